import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanFormatting
import PlanLowering
import PlanSyntax
import PlanWorkspace

/// `kehoach fmt`: one layout for every file.
struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: help(
            vi: "Trình bày lại các tệp theo một kiểu thống nhất; nội dung và chú thích giữ nguyên.",
            en: "Set files in the one layout; what they say and their comments stay."),
        discussion: help(
            vi: """
                Ví dụ: kehoach fmt plans
                       kehoach fmt --check          trong CI: kết thúc với 1 nếu có tệp chưa đúng kiểu
                       kehoach fmt plans --keys en  chuyển khóa sang tiếng Anh
                       kehoach fmt - < plan.yaml
                """,
            en: """
                Example: kehoach fmt plans
                         kehoach fmt --check          in CI: ends with 1 if a file has another layout
                         kehoach fmt plans --keys en  turns keys into their English spelling
                         kehoach fmt - < plan.yaml
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Tệp hoặc thư mục; - là dữ liệu chuẩn vào; mặc định cả không gian làm việc.",
            en: "Files or folders; - for standard input; the whole workspace by default.", valueName: "path"))
    var paths: [String] = []

    @Flag(
        help: ArgumentHelp(
            vi: "Không ghi; in tên tệp chưa đúng kiểu, kết thúc với 1 nếu có.",
            en: "Write nothing; print the files that have another layout, end with 1 if there are any."))
    var check = false

    @Flag(
        help: ArgumentHelp(vi: "Chỉ in thay đổi, không ghi tệp.", en: "Print the changes and write nothing."))
    var diff = false

    @Option(
        help: ArgumentHelp(
            vi: "Chuyển khóa và các từ cố định sang tiếng Việt (vi) hoặc tiếng Anh (en).",
            en: "Turn keys and fixed words into Vietnamese (vi) or English (en)."))
    var keys: Language?

    @Option(
        name: .customLong("stdin-path"),
        help: ArgumentHelp(
            vi: "Nơi đặt tệp đọc từ dữ liệu chuẩn vào, ví dụ 2026/plan.yaml; cần cho --keys.",
            en: "Where the file on standard input belongs, such as 2026/plan.yaml; --keys needs it.",
            valueName: "path"))
    var standardInputPath: String?

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func run() throws {
        if paths == ["-"] { return try formatStandardInput() }
        var run = FormattingRun(keys: keys)
        for path in try paths.isEmpty ? [wholeWorkspace()] : paths { try run.add(path) }
        let language = SpokenLanguage.chosen(lang)
        if diff {
            StandardStreams.printData(
                run.changes.map { UnifiedDiff(path: $0.path, before: $0.before, after: $0.after).text }
                    .joined())
        } else if check {
            StandardStreams.printData(run.changes.map { $0.path + "\n" }.joined())
        } else {
            for change in run.changes { try writeFile(change.path, change.after) }
        }
        run.reportFaults(in: language)
        StandardStreams.printTalk(run.summary(isDone: !diff && !check)[language])
        if !run.faulty.isEmpty || check && !run.changes.isEmpty { throw ExitCode(ExitStatus.findings) }
    }

    private func wholeWorkspace() throws -> String {
        guard let root = WorkspaceRoot(containing: ".") else {
            throw Failure(
                vi: "không thấy tệp kehoach.yaml từ thư mục này trở lên; nêu tệp hoặc thư mục cần trình bày",
                en: "no kehoach.yaml from this folder upwards; name the files or folders to set")
        }
        return pathForPeople(root.path)
    }

    private func formatStandardInput() throws {
        guard case .bytes(let bytes) = try readStandardInput(limit: SyntaxLimits.maximumFileSize) else {
            throw Failure(vi: "dữ liệu vào quá lớn", en: "the input is too large")
        }
        var run = FormattingRun(keys: keys)
        try run.add(bytes, path: standardInputPath ?? "-", place: standardInputPath)
        let text = run.changes.first?.after ?? bytes
        if diff {
            StandardStreams.printData(
                run.changes.map { UnifiedDiff(path: $0.path, before: bytes, after: $0.after).text }.joined())
        } else if !check {
            StandardStreams.printData(text)
        }
        run.reportFaults(in: SpokenLanguage.chosen(lang))
        if !run.faulty.isEmpty || check && !run.changes.isEmpty { throw ExitCode(ExitStatus.findings) }
    }
}
