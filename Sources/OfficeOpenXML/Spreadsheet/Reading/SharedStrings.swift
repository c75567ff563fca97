/// The texts that a workbook's cells refer to by number.
struct SharedStrings: Sendable {
    private var texts: [String] = []

    init() {}

    init(_ reader: XMLReader) throws(OfficeFileError) {
        let root = try reader.root()
        while let item = try reader.nextChild(of: root) {
            texts.append(try Self.text(of: item, reader))
        }
    }

    subscript(index: String) -> String? {
        guard let index = Int(index), texts.indices.contains(index) else { return nil }
        return texts[index]
    }

    /// A text whole or in runs of different fonts (ECMA-376 part 1, §18.4.8, §18.4.12); readings of East Asian
    /// letters are left out.
    static func text(of item: XMLElement, _ reader: XMLReader) throws(OfficeFileError) -> String {
        var text = ""
        while let child = try reader.nextChild(of: item) {
            switch child.name {
            case "t": text += try reader.text(of: child)
            case "r":
                while let piece = try reader.nextChild(of: child) {
                    if piece.name == "t" { text += try reader.text(of: piece) }
                }
            default: break
            }
        }
        return CellText.unescaped(text)
    }
}
