import PlanDiagnostics
import PlanSyntax

/// In which language a file's keys are written, and where it strays from it.
struct KeySpellings {
    /// Keys of one language.
    private struct Uses {
        var count = 0
        /// The first of them: those of the language that prevails are never needed again, so a few are enough.
        ///
        /// By their scopes and not by their tables, of which each would have to be counted.
        var first: [(key: NodeID, row: Int32, scope: Scope)] = []

        mutating func add(_ key: NodeID, _ row: Int, _ scope: Scope) {
            count += 1
            if count <= 1_000 { first.append((key, Int32(row), scope)) }
        }
    }

    private var vietnamese = Uses()
    private var english = Uses()

    var prevailing: Language? {
        guard vietnamese.count + english.count > 0 else { return nil }
        return vietnamese.count > english.count ? .vietnamese : .english
    }

    mutating func note(_ match: KeyTable.Match, _ key: NodeID, of scope: Scope) {
        switch match.language {
        case .vietnamese: vietnamese.add(key, match.row, scope)
        case .english: english.add(key, match.row, scope)
        case nil: break
        }
    }

    /// One finding for the whole file, whose fix turns the rarer spelling into the other.
    func diagnostic(in tree: SyntaxTree) -> Diagnostic? {
        guard vietnamese.count > 0, english.count > 0, let prevailing else { return nil }
        let strays = (prevailing == .vietnamese ? english : vietnamese).first
        // Records are read before the keys that stand around them; edits go by the text.
        let edits = strays.map {
            Edit(
                tree.contentSpan($0.key), Vocabulary.table($0.scope).entries[Int($0.row)].key[prevailing])
        }.sorted { $0.span.start < $1.span.start }
        return Diagnostic(
            KH020MixedSpelling.rule, KH020MixedSpelling.mixed, ["count": .number(strays.count)],
            at: edits[0].span,
            fixes: [Fix(KH020MixedSpelling.unify, ["count": .number(strays.count)], .safe, edits)])
    }
}
