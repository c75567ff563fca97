import ByteScanning

/// A quotation mark or bracket without its partner.
package struct UnmatchedDelimiter: Hashable, Sendable {
    /// The bytes of the mark.
    package let range: Range<Int>
    /// The mark.
    package let scalar: Unicode.Scalar
    /// Whether the mark opens and is never closed; else it closes what was never opened.
    package let isOpening: Bool

    /// The marks of one text value that lack a partner, in order; pairs must nest.
    ///
    /// Straight quotes alternate. A parenthesis that ends a list label, as in *a) …; b) …* or *1) …*, closes nothing.
    package static func all(in bytes: Span<UInt8>) -> [UnmatchedDelimiter] {
        bytes.withUnsafeBufferPointer { buffer in
            var matcher = DelimiterMatcher()
            var offset = 0
            while true {
                offset = buffer.nextDelimiterLead(from: offset)
                if offset >= buffer.count { return matcher.finish() }
                let decoded = buffer.scalar(at: offset)
                if let scalar = Unicode.Scalar(decoded.value) {
                    matcher.meet(scalar, at: offset..<offset + decoded.length, in: buffer)
                }
                offset += decoded.length
            }
        }
    }

    /// The marks of a string that lack a partner.
    package static func all(in text: String) -> [UnmatchedDelimiter] {
        all(in: text.utf8Span.span)
    }
}

/// The marks that are open so far, and those already known to be alone.
private struct DelimiterMatcher {
    private var open: [UnmatchedDelimiter] = []
    /// How many of each mark are open, so that a hostile text costs no search.
    private var openCounts = InlineArray<6, Int>(repeating: 0)
    private var unmatched: [UnmatchedDelimiter] = []

    mutating func meet(_ scalar: Unicode.Scalar, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        switch scalar {
        case "“", "«", "(", "[", "{":
            push(scalar, at: range)
        case "\"" where !isOpen("\""): push(scalar, at: range)
        case "\"": close(scalar, opening: "\"", at: range)
        case "”": close(scalar, opening: "“", at: range)
        case "»": close(scalar, opening: "«", at: range)
        case "]": close(scalar, opening: "[", at: range)
        case "}": close(scalar, opening: "{", at: range)
        case ")":
            let isLabel = !isOpen("(") && text.isListLabel(before: range.lowerBound)
            if !isLabel { close(scalar, opening: "(", at: range) }
        default: break
        }
    }

    private static func place(_ opening: Unicode.Scalar) -> Int {
        switch opening {
        case "(": 0
        case "\"": 1
        case "“": 2
        case "«": 3
        case "[": 4
        default: 5
        }
    }

    private func isOpen(_ scalar: Unicode.Scalar) -> Bool {
        openCounts[Self.place(scalar)] > 0
    }

    private mutating func push(_ scalar: Unicode.Scalar, at range: Range<Int>) {
        open.append(UnmatchedDelimiter(range: range, scalar: scalar, isOpening: true))
        openCounts[Self.place(scalar)] += 1
    }

    /// Closes the nearest partner; whatever was opened since then stays alone.
    private mutating func close(_ scalar: Unicode.Scalar, opening: Unicode.Scalar, at range: Range<Int>) {
        guard isOpen(opening) else {
            unmatched.append(UnmatchedDelimiter(range: range, scalar: scalar, isOpening: false))
            return
        }
        while let last = open.popLast() {
            openCounts[Self.place(last.scalar)] -= 1
            if last.scalar == opening { return }
            unmatched.append(last)
        }
    }

    func finish() -> [UnmatchedDelimiter] {
        if unmatched.isEmpty, open.isEmpty { return [] }
        return (unmatched + open).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that a quotation mark or bracket may begin with.
    fileprivate func nextDelimiterLead(from start: Int) -> Int {
        nextOffset(from: start) { bytes, successors in
            let parenthesis = lanes(bytes, in: 0x28...0x29) .| lanes(bytes, equal: 0x22)
            // Brackets and braces differ in one bit.
            let folded = bytes & ByteLanes(repeating: 0xDF)
            let bracket = lanes(folded, equal: 0x5B) .| lanes(folded, equal: 0x5D)
            let guillemet =
                lanes(bytes, equal: 0xC2) .& lanes(successors | ByteLanes(repeating: 0x10), equal: 0xBB)
            let curly = lanes(bytes, equal: 0xE2) .& lanes(successors, equal: 0x80)
            return parenthesis .| bracket .| guillemet .| curly
        }
    }

    /// Whether a list label stands before a parenthesis: one letter, or a short Arabic or Roman number, where a clause
    /// begins.
    fileprivate func isListLabel(before end: Int) -> Bool {
        var start = end
        var length = 0
        while let previous = scalar(before: start), isWordScalar(previous.value), length < 5 {
            start -= previous.length
            length += 1
        }
        let label = self[start..<end]
        let isNumber = label.allSatisfy { $0 &- 0x30 < 10 } || label.allSatisfy { "ivxIVX".utf8.contains($0) }
        guard length == 1 || (2...4 ~= length && isNumber) else { return false }
        let before = self[..<start].last { $0 != 0x20 && $0 != 0x09 } ?? 0x0A
        return before == 0x0A || ";:,.*#-".utf8.contains(before)
    }
}
