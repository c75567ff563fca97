/// An encoding from before UTF-8 in which Vietnamese offices still keep files.
package enum LegacyEncoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-16, low byte first, as Windows Notepad saved "Unicode".
    case utf16LittleEndian
    /// UTF-16, high byte first.
    case utf16BigEndian
    /// The Windows code page: composed letters, then a byte for the tone.
    case windows1258
    /// TCVN 5712 VN3, the encoding of the *.VnTime* fonts, called ABC; its capitals share codes with small letters.
    case tcvn3
    /// The encoding of the *VNI-Times* fonts: a base letter, then a byte for all its marks.
    case vni

    /// What the encoding is called; the same in both languages.
    package var name: String {
        switch self {
        case .utf16LittleEndian: "UTF-16 LE"
        case .utf16BigEndian: "UTF-16 BE"
        case .windows1258: "Windows-1258"
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        }
    }

    /// The text that the bytes spell in this encoding, in NFC and without a byte order mark.
    ///
    /// Bytes that the encoding leaves open read as in Windows-1252; ill-formed UTF-16 as U+FFFD.
    package func decode(_ bytes: Span<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            switch self {
            case .utf16LittleEndian: Self.decodeUTF16(buffer, isLittleEndian: true)
            case .utf16BigEndian: Self.decodeUTF16(buffer, isLittleEndian: false)
            case .windows1258, .tcvn3, .vni: decodeSingleBytes(buffer)
            }
        }
    }

    private static func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isLittleEndian: Bool) -> String {
        let low = isLittleEndian ? 0 : 1
        let units = stride(from: 0, to: bytes.count & ~1, by: 2).map { (offset: Int) -> UInt16 in
            UInt16(bytes[offset + low]) | UInt16(bytes[offset + 1 - low]) << 8
        }
        return nfc(String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self))
    }

    /// Decodes word by word, since only a whole word tells whether a TCVN3 letter is a capital.
    private func decodeSingleBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text = ""
        var offset = 0
        while offset < bytes.count {
            let end = bytes.legacyWordEnd(from: offset)
            if end > offset { text += decodeWord(bytes[offset..<end]) }
            if end < bytes.count { text.unicodeScalars.append(Unicode.Scalar(bytes[end])) }
            offset = end + 1
        }
        return text
    }

    /// Decodes letters that touch; none of them may be an ASCII separator.
    func decodeWord(_ word: some Sequence<UInt8>) -> String {
        guard let table = singleByteTable else { return "" }
        var text = ""
        var capitals = 0
        var hasSmall = false
        for byte in word {
            if byte < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(byte))
                if byte < 0x61 { capitals += 1 }
                hasSmall = hasSmall || byte >= 0x61
            } else {
                text += table[Int(byte - 0x80)]
            }
        }
        // One capital in front is a name or begins a sentence (*Kế*); inside, a capital is a word in capitals (*ỦY*).
        let isCapitalWord = !hasSmall && (capitals > 1 || text.dropFirst().contains { $0.isASCII })
        return nfc(self == .tcvn3 && isCapitalWord ? text.uppercased() : text)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the run of ASCII letters and bytes above ASCII that goes on at `offset` stops.
    func legacyWordEnd(from offset: Int) -> Int {
        self[offset...].firstIndex { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 } ?? count
    }
}
