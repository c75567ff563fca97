import VietnameseText

/// What different ways of writing one body's name have in common.
struct UnitLikeness: Hashable, Sendable {
    /// With abbreviations written out and the place left away.
    let key: String
    /// Its letters as written, without blanks, for slips of typing.
    let letters: String

    init(_ name: String) {
        let words = Words.folded(name)
        letters = words.joined()
        var expanded: [String] = []
        var index = 0
        while index < words.count {
            // "UBMTTQV N" is one word that a page cut.
            if index + 1 < words.count, let text = Self.abbreviations[words[index] + words[index + 1]] {
                expanded += text
                index += 2
            } else {
                expanded += Self.abbreviations[words[index]] ?? [words[index]]
                index += 1
            }
        }
        key = Self.withoutPlace(expanded).joined(separator: " ")
    }

    private static let abbreviations = [
        "vp": "van phong", "vpdu": "van phong dang uy", "vpubnd": "van phong uy ban nhan dan",
        "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "mttq": "mat tran to quoc",
        "mttqvn": "mat tran to quoc", "ubmttq": "mat tran to quoc", "ubmttqvn": "mat tran to quoc",
        "ubmt": "mat tran to quoc", "ca": "cong an", "bch": "ban chi huy", "bchqs": "ban chi huy quan su",
        "qs": "quan su", "bcd": "ban chi dao", "btv": "ban thuong vu", "vhxh": "van hoa xa hoi",
        "du": "dang uy",
        "bxdd": "ban xay dung dang", "xdd": "xay dung dang", "ubkt": "uy ban kiem tra",
        "tcxdd": "to chuc xay dung dang",
        "ccb": "cuu chien binh", "dtn": "doan thanh nien", "lhpn": "lien hiep phu nu", "cq": "co quan",
        "dv": "don vi", "tthcc": "trung tam hanh chinh cong", "pvhcc": "phuc vu hanh chinh cong",
    ].mapValues { $0.split(separator: " ").map(String.init) }

    /// "… Việt Nam phường Phước Bình" is the body of this place; of the province it is another one.
    private static func withoutPlace(_ words: [String]) -> [String] {
        var words = words
        if let place = words.dropFirst().firstIndex(where: { ["phuong", "xa"].contains($0) }),
            words.count - place <= 4
        {
            words.removeSubrange(place...)
        }
        if let nation = words.firstRange(of: ["viet", "nam"]) { words.removeSubrange(nation) }
        if words.suffix(1) == ["vn"] { words.removeLast() }
        if words.starts(with: ["uy", "ban", "mat", "tran"]) { words.removeFirst(2) }
        return words.filter { $0 != "va" }
    }

    /// The same words, initials of the same words, or a slip of one letter in a long name.
    func resembles(_ other: UnitLikeness) -> Bool {
        if key == other.key { return true }
        if isInitials(of: other) || other.isInitials(of: self) { return true }
        let isLong = min(letters.utf8.count, other.letters.utf8.count) >= 8
        return isLong && editDistance(Array(letters.utf8), Array(other.letters.utf8), limit: 1) != nil
    }

    private func isInitials(of other: UnitLikeness) -> Bool {
        let words = other.key.split(separator: " ")
        return words.count > 2 && !key.contains(" ") && key == String(words.compactMap(\.first))
    }

    /// Whether a text begins as names of bodies do; only such a piece of a list is taken for a name by itself.
    static func beginsName(_ text: String) -> Bool {
        let words = Words.folded(text)
        let first = abbreviations[words.first ?? ""]?.first ?? words.first ?? ""
        return heads.contains(first) || words.starts(with: ["cong", "chuc"])
    }

    private static let heads: Set<String> = [
        "van", "ban", "uy", "phong", "cong", "mat", "dang", "hoi", "doan", "trung", "tram", "to", "cac",
        "thuong",
        "so", "truong", "lien", "chi", "toan", "doi", "khoi", "ngan", "vien", "hat",
    ]
}
