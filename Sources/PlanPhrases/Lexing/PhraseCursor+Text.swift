import VietnameseText

extension PhraseCursor {
    /// A piece of the text for a value, in Normalization Form C, so that equal values are equal bytes.
    ///
    /// With `repairingEth` the look-alike Ð becomes Đ, in symbols that name a document.
    func composed(_ range: Range<Int>, repairingEth: Bool = false) -> String {
        let piece = nfc(string(range))
        guard repairingEth, piece.unicodeScalars.contains(where: { $0 == "Ð" || $0 == "Ɖ" }) else {
            return piece
        }
        var result = String.UnicodeScalarView()
        for scalar in piece.unicodeScalars { result.append(scalar == "Ð" || scalar == "Ɖ" ? "Đ" : scalar) }
        return String(result)
    }
}
