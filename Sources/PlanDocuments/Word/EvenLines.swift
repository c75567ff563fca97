import OfficeOpenXML

/// Sets centred text in lines of about one length, by narrowing its paragraph rather than by breaking lines, so that
/// people can go on editing it.
enum EvenLines {
    /// - Returns: the paragraph, and the length of its last line.
    static func set(
        _ paragraph: WordParagraph, _ size: Length, _ face: TimesNewRoman.Face, within width: Length
    ) -> (paragraph: WordParagraph, lastLine: Length) {
        var paragraph = paragraph
        let text = paragraph.text
        let room = width - .millimetres(SheetLayout.a4.lineSlack)
        let even = evenWidth(text, room, size, face)
        let lines = TimesNewRoman.lines(of: text, within: even, size: size, face: face)
        if lines.count > 1 {
            let indent = (room - even) / 2
            paragraph.format.leftIndent = indent
            paragraph.format.rightIndent = indent
        }
        return (paragraph, TimesNewRoman.width(of: lines.last ?? "", size: size, face: face))
    }

    /// The least width for as few lines as there can be; a little more where that keeps a number on the line of the
    /// word before it ("năm 2026", "số 57-NQ/TW").
    private static func evenWidth(
        _ text: String, _ room: Length, _ size: Length, _ face: TimesNewRoman.Face
    ) -> Length {
        let least = TimesNewRoman.balancedWidth(of: text, within: room, size: size, face: face)
        let steps = stride(from: least.twips, through: room.twips, by: Length.millimetres(1).twips)
        let rated = steps.map { step in
            let width = Length(twips: step)
            let lines = TimesNewRoman.lines(of: text, within: width, size: size, face: face)
            return (width: width, faults: lines.dropFirst().count { $0.first?.isNumber == true })
        }
        return rated.min { $0.faults < $1.faults }?.width ?? least
    }
}
