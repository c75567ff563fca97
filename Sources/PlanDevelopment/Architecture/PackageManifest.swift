/// The targets of Package.swift and the arrows between them, read from its text.
///
/// The manifest declares targets by `library(…)`, `.systemLibrary(…)`, `.target(…)` (in C) and `.executableTarget(…)`
/// only; tests are left out, since nothing depends on them.
package struct PackageManifest: Sendable {
    package struct Target: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case system, library, executable
        }

        package let name: String
        package let kind: Kind
        /// Targets of this package that it may import, in the order of the manifest.
        package let dependencies: [String]
    }

    /// In the order of the manifest, which is that of the data.
    package let targets: [Target]

    package init(parsing text: String) {
        let declarations = Self.openings.flatMap { opening, kind in
            Self.ranges(of: opening, in: text).map { (start: $0, kind: kind) }
        }.sorted { $0.start < $1.start }
        let found = declarations.compactMap { declaration -> (String, Target.Kind, [String])? in
            let literals = Self.literals(in: Self.arguments(of: text[declaration.start...]))
            guard let name = literals.first else { return nil }
            return (name, declaration.kind, Array(literals.dropFirst()))
        }
        let names = Set(found.map(\.0))
        targets = found.map { name, kind, others in
            Target(
                name: name, kind: kind, dependencies: kind == .system ? [] : others.filter(names.contains))
        }
    }

    private static let openings: [(String, Target.Kind)] = [
        (" library(", .library), (".systemLibrary(", .system), (".target(", .system),
        (".executableTarget(", .executable),
    ]

    /// Where each occurrence ends, except in the line that declares the helper function itself.
    private static func ranges(of opening: String, in text: String) -> [String.Index] {
        var starts: [String.Index] = []
        var rest = text[...]
        while let range = rest.firstRange(of: opening) {
            if !text[..<range.lowerBound].hasSuffix("func") { starts.append(range.upperBound) }
            rest = rest[range.upperBound...]
        }
        return starts
    }

    /// The text up to the parenthesis that closes the one before it.
    private static func arguments(of text: Substring) -> Substring {
        var depth = 1
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return text[..<index] }
        }
        return text
    }

    private static func literals(in text: Substring) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
            index % 2 == 1 ? String(part) : nil
        }
    }
}
