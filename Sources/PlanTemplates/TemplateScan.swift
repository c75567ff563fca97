/// The tags of a template and what is wrong with single ones.
///
/// mstch makes what it can of any text and says nothing; this reads the same tags, finds every fault and blames the
/// tag that an author would mend.
struct TemplateScan {
    private(set) var tags: [TemplateTag] = []
    private(set) var faults: [(kind: TemplateFault.Kind, range: Range<Int>)] = []
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var position = 0
        while let start = firstPair(of: UInt8(ascii: "{"), from: position) { position = readTag(at: start) }
        // Half an opening.
        if position < bytes.count, bytes.last == UInt8(ascii: "{") {
            faults.append((.unclosedTag, bytes.count - 1..<bytes.count))
        }
    }

    /// - Returns: where to read on.
    private mutating func readTag(at start: Int) -> Int {
        let sign = start + 2 < bytes.count ? bytes[start + 2] : 0
        guard let end = firstPair(of: UInt8(ascii: "}"), from: start + 2) else {
            faults.append((.unclosedTag, start..<start + 2))
            return bytes.count
        }
        if sign == UInt8(ascii: "!") {
            // mstch cannot read a remark that is blank.
            let remark = bytes[(start + 3)..<end]
            if !remark.isEmpty, remark.allSatisfy(Self.isSpace) {
                faults.append((.malformedName(""), start..<end + 2))
            }
            return end + 2
        }
        // A tag holds no tag: it is the first that was left open.
        if let next = firstPair(of: UInt8(ascii: "{"), from: start + (sign == UInt8(ascii: "{") ? 3 : 2)),
            next < end
        {
            faults.append((.unclosedTag, start..<start + 2))
            return next
        }
        switch sign {
        case UInt8(ascii: "{"): return readRawVariable(start, end)
        case UInt8(ascii: "#"): add(.section, start, start + 3..<end, end + 2)
        case UInt8(ascii: "^"): add(.inverted, start, start + 3..<end, end + 2)
        case UInt8(ascii: "/"): add(.close, start, start + 3..<end, end + 2)
        case UInt8(ascii: "&"): add(.variable, start, start + 3..<end, end + 2)
        case UInt8(ascii: ">"): add(.partial, start, start + 3..<end, end + 2)
        case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"):
            faults.append((.unsupportedTag(sign: Character(Unicode.Scalar(sign))), start..<end + 2))
        default: add(.variable, start, start + 2..<end, end + 2)
        }
        return end + 2
    }

    private mutating func readRawVariable(_ start: Int, _ end: Int) -> Int {
        guard end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: "}") else {
            faults.append((.unclosedTag, start..<start + 3))
            return end + 2
        }
        add(.variable, start, start + 3..<end, end + 3)
        return end + 3
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ start: Int, _ inner: Range<Int>, _ end: Int) {
        let first = bytes[inner].firstIndex { !Self.isSpace($0) } ?? inner.lowerBound
        let last = bytes[inner].lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? first
        let name = String(decoding: bytes[first..<last], as: UTF8.self)
        if kind == .partial, name.hasPrefix("*") {
            faults.append((.unsupportedTag(sign: "*"), start..<end))
        } else if TagName.isWellFormed(name, isPartial: kind == .partial) {
            tags.append(TemplateTag(kind: kind, name: name, range: start..<end, nameRange: first..<last))
        } else {
            faults.append((.malformedName(name), first < last ? first..<last : start..<end))
        }
    }

    private func firstPair(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == byte, bytes[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// What may stand for a name in a tag.
enum TagName {
    /// Names of parts may have `/`.
    static func isWellFormed(_ name: String, isPartial: Bool) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { isLetter($0) || isPartial && $0 == UInt8(ascii: "/") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
