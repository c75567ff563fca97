import PlanDiagnostics
import PlanLowering
import PlanSyntax

extension Assistant {
    /// A waiver of the finding in the innermost record that may hold one, in the file's own spelling; nil where the rule
    /// may not be waived or the record is written on one line, within brackets.
    func waiver(for finding: Diagnostic, _ file: AssistedFile) -> AssistedAction? {
        let offset = Int(finding.span.start)
        guard finding.rule.isWaivable,
            let index = file.typed.record(at: offset, where: { Self.isWaivable($0.scope) }),
            let edit = WaiverWriter(file, file.typed.records[index], language)?.edit(finding.rule.code)
        else { return nil }
        return AssistedAction(
            title: say(
                "Miễn kiểm \(finding.rule.code) tại đây, có ghi lý do",
                "Waive \(finding.rule.code) here, with a reason"),
            kind: .waive, diagnostic: finding, edits: [edit])
    }

    private static func isWaivable(_ scope: Scope) -> Bool {
        Vocabulary.table(scope).entries.contains { $0.name == .waive }
    }
}

/// Writes a waiver into a record that is written as a block.
private struct WaiverWriter {
    private let tree: SyntaxTree
    private let record: TypedRecord
    private let spelling: Language
    private let lineBreak: String

    init?(_ file: AssistedFile, _ record: TypedRecord, _ fallback: Language) {
        let start = Int(file.tree.span(record.node).start)
        guard start < file.tree.source.count, file.tree.source[start] != UInt8(ascii: "{") else { return nil }
        tree = file.tree
        self.record = record
        spelling = file.typed.spelling ?? fallback
        lineBreak = file.tree.usesCarriageReturns ? "\r\n" : "\n"
    }

    /// - Returns: nil where the record's waivers are written on one line, within brackets.
    func edit(_ rule: RuleCode) -> Edit? {
        guard let list = record.value(.waive) else {
            let key = Vocabulary.entry(.waive, in: record.scope).key[spelling]
            let indent = column(of: Int(tree.span(record.node).start))
            let lines = ["\(key):"] + item(rule).map { "  " + $0 }
            return insertion(after: record.fields.last?.value ?? record.node, lines, indent)
        }
        guard tree.kind(list) == .sequence, let item = tree.children(list).first(where: { _ in true }),
            let dash = dash(before: Int(tree.span(item).start))
        else { return nil }
        return insertion(after: list, self.item(rule), column(of: dash))
    }

    private func item(_ rule: RuleCode) -> [String] {
        let (ruleKey, reasonKey) = (
            Vocabulary.entry(.rule, in: .waiver).key[spelling],
            Vocabulary.entry(.reason, in: .waiver).key[spelling]
        )
        let reason = spelling == .vietnamese ? "(ghi lý do giữ như vậy)" : "(say why it stays so)"
        return ["- \(ruleKey): \(rule)", "  \(reasonKey): \(reason)"]
    }

    /// New lines after the line on which a node ends, remarks on it included.
    private func insertion(after node: NodeID, _ lines: [String], _ indent: Int) -> Edit {
        var end = Int(tree.span(node).end)
        while end > 0, [0x20, 0x0A, 0x0D].contains(tree.source[end - 1]) { end -= 1 }
        while end < tree.source.count, ![0x0A, 0x0D].contains(tree.source[end]) { end += 1 }
        let margin = String(repeating: " ", count: indent)
        let text = lines.map { lineBreak + margin + $0 }.joined()
        return Edit(SourceSpan(file: tree.file, end..<end), text)
    }

    private func column(of offset: Int) -> Int {
        if let lineBreak = tree.source[..<offset].lastIndex(of: UInt8(ascii: "\n")) {
            return offset - lineBreak - 1
        }
        // Before the first line there may be a byte order mark, which is no column.
        return tree.source[..<offset].count { $0 < 0x80 }
    }

    /// The mark of a list's item that begins on the same line; nil within brackets.
    private func dash(before offset: Int) -> Int? {
        var position = offset
        while position > 0, tree.source[position - 1] == 0x20 { position -= 1 }
        return position > 0 && tree.source[position - 1] == UInt8(ascii: "-") ? position - 1 : nil
    }
}

extension SyntaxTree {
    /// Whether the text's first line ends as on Windows.
    var usesCarriageReturns: Bool {
        source.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && source[$0 - 1] == UInt8(ascii: "\r") }
            ?? false
    }
}
