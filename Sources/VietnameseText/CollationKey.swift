/// A sort key for Vietnamese dictionary order; keys compare byte by byte, so a database can store and sort them.
///
/// The order is that of CLDR for `vi` with numeric ordering, which agrees with TCVN:
/// 1. letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; before them digits, by the value of
///    the whole number (*mục 2* < *mục 10*); before those punctuation; before all a space, so that order goes word
///    by word (*ba ngày* < *bác*). CLDR does not ignore spaces and punctuation, and neither does this.
/// 2. tones: ngang, huyền, hỏi, ngã, sắc, nặng, the first differing syllable deciding; then foreign diacritics.
/// 3. case: small before capital.
/// 4. the bytes in NFC, so that keys are equal only for canonically equal texts.
package struct CollationKey: Comparable, Hashable, Sendable {
    /// The key itself.
    package let bytes: [UInt8]

    /// Makes the key of a text in any normal form.
    package init(_ text: String) {
        let text = nfc(text)
        var builder = CollationKeyBuilder()
        withBytes(of: text) { builder.read($0) }
        bytes = builder.levels.joined(separator: [0]) + [0] + Array(text.utf8)
    }

    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Sequence<String> {
    /// The strings in Vietnamese dictionary order.
    package func vietnameseSorted() -> [String] {
        vietnameseSorted(by: { $0 })
    }
}

extension Sequence {
    /// The elements in Vietnamese dictionary order of one of their texts; each key is made once.
    package func vietnameseSorted(by text: (Element) -> String) -> [Element] {
        map { (key: CollationKey(text($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
    }
}
