package import PlanDiagnostics

/// The keys of one scope in both spellings, ready to be matched by bytes.
///
/// A class because every record points at its own: passing it on costs one count.
package final class KeyTable: Sendable {
    package struct Match {
        /// The row of the vocabulary table.
        package let row: Int
        /// Nil for a key that reads the same in both languages.
        package let language: Language?
    }

    package let table: VocabularyTable
    /// The names of the rows, held apart so that looking one up touches few bytes.
    let names: [FieldName]
    private let keys: ByteMap<Match>

    init(_ table: VocabularyTable) {
        self.table = table
        names = table.entries.map(\.name)
        var keys = ByteMap<Match>()
        for (row, entry) in table.entries.enumerated() {
            let isSame = entry.key.vi == entry.key.en
            keys.insert(Match(row: row, language: isSame ? nil : .vietnamese), for: entry.key.vi)
            keys.insert(Match(row: row, language: .english), for: entry.key.en)
        }
        self.keys = keys
    }

    package func match(_ key: UnsafeBufferPointer<UInt8>) -> Match? { keys[key] }

    func row(_ name: FieldName) -> Int? { names.firstIndex(of: name) }

    private static let all = Vocabulary.tables.map(KeyTable.init)
    private static let scopes = all.map(\.table.scope)

    package static func of(_ scope: Scope) -> KeyTable { all[scopes.firstIndex(of: scope)!] }
}
