package import PlanDiagnostics
package import PlanLowering
import PlanSyntax
import VietnameseCalendar

/// Turns the keys of a file, and the words of its closed lists, into one of the two spellings of the language.
///
/// What people wrote stays: titles, phrases and names are the same text in both spellings.
package struct SpellingChange {
    private let tree: SyntaxTree
    private let language: Language
    private var edits: [Edit] = []

    /// The bytes of a file of the given kind in one spelling; unchanged where the parser finds fault with it.
    package static func applied(to file: SourceFile, kind: FileKind, language: Language) -> [UInt8] {
        let parsed = SyntaxParser.parse(file)
        guard parsed.diagnostics.isEmpty, let root = parsed.tree.root else { return file.bytes }
        var change = SpellingChange(tree: parsed.tree, language: language)
        change.visit(root, scope: kind.scope)
        return change.applied(to: change.modelineChanged(file.bytes))
    }

    private init(tree: SyntaxTree, language: Language) {
        (self.tree, self.language) = (tree, language)
    }

    private mutating func visit(_ record: NodeID, scope: Scope) {
        guard tree.kind(record) == .mapping else { return }
        for (key, value) in tree.entries(record) {
            guard let entry = entry(of: key, in: scope) else { continue }
            replace(key, with: entry.key)
            visit(value, as: entry.type)
        }
    }

    private mutating func visit(_ node: NodeID, as type: FieldType) {
        switch type {
        case .choice(let choices): replace(node, among: choices.map(\.spelling))
        case .boolean:
            replace(node, among: [BilingualText(vi: "có", en: "yes"), BilingualText(vi: "không", en: "no")])
        case .weekday:
            replace(
                node, among: Weekday.allCases.map { BilingualText(vi: $0.vietnameseName, en: $0.englishName) }
            )
        case .severities:
            for (_, word) in tree.kind(node) == .mapping ? Array(tree.entries(node)) : [] {
                visit(word, as: .choice(Vocabulary.severityWords))
            }
        case .list(let item), .oneOrMany(let item):
            guard tree.kind(node) == .sequence else { return visit(node, as: item) }
            for child in tree.children(node) { visit(child, as: item) }
        case .record(let scope): visit(node, scope: scope)
        case .recordOr(let scope, let other):
            guard tree.kind(node) == .mapping else { return visit(node, as: other) }
            if tree.entries(node).contains(where: { entry(of: $0.key, in: scope) != nil }) {
                visit(node, scope: scope)
            }
        default: break
        }
    }

    private func entry(of key: NodeID, in scope: Scope) -> VocabularyEntry? {
        let text = tree.text(key)
        return Vocabulary.table(scope).entries.first { $0.key.vi == text || $0.key.en == text }
    }

    private mutating func replace(_ node: NodeID, among words: [BilingualText]) {
        guard tree.kind(node) == .scalar else { return }
        let text = tree.text(node)
        guard let word = words.first(where: { $0.vi == text || $0.en == text }) else { return }
        replace(node, with: word)
    }

    /// Aliases stay: what they stand for is changed where it is written.
    private mutating func replace(_ node: NodeID, with word: BilingualText) {
        guard tree.kind(node) == .scalar, tree.text(node) != word[language] else { return }
        edits.append(Edit(tree.contentSpan(node), word[language]))
    }
}

// MARK: - Bytes

extension SpellingChange {
    /// The edits do not overlap and come in the order of the text, so they are made from its end.
    private func applied(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for edit in edits.reversed() { bytes.replaceSubrange(edit.span.range, with: edit.text.utf8) }
        return bytes
    }

    /// The schema of the other spelling is named by the same number of bytes, so that no place moves.
    private func modelineChanged(_ bytes: [UInt8]) -> [UInt8] {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let old = Array((language == .vietnamese ? ".en.json" : ".vi.json").utf8)
        guard line.starts(with: "# yaml-language-server:".utf8), line.suffix(old.count).elementsEqual(old)
        else {
            return bytes
        }
        let new = language == .vietnamese ? ".vi.json" : ".en.json"
        return Array(line.dropLast(old.count)) + Array(new.utf8) + Array(bytes[line.endIndex...])
    }
}
