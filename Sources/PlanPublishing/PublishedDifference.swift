package import PlanDatabase

/// What publishing would change on the server.
package struct PublishedDifference: Sendable {
    /// The rows of one table that would come, go, or say something else.
    package struct Entry: Sendable {
        package let table: String
        package let added: Int
        package let removed: Int
        package let changed: Int
    }

    /// Tables in which something would change, in the order of the schema.
    package private(set) var entries: [Entry] = []
    /// By plan, the tasks about which something would change, in any table.
    package private(set) var tasks: [String: Set<String>] = [:]

    package var isEmpty: Bool { entries.isEmpty }

    package init() {}

    /// Adds one table, from its rows as `COPY` writes them.
    package mutating func compare(
        _ table: Table, _ columns: [String], _ before: [UInt8], _ after: [UInt8]
    ) {
        let (old, new) = (Set(CopyText.lines(before)), Set(CopyText.lines(after)))
        let place = { (name: String) in columns.firstIndex(of: name)! }
        let key = table.publishedKey.map(place)
        let task = table.name == "task" ? place("code") : columns.firstIndex(of: "task")
        let gone = Dictionary(
            uniqueKeysWithValues: old.subtracting(new).map { (Self.values($0, at: key), $0) })
        let come = Dictionary(
            uniqueKeysWithValues: new.subtracting(old).map { (Self.values($0, at: key), $0) })
        guard !gone.isEmpty || !come.isEmpty else { return }
        let changed = come.keys.count { gone[$0] != nil }
        entries.append(
            Entry(
                table: table.name, added: come.count - changed, removed: gone.count - changed,
                changed: changed))
        guard let task else { return }
        for line in [gone.values, come.values].joined() {
            let values = Self.values(line, at: [0, task])
            if let plan = values[0], let code = values[1] { tasks[plan, default: []].insert(code) }
        }
    }

    private static func values(_ line: ArraySlice<UInt8>, at places: [Int]) -> [String?] {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        return places.map { CopyText.decoded(fields[$0]) }
    }
}
