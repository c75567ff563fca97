/// Reads what stands between the nodes of a tree: white space, comments, and the signs that make the structure.
///
/// The parser has already judged the text, so nothing here has to be refused; what lies within nodes is stepped over.
struct GapReader {
    let bytes: [UInt8]
    /// The next byte to read.
    private(set) var offset = 0
    /// Comments that were read and that nothing has claimed.
    private var pending: [PlacedRemark] = []
    /// Line breaks since the last comment or sign.
    private var breaks = 0
    /// Set behind a scalar whose value takes in the empty lines below it.
    private var emptyLinesAreContent = false
    /// Everything that was claimed, in the order of the text, to be compared with what is read from the result.
    private(set) var comments: [String] = []
    private(set) var properties: [String] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }
}

/// A comment with the column that tells where it belongs.
struct PlacedRemark {
    let remark: Remark
    let column: Int
}

/// One line of comment, with the sign that begins it.
package struct Remark: Hashable, Sendable {
    package let text: String
    /// Whether an empty line goes before it.
    package var isSetApart = false

    package init(text: String, isSetApart: Bool = false) {
        (self.text, self.isSetApart) = (text, isSetApart)
    }
}

// MARK: - Signs

extension GapReader {
    /// The byte at the cursor; nil at the end.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Steps over a node or a sign that ends at `end`.
    mutating func jump(to end: Int) {
        guard end > offset else { return }
        offset = end
        (breaks, emptyLinesAreContent) = (0, false)
    }

    /// Steps over white space and comments, then over `sign` if it is there.
    @discardableResult
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipTrivia()
        guard byte == UInt8(ascii: sign) else { return false }
        jump(to: offset + 1)
        return true
    }

    /// Whether empty lines stand just before the cursor.
    var isSetApart: Bool { breaks > 1 && !emptyLinesAreContent }

    /// Whether a mark between documents stands at the cursor.
    func startsLine(with mark: String) -> Bool {
        guard column == 0, bytes[offset...].starts(with: mark.utf8) else { return false }
        let end = offset + mark.utf8.count
        return end == bytes.count || Self.isWhite(bytes[end])
    }

    /// A directive, as it stands.
    mutating func takeLine() -> String {
        let line = readComment().remark.text
        skipTrivia()
        return line
    }

    mutating func treatEmptyLinesAsContent() { emptyLinesAreContent = true }

    /// How far the cursor is from the beginning of its line; -1 at the end of the text.
    var column: Int { offset < bytes.count ? offset - lineStart(offset) : -1 }

    /// Anchors and tags before the byte at `limit`, each with whether its line ends behind it.
    mutating func takeProperties(before limit: Int) -> [(text: String, endsLine: Bool)] {
        var taken: [(text: String, endsLine: Bool)] = []
        while true {
            skipTrivia()
            if breaks > 0, !taken.isEmpty { taken[taken.count - 1].endsLine = true }
            guard offset < limit, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") else { return taken }
            let isVerbatim = offset + 1 < limit && bytes[offset + 1] == UInt8(ascii: "<")
            let end = bytes[offset..<limit].firstIndex {
                Self.isWhite($0) || !isVerbatim && (Self.isFlowSign($0))
            }
            let text = String(decoding: bytes[offset..<(end ?? limit)], as: UTF8.self)
            taken.append((text, false))
            properties.append(text)
            jump(to: end ?? limit)
        }
    }
}

// MARK: - Comments

extension GapReader {
    /// Steps over white space; comments on the way wait to be claimed.
    mutating func skipTrivia() {
        while let byte {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): stepOverBreak()
            case UInt8(ascii: "#"): pending.append(readComment())
            default: return
            }
        }
    }

    /// The comment that stands on the line of what was just read.
    mutating func takeTrailing() -> Remark? {
        while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
        guard byte == UInt8(ascii: "#"), pending.isEmpty, breaks == 0 else { return nil }
        let remark = readComment().remark
        comments.append(remark.text)
        return remark
    }

    /// Records a comment that was found within a node.
    mutating func note(_ remark: Remark) { comments.append(remark.text) }

    /// Every comment above the cursor that nothing has claimed.
    mutating func takeRemarks() -> [Remark] { takeRemarks { _ in true } }

    /// The comments at the end of a block whose lines begin at `column`: those that stand as deep, before the first
    /// that does not.
    mutating func takeRemarks(closingBlockAt column: Int) -> [Remark] {
        skipTrivia()
        guard column > self.column else { return [] }
        return takeRemarks { $0.column >= column }
    }

    private mutating func takeRemarks(while belongs: (PlacedRemark) -> Bool) -> [Remark] {
        let taken = pending.prefix(while: belongs).map(\.remark)
        pending.removeFirst(taken.count)
        comments += taken.map(\.text)
        return taken
    }

    private mutating func readComment() -> PlacedRemark {
        let start = offset
        let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        offset = bytes[start...].firstIndex(where: isBreak) ?? bytes.count
        let visible = bytes[start..<offset].lastIndex { !Self.isWhite($0) } ?? start
        let text = String(decoding: bytes[start...visible], as: UTF8.self)
        let remark = Remark(text: text, isSetApart: isSetApart)
        (breaks, emptyLinesAreContent) = (0, false)
        return PlacedRemark(remark: remark, column: start - lineStart(start))
    }

    private mutating func stepOverBreak() {
        let isPair =
            bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
            && bytes[offset + 1] == UInt8(ascii: "\n")
        offset += isPair ? 2 : 1
        breaks += 1
    }

    private func lineStart(_ offset: Int) -> Int {
        let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        return bytes[..<offset].lastIndex(where: isBreak).map { $0 + 1 }
            ?? (bytes.first == 0xEF ? min(3, offset) : 0)
    }

    private static func isWhite(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    private static func isFlowSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }
}
