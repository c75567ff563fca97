extension UnsafeBufferPointer<UInt8> {
    /// The word that the byte at `offset` belongs to: letters, digits and marks that touch, of any script.
    func wordRange(around offset: Int) -> Range<Int> {
        var start = offset
        while let previous = scalar(before: start), isWordScalar(previous.value) { start -= previous.length }
        return start..<wordEnd(from: offset)
    }

    /// Where the word that goes on at `offset` stops.
    func wordEnd(from offset: Int) -> Int {
        var end = offset
        while end < count {
            let next = scalar(at: end)
            guard isWordScalar(next.value) else { break }
            end += next.length
        }
        return end
    }
}

/// Whether a scalar continues a word; the scripts that plans are written in are decided without a table.
func isWordScalar(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0x2000...0x206F, 0xFFFD: false
    default: isUncommonWordScalar(value)
    }
}

/// Asks the Unicode database, for the scripts that are rare here.
private func isUncommonWordScalar(_ value: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
}
