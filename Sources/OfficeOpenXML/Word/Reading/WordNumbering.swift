/// The lists of a document that is read, counted along with its paragraphs.
struct WordNumbering {
    /// Number of a list → its counter; lists that share their levels count apart.
    private var counters: [Int: WordNumberCounter] = [:]
    private var depths: [Int: Int] = [:]

    /// - Parameter main: the part that refers to the one of lists; a document may have none.
    init(of main: String, in package: PackageReader) throws(OfficeFileError) {
        let type = Namespace.relationships + "/numbering"
        let part = try package.relationships(of: main).first { $0.type == type && !$0.isExternal }
        guard let part, package.contains(part.target) else { return }
        try read(try package.xml(of: part.target))
    }

    private mutating func read(_ reader: XMLReader) throws(OfficeFileError) {
        let root = try reader.root()
        var levels: [String: [WordList.Level]] = [:]
        while let child = try reader.nextChild(of: root) {
            switch child.name {
            case "abstractNum":
                guard let id = child["abstractNumId", in: Namespace.word] else { continue }
                while let level = try reader.nextChild(of: child) {
                    if level.name == "lvl" { levels[id, default: []].append(try Self.level(level, reader)) }
                }
            case "num":
                guard let id = child["numId", in: Namespace.word].flatMap(Int.init) else { continue }
                while let reference = try reader.nextChild(of: child) {
                    guard reference.name == "abstractNumId", let value = reference["val", in: Namespace.word],
                        let levels = levels[value]
                    else { continue }
                    depths[id] = levels.count
                    counters[id] = WordNumberCounter(WordList(.init(id), name: "", levels: levels))
                }
            default: break
            }
        }
    }

    private static func level(_ element: XMLElement, _ reader: XMLReader) throws(OfficeFileError)
        -> WordList.Level
    {
        var format = WordList.NumberFormat.decimal
        var text = ""
        while let child = try reader.nextChild(of: element) {
            let value = child["val", in: Namespace.word] ?? ""
            // Formats that are not known print as figures, so that numbers stay in order.
            if child.name == "numFmt" { format = WordList.NumberFormat(rawValue: value) ?? .decimal }
            if child.name == "lvlText" { text = value }
        }
        // Bullets are letters of symbol fonts, which mean nothing in any other.
        return WordList.Level(format, format == .bullet ? "-" : text)
    }

    /// What Word prints before the next paragraph of a list; nil for a list that the document does not have.
    mutating func next(in list: Int, level: Int) -> String? {
        guard let depth = depths[list], (0..<depth).contains(level) else { return nil }
        return counters[list]?.next(level)
    }
}
