import ArgumentParser
import ConcurrentWork
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanPublishing
import PlanWorkspace

/// `kehoach publish`: the compiled plans on a server of PostgreSQL.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: help(
            vi: "Công bố kế hoạch lên máy chủ PostgreSQL để nhiều nơi cùng tra cứu.",
            en: "Publish the plans on a server of PostgreSQL, for many to read."),
        discussion: help(
            vi: """
                Ví dụ: kehoach publish postgresql://may-chu/kehoach plans
                       kehoach publish postgresql://may-chu/kehoach plans --dry-run
                Mỗi kế hoạch được thay trọn vẹn trong một giao dịch; người đọc chỉ thấy bản cũ hoặc bản mới. Kế \
                hoạch còn lỗi thì không công bố gì.
                Mật khẩu để trong ~/.pgpass hoặc PGPASSWORD, không viết trong địa chỉ.
                """,
            en: """
                Example: kehoach publish postgresql://server/kehoach plans
                         kehoach publish postgresql://server/kehoach plans --dry-run
                Each plan is replaced as a whole in one transaction; readers see the old one or the new. A plan with \
                errors publishes nothing.
                Keep the password in ~/.pgpass or PGPASSWORD, not in the address.
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Máy chủ: postgresql://[người dùng@]máy chủ[:cổng]/cơ sở dữ liệu[?tham số].",
            en: "The server: postgresql://[user@]host[:port]/database[?parameters].", valueName: "address"))
    var address: String

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp(
            vi: "Lược đồ trên máy chủ; chưa có thì được tạo.",
            en: "The schema on the server; made where there is none.", valueName: "name"))
    var schema = PublishedSchema.defaultName

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(
            vi: "Chỉ in những gì sẽ thay đổi, không ghi gì.",
            en: "Print what would change, and write nothing."))
    var dryRun = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(
        help: ArgumentHelp(
            vi: "Cách in của --dry-run: text hoặc json.", en: "How --dry-run prints: text or json."))
    var format = Format.text

    @Flag(
        name: .customLong("take-over"),
        help: ArgumentHelp(
            vi: "Thay cả kế hoạch do tài khoản khác công bố.",
            en: "Replace plans that another login has published, too."))
    var takeOver = false

    func validate() throws {
        guard PublishedSchema.isName(schema) else {
            throw ValidationError(
                help(
                    vi: "tên lược đồ chỉ gồm chữ thường không dấu, chữ số và gạch dưới, ví dụ kehoach_2026",
                    en:
                        "a schema's name has small letters, digits and underscores alone, such as kehoach_2026"
                ))
        }
    }

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let language = loaded.language(compilation)
        let compiled = try loaded.requireCompiled(compilation, orElse: .nothingPublished)
        let manifest = Builder.manifest(compilation.sources, loaded.concurrently)
        let publisher = try Publisher(to: address, schema: schema)
        guard !dryRun else {
            let listing = PublishingListing(try publisher.difference(compiled, manifest))
            switch format {
            case .text: StandardStreams.printData(listing.text(width: Terminal.width, language: language))
            case .json: StandardStreams.printData(listing.json())
            }
            return
        }
        // Another publisher of the same plan may have to be waited for.
        if StandardStreams.errorIsTerminal {
            StandardStreams.printTalk(
                BilingualText(vi: "đang công bố lên máy chủ…", en: "publishing on the server…")[language])
        }
        let count = try publisher.publish(compiled, manifest, takesOver: takeOver)
        let plans = compiled.workspace.plans.map(\.code.value).sorted().joined(separator: ", ")
        StandardStreams.printData(
            BilingualText(
                vi: "Đã công bố \(plans): \(count) dòng, lược đồ \(schema)\n",
                en: "Published \(plans): \(count) rows, schema \(schema)\n")[language])
    }
}
