/// A part of the schema taken to pieces.
///
/// It reads the SQL that this folder is written in, and nothing else: a clause that it does not know is a mistake here.
struct SchemaReader {
    enum Statement {
        case table(Table)
        /// With the lines above it.
        case index(String)
        /// Words about the part as a whole.
        case remarks([String])
    }

    private(set) var statements: [Statement] = []
    private var remarks: [String] = []

    init(_ part: String) {
        var lines = part.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            if line.isEmpty {
                if !remarks.isEmpty { statements.append(.remarks(taken())) }
            } else if line.hasPrefix("--") {
                remarks.append(String(line))
            } else if line.hasPrefix("CREATE INDEX") {
                statements.append(.index((taken() + [String(line)]).joined(separator: "\n")))
            } else {
                let end = lines.firstIndex { $0.hasPrefix(")") }!
                let (body, above) = (lines[..<end], taken())
                lines = lines[(end + 1)...]
                // What SQLite searches by is its own.
                guard !line.hasPrefix("CREATE VIRTUAL TABLE") else { continue }
                let name = String(line.split(separator: " ")[2])
                statements.append(.table(Table(name: name, remarks: above, body: body)))
            }
        }
    }

    private mutating func taken() -> [String] {
        defer { remarks = [] }
        return remarks
    }
}

extension Table {
    fileprivate init(name: String, remarks: [String], body: ArraySlice<Substring>) {
        var columns: [Column] = []
        var (keys, furtherKeys): ([[String]], [[String]]) = ([], [])
        var checks: [String] = []
        for item in Self.items(body) {
            var clauses = Clauses(item.text)
            if clauses.take("PRIMARY KEY") {
                keys.append(clauses.names())
            } else if clauses.take("UNIQUE") {
                furtherKeys.append(clauses.names())
            } else if clauses.take("CHECK") {
                checks.append(clauses.brackets())
            } else if !clauses.take("FOREIGN KEY") {
                let read = clauses.column(item.remarks)
                columns.append(read.column)
                if read.isPrimaryKey { keys.append([read.column.name]) }
                if read.isUnique { furtherKeys.append([read.column.name]) }
            }
        }
        self.init(name: name, remarks: remarks, columns: columns, keys: keys + furtherKeys, checks: checks)
    }

    /// The columns and conditions between commas, with the lines above each.
    private static func items(_ body: ArraySlice<Substring>) -> [(remarks: [String], text: Substring)] {
        var items: [(remarks: [String], text: Substring)] = []
        var (remarks, text): ([String], String) = ([], "")
        for line in body.map({ $0.drop { $0 == " " } }) {
            guard !line.hasPrefix("--") else {
                remarks.append(String(line))
                continue
            }
            text += (text.isEmpty ? "" : " ") + line
            // Lines break before a clause or within its brackets, too.
            guard text.hasSuffix(","), text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
            else { continue }
            items.append((remarks, text.dropLast()))
            (remarks, text) = ([], "")
        }
        return items + [(remarks, text[...])]
    }
}

/// The words of one column or condition, from left to right.
private struct Clauses {
    private var rest: Substring

    init(_ text: Substring) { rest = text }

    /// Goes past words that come next; false when others do.
    mutating func take(_ words: String) -> Bool {
        guard rest.hasPrefix(words) else { return false }
        rest = rest.dropFirst(words.count).drop { $0 == " " }
        return true
    }

    mutating func word() -> String {
        let word = rest.prefix { $0 != " " }
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        return String(word)
    }

    /// What stands between the next bracket and its match.
    mutating func brackets() -> String {
        precondition(rest.first == "(", "no bracket before “\(rest)”")
        var depth = 0
        let end = rest.firstIndex {
            depth += $0 == "(" ? 1 : $0 == ")" ? -1 : 0
            return depth == 0
        }!
        defer { rest = rest[rest.index(after: end)...].drop { $0 == " " } }
        // Lists that are broken over lines begin with a blank.
        return String(rest[..<end].dropFirst().drop { $0 == " " })
    }

    mutating func names() -> [String] { brackets().split(separator: ", ").map(String.init) }

    mutating func column(_ remarks: [String]) -> (column: Table.Column, isPrimaryKey: Bool, isUnique: Bool) {
        let name = word()
        let kind: Table.Column.Kind =
            switch word() {
            case "TEXT": .text
            case "INTEGER": .integer
            case "REAL": .real
            case let type: preconditionFailure("no type “\(type)”")
            }
        var (isRequired, isPrimaryKey, isUnique) = (false, false, false)
        var checks: [String] = []
        var (generation, reference): (String?, String?)
        while !rest.isEmpty {
            if take("NOT NULL") {
                isRequired = true
            } else if take("PRIMARY KEY") {
                isPrimaryKey = true
            } else if take("UNIQUE") {
                isUnique = true
            } else if take("CHECK") {
                checks.append(brackets())
            } else if take("GENERATED ALWAYS AS") {
                generation = brackets()
            } else if take("REFERENCES") {
                reference = word()
                _ = brackets()
            } else {
                precondition(take("VIRTUAL") || take("DEFERRABLE INITIALLY DEFERRED"), "no clause “\(rest)”")
            }
        }
        let column = Table.Column(
            name: name, kind: kind, isRequired: isRequired, checks: checks, generation: generation,
            reference: reference, remarks: remarks)
        return (column, isPrimaryKey, isUnique)
    }
}
