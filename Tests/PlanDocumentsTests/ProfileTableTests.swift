import PlanDocuments
import PlanModel
import PlanTemplates
import Testing
import VietnameseCalendar

/// An office puts a figure right in its own table, without touching code.
@Suite("Tables of forms")
struct ProfileTableTests {
    private static let builtIn = TemplateSet(DocumentProfile.sources)
    private static let name = "forms/05-HD"

    private static func table() throws -> String {
        try #require(builtIn.sources.first { $0.name == name }).text
    }

    private static func overridden(_ old: String, _ new: String) throws -> (
        templates: TemplateSet, faults: [TemplateFault], text: String
    ) {
        var text = try table()
        let place = try #require(text.firstRange(of: old), "\(old)")
        text.replaceSubrange(place, with: new)
        let result = builtIn.overridden(by: [TemplateOverride(name, Array(text.utf8))])
        return (result.templates, result.faults, text)
    }

    @Test("a table as it is built in gives the form that is built in", arguments: DocumentStandard.allCases)
    func unchanged(standard: DocumentStandard) {
        let (built, read) = (DocumentProfile(standard), DocumentProfile(standard, templates: Self.builtIn))
        #expect(read.forms == built.forms)
        #expect(read.margins == built.margins)
        #expect(read.source == built.source)
        #expect(read.number == built.number)
    }

    @Test("figures, signs and words that an office puts right are those of its documents")
    func changed() throws {
        let size = try Self.overridden("kiểu tên loại: 16 (15–16), đậm", "kiểu tên loại: 15 (15–16), nghiêng")
        #expect(size.faults.isEmpty)
        let kind = DocumentProfile(.guidance05, templates: size.templates)[.kind]
        #expect(kind.size.value == 15)
        #expect(kind.isItalic && !kind.isBold && kind.isInCapitals)
        let margin = try Self.overridden("lề trái: 30", "lề trái: 35,5")
        #expect(DocumentProfile(.guidance05, templates: margin.templates).margins.left.value == 35.5)
        let sign = try Self.overridden("dưới trích yếu: chữ -----", "dưới trích yếu: kẻ 0,5")
        #expect(
            DocumentProfile(.guidance05, templates: sign.templates).head.belowSubject == .rule(share: 0.5))
        let workspace = try Workspaces.base()
        let comma = try Self.overridden("sau mỗi nơi nhận: ;", "sau mỗi nơi nhận: ,")
        let official = OfficialPlan(workspace.plans[0], in: workspace, templates: comma.templates)
        #expect(official.recipients?.lines.first?.text == "- Tỉnh ủy (để báo cáo),")
    }

    @Test("the day from which a form is in force may be put right too")
    func inForce() throws {
        let later = try Self.overridden("áp dụng từ: 2026-01-01", "áp dụng từ: 2026-03-01")
        #expect(later.faults.isEmpty)
        let workspace = try Workspaces.base()
        let official = OfficialPlan(workspace.plans[0], in: workspace, templates: later.templates)
        #expect(official.profile.standard == .guidance36)
    }

    @Test("a table may be in NFD, have a byte order mark, CR LF and comments")
    func loose() throws {
        let text =
            "\u{FEFF}" + (try Self.table()).replacing("\n", with: "\r\n") + "{{! ghi chú }}\r\n# hết\r\n"
        let (templates, faults) = Self.builtIn.overridden(by: [TemplateOverride(Self.name, Array(text.utf8))])
        #expect(faults.isEmpty)
        #expect(DocumentProfile(.guidance05, templates: templates).margins.left.value == 30)
    }

    @Test(
        "each mistake is one fault at its place, and the built-in table stands",
        arguments: [
            ("lề trái: 30", "lề trái: ba mươi", "ba mươi"),
            ("lề trái: 30", "lề trái: 30 (31–35)", "30 (31–35)"),
            ("lề trái: 30", "lề trái: -30", "-30"),
            ("lề trái: 30", "lề trái: 30 (25-35)", "30 (25-35)"),
            ("lề trái: 30", "lề trái:", "lề trái"),
            ("lề trái: 30", "lề trái 30", "lề trái 30"),
            ("lề phải: 15", "lề phải: 15\nlề phải: 16", "lề phải"),
            ("lề phải: 15", "lề phải: 15\nlề phía: 16", "lề phía"),
            ("áp dụng từ: 2026-01-01", "áp dụng từ: 01/01/2026", "01/01/2026"),
            ("kiểu phần: 14 (14–15), đậm, in hoa, đều", "kiểu phần: 14, đậm nét, đều", "đậm nét"),
            ("kiểu phần: 14 (14–15), đậm, in hoa, đều", "kiểu phần: 14, đậm", "14, đậm"),
            ("dưới trích yếu: chữ -----", "dưới trích yếu: gạch", "gạch"),
            ("đơn vị giãn dòng: điểm", "đơn vị giãn dòng: mm", "mm"),
        ])
    func faults(old: String, new: String, blamed: String) throws {
        let result = try Self.overridden(old, new)
        let bytes = Array(result.text.utf8)
        let own = result.faults.filter { !(new == "lề trái 30" && Self.isMissing($0)) }
        #expect(own.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [blamed])
        #expect(!result.faults.contains { !$0.isError })
        let profile = DocumentProfile(.guidance05, templates: result.templates)
        #expect(profile.margins.left.value == 30)
    }

    /// A line without its colon is no line of its key either.
    private static func isMissing(_ fault: TemplateFault) -> Bool {
        if case .unfit(let vi, _) = fault.kind { vi.hasPrefix("thiếu dòng") } else { false }
    }

    @Test("a missing line is told by its name")
    func missing() throws {
        let result = try Self.overridden("phông chữ: Times New Roman\n", "")
        #expect(
            result.faults.map(\.kind) == [
                .unfit(vi: "thiếu dòng “phông chữ”", en: "there is no line “phông chữ”")
            ])
    }
}
