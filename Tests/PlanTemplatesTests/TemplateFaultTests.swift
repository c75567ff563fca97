import PlanTemplates
import Testing

/// Faults of an office's own template, each shown as the text that it blames.
@Suite("Faults of templates")
struct TemplateFaultTests {
    static let builtIn = TemplateSet([
        TemplateSource("page", .html, offers: ["budget"], "{{title}}{{#tasks}}{{> part}}{{/tasks}}"),
        TemplateSource("part", .html, "{{name}}"),
        TemplateSource("note", .html, "{{> part}}"),
    ])

    static func faults(_ text: String, of name: String = "page") -> [(
        blamed: String, kind: TemplateFault.Kind
    )] {
        let bytes = Array(text.utf8)
        return builtIn.overridden(by: [TemplateOverride(name, bytes)]).faults.map {
            (String(decoding: bytes[$0.range], as: UTF8.self), $0.kind)
        }
    }

    struct Case: CustomTestStringConvertible {
        let text: String
        let blamed: String
        let kind: TemplateFault.Kind

        var testDescription: String { text }
    }

    static let variables = ["budget", "isLast", "name", "tasks", "title"]

    static let cases = [
        Case(text: "Kế hoạch {{title", blamed: "{{", kind: .unclosedTag),
        Case(text: "a {{title\n<p>{{name}}", blamed: "{{", kind: .unclosedTag),
        Case(text: "{{{title}} Đ", blamed: "{{{", kind: .unclosedTag),
        Case(text: "x{", blamed: "{", kind: .unclosedTag),
        Case(text: "{{}}", blamed: "{{}}", kind: .malformedName("")),
        Case(text: "{{! }}", blamed: "{{! }}", kind: .malformedName("")),
        Case(text: "{{ tên }}", blamed: "tên", kind: .malformedName("tên")),
        Case(text: "{{first(title}}", blamed: "first(title", kind: .malformedName("first(title")),
        Case(text: "{{ #tasks }}", blamed: "#tasks", kind: .malformedName("#tasks")),
        Case(text: "{{count(tasks)}}", blamed: "count(tasks)", kind: .malformedName("count(tasks)")),
        Case(text: "{{=<% %>=}}", blamed: "{{=<% %>=}}", kind: .unsupportedTag(sign: "=")),
        Case(text: "{{< page}}", blamed: "{{< page}}", kind: .unsupportedTag(sign: "<")),
        Case(text: "{{$ page}}", blamed: "{{$ page}}", kind: .unsupportedTag(sign: "$")),
        Case(text: "{{> *title}}", blamed: "{{> *title}}", kind: .unsupportedTag(sign: "*")),
        Case(
            text: "{{% CONTENT_TYPE:TEXT}}", blamed: "{{% CONTENT_TYPE:TEXT}}",
            kind: .unsupportedTag(sign: "%")),
        Case(text: "x\n{{#tasks}}\n{{name}}\n", blamed: "{{#tasks}}", kind: .unclosedSection("tasks")),
        Case(text: "{{^tasks}}", blamed: "{{^tasks}}", kind: .unclosedSection("tasks")),
        Case(text: "{{#tasks}}{{#name}}{{/tasks}}", blamed: "{{#name}}", kind: .unclosedSection("name")),
        Case(
            text: "{{#tasks}}{{#name}}{{/tasks}}{{#name}}{{/name}}", blamed: "{{#name}}",
            kind: .unclosedSection("name")),
        Case(text: "{{title}}{{/tasks}}", blamed: "{{/tasks}}", kind: .unopenedSection("tasks")),
        Case(
            text: "{{#tasks}}{{#name}}{{/tasks}}{{/name}}", blamed: "{{/tasks}}",
            kind: .crossedSection("tasks", open: "name", opening: 10..<19)),
        Case(
            text: "{{> parrt }}", blamed: "parrt",
            kind: .unknownPartial("parrt", known: ["note", "page", "part"])),
        Case(text: "{{> page}}", blamed: "page", kind: .circularPartial(["page", "page"])),
        Case(text: "{{titel}}", blamed: "titel", kind: .unknownVariable("titel", known: variables)),
        Case(
            text: "{{#tasks.nmae}}{{/tasks.nmae}}", blamed: "tasks.nmae",
            kind: .unknownVariable("nmae", known: variables)),
    ]

    @Test("One mistake is one fault, at the tag that an author would mend", arguments: cases)
    func blamesTheTag(given: Case) throws {
        let found = Self.faults(given.text)
        #expect(found.count == 1)
        let fault = try #require(found.first)
        #expect(fault.blamed == given.blamed)
        #expect(fault.kind == given.kind)
    }

