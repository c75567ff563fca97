import DataFormats
import PlanDiagnostics

/// SARIF 2.1.0 (OASIS, errata 01): one run, whose results name their rule by its index.
enum SARIFFormat {
    static func render(_ context: RenderingContext) -> String {
        let log: JSONValue = [
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run(context)],
        ]
        return log.serialized(pretty: true) + "\n"
    }

    private static func run(_ context: RenderingContext) -> JSONValue {
        let diagnostics = context.report.diagnostics
        let rules = rules(of: context)
        let indices = Dictionary(
            uniqueKeysWithValues: rules.enumerated().map { ($0.element.code, $0.offset) })
        let fingerprints = Fingerprint.all(of: context.report)
        return [
            "tool": ["driver": SARIFRules.driver(rules, context)],
            "language": .string(context.language.rawValue),
            "automationDetails": ["id": "kehoach/check/"],
            "columnKind": "unicodeCodePoints",
            "artifacts": .array(
                context.report.checkedPaths.map {
                    ["location": ["uri": .string(uri($0)), "uriBaseId": root]]
                }),
            "results": .generated(count: diagnostics.count) { index in
                let diagnostic = diagnostics[index]
                return result(
                    for: diagnostic, ruleIndex: indices[diagnostic.rule.code] ?? -1,
                    fingerprint: fingerprints[index], context)
            },
        ]
    }

    /// The catalogue and whatever rules the findings have beside it, each once, by code.
    private static func rules(of context: RenderingContext) -> [RuleDescriptor] {
        Set(context.options.rules + context.report.diagnostics.map(\.rule)).sorted { $0.code < $1.code }
    }

    private static func result(
        for diagnostic: Diagnostic, ruleIndex: Int, fingerprint: String, _ context: RenderingContext
    ) -> JSONValue {
        var place: [JSONValue.Member] = [
            .init("physicalLocation", physicalLocation(of: diagnostic.span, context))
        ]
        if let record = diagnostic.record {
            place.append(.init("logicalLocations", [["name": .string(record)]]))
        }
        var members: [JSONValue.Member] = [
            .init("ruleId", "\(diagnostic.rule.code)"),
            .init("ruleIndex", .integer(ruleIndex)),
            .init("level", .string(level(of: diagnostic.severity))),
            .init("message", message(context.fullText(of: diagnostic))),
            .init("locations", [.object(place)]),
            .init("partialFingerprints", ["kehoach/v1": .string(fingerprint)]),
        ]
        if !diagnostic.labels.isEmpty {
            let related = diagnostic.labels.enumerated().map { index, label -> JSONValue in
                [
                    "id": .integer(index + 1),
                    "physicalLocation": physicalLocation(of: label.span, context),
                    "message": message(context.text(label.message)),
                ]
            }
            members.append(.init("relatedLocations", .array(related)))
        }
        // The schema wants at least one change in a fix, so those that are only words are left out.
        let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }.map { fix($0, context) }
        if !fixes.isEmpty { members.append(.init("fixes", .array(fixes))) }
        return .object(members)
    }

    private static func fix(_ fix: Fix, _ context: RenderingContext) -> JSONValue {
        let changes = fix.editsByFile.map { file, edits -> JSONValue in
            [
                "artifactLocation": artifactLocation(context.file(file).path),
                "replacements": .array(edits.map { replacement($0, context) }),
            ]
        }
        return [
            "description": message(context.text(fix.title)),
            "artifactChanges": .array(changes),
            "properties": ["applicability": .string(fix.applicability.rawValue)],
        ]
    }

    private static func replacement(_ edit: Edit, _ context: RenderingContext) -> JSONValue {
        var members: [JSONValue.Member] = [.init("deletedRegion", region(of: edit.span, context))]
        if !edit.text.isEmpty { members.append(.init("insertedContent", ["text": .string(edit.text)])) }
        return .object(members)
    }

    private static func physicalLocation(of span: SourceSpan, _ context: RenderingContext) -> JSONValue {
        ["artifactLocation": artifactLocation(context.path(of: span)), "region": region(of: span, context)]
    }

    private static func artifactLocation(_ path: String) -> JSONValue {
        ["uri": .string(uri(path)), "uriBaseId": root]
    }

    private static func region(of span: SourceSpan, _ context: RenderingContext) -> JSONValue {
        let start = context.start(of: span)
        let end = context.end(of: span)
        return [
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
            "byteOffset": .integer(start.offset), "byteLength": .integer(end.offset - start.offset),
        ]
    }

    static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// The name by which GitHub and others know the root of the checkout.
    private static let root: JSONValue = "%SRCROOT%"

    /// Braces are doubled (§3.11.5), and what looks like an embedded link is escaped (§3.11.6).
    private static func message(_ text: String) -> JSONValue {
        let looksLikeLink = text.utf8.contains(UInt8(ascii: "[")) && text.contains("](")
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}": result.unicodeScalars.append(contentsOf: [scalar, scalar])
            case "[" where looksLikeLink, "]" where looksLikeLink:
                result.unicodeScalars.append(contentsOf: ["\\", scalar])
            default: result.unicodeScalars.append(scalar)
            }
        }
        return ["text": .string(result)]
    }

    /// A relative reference (RFC 3986) to a path: everything but unreserved characters and `/` is encoded.
    private static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var output: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                output.append(byte)
            default:
                output.append(contentsOf: [
                    UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)],
                ])
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
