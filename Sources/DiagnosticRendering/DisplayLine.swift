import VietnameseText

/// One line of a source as a terminal shows it, with the column of every byte.
///
/// A cell is what the reader sees as one sign: a letter with its marks, a tab, a control made visible. Carets are
/// placed by cells, so that they line up whether the text is composed or not.
struct DisplayLine {
    struct Cell {
        /// The first byte of the source.
        let offset: Int
        /// The first column, from 0.
        let column: Int
        /// The end of the cell's text in ``text``.
        fileprivate(set) var textEnd: Int
    }

    private(set) var cells: [Cell] = []
    /// What is printed, in UTF-8.
    private(set) var text: [UInt8] = []
    /// Columns of the whole line.
    private(set) var width = 0
    /// Whether text of the line was left out before or after, because the line is enormous.
    let isCutBefore: Bool
    let isCutAfter: Bool

    static let tabWidth = 4
    /// Bytes of a line that are looked at on either side of the place of interest.
    static let reach = 2048

    /// Lays out a line; of an enormous one, only what is near `focus`.
    init(_ bytes: [UInt8], line: Range<Int>, focus: Int, ascii: Bool) {
        var range = line
        if line.count > 2 * Self.reach {
            let focus = min(max(focus, line.lowerBound), line.upperBound)
            range = max(line.lowerBound, focus - Self.reach)..<min(line.upperBound, focus + Self.reach)
            while range.lowerBound < range.upperBound, bytes[range.lowerBound] & 0xC0 == 0x80 {
                range = range.lowerBound + 1..<range.upperBound
            }
            while range.upperBound < line.upperBound, bytes[range.upperBound] & 0xC0 == 0x80 {
                range = range.lowerBound..<range.upperBound + 1
            }
        }
        isCutBefore = range.lowerBound > line.lowerBound
        isCutAfter = range.upperBound < line.upperBound
        layOut(bytes[range], ascii: ascii)
    }

    /// The columns of a range of bytes, whole cells only; an empty range gives an empty one.
    func columns(of range: Range<Int>) -> Range<Int> {
        let first = cellIndex(containing: range.lowerBound)
        let start = first < cells.count ? cells[first].column : width
        guard !range.isEmpty else { return start..<start }
        let last = cellIndex(containing: range.upperBound - 1)
        let end = last + 1 < cells.count ? cells[last + 1].column : width
        return start..<max(start, end)
    }

    /// The index of the cell that holds a byte; the count of cells if it lies after them.
    private func cellIndex(containing offset: Int) -> Int {
        guard offset < endOffset else { return cells.count }
        var low = 0
        var high = cells.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if cells[middle].offset <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private var endOffset = 0

    private mutating func layOut(_ bytes: ArraySlice<UInt8>, ascii: Bool) {
        endOffset = bytes.endIndex
        cells.reserveCapacity(bytes.count)
        text.reserveCapacity(bytes.count)
        if !ascii, layOutPlain(bytes) { return }
        cells.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        layOutUnicode(bytes, ascii: ascii)
    }

    /// Lays out what nearly every line is made of: ASCII, Latin letters with their marks, common punctuation.
    ///
    /// False, with cells left half made, at the first byte that needs more than a look at itself.
    private mutating func layOutPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            let length = Self.plainLength(bytes[offset...])
            guard length > 0 else { return false }
            text.append(contentsOf: bytes[offset..<offset + length])
            if bytes[offset] & 0xFE == 0xCC {
                // A combining mark belongs to the letter before it.
                guard !cells.isEmpty else { return false }
                cells[cells.count - 1].textEnd = text.count
            } else {
                cells.append(Cell(offset: offset, column: cells.count, textEnd: text.count))
            }
            offset += length
        }
        width = cells.count
        return true
    }

    /// The bytes of the first scalar if it is a mark of U+0300–036F or takes one column by itself; else 0.
    private static func plainLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let start = bytes.startIndex
        func isContinuation(_ distance: Int) -> Bool {
            bytes.count > distance && bytes[start + distance] & 0xC0 == 0x80
        }
        switch bytes[start] {
        case 0x20..<0x7F: return 1
        case 0xC3...0xCC: return isContinuation(1) ? 2 : 0
        case 0xCD: return isContinuation(1) && bytes[start + 1] < 0xB0 ? 2 : 0
        // U+1E00–1EFF, then U+2010–2027.
        case 0xE1:
            return isContinuation(2) && (0xB8...0xBB).contains(bytes[start + 1]) ? 3 : 0
        case 0xE2:
            return isContinuation(2) && bytes[start + 1] == 0x80 && (0x90...0xA7).contains(bytes[start + 2])
                ? 3 : 0
        default: return 0
        }
    }

    private mutating func layOutUnicode(_ bytes: ArraySlice<UInt8>, ascii: Bool) {
        let source = DecodedText(bytes)
        var scalarIndex = 0
        for character in source.text {
            let scalars = character.unicodeScalars
            if character == "\t" {
                let count = Self.tabWidth - width % Self.tabWidth
                append(String(repeating: " ", count: count), width: count, at: source.offsets[scalarIndex])
            } else {
                let shown = VisibleText.character(character, ascii: ascii)
                let isChanged = shown.unicodeScalars.count != scalars.count
                if isChanged, scalars.count > 1, !ascii {
                    // Each scalar of a cluster with something hidden in it can be blamed by itself.
                    for (index, scalar) in scalars.enumerated() {
                        let shown = VisibleText.replacement(for: scalar, ascii: ascii) ?? String(scalar)
                        append(shown, width: displayWidth(shown), at: source.offsets[scalarIndex + index])
                    }
                } else {
                    append(shown, width: displayWidth(shown), at: source.offsets[scalarIndex])
                }
            }
            scalarIndex += scalars.count
        }
    }

    private mutating func append(_ shown: String, width cellWidth: Int, at offset: Int) {
        text.append(contentsOf: shown.utf8)
        cells.append(Cell(offset: offset, column: width, textEnd: text.count))
        width += cellWidth
    }
}

/// UTF-8 of any quality as text, with the place of every scalar; an invalid piece becomes U+FFFD.
private struct DecodedText {
    var text = ""
    var offsets: [Int] = []

    init(_ bytes: ArraySlice<UInt8>) {
        var scalars = String.UnicodeScalarView()
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                offsets.append(offset)
                offset += encoded.count
            case .error(let length):
                scalars.append("\u{FFFD}")
                offsets.append(offset)
                offset += length
            case .emptyInput:
                text = String(scalars)
                return
            }
        }
    }
}
