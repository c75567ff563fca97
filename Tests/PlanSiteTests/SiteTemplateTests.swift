import Foundation
import PlanDiagnostics
import PlanSite
import PlanTemplates
import Testing

/// The templates as files, as they are held by the program, and as they are documented.
@Suite("Templates of the site")
struct SiteTemplateTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let folder = root.appending(path: "Sources/PlanSite/Templates")

    @Test("every file of the folder is known, and the program holds it as it is")
    func files() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        for name in names {
            let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            switch name {
            case "site.js": #expect(SiteTemplates.script == text)
            case "site.css":
                #expect(SiteTemplates.sources.first { $0.name == "site/style" }?.text == text)
            default:
                let stem = "site/" + name.dropLast(".mustache".count)
                #expect(SiteTemplates.sources.first { $0.name == stem }?.text == text, "\(name)")
            }
        }
        #expect(names.count == SiteTemplates.sources.count + 1)
    }

    @Test("none is broken")
    func faults() {
        #expect(TemplateSet.faults(in: SiteTemplates.sources).isEmpty)
    }

    /// Names of tags, in the order of the text.
    private static func names(in text: String) -> [String] {
        text.matches(of: #/\{\{\{?[#^/]?\s*([A-Za-z][A-Za-z0-9_.]*)\s*\}?\}\}/#).map { String($0.1) }
    }

    @Test("every word that a template prints has a wording, and every wording is printed somewhere")
    func words() throws {
        let table = Set(SiteWords.table.map(\.name))
        let used = Set(
            SiteTemplates.sources.flatMap { Self.names(in: $0.text) }.filter { $0.hasPrefix("words.") }
                .map { String($0.dropFirst("words.".count)) })
        #expect(used.subtracting(table).isEmpty)
        let code = try Self.code()
        let timings = Set(TaskView.Timing.allCases.map(\.rawValue))
        #expect(timings.isSubset(of: table))
        for name in table.subtracting(used).subtracting(timings) {
            #expect(code.contains("[\"\(name)\"]"), "“\(name)” is printed nowhere")
        }
        #expect(table.count == SiteWords.table.count)
    }

    @Test("everything that a template asks for is given by that name, and documented")
    func variables() throws {
        let code = try Self.code()
        let page = try String(contentsOf: Self.root.appending(path: "docs/templates.md"), encoding: .utf8)
        let names = Set(SiteTemplates.sources.flatMap { Self.names(in: $0.text) })
        #expect(names.count > 50)
        for name in names where !name.hasPrefix("words.") {
            #expect(code.contains("\"\(name)\":"), "nothing is called “\(name)”")
            #expect(page.contains("`\(name)`"), "docs/templates.md does not tell of “\(name)”")
        }
        for source in SiteTemplates.sources {
            #expect(page.contains("`\(source.name)`"), "docs/templates.md does not tell of \(source.name)")
        }
    }

    private static func code() throws -> String {
        let sources = root.appending(path: "Sources/PlanSite")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
        return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined()
    }
}
