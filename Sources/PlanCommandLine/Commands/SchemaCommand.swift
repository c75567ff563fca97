import ArgumentParser
import PlanDatabase
import PlanDiagnostics
import PlanLowering
import PlanPublishing
import PlanReference
import PlanWorkspace

/// `kehoach schema`: the contracts that other programs read files and databases by.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: help(
            vi: "In JSON Schema của một loại tệp, hoặc cấu trúc cơ sở dữ liệu.",
            en: "Print the JSON Schema of a kind of file, or the database's tables."),
        discussion: help(
            vi: """
                Ví dụ: kehoach schema tasks --spelling en
                       kehoach schema --all luoc-do
                       kehoach schema --database
                       kehoach schema --postgresql
                Loại tệp: workspace, units, calendar, plan, targets, tasks, reports, appraisals, amendments.
                """,
            en: """
                Example: kehoach schema tasks --spelling en
                         kehoach schema --all schemas
                         kehoach schema --database
                         kehoach schema --postgresql
                Kinds of file: workspace, units, calendar, plan, targets, tasks, reports, appraisals, amendments.
                """))

    @ArgumentParser.Argument(help: ArgumentHelp(vi: "Loại tệp.", en: "The kind of file.", valueName: "kind"))
    var kind: FileKind?

    @Option(
        help: ArgumentHelp(
            vi: "Khóa tiếng Việt (vi) hay tiếng Anh (en); mặc định theo ngôn ngữ đang dùng.",
            en: "Vietnamese (vi) or English (en) keys; by default those of the language in use."))
    var spelling: Language?

    @Option(
        help: ArgumentHelp(
            vi: "Ghi tất cả vào thư mục này.", en: "Write them all into this folder.", valueName: "folder"))
    var all: String?

    @Flag(
        help: ArgumentHelp(
            vi: "In các bảng của cơ sở dữ liệu (SQL).", en: "Print the database's tables (SQL)."))
    var database = false

    @Flag(
        help: ArgumentHelp(
            vi: "In các bảng mà publish tạo trên máy chủ PostgreSQL (SQL).",
            en: "Print the tables that publish makes on a server of PostgreSQL (SQL)."))
    var postgresql = false

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func validate() throws {
        guard [kind != nil, all != nil, database, postgresql].count(where: { $0 }) == 1 else {
            throw ValidationError(
                help(
                    vi: "ghi đúng một trong: loại tệp, --all, --database, --postgresql",
                    en: "give just one of: a kind of file, --all, --database, --postgresql"))
        }
    }

    func run() throws {
        if let kind {
            StandardStreams.printData(JSONSchemas.text(kind, spelling ?? SpokenLanguage.chosen(lang)))
        } else if let all {
            try writeAll(into: all)
        } else {
            StandardStreams.printData(database ? Schema.sql : Self.serverSchema)
        }
    }

    private static var serverSchema: String { PublishedSchema.sql(PublishedSchema.defaultName) }

    private func writeAll(into folder: String) throws {
        try createFolder(folder)
        for kind in FileKind.allCases {
            for language in spelling.map({ [$0] }) ?? Language.allCases {
                let path = "\(folder)/\(kind.schemaName(language))"
                try writeFile(path, Array(JSONSchemas.text(kind, language).utf8))
            }
        }
        try writeFile("\(folder)/database.sql", Array(Schema.sql.utf8))
        try writeFile("\(folder)/postgresql.sql", Array(Self.serverSchema.utf8))
    }
}

extension FileKind: ExpressibleByArgument {}