    @Test(
        "What Mustache allows is allowed",
        arguments: [
            "", "{ ", "{x} }}", "{{! {{ ghi chú }}", "{{!}}", "{{#tasks}}{{.}}{{/tasks}}", "{{budget}}",
            "{{&title}}",
            "{{#title}}{{#title}}{{/title}}{{/title}}", "{{{ title }}}",
            "{{#tasks}}{{^isLast}};{{/isLast}}{{/tasks}}",
            "\u{FEFF}{{title}}", "{{\r\ntitle }}",
        ])
    func allowed(text: String) {
        #expect(Self.faults(text).isEmpty)
    }

    @Test("Every fault of a template is found in one go, by place")
    func allFaults() {
        let blamed = Self.faults("{{#tasks}}\n{{> parrt}}{{titel}}\n{{/name}}{{").map(\.blamed)
        #expect(blamed == ["{{#tasks}}", "parrt", "titel", "{{/name}}", "{{"])
    }

    @Test("A file that is no template of ours says which there are")
    func unknownTemplate() {
        let found = Self.faults("", of: "pgae")
        #expect(found.map(\.kind) == [.unknownTemplate(known: ["note", "page", "part"])])
    }

    @Test("Bytes that are not UTF-8 are blamed where they stand")
    func notUTF8() {
        let bytes: [UInt8] = Array("Đảng ".utf8) + [0xFF, 0x41]
        let faults = Self.builtIn.overridden(by: [TemplateOverride("page", bytes)]).faults
        #expect(faults.map(\.kind) == [.notUTF8])
        #expect(faults.map(\.range) == [8..<9])
    }

    @Test("Templates that print each other without end are found across files")
    func circles() {
        let overrides = [
            TemplateOverride("part", Array("{{name}}{{> note}}".utf8)),
            TemplateOverride("page", Array("{{title}}".utf8)),
        ]
        let (templates, faults) = Self.builtIn.overridden(by: overrides)
        #expect(faults.map(\.kind) == [.circularPartial(["part", "note", "part"])])
        #expect(templates.render("page", ["title": "mới"]) == "mới")
        #expect(templates.render("note", ["name": "cũ"]) == "cũ")
    }

    @Test("Sections nested without measure are refused before anything recurses into them")
    func depth() {
        let text =
            String(repeating: "{{#tasks}}", count: 50_000) + String(repeating: "{{/tasks}}", count: 50_000)
        #expect(Self.faults(text).map(\.kind) == [.nestedTooDeep(limit: 100)])
    }

    @Test("A name that is unknown prints nothing, and the template is used all the same")
    func unknownNamesAreNoErrors() {
        let (templates, faults) = Self.builtIn.overridden(by: [
            TemplateOverride("page", Array("[{{titel}}]".utf8))
        ])
        #expect(faults.allSatisfy { !$0.isError })
        #expect(templates.render("page", ["title": "x"]) == "[]")
    }

    @Test("No cut of a template leads anything astray")
    func cuts() {
        let text = "{{#tasks}}Đ{{> part}}{{{title}}}{{^name}}{{! x }}{{/name}}{{/tasks}}{{title}}"
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            for dropped in 0..<min(3, bytes.count - cut + 1) {
                let spoiled = Array(bytes[..<cut] + bytes[(cut + dropped)...])
                let (templates, faults) = Self.builtIn.overridden(by: [TemplateOverride("page", spoiled)])
                #expect(faults.allSatisfy { $0.range.upperBound <= spoiled.count })
                _ = templates.render("page", ["title": "x"])
            }
        }
    }

    @Test("Whatever passes the review can be rendered", arguments: 0..<20)
    func mutations(seed: Int) {
        var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let bytes = Array(
            "{{#tasks}}\n{{> part}}\n  {{^name}}{{! x }}{{{title}}}{{/name}}\n{{/tasks}} {{&name}}".utf8)
        let letters = Array("{}#^/>!&= .\n\taz\"Đ".utf8)
        for _ in 0..<100 {
            var spoiled = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0...spoiled.count, using: &random)
                let end = min(spoiled.count, place + Int.random(in: 0...2, using: &random))
                spoiled.replaceSubrange(place..<end, with: [letters.randomElement(using: &random)!])
            }
            let templates = Self.builtIn.overridden(by: [TemplateOverride("page", spoiled)]).templates
            _ = templates.render("page", ["title": "x", "tasks": [["name": "y"], [:]]])
        }
    }
}

/// The same numbers every time.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
