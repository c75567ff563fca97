import PlanDiagnostics
import PlanLowering

/// A file that no kind claims.
enum KH904UnexpectedFile {
    private static let unexpected = MessageTemplate(
        vi: "tệp {path} không được đọc vì không nằm ở chỗ nào được quy định",
        en: "the file {path} is not read: it stands in none of the known places")
    private static let places = MessageTemplate(
        vi: "các chỗ được quy định: {places}",
        en: "the known places: {places}")
    private static let proposal = MessageTemplate(
        vi: "đây là danh bạ do `kehoach import` đề nghị: chép những gì đúng vào units.yaml rồi xóa tệp này",
        en: "`kehoach import` proposes these units: copy what is right into units.yaml and delete this file")

    static let rule = RuleDescriptor(
        code: 904, slug: "unexpected-file", severity: .info,
        summary: BilingualText(vi: "tệp không thuộc loại nào", en: "a file that no kind claims"),
        explanation: BilingualText(
            vi: """
                Tệp .yaml nằm ngoài các chỗ quy định không được đọc; nếu đó là một mục nhiệm vụ thì phải nằm trong thư mục `tasks` của kế hoạch.
                """,
            en: """
                A .yaml file outside the known places is not read; a section of tasks has to stand in the plan's `tasks` folder.
                """),
        example: RuleExample(
            path: "ke-hoach/nhiem-vu.yaml",
            faulty: """
                mục: Hạ tầng số

                """,
            mended: """

                """),
        messages: [unexpected])

    static func found(_ path: String, _ file: FileID) -> Diagnostic {
        Diagnostic(
            rule, unexpected, ["path": .quoted(path)], at: SourceSpan(file: file, start: 0, end: 0),
            notes: [remedy(path)])
    }

    private static func remedy(_ path: String) -> Message {
        guard path != SourceLayout.proposedUnits else { return Message(proposal) }
        let known = FileKind.allCases.map(\.place).joined(separator: ", ")
        return Message(places, ["places": .plain(known)])
    }
}
