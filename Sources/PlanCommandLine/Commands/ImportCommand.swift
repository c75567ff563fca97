import ArgumentParser
import DataFormats
import PlanDiagnostics
import PlanImport
import PlanLowering
import PlanModel
import PlanWorkspace
import VietnameseText

/// `kehoach import`: an appendix out of Word, Excel, Markdown or a table of text.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: help(
            vi: "Nhập phụ lục nhiệm vụ từ Word, Excel, Markdown, TSV hoặc CSV.",
            en: "Import a task appendix from Word, Excel, Markdown, TSV or CSV."),
        discussion: help(
            vi: """
                Ví dụ: kehoach import phu-luc.docx --to plans/2026
                       kehoach import phu-luc.xlsx --sheet "Phụ lục" --dry-run
                Ghi tasks/*.yaml và danh bạ đề nghị; không bao giờ ghi đè. Kết thúc với 0; 1 nếu còn điều phải quyết định.
                """,
            en: """
                Example: kehoach import appendix.docx --to plans/2026
                         kehoach import appendix.xlsx --sheet "Phụ lục" --dry-run
                Writes tasks/*.yaml and a proposed registry; never overwrites. Ends with 0; with 1 when something has to
                be decided.
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Tài liệu .docx, .xlsx, .md, .tsv, .csv.", en: "A .docx, .xlsx, .md, .tsv or .csv document.",
            valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(
            vi: "Thư mục kế hoạch để ghi vào (mặc định mang tên năm của kế hoạch).",
            en: "The plan's folder to write into (by default named by the plan's year).", valueName: "folder")
    )
    var to: String?

    @Option(
        help: ArgumentHelp(
            vi: "Năm của “Quý I” (mặc định theo tên thư mục, rồi theo các thời hạn).",
            en: "The year that “Quý I” means (the folder's name, then that of the deadlines).",
            valueName: "year"))
    var year: Int?

    @Option(
        name: [.customLong("sheet"), .customLong("table")],
        help: ArgumentHelp(
            vi: "Chỉ đọc trang tính hoặc bảng này, theo tên hoặc số thứ tự.",
            en: "Read this sheet or table alone, by name or number.", valueName: "name"))
    var table: String?

    @Option(
        help: ArgumentHelp(
            vi: "Danh bạ đơn vị để tra tên (mặc định units.yaml cạnh thư mục kế hoạch).",
            en: "The registry to look names up in (units.yaml beside the plan's folder).", valueName: "file"))
    var units: String?

    @Flag(
        help: ArgumentHelp(
            vi: "In các tệp sẽ tạo, không ghi gì.", en: "Print the files that would be made, write nothing."))
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            vi: "Khóa tiếng Việt (vi) hay tiếng Anh (en); mặc định theo ngôn ngữ đang dùng.",
            en: "Vietnamese (vi) or English (en) keys; by default those of the language in use."))
    var spelling: Language?

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let language = SpokenLanguage.chosen(lang)
        let document = try ReadDocument(file)
        if let encoding = document.encoding {
            StandardStreams.printTalk(
                BilingualText(
                    vi: "\(file) viết bằng \(encoding.name), đã chuyển sang UTF-8",
                    en: "\(file) is in \(encoding.name) and was converted to UTF-8")[language])
        }
        try requireTable(in: document)
        var target = ImportTarget(to, year: year)
        var settings = ImportSettings(source: fileName(of: file), folder: target.planName)
        settings.year = target.year
        settings.registry = try target.registry(units)
        settings.table = table
        settings.spelling = spelling ?? language
        settings.hasSchemas = pathExists(
            "\(target.workspacePath)/schemas/\(FileKind.tasks.schemaName(settings.spelling))")
        settings.language = language
        var imported = PlanImporter.imported(document.tables, settings, bytes: document.text)
        if to == nil, target.year == nil, let year = imported.tally.year {
            target.planName = String(year)
            settings.folder = target.planName
            imported = PlanImporter.imported(document.tables, settings, bytes: document.text)
        }
        if dryRun {
            for file in imported.files {
                StandardStreams.printData(
                    "# \(file.path)\n" + String(decoding: file.bytes, as: UTF8.self) + "\n")
            }
        } else {
            try target.write(imported)
        }
        output.print(imported.diagnostics, of: imported.sources, in: language)
        StandardStreams.printTalk(
            ImportSummary(imported, isDryRun: dryRun, in: target.workspacePath).text[language])
        if imported.needsDecisions { throw ExitCode(ExitStatus.findings) }
    }

    private func requireTable(in document: ReadDocument) throws {
        guard let table else { return }
        let tables = document.tables.tables
        let names = tables.enumerated().map { $1.name ?? String($0 + 1) }
        guard !names.contains(table), Int(table).map({ !(1...max(1, tables.count)).contains($0) }) ?? true
        else { return }
        let known = names.map { "“\($0)”" }.joined(separator: ", ")
        throw Failure(
            vi: "\(file) không có bảng hoặc trang tính “\(table)”; có \(known)",
            en: "\(file) has no table or sheet “\(table)”; there is \(known)")
    }

    private func fileName(of path: String) -> String {
        String(path.split(separator: "/").last ?? path[...])
    }
}
