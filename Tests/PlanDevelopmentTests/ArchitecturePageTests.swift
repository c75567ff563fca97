import PlanDevelopment
import PlanWorkspace
import Testing

@Suite("docs/ARCHITECTURE.md")
struct ArchitecturePageTests {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")

    @Test("The drawing of the targets is that of Package.swift")
    func drawingIsFresh() throws {
        let page = try Self.text("docs/ARCHITECTURE.md")
        let drawing = ArchitectureDrawing.markdown(PackageManifest(parsing: try Self.text("Package.swift")))
        let redrawn = try #require(MarkedSection.targets.replaced(in: page, by: drawing))
        #expect(page == redrawn, "run `swift run kehoach-dev generate`")
    }

    private static func text(_ path: String) throws -> String {
        let content = try readFile(root + "/" + path, limit: 1 << 20)
        guard case .bytes(let bytes) = content else { preconditionFailure("\(path) is too large") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
