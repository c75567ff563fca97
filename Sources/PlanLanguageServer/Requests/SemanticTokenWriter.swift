import PlanAssistance

/// Writes tokens as the protocol does: five numbers each, counted from the token before, none over a line's end.
struct SemanticTokenWriter {
    private let bytes: [UInt8]
    private let positions: EditorPositions

    init(_ bytes: [UInt8], _ positions: EditorPositions) {
        self.bytes = bytes
        self.positions = positions
    }

    func numbers(_ tokens: [SemanticToken]) -> [Int] {
        var numbers: [Int] = []
        var last = EditorPosition(line: 0, character: 0)
        for token in tokens {
            for piece in lines(token.range) {
                let range = positions.range(piece)
                let isSameLine = range.start.line == last.line
                numbers += [
                    range.start.line - last.line,
                    isSameLine ? range.start.character - last.character : range.start.character,
                    range.end.character - range.start.character, token.kind.rawValue,
                    token.isDeclaration ? 1 : 0,
                ]
                last = range.start
            }
        }
        return numbers
    }

    /// The pieces of a range that lie on one line each, without their indentation.
    private func lines(_ range: Range<Int>) -> [Range<Int>] {
        bytes[range].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            let begin = line.firstIndex { $0 != 0x20 }
            return begin.map { $0..<line.endIndex }
        }
    }
}
