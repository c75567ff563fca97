import PlanDiagnostics
import PlanModel

extension Spanned<String> {
    /// The source of some words of the value, if they stand there once and byte for byte.
    func onlyOccurrence(of words: String) -> SourceSpan? {
        guard isVerbatim, !words.isEmpty else { return nil }
        let (bytes, sought) = (Array(value.utf8), Array(words.utf8))
        var found: Range<Int>?
        for start in 0..<max(0, bytes.count - sought.count + 1) where bytes[start...].starts(with: sought) {
            guard found == nil else { return nil }
            found = start..<start + sought.count
        }
        return found.map { piece($0) }
    }
}
