import PlanDiagnostics

/// Looks at the bytes of a text before or beside YAML: are they UTF-8, and are there characters no text has?
///
/// libyaml checks both as it reads, so a text that it read to the end needs no second look; this finds the
/// places when it did not.
struct TextScreening {
    enum Verdict {
        /// Nothing wrong.
        case text
        /// The text with spaces in place of the characters that were reported; offsets are unchanged.
        case mended([UInt8], [Diagnostic])
        /// Not worth reading as YAML.
        case unreadable([Diagnostic])
    }

    let file: FileID
    let bytes: [UInt8]
    let limits: SyntaxLimits

    func verdict(namingEncoding: SyntaxParser.EncodingNamer) -> Verdict {
        if let wide = WideEncoding(bytes) {
            return .unreadable([KH009NotUTF8.found(wide.name, at: SourceSpan(file: file, 0..<wide.unit))])
        }
        if let bad = firstInvalidByte() {
            let span = SourceSpan(file: file, bad..<bad + 1)
            if let name = namingEncoding(bytes) { return .unreadable([KH009NotUTF8.found(name, at: span)]) }
            return .unreadable([KH009NotUTF8.found(byte: bytes[bad], at: span)])
        }
        return withoutControls()
    }

    /// Whether there is one of the control characters that libyaml lets pass: U+0085, which it takes for a
    /// line break, and the byte order mark within a text.
    static func holdsHiddenControl(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var offset = bytes.starts(with: ByteOrderMark.utf8) ? 3 : 0
        let (latin, mark) = (SIMD32<UInt8>(repeating: 0xC2), SIMD32<UInt8>(repeating: 0xEF))
        while offset + 34 <= bytes.count {
            let chunk = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD32<UInt8>.self)
            if any((chunk .== latin) .| (chunk .== mark)) {
                if (offset..<offset + 32).contains(where: { isHiddenControl(bytes[$0...]) }) { return true }
            }
            offset += 32
        }
        return (offset..<max(offset, bytes.count)).contains { isHiddenControl(bytes[$0...]) }
    }

    private static func isHiddenControl(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        switch bytes.first {
        case 0xC2: bytes.starts(with: [0xC2, 0x85])
        case 0xEF: bytes.starts(with: ByteOrderMark.utf8)
        default: false
        }
    }

    /// The offset of the first byte that begins or continues no well-formed UTF-8 sequence.
    private func firstInvalidByte() -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private func withoutControls() -> Verdict {
        var mended = bytes
        var found: [Diagnostic] = []
        var offset = bytes.starts(with: ByteOrderMark.utf8) ? 3 : 0
        while offset < bytes.count {
            let (scalar, length) = scalar(at: offset)
            defer { offset += length }
            guard Self.isControl(scalar) else { continue }
            let range = offset..<offset + length
            found.append(KH011ControlCharacter.found(scalar, at: SourceSpan(file: file, range)))
            // So many are no slips of an editor: this is no text at all.
            if found.count >= limits.badCharacters { return .unreadable(found) }
            mended.replaceSubrange(range, with: repeatElement(UInt8(ascii: " "), count: length))
        }
        return found.isEmpty ? .text : .mended(mended, found)
    }

    /// Whether an escape must not name the scalar; a carriage return that is written out is a line break.
    static func isEscapedControl(_ scalar: Unicode.Scalar) -> Bool { scalar == "\r" || isControl(scalar) }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The bytes have been validated, so a sequence is always whole.
    private func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
        let lead = bytes[offset]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}

/// The bytes with which a text may declare its encoding.
enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// An encoding of two or four bytes to a character, known by its mark or by the zeros in Latin text.
private struct WideEncoding {
    let name: BilingualText
    /// Bytes to a character.
    let unit: Int

    /// Nil for what may be UTF-8.
    init?(_ bytes: [UInt8]) {
        guard let known = Self.marked(bytes) ?? Self.patterned(bytes) else { return nil }
        name = BilingualText(same: known.name)
        unit = known.unit
    }

    private static func marked(_ bytes: [UInt8]) -> (name: String, unit: Int)? {
        // The mark of UTF-32 LE begins with that of UTF-16 LE.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32 LE", 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32 BE", 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16 LE", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16 BE", 2) }
        return nil
    }

    /// Most letters of Vietnamese text are below U+0100, so at least a third of the high bytes are zero, and
    /// nearly no low ones.
    private static func patterned(_ bytes: [UInt8]) -> (name: String, unit: Int)? {
        let sample = bytes.prefix(1024)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 4] += 1 }
        let third = max(1, sample.count / 12)
        return switch (zeros[0] > third, zeros[1] > third, zeros[2] > third, zeros[3] > third) {
        case (false, true, true, true): ("UTF-32 LE", 4)
        case (true, true, true, false): ("UTF-32 BE", 4)
        case (false, true, false, true): ("UTF-16 LE", 2)
        case (true, false, true, false): ("UTF-16 BE", 2)
        default: nil
        }
    }
}
