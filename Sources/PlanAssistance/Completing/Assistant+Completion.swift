import PlanCompiler
package import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// A place in the language that an answer is sought for.
struct CompletionSite {
    let place: WritingPlace
    let file: AssistedFile
    let scalar: TypedScalar
    /// Whether the author has still to write the mark of a list's item.
    let needsDash: Bool

    var record: TypedRecord { file.typed.records[scalar.record] }
}

extension Assistant {
    /// What may be written at a place, however broken the text around it is.
    ///
    /// A word of ours is put there, as a key and then as a value, and the text read again: what the vocabulary expects
    /// of that word is what the author may write.
    package func completions(at offset: Int, in file: FileID) -> Completions {
        let source = compilation.sources[file]
        let place = WritingPlace(source.bytes, at: offset)
        guard let site = site(of: place, in: source) else { return .none(offset) }
        let all = items(at: site)
        let matcher = FuzzyMatcher(place.typed)
        let found = all.count <= Self.most ? all : all.filter { matcher.rank([$0.filterText]) != nil }
        return Completions(
            items: Array(found.prefix(Self.most)), replaced: place.replaced,
            isCut: found.count > Self.most || all.count > Self.most)
    }

    /// So many an editor shows without delay.
    private static let most = 300

    private func site(of place: WritingPlace, in source: SourceFile) -> CompletionSite? {
        let attempts: [(before: String, after: String, needsDash: Bool)] =
            place.isAfterKey
            ? [("", "", false)]
            : [
                ("", place.openBrackets.last == UInt8(ascii: "{") ? ": ~" : ":", false), ("", "", false),
                ("- ", ":", true),
            ]
        for attempt in attempts {
            let bytes = place.marked(attempt.before, attempt.after)
            guard let file = read(SourceFile(id: source.id, path: source.path, bytes: bytes)),
                let scalar = file.typed.scalars.first(where: {
                    file.tree.text($0.node) == WritingPlace.marker
                })
            else { continue }
            let isLoose = file.typed.isLooseItem(scalar)
            return CompletionSite(
                place: place, file: file, scalar: scalar, needsDash: attempt.needsDash || isLoose)
        }
        return nil
    }

    private func items(at site: CompletionSite) -> [Completion] {
        switch site.scalar.role {
        case .key, .unknownKey: keys(at: site)
        case .value(let type, let entry): values(of: type, entry, at: site)
        }
    }
}

extension TypedTree {
    /// Whether a key opens a record that belongs into a list but has no mark of an item.
    fileprivate func isLooseItem(_ scalar: TypedScalar) -> Bool {
        guard case .unknownKey = scalar.role, case .list = records[scalar.record].field?.type,
            let parent = records[scalar.record].parent
        else { return false }
        return records[parent].fields.contains { $0.value == records[scalar.record].node }
    }
}
