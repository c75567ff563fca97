/// One scalar and the number of bytes that spell it.
struct DecodedScalar {
    var value: UInt32
    var length: Int

    /// Stands for a byte that spells nothing, as the replacement character does elsewhere.
    static let invalid = DecodedScalar(value: 0xFFFD, length: 1)
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that starts at `offset`; an ill-formed byte gives `invalid`, so every loop advances.
    func scalar(at offset: Int) -> DecodedScalar {
        let lead = self[offset]
        if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, offset + length <= count else { return .invalid }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            guard self[index] & 0xC0 == 0x80 else { return .invalid }
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        return DecodedScalar(value: value, length: length)
    }

    /// The scalar that ends before `offset`, or nil at the start.
    func scalar(before offset: Int) -> DecodedScalar? {
        guard offset > 0 else { return nil }
        for length in 1...Swift.min(4, offset) where self[offset - length] & 0xC0 != 0x80 {
            let decoded = scalar(at: offset - length)
            return decoded.length == length ? decoded : .invalid
        }
        return .invalid
    }

    /// The text of a range of bytes.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}

/// Calls the body with the bytes of a string without copying them, whatever its storage.
func withBytes<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    var text = text
    return text.withUTF8(body)
}
