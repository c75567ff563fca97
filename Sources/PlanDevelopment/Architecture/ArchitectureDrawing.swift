/// The targets as a Mermaid flow chart, whose arrows point at what a target imports, and as a table.
///
/// The chart leaves out arrows that a longer way implies, so that it can be read; the table has them all.
package enum ArchitectureDrawing {
    package static func markdown(_ manifest: PackageManifest) -> String {
        chart(manifest) + "\n\n" + table(manifest)
    }

    package static func chart(_ manifest: PackageManifest) -> String {
        let reach = Reach(manifest)
        let nodes = manifest.targets.map { "    " + node($0) }
        let arrows = manifest.targets.flatMap { target in
            target.dependencies.filter { !reach.isImplied($0, for: target) }.map {
                "    \(identifier(target.name)) --> \(identifier($0))"
            }
        }
        return (["```mermaid", "flowchart TD"] + nodes + arrows + ["```"]).joined(separator: "\n")
    }

    private static func table(_ manifest: PackageManifest) -> String {
        let rows = manifest.targets.map { target in
            let names = target.dependencies.map { "`\($0)`" }.joined(separator: ", ")
            return "| `\(target.name)` | \(names.isEmpty ? "–" : names) |"
        }
        return (["| target | may import |", "|---|---|"] + rows).joined(separator: "\n")
    }

    private static func node(_ target: PackageManifest.Target) -> String {
        let identifier = identifier(target.name)
        return switch target.kind {
        case .system: "\(identifier)[(\(target.name))]"
        case .library: "\(identifier)[\(target.name)]"
        case .executable: "\(identifier)([\(target.name)])"
        }
    }

    private static func identifier(_ name: String) -> String { name.replacing("-", with: "_") }
}

/// What each target can import by any number of steps.
private struct Reach {
    private var reached: [String: Set<String>] = [:]

    init(_ manifest: PackageManifest) {
        let direct = Dictionary(
            manifest.targets.map { ($0.name, $0.dependencies) }, uniquingKeysWith: { first, _ in first })
        func reach(_ name: String) -> Set<String> {
            if let known = reached[name] { return known }
            // Set before the walk, so that a cycle in a broken manifest ends it.
            reached[name] = []
            let result = (direct[name] ?? []).reduce(into: Set<String>()) { $0.formUnion([$1] + reach($1)) }
            reached[name] = result
            return result
        }
        for target in manifest.targets { _ = reach(target.name) }
    }

    func isImplied(_ dependency: String, for target: PackageManifest.Target) -> Bool {
        target.dependencies.contains { $0 != dependency && reached[$0]?.contains(dependency) == true }
    }
}
