/// The vowels between onset and final consonant: where glide and nucleus lie, and which letter bears the tone.
struct Rime: Sendable {
    /// 1 if the first letter is a glide, else 0.
    var glide: Int
    /// Where the nucleus stops; a semivowel may follow it.
    var nucleusEnd: Int
    /// The letter that bears the tone, by the newer convention where the two differ.
    var carrier: Int
    /// Whether a word may end in these vowels.
    var allowsOpen: Bool
    /// Whether a final consonant may follow them.
    var allowsCoda: Bool
    /// Whether the nucleus is a, e or y alone right after its glide, the one case on which the conventions differ.
    var isPlainAfterGlide: Bool

    /// Every vowel sequence of the orthography, by its toneless letters.
    static let all: [SyllableKey: Rime] = {
        var table: [SyllableKey: Rime] = [:]
        func enter(
            _ list: String, glide: Int = 0, nucleus: Int, carrier: Int, open: Bool = true, coda: Bool = false,
            plain: Bool = false
        ) {
            for vowels in list.split(separator: " ") {
                guard let key = SyllableKey(String(vowels)) else { continue }
                table[key] = Rime(
                    glide: glide, nucleusEnd: glide + nucleus, carrier: carrier, allowsOpen: open,
                    allowsCoda: coda, isPlainAfterGlide: plain)
            }
        }
        enter("a e ê i o ô ơ u ư y", nucleus: 1, carrier: 0, coda: true)
        enter("ă â", nucleus: 1, carrier: 0, coda: true)
        enter("ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu", nucleus: 1, carrier: 0)
        enter("ia ua ưa", nucleus: 2, carrier: 0)
        enter("iê yê uô ươ", nucleus: 2, carrier: 1, open: false, coda: true)
        enter("oo ôô", nucleus: 2, carrier: 1, open: false, coda: true)
        enter("iêu yêu uôi ươi ươu", nucleus: 2, carrier: 1)
        enter("oa oe uy", glide: 1, nucleus: 1, carrier: 1, coda: true, plain: true)
        enter("uê", glide: 1, nucleus: 1, carrier: 1, coda: true)
        enter("uơ", glide: 1, nucleus: 1, carrier: 1)
        enter("oă uâ", glide: 1, nucleus: 1, carrier: 1, open: false, coda: true)
        enter("oai oao oay oeo uây uyu uêu", glide: 1, nucleus: 1, carrier: 1)
        enter("uyê", glide: 1, nucleus: 2, carrier: 2, open: false, coda: true)
        enter("uya", glide: 1, nucleus: 2, carrier: 1)
        return table
    }()
}
