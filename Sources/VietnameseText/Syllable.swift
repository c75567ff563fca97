/// A written Vietnamese syllable, taken apart as school grammars do: onset, glide, nucleus, coda and one tone.
///
/// Only what the orthography allows is a syllable, which makes the parser a judge too: it tells Vietnamese words
/// from foreign ones, and a right guess of a legacy encoding from a wrong one.
package struct Syllable: Hashable, Sendable {
    /// The letters in order, each freed of its tone and keeping its case.
    var letters: [VietnameseLetter]
    /// The tone of the whole syllable, wherever it was written.
    package var tone: Tone
    /// Where the onset stops, the glide stops and the nucleus stops, as indices of `letters`.
    var onsetEnd: Int
    var glideEnd: Int
    var nucleusEnd: Int
    /// The letter that carries the tone under each convention; they differ only in open *oa*, *oe*, *uy*.
    var traditionalCarrier: Int
    var modernCarrier: Int

    /// The consonant in front, *qu* and *gi* included; may be empty.
    package var onset: String { spelled(0..<onsetEnd) }
    /// The rounding *o* or *u* before the nucleus, as in *hoa* and *thuế*; may be empty.
    package var glide: String { spelled(onsetEnd..<glideEnd) }
    /// The vowel, of one letter or two, without tone.
    package var nucleus: String { spelled(glideEnd..<nucleusEnd) }
    /// The final consonant or semivowel; may be empty.
    package var coda: String { spelled(nucleusEnd..<letters.count) }

    /// The syllable with its tone where the convention puts it.
    package func spelled(_ placement: TonePlacement) -> String {
        var letters = letters
        letters[carrier(placement)].tone = tone
        return Self.spelled(letters[...])
    }

    /// The index of the letter that bears the tone.
    func carrier(_ placement: TonePlacement) -> Int {
        switch placement {
        case .traditional: traditionalCarrier
        case .modern: modernCarrier
        }
    }

    private func spelled(_ range: Range<Int>) -> String {
        Self.spelled(letters[range])
    }

    private static func spelled(_ letters: ArraySlice<VietnameseLetter>) -> String {
        var text = ""
        for letter in letters { text.unicodeScalars.append(letter.scalar) }
        return text
    }
}
