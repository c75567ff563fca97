import PlanDiagnostics
import PlanSyntax

/// In which language a file's keys are written, and where it strays from it.
struct KeySpellings {
    private var counts: [Language: Int] = [:]
    /// Keys of each language with what the other language calls them.
    private var seen: [Language: [(span: SourceSpan, other: String)]] = [:]

    var prevailing: Language? {
        guard let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else {
            return nil
        }
        return most.key
    }

    mutating func note(_ match: KeyTable.Match, _ key: NodeID, _ keys: KeyTable, in tree: SyntaxTree) {
        guard let language = match.language else { return }
        counts[language, default: 0] += 1
        // The keys of the language that prevails are never needed again; remembering a few is enough.
        guard counts[language]! <= Self.remembered else { return }
        let other: Language = language == .vietnamese ? .english : .vietnamese
        seen[language, default: []].append((tree.contentSpan(key), keys.table.entries[match.row].key[other]))
    }

    private static let remembered = 1_000

    /// One finding for the whole file, whose fix turns the rarer spelling into the other.
    func diagnostic() -> Diagnostic? {
        guard counts.count > 1, let prevailing else { return nil }
        let rarer: Language = prevailing == .vietnamese ? .english : .vietnamese
        guard let strays = seen[rarer], let first = strays.first else { return nil }
        let edits = strays.map { Edit($0.span, $0.other) }
        return Diagnostic(
            KH020MixedSpelling.rule, KH020MixedSpelling.mixed, ["count": .number(strays.count)],
            at: first.span,
            fixes: [Fix(KH020MixedSpelling.unify, ["count": .number(strays.count)], .safe, edits)])
    }
}
