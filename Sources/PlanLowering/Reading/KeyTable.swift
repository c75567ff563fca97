package import PlanDiagnostics
import PlanSyntax

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
    /// The row of each name by its place among all names, -1 for one that is not of this scope.
    private let rows: [Int8]
    private let keys: ByteMap<Match>
    /// A record's fields while none is found: a copy of them is cheaper than as many made one by one.
    let noFields: [(key: NodeID, value: NodeID)?]

    init(_ table: VocabularyTable) {
        self.table = table
        var rows = [Int8](repeating: -1, count: FieldName.allCases.count)
        for (row, entry) in table.entries.enumerated() { rows[entry.name.place] = Int8(row) }
        self.rows = rows
        var keys = ByteMap<Match>()
        for (row, entry) in table.entries.enumerated() {
            let isSame = entry.key.vi == entry.key.en
            keys.insert(Match(row: row, language: isSame ? nil : .vietnamese), for: entry.key.vi)
            keys.insert(Match(row: row, language: .english), for: entry.key.en)
        }
        self.keys = keys
        noFields = Array(repeating: nil, count: table.entries.count)
    }

    package func match(_ key: UnsafeBufferPointer<UInt8>) -> Match? { keys[key] }

    /// The same for the keys of one mapping, which are mostly written in the order of the vocabulary.
    ///
    /// - Parameter last: the place of the key before; -1 at first.
    func match(_ key: UnsafeBufferPointer<UInt8>, after last: inout Int) -> Match? {
        guard let place = keys.place(of: key, after: last) else { return nil }
        last = place
        return keys[place: place]
    }

    func row(_ name: FieldName) -> Int? {
        let row = rows[name.place]
        return row < 0 ? nil : Int(row)
    }

    private static let all = Vocabulary.tables.map(KeyTable.init)
    private static let scopes = all.map(\.table.scope)

    package static func of(_ scope: Scope) -> KeyTable { all[scopes.firstIndex(of: scope)!] }
}
