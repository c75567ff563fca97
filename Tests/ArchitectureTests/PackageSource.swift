import Glibc

/// The package as its files say: what Package.swift declares, and what the sources import.
enum PackageSource {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// Target → the targets that Package.swift lets it import.
    static let declared: [String: Set<String>] = {
        // One long line, without products of other packages and with no blank after an opening bracket.
        let manifest = text(root + "/Package.swift").split(separator: "\n").map { $0.drop { $0 == " " } }
            .filter { !$0.hasPrefix(".product(") }.joined()
        var targets: [String: Set<String>] = [:]
        for marker in [
            "library(\"", ".executableTarget(name: \"", ".systemLibrary(name: \"", ".target(name: \"",
        ] {
            var rest = manifest[...]
            while let found = rest.firstRange(of: marker) {
                rest = rest[found.upperBound...]
                let name = String(rest.prefix { $0 != "\"" })
                let declaration = rest.prefix(upTo: endOfCall(rest))
                // Folders that are embedded and libraries that are linked come after the targets.
                let end =
                    ["embedded:", "linkerSettings:"].compactMap { declaration.firstRange(of: $0)?.lowerBound }
                    .min()
                    ?? declaration.endIndex
                targets[name] = names(in: declaration[..<end].dropFirst(name.count + 1))
                // What a system library names are Debian's packages.
                if marker.hasPrefix(".system") { targets[name] = [] }
            }
        }
        return targets
    }()

    /// Target → the modules that its files import.
    static let imported: [String: Set<String>] = {
        var targets: [String: Set<String>] = [:]
        for target in declared.keys {
            for path in files(below: root + "/Sources/" + target) where path.hasSuffix(".swift") {
                for line in text(path).split(separator: "\n") {
                    targets[target, default: []].formUnion(module(line))
                }
            }
        }
        return targets
    }()

    static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func files(below folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var files: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            files += status.st_mode & S_IFMT == S_IFDIR ? self.files(below: path) : [path]
        }
        return files.sorted()
    }

    /// The module of a line that is an import, whatever its access level.
    private static func module(_ line: Substring) -> [String] {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1,
            words[..<index].allSatisfy({
                ["package", "public", "internal", "private"].contains($0) || $0.hasPrefix("@")
            })
        else { return [] }
        let path =
            words[index + 1] == "struct" || words[index + 1] == "func" ? words[index + 2] : words[index + 1]
        return [String(path.split(separator: ".")[0])]
    }

    private static func endOfCall(_ text: Substring) -> Substring.Index {
        var depth = 1
        return text.indices.first { index in
            switch text[index] {
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            return depth == 0
        } ?? text.endIndex
    }

    /// The quoted names of a dependency list; folders of embedded files come after it.
    private static func names(in declaration: Substring) -> Set<String> {
        let list = declaration.prefix(
            upTo: declaration.firstRange(of: "embedded:")?.lowerBound ?? declaration.endIndex)
        return Set(
            list.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
    }
}
