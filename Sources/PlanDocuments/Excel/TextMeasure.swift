import OfficeOpenXML

/// How many lines a text takes in a cell, so that its row can be made high enough.
///
/// Spreadsheets fit rows to their content only once somebody edits them. The letters are those
/// of Times New Roman; slanted ones are narrower than upright ones.
struct TextMeasure {
    /// In points.
    let fontSize: Double
    let isBold: Bool

    init(_ fontSize: Double, isBold: Bool = false) {
        self.fontSize = fontSize
        self.isBold = isBold
    }

    /// From one line to the next, as Excel sets this face.
    var lineHeight: Double { fontSize * 1.3125 }

    func height(of text: String, in room: Double) -> Double {
        Double(lines(of: text, in: room)) * lineHeight
    }

    /// The lines of a text in a width given in points.
    func lines(of text: String, in room: Double) -> Int {
        guard !text.isEmpty else { return 1 }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + wrappedLines(of: $1, in: room) }
    }

    /// Words go to the next line where they no longer fit; a word wider than the cell is broken.
    private func wrappedLines(of paragraph: Substring, in room: Double) -> Int {
        var lines = 1
        var used = 0.0
        let space = width(of: " ")
        for word in paragraph.split(separator: " ") {
            let length = width(of: word)
            let needed = used == 0 ? length : used + space + length
            if needed <= room {
                used = needed
                continue
            }
            if used > 0 { lines += 1 }
            let whole = (length / room).rounded(.down)
            lines += Int(whole)
            used = length - whole * room
        }
        return lines
    }

    /// Screens round letters to whole dots; a twentieth more keeps estimates on the safe side.
    private func width(of word: some StringProtocol) -> Double {
        let face: TimesNewRoman.Face = isBold ? .bold : .regular
        let width = TimesNewRoman.width(of: String(word), size: .points(fontSize), face: face)
        return Double(width.twips) / 20 * 1.05
    }
}
