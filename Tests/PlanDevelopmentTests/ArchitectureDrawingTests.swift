import PlanDevelopment
import PlanWorkspace
import Testing

@Suite("Drawing of the targets")
struct ArchitectureDrawingTests {
    static let manifest = PackageManifest(
        parsing: """
            func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
                .target(name: name, dependencies: dependencies, swiftSettings: strict)
            }
            let package = Package(
                products: [.executable(name: "tool", targets: ["tool"])],
                targets: [
                    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
                    library("Text"),
                    library("Syntax", ["CYaml", "Text"]),
                    library("Model", ["Syntax", "Text"]),
                    .executableTarget(
                        name: "tool-dev",
                        dependencies: ["Model", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
                    tests(of: "Model", ["Text"]),
                ])
            """)

    @Test("Targets and arrows are read from the manifest")
    func parsing() {
        #expect(Self.manifest.targets.map(\.name) == ["CYaml", "Text", "Syntax", "Model", "tool-dev"])
        #expect(
            Self.manifest.targets.map(\.dependencies) == [
                [], [], ["CYaml", "Text"], ["Syntax", "Text"], ["Model"],
            ])
    }

    @Test("An arrow that a longer way implies is not drawn")
    func reduction() {
        #expect(
            ArchitectureDrawing.chart(Self.manifest) == """
                ```mermaid
                flowchart TD
                    CYaml[(CYaml)]
                    Text[Text]
                    Syntax[Syntax]
                    Model[Model]
                    tool_dev([tool-dev])
                    Syntax --> CYaml
                    Syntax --> Text
                    Model --> Syntax
                    tool_dev --> Model
                ```
                """)
        #expect(ArchitectureDrawing.markdown(Self.manifest).contains("| `Model` | `Syntax`, `Text` |"))
    }

    @Test("The repository's own manifest is understood")
    func ownManifest() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let content = try readFile(root.joined(separator: "/") + "/Package.swift", limit: 1 << 20)
        guard case .bytes(let bytes) = content else { preconditionFailure("the manifest is too large") }
        let targets = PackageManifest(parsing: String(decoding: bytes, as: UTF8.self)).targets
        #expect(
            targets.first { $0.name == "PlanSyntax" }?.dependencies == [
                "CYaml", "ByteScanning", "PlanDiagnostics",
            ])
        #expect(targets.first { $0.name == "kehoach" }?.kind == .executable)
        #expect(!targets.contains { $0.name.hasSuffix("Tests") })
    }

    @Test("The part between the comments is replaced, as often as one likes")
    func markedSection() throws {
        let section = MarkedSection.targets
        let page = "# A\n\(section.opening)\nold\n\(section.closing)\n## B\n"
        let once = try #require(section.replaced(in: page, by: "new"))
        #expect(once == "# A\n\(section.opening)\n\nnew\n\n\(section.closing)\n## B\n")
        #expect(section.replaced(in: once, by: "new") == once)
        #expect(section.replaced(in: "# A\n", by: "new") == nil)
    }
}
