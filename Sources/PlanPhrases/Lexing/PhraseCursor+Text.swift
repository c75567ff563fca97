extension PhraseCursor {
    /// A piece of the text for a value: composed, its runs of blanks made single.
    ///
    /// With `repairingEth` the look-alike Ð becomes Đ, in symbols that are compared by their bytes.
    func composed(_ range: Range<Int>, repairingEth: Bool = false) -> String {
        let piece = string(range)
        guard repairingEth, piece.unicodeScalars.contains(where: { $0 == "Ð" || $0 == "Ɖ" }) else {
            return piece
        }
        var result = String.UnicodeScalarView()
        for scalar in piece.unicodeScalars { result.append(scalar == "Ð" || scalar == "Ɖ" ? "Đ" : scalar) }
        return String(result)
    }
}
