import PlanDiagnostics
import PlanModel
import PlanSyntax
import VietnameseText

extension FileReader {
    /// The code that a record must have; without one it is reported, and a stand-in keeps the record in the
    /// model so that the rest of it is still checked.
    mutating func requiredCode(of record: Record, named title: FieldName, fallback: String = "") -> Spanned<
        String
    > {
        switch code(of: record) {
        case .given(let code), .inherited(let code): return code
        case .invalid(let span):
            noteLostRecord()
            return Spanned(fallback, span)
        case .missing:
            noteLostRecord()
            reportMissingCode(of: record, named: title)
            return Spanned(fallback, blame(title, of: record))
        }
    }

    private mutating func reportMissingCode(of record: Record, named title: FieldName) {
        let span = blame(title, of: record)
        guard let row = record.keys.row(title), let node = record.fields[row]?.value, !tree.text(node).isEmpty
        else {
            report(KH014IDMissing.rule, KH014IDMissing.missingUntitled, at: span)
            return
        }
        let words = text(node)
        let code = String(slug(words).prefix(40))
        let key = Vocabulary.entry(.id, in: record.keys.table.scope).key[spellings.prevailing ?? .vietnamese]
        let fixes =
            canInsertLine(before: record)
            ? [
                Fix(
                    KH014IDMissing.add, ["code": .quoted(code)], .unsafe,
                    [insertion(of: "\(key): \(code)", before: record)])
            ]
            : []
        report(KH014IDMissing.rule, KH014IDMissing.missing, ["title": .quoted(words)], at: span, fixes: fixes)
    }

    /// The title where there is one: a reader finds the record by it.
    private func blame(_ title: FieldName, of record: Record) -> SourceSpan {
        guard let row = record.keys.row(title), let field = record.fields[row], !tree.isNull(field.value)
        else {
            return record.anchor
        }
        return tree.contentSpan(field.value)
    }

    mutating func requiredName(_ name: FieldName, of record: Record, _ code: Spanned<String>) -> Field<String>
    {
        let field = text(name, of: record)
        if field.isMissing {
            if code.value.isEmpty {
                report(KH015NameMissing.rule, KH015NameMissing.missingUncoded, at: record.anchor)
            } else {
                report(
                    KH015NameMissing.rule, KH015NameMissing.missing, ["code": .quoted(code.value)],
                    at: code.span)
            }
        }
        return field
    }

    /// Whether a line may be put before the record's first key: not within `{…}` on one line.
    private func canInsertLine(before record: Record) -> Bool {
        guard let node = record.node else { return false }
        let start = tree.span(node).start
        return tree.source[Int(start)] != UInt8(ascii: "{")
    }

    /// A new first line of the record, with the indentation that its first key has.
    private func insertion(of line: String, before record: Record) -> Edit {
        let start = Int(record.anchor.start)
        var lineStart = start
        while lineStart > 0, tree.source[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        let column = tree.source[lineStart..<start].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return Edit(record.anchor.atStart, line + "\n" + String(repeating: " ", count: column))
    }
}
