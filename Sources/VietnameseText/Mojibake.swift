import ByteScanning

/// Vietnamese that was read in the wrong encoding and then saved as good UTF-8: *§¶ng uû* or *Äáº£ng á»§y* for *Đảng ủy*.
package struct Mojibake: Hashable, Sendable {
    /// What the text was in when it was misread as Western European.
    package enum Source: Hashable, Sendable, CaseIterable {
        /// UTF-8, encoded twice.
        case utf8
        /// Text for the *.VnTime* fonts.
        case tcvn3
        /// Text for the *VNI-Times* fonts.
        case vni
        /// The Vietnamese Windows code page.
        case windows1258

        /// What the source is called; the same in both languages.
        package var name: String {
            legacyEncoding?.name ?? "UTF-8"
        }

        var legacyEncoding: LegacyEncoding? {
            switch self {
            case .utf8: nil
            case .tcvn3: .tcvn3
            case .vni: .vni
            case .windows1258: .windows1258
            }
        }
    }

    /// The encoding that explains most of the line.
    package let source: Source
    /// The garbled words of one line and what they meant, in order.
    package let words: [TextReplacement]

    /// The garbled lines of UTF-8 text, one result for each.
    ///
    /// Clean Vietnamese is passed over by its bytes. A line needs a word that is no Vietnamese as it stands and is
    /// when read anew; its other words are then read anew too, unless the line has proper Vietnamese letters as well.
    package static func all(in bytes: Span<UInt8>) -> [Mojibake] {
        bytes.withUnsafeBufferPointer { buffer in
            var found: [Mojibake] = []
            var offset = 0
            while true {
                offset = buffer.nextWesternLead(from: offset)
                if offset >= buffer.count { return found }
                let start = buffer[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                let end = buffer[offset...].firstIndex(of: 0x0A) ?? buffer.count
                if let mojibake = GarbledLine(buffer, start..<end).reading() { found.append(mojibake) }
                offset = end
            }
        }
    }

    /// The garbled lines of a string.
    package static func all(in text: String) -> [Mojibake] {
        all(in: text.utf8Span.span)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that begins a Western letter or sign which Vietnamese does not have.
    fileprivate func nextWesternLead(from start: Int) -> Int {
        nextOffset(from: start) { bytes, successors in
            lanes(bytes, equal: 0xC2) .| (lanes(bytes, equal: 0xC3) .& .!isVietnameseLatin1(successors))
        }
    }
}

/// Whether the second byte of a letter of U+00C0–U+00FF is that of a letter of Vietnamese.
@inline(__always)
func isVietnameseLatin1(_ bytes: ByteLanes) -> ByteLaneMask {
    // Small and capital letters differ in this bit only.
    let letter = bytes & ByteLanes(repeating: 0xDF)
    let grave = lanes(letter, in: 0x80...0x83) .| lanes(letter, in: 0x88...0x8A)
    let acute = lanes(letter, in: 0x8C...0x8D) .| lanes(letter, in: 0x92...0x95)
    return grave .| acute .| lanes(letter, in: 0x99...0x9A) .| lanes(letter, equal: 0x9D)
}
