import PlanDiagnostics

/// The keys of one scope in both spellings, ready to be matched by bytes.
struct KeyTable: Sendable {
    struct Match {
        /// The row of the vocabulary table.
        let row: Int
        /// Nil for a key that reads the same in both languages.
        let language: Language?
    }

    let table: VocabularyTable
    /// The names of the rows, held apart so that looking one up touches few bytes.
    let names: [FieldName]
    private let keys: [(bytes: [UInt8], match: Match)]

    init(_ table: VocabularyTable) {
        self.table = table
        names = table.entries.map(\.name)
        keys = table.entries.enumerated().flatMap { row, entry in
            entry.key.vi == entry.key.en
                ? [(Array(entry.key.vi.utf8), Match(row: row, language: nil))]
                : [
                    (Array(entry.key.vi.utf8), Match(row: row, language: .vietnamese)),
                    (Array(entry.key.en.utf8), Match(row: row, language: .english)),
                ]
        }
    }

    func match(_ key: UnsafeBufferPointer<UInt8>) -> Match? {
        for (bytes, match) in keys where bytes.count == key.count && bytes.elementsEqual(key) { return match }
        return nil
    }

    func row(_ name: FieldName) -> Int? { names.firstIndex(of: name) }

    private static let all: [KeyTable] = Vocabulary.tables.map(KeyTable.init)

    static func of(_ scope: Scope) -> KeyTable { all[scope.ordinal] }
}

extension Scope {
    /// The place in ``Vocabulary/tables``.
    fileprivate var ordinal: Int { Self.ordinals[self]! }

    private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
