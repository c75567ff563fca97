import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// Where in a half-written line the author is, told by its bytes alone.
///
/// A half-written line is mostly no sound YAML, so the place is found by putting a word of ours there and reading what
/// comes out: see ``Assistant/completions(at:in:)``.
struct WritingPlace {
    /// The author's words so far and what an answer takes the place of.
    let replaced: Range<Int>
    /// The words so far.
    let typed: String
    /// Brackets that are open on the line up to there, innermost last.
    let openBrackets: [UInt8]
    /// Whether a key stands before it on the line, or in the innermost braces.
    let isAfterKey: Bool
    /// Whether a colon follows the word.
    let isBeforeColon: Bool
    private let line: Range<Int>
    private let bytes: [UInt8]

    /// Stands for the words that are still to come; no text has it.
    static let marker = "kehoach-marker-7c1f"

    init(_ bytes: [UInt8], at offset: Int) {
        self.bytes = bytes
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end =
            bytes[offset...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            ?? bytes.count
        line = start..<end
        var scan = LineScan(bytes, from: start)
        while scan.offset < offset { scan.step(before: offset) }
        let begin = min(scan.pieceStart, offset)
        replaced = begin..<scan.pieceEnd(from: offset, line: end)
        typed = String(decoding: bytes[begin..<offset], as: UTF8.self)
        openBrackets = scan.openBrackets
        isAfterKey = scan.isAfterKey
        isBeforeColon = replaced.upperBound < end && bytes[replaced.upperBound] == UInt8(ascii: ":")
    }

    /// The text with the marker in the place of the words, the rest of the line left out and its brackets closed.
    ///
    /// - Parameter decoration: what stands around the marker to make it a key or an item.
    func marked(_ before: String = "", _ after: String = "") -> [UInt8] {
        let closing = openBrackets.reversed().map {
            $0 == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
        }
        return bytes[..<replaced.lowerBound] + Array((before + Self.marker + after).utf8) + closing
            + bytes[line.upperBound...]
    }

    /// What a new line within the same list begins with.
    var indentation: Int { replaced.lowerBound - line.lowerBound }
}

/// One line read from its beginning: brackets, quotation marks, keys.
private struct LineScan {
    private let bytes: [UInt8]
    private(set) var offset: Int
    /// Where the piece that the author is in begins.
    private(set) var pieceStart: Int
    private(set) var openBrackets: [UInt8] = []
    private(set) var isAfterKey = false
    private var quote: UInt8?

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        offset = start
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), start == 0 { offset = 3 }
        pieceStart = offset
        skipBlanks(to: bytes.count)
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "-"), isBlank(offset + 1) {
            offset += 1
            skipBlanks(to: bytes.count)
        }
        pieceStart = offset
    }

    mutating func step(before end: Int) {
        let byte = bytes[offset]
        offset += 1
        if let open = quote {
            if byte == open { quote = nil }
            return
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            // Only at the beginning of a piece; within words it is an apostrophe.
            if offset - 1 == pieceStart { quote = byte }
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            guard offset - 1 == pieceStart else { return }
            openBrackets.append(byte)
            begin(afterKey: false, before: end)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = openBrackets.popLast()
        case UInt8(ascii: ",") where !openBrackets.isEmpty: begin(afterKey: false, before: end)
        case UInt8(ascii: ":") where isBlank(offset) && !(openBrackets.isEmpty && isAfterKey):
            begin(afterKey: true, before: end)
        default: break
        }
    }

    /// The end of the piece: what separates it from the next, a remark, or the end of the line.
    func pieceEnd(from start: Int, line: Int) -> Int {
        var end = start
        while end < line {
            let byte = bytes[end]
            if byte == UInt8(ascii: "#"), end > 0, isBlank(end - 1) { break }
            if byte == UInt8(ascii: ":"), isBlank(end + 1), !isAfterKey { break }
            if !openBrackets.isEmpty,
                [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte)
            {
                break
            }
            end += 1
        }
        while end > start, isBlank(end - 1) { end -= 1 }
        return end
    }

    private mutating func begin(afterKey: Bool, before end: Int) {
        isAfterKey = afterKey
        skipBlanks(to: end)
        pieceStart = offset
    }

    private mutating func skipBlanks(to end: Int) {
        while offset < end, bytes[offset] == 0x20 { offset += 1 }
    }

    private func isBlank(_ offset: Int) -> Bool {
        offset >= bytes.count || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset])
    }
}
