import ArgumentParser
import PlanDiagnostics
import PlanTemplates
import PlanWorkspace

/// `kehoach templates`: what an office may lay out its own way.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: help(
            vi: "In tên các mẫu trình bày có sẵn, hoặc ghi chúng ra để sửa.",
            en: "Print the names of the built-in templates, or write them out for editing."),
        discussion: help(
            vi: """
                Ví dụ: kehoach templates
                       kehoach templates mau
                       kehoach build plans --templates mau
                Chỉ giữ lại những mẫu đã sửa; tệp đã có trong thư mục không bị ghi đè.
                """,
            en: """
                Example: kehoach templates
                         kehoach templates mine
                         kehoach build plans --templates mine
                Keep only those that you change; files that are there already are left alone.
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Thư mục để ghi.", en: "The folder to write into.", valueName: "folder"))
    var folder: String?

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func run() throws {
        let templates = TemplateSet.builtIn.sources
        guard let folder else {
            return StandardStreams.printData(templates.map { $0.name + "\n" }.joined())
        }
        var kept = 0
        for template in templates {
            let path = "\(folder)/\(template.name)\(TemplateOverride.fileExtension)"
            guard !pathExists(path) else {
                kept += 1
                continue
            }
            try createFolder(enclosingFolder(of: path))
            try writeFile(path, Array(template.text.utf8))
        }
        let written = templates.count - kept
        let language = SpokenLanguage.chosen(lang)
        StandardStreams.printTalk(
            BilingualText(
                vi: "đã ghi \(written) mẫu vào \(folder)", en: "wrote \(written) templates into \(folder)")[
                    language])
        guard kept > 0 else { return }
        StandardStreams.printTalk(
            BilingualText(
                vi: "\(kept) tệp đã có được giữ nguyên", en: "\(kept) files that were there are left alone")[
                    language])
    }
}
