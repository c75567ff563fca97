/// The line numbers to the left of a snippet, and the rule after them.
struct Gutter {
    /// Columns of the widest line number of a finding.
    let digits: Int

    init(lastLine: Int) {
        digits = String(lastLine).utf8.count
    }

    /// Columns before the text of a line.
    var width: Int { digits + 3 }

    /// The beginning of a row: a number or blanks, then the rule or another sign.
    func write(
        _ line: Int?, to writer: inout TerminalWriter, sign: String? = nil, _ style: TerminalStyle = .frame
    ) {
        let number = line.map(String.init) ?? ""
        writer.write(repeating: " ", count: digits - number.utf8.count)
        writer.write(number, .frame)
        writer.write(" ")
        writer.write(sign ?? writer.glyphs.bar, style)
        writer.write(" ")
    }

    /// A row with nothing but the rule.
    func writeBar(to writer: inout TerminalWriter) {
        write(nil, to: &writer)
        writer.endLine()
    }

    /// A row that stands for lines left out.
    func writeGap(to writer: inout TerminalWriter) {
        writer.write(writer.glyphs.ellipsis, .frame)
        writer.endLine()
    }
}
