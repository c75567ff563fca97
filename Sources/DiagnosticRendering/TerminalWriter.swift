import PlanDiagnostics

/// What a piece of terminal text is, from which its colour follows.
enum TerminalStyle {
    case plain
    case severity(Severity)
    case emphasis
    /// Line numbers, rules and arrows.
    case frame
    /// A second place and its label.
    case secondary
    case note
    case help
    case removed
    case added

    /// The parameters of an SGR sequence (ECMA-48 §8.3.117); absent for plain text.
    var parameters: String? {
        switch self {
        case .plain: nil
        case .severity(.error): "1;31"
        case .severity(.warning): "1;33"
        case .severity(.info), .help: "1;36"
        case .emphasis, .note: "1"
        case .frame, .secondary: "1;34"
        case .removed: "31"
        case .added: "32"
        }
    }
}

/// Terminal text under construction: styles, line ends without trailing blanks, wrapping.
struct TerminalWriter {
    let glyphs: Glyphs
    let width: Int
    private let color: Bool
    private let ascii: Bool
    private var output: [UInt8] = []

    init(_ options: RenderingOptions) {
        glyphs = options.ascii ? .ascii : .unicode
        width = max(options.width, 40)
        color = options.color
        ascii = options.ascii
    }

    func finished() -> String { String(decoding: output, as: UTF8.self) }

    /// The text fit for this terminal, on one line.
    func visible(_ text: String) -> String { VisibleText.line(text, ascii: ascii) }

    /// Adds text that is fit for the terminal already.
    mutating func write(_ text: some StringProtocol, _ style: TerminalStyle = .plain) {
        guard color, !text.isEmpty, let parameters = style.parameters else {
            output.append(contentsOf: text.utf8)
            return
        }
        output.append(contentsOf: "\u{1B}[\(parameters)m".utf8)
        output.append(contentsOf: text.utf8)
        output.append(contentsOf: "\u{1B}[0m".utf8)
    }

    mutating func write(repeating glyph: String, count: Int, _ style: TerminalStyle = .plain) {
        if count > 0 { write(String(repeating: glyph, count: count), style) }
    }

    mutating func endLine() {
        while output.last == UInt8(ascii: " ") { output.removeLast() }
        output.append(UInt8(ascii: "\n"))
    }

    /// Adds text from a column on, wrapped at the width, each further line moved in to the same column.
    mutating func write(wrapping text: String, at column: Int, _ style: TerminalStyle = .plain) {
        let lines = TextWrapping.lines(of: visible(text), width: max(width - column, 24))
        for (index, line) in lines.enumerated() {
            if index > 0 {
                endLine()
                write(repeating: " ", count: column)
            }
            write(line, style)
        }
    }

    mutating func write(_ summary: ReportSummary, in language: Language) {
        for line in summary.lines(in: language) {
            write(wrapping: line, at: 0, .emphasis)
            endLine()
        }
    }
}
