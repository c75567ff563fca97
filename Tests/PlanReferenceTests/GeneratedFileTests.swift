import PlanReference
import PlanWorkspace
import Testing

/// `swift run kehoach-dev generate` writes these files; so does `KEHOACH_BLESS=1 swift test`.
@Suite("Generated files")
struct GeneratedFileTests {
    @Test("What is committed is what would be generated", arguments: GeneratedFile.all)
    func committedIsFresh(file: GeneratedFile) throws {
        let committed = Repository.text(file.path)
        let isFresh = committed.map { Array($0.utf8) } == Array(file.text.utf8)
        if Repository.isBlessing, !isFresh {
            try writeFile(Repository.root + "/" + file.path, Array(file.text.utf8))
        }
        #expect(isFresh, "\(file.path) is not fresh; run `swift run kehoach-dev generate`")
    }

    @Test("Their folders hold nothing that is generated no longer", arguments: GeneratedFile.ownFolders)
    func nothingIsLeftOver(folder: String) throws {
        let generated = Set(GeneratedFile.all.map(\.path))
        for name in try fileNames(in: Repository.root + "/" + folder) {
            let path = folder + "/" + name
            #expect(generated.contains(path) || GeneratedFile.isForeign(path), "\(path) is left over")
        }
    }

    @Test("Relative links of the pages lead to files that exist")
    func linksResolve() {
        for file in GeneratedFile.all where file.path.hasSuffix(".md") {
            let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
            for target in Self.targets(of: file.text) where !target.hasPrefix("#") {
                let path = Self.resolved(folder + "/" + target)
                #expect(Repository.text(path) != nil, "\(file.path) links to \(target)")
            }
        }
    }

    @Test("Links within a page lead to an anchor of it")
    func anchorsExist() {
        for file in GeneratedFile.all where file.path.hasSuffix(".md") {
            for target in Self.targets(of: file.text) where target.hasPrefix("#") {
                #expect(file.text.contains("<a id=\"\(target.dropFirst())\">"), "\(file.path): \(target)")
            }
        }
    }

    private static func targets(of page: String) -> [String] {
        page.split(separator: "](", omittingEmptySubsequences: false).dropFirst().map { part in
            String(part.prefix { $0 != ")" })
        }
    }

    private static func resolved(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

extension GeneratedFile: CustomTestStringConvertible {
    var testDescription: String { path }
}
