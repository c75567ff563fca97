/// How a client counts within a line.
package enum PositionEncoding: String, Hashable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"
}

/// A place as editors count it: both from 0.
package struct EditorPosition: Hashable, Sendable {
    package let line: Int
    /// In units of the client's encoding.
    package let character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }
}

/// The lines of a text, to turn bytes into an editor's places and back.
///
/// A line ends at LF, CR LF or CR, as the protocol has it. A place past the end of a line is its end, one within a
/// character the character's beginning; so a client that counts wrongly never leads out of the text.
package struct EditorPositions: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    private let encoding: PositionEncoding

    package init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
        self.bytes = bytes
        self.encoding = encoding
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { continue }
                starts.append(offset + 1)
            }
        }
        lineStarts = starts
    }

    package var lineCount: Int { lineStarts.count }

    package func position(at offset: Int) -> EditorPosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return EditorPosition(
            line: low, character: units(in: contentStart(low)..<max(offset, contentStart(low))))
    }

    package func offset(of position: EditorPosition) -> Int {
        guard position.line < lineStarts.count else { return bytes.count }
        guard position.line >= 0 else { return 0 }
        let end = contentEnd(position.line)
        var offset = contentStart(position.line)
        var rest = position.character
        while offset < end {
            let length = min(scalarLength(offset), end - offset)
            let units = units(ofScalarAt: offset, length: length)
            guard rest >= units, rest > 0 else { break }
            rest -= units
            offset += length
        }
        return offset
    }

    /// Editors take the byte order mark for no part of the text.
    private func contentStart(_ line: Int) -> Int {
        line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStarts[line]
    }

    private func contentEnd(_ line: Int) -> Int {
        guard line + 1 < lineStarts.count else { return bytes.count }
        var end = lineStarts[line + 1] - 1
        if bytes[end] == 0x0A, end > lineStarts[line], bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    private func units(in range: Range<Int>) -> Int {
        switch encoding {
        case .utf8: range.count
        case .utf32: bytes[range].count { $0 & 0xC0 != 0x80 }
        // A scalar of four bytes takes two units of UTF-16, any other one.
        case .utf16: bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
        }
    }

    private func units(ofScalarAt offset: Int, length: Int) -> Int {
        switch encoding {
        case .utf8: length
        case .utf16: bytes[offset] >= 0xF0 ? 2 : 1
        case .utf32: 1
        }
    }

    /// The scalar with whatever continues it, so that invalid bytes are counted as they are above.
    private func scalarLength(_ offset: Int) -> Int {
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end - offset
    }
}
