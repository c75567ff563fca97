/// What a cell's number format makes of its number, as far as a reader cares.
enum FormatMeaning: Hashable, Sendable {
    case plain, percent, date, time

    /// The formats that every program knows by number (ECMA-376 part 1, §18.8.30); East Asian ones too.
    init(builtIn id: Int) {
        self =
            switch id {
            case 9, 10: .percent
            case 14...17, 22, 27...36, 50...58: .date
            case 18...21, 45...47: .time
            default: .plain
            }
    }

    /// A format that is spelled out, such as `[$-42A]dd/mm/yyyy;@`; its first section counts.
    init(code: String) {
        let letters = Self.meaningfulLetters(of: code)
        self =
            if letters == "general" || letters == "standard" || letters == "@" {
                .plain
            } else if letters.contains("y") || letters.contains("d") {
                .date
            } else if letters.contains("h") || letters.contains("s") {
                .time
            } else if letters.contains("m") {
                .date
            } else if letters.contains("%") {
                .percent
            } else {
                .plain
            }
    }

    /// The first section in lower case without what is only printed: quoted and escaped letters, fillers, colours and
    /// conditions in brackets; elapsed hours, minutes and seconds in brackets stay.
    private static func meaningfulLetters(of code: String) -> String {
        var result = ""
        var rest = code.lowercased()[...]
        while let letter = rest.popFirst(), letter != ";" {
            switch letter {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let bracketed = rest.prefix { $0 != "]" }
                if !bracketed.isEmpty, bracketed.allSatisfy({ "hms".contains($0) }) { result += bracketed }
                rest = rest.dropFirst(bracketed.count + 1)
            case " ": break
            default: result.append(letter)
            }
        }
        return result
    }
}

/// The number formats of a workbook's cells, by the index that cells have.
struct CellFormats: Sendable {
    private var formats: [FormatMeaning] = []

    init() {}

    init(_ reader: XMLReader) throws(OfficeFileError) {
        var spelledOut: [Int: FormatMeaning] = [:]
        let root = try reader.root()
        while let list = try reader.nextChild(of: root) {
            switch list.name {
            case "numFmts":
                while let format = try reader.nextChild(of: list) {
                    guard let id = format["numFmtId"].flatMap(Int.init), let code = format["formatCode"]
                    else {
                        continue
                    }
                    spelledOut[id] = FormatMeaning(code: code)
                }
            case "cellXfs":
                while let format = try reader.nextChild(of: list) {
                    let id = format["numFmtId"].flatMap(Int.init) ?? 0
                    formats.append(spelledOut[id] ?? FormatMeaning(builtIn: id))
                }
            default: break
            }
        }
    }

    /// - Parameter style: as the cell has it; none is the first.
    subscript(style: String?) -> FormatMeaning {
        let index = style.flatMap(Int.init) ?? 0
        return formats.indices.contains(index) ? formats[index] : .plain
    }
}
