/// The tags of YAML's own schemas that change nothing here, since fields and not tags give types.
enum StandardTags {
    private static let prefix = "tag:yaml.org,2002:"
    private static let scalars: Set = ["str", "int", "float", "bool", "null"]

    /// Those that declare a scalar to be text whatever it looks like.
    static let text: Set = [prefix + "str", "!"]

    /// Whether a tag may stand on a node of that kind without being reported.
    static func allow(_ tag: String, on kind: NodeKind) -> Bool {
        if tag == "!" { return true }
        guard tag.hasPrefix(prefix) else { return false }
        let name = String(tag.dropFirst(prefix.count))
        return switch kind {
        case .scalar: scalars.contains(name)
        case .sequence: name == "seq"
        case .mapping: name == "map"
        case .alias, .invalid: false
        }
    }
}
