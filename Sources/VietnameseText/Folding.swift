/// The text in lower case without diacritics, đ as d: what search and near-miss suggestions compare.
///
/// Both normal forms, both tone placements and both cases of a word give the same result, and folding that again
/// changes nothing. Letters of other scripts only lose their case.
package func folded(_ text: String) -> String {
    let text = nfc(text)
    return String(decoding: folded(text.utf8Span.span), as: UTF8.self)
}

/// The folded form of UTF-8 text in NFC, as bytes; Vietnamese gives ASCII.
package func folded(_ bytes: Span<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
        var result: [UInt8] = []
        result.reserveCapacity(buffer.count)
        var offset = 0
        while offset < buffer.count {
            let byte = buffer[offset]
            if byte < 0x80 {
                result.append(Folding.lowercase(byte))
                offset += 1
            } else {
                let decoded = buffer.scalar(at: offset)
                Folding.append(decoded.value, to: &result)
                offset += decoded.length
            }
        }
        return result
    }
}

/// The text as a code: folded, runs of anything but letters and digits as one hyphen, `so-tay-dang-vien`.
///
/// Only `a…z`, `0…9` and inner hyphens remain, so the result may be empty but never needs quoting anywhere.
package func slug(_ text: String) -> String {
    var result: [UInt8] = []
    var isGap = false
    for byte in folded(text).utf8 {
        guard Folding.isLetterOrDigit(byte) else {
            isGap = true
            continue
        }
        if isGap && !result.isEmpty { result.append(UInt8(ascii: "-")) }
        isGap = false
        result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
}
