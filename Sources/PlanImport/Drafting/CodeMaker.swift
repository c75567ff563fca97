import VietnameseText

/// Makes codes out of titles: short, without diacritics, and each only once.
///
/// A code depends on its title, and on earlier ones only where they would have the same.
struct CodeMaker: Sendable {
    private var taken: Set<String> = []
    /// What the next code of the same words is numbered with.
    private var numbers: [String: Int] = [:]

    /// In letters; a longer code gains nothing for those who type it.
    private static let length = 32
    /// Words that a code can do without; with their diacritics, for "đề" in "đề án" is none of them.
    private static let weakWords: Set<String> = [
        "và", "của", "các", "cho", "về", "trong", "tại", "để", "được", "là", "hoặc", "trên", "với", "những",
        "một",
    ]

    mutating func reserve(_ code: String) -> Bool { taken.insert(code).inserted }

    /// - Parameter fallback: for a title without a letter, or none.
    mutating func code(for title: String, fallback: String) -> String {
        let all = Words.accented(title)
        let strong = all.filter { !Self.weakWords.contains($0) }
        let words = (strong.isEmpty ? all : strong).map { slug($0) }.filter { !$0.isEmpty }
        var count = 0
        var length = -1
        while count < words.count, length + 1 + words[count].utf8.count <= Self.length || count == 0 {
            length += 1 + words[count].utf8.count
            count += 1
        }
        // A few more words tell titles with the same beginning apart better than a number does.
        for more in count...max(count, min(words.count, count + 3)) {
            let code = words.prefix(more).joined(separator: "-")
            if !code.isEmpty, code.utf8.count <= 2 * Self.length, reserve(code) { return code }
        }
        let stem = words.prefix(count).joined(separator: "-").prefix(2 * Self.length)
        return numbered(words.isEmpty ? fallback : String(stem))
    }

    private mutating func numbered(_ stem: String) -> String {
        if reserve(stem) { return stem }
        var number = numbers[stem] ?? 2
        while !reserve("\(stem)-\(number)") { number += 1 }
        numbers[stem] = number + 1
        return "\(stem)-\(number)"
    }
}
