import DataFormats

/// Prints a laid out document as Markdown, block by block.
struct MarkdownWriter {
    private(set) var output = ""

    static func text(of document: ChecklistDocument) -> String {
        var writer = MarkdownWriter()
        writer.write(document)
        return writer.output
    }

    private mutating func write(_ document: ChecklistDocument) {
        writeHead(document)
        for section in document.sections {
            line("## \(MarkdownText.inline(section.heading))")
            line()
            for block in section.blocks { write(block) }
        }
        let signature = document.signature
        line(emphasized(MarkdownText.inline(signature.place), "*") + "  ")
        line(emphasized(MarkdownText.inline(signature.position), "**") + "  ")
        line(emphasized(MarkdownText.inline(signature.hint), "*"))
        line()
        line("---")
        line()
        line(emphasized(inline(document.colophon), "*"))
    }

    private mutating func writeHead(_ document: ChecklistDocument) {
        let head = document.letterhead
        let issuer = [head.parentBody, head.issuer, head.draft.map { "[\($0)]" }].compactMap(\.self)
        if !issuer.isEmpty {
            line(issuer.map(MarkdownText.inline).joined(separator: " · ") + "  ")
        }
        line(head.nation.map(MarkdownText.inline).joined(separator: " · "))
        line()
        line("# \(document.title.map(inline).joined(separator: " – "))")
        line()
        line(document.subtitle.map { emphasized(inline($0), "*") }.joined(separator: "  \n"))
        line()
        for fact in document.summary { write(fact, indent: "") }
        line()
    }

    private mutating func write(_ block: DocumentBlock) {
        switch block {
        case .heading(let phrase): line("### \(inline(phrase))")
        case .paragraph(let phrase): line(inline(phrase))
        case .list(let phrases): for phrase in phrases { line("- \(inline(phrase))") }
        case .ticks(let phrases): for phrase in phrases { line("- [ ] \(inline(phrase))") }
        case .tasks(let tasks): for task in tasks { write(task) }
        case .table(let table): write(table)
        }
        line()
    }

    private mutating func write(_ task: TaskBlock) {
        let title = emphasized("\(MarkdownText.inline(task.number)). \(inline(task.title))", "**")
        let due = emphasized(inline(task.due), "*")
        line("- [ ] \(title) · \(due) · \(MarkdownText.code(task.code))")
        for fact in task.facts { write(fact, indent: "  ") }
    }

    private mutating func write(_ fact: Fact, indent: String) {
        let label = MarkdownText.inline(fact.label)
        guard fact.isTicked || fact.lines.count > 1 else {
            line("\(indent)- \(label): \(fact.lines.map(inline).joined())")
            return
        }
        line("\(indent)- \(label):")
        let mark = fact.isTicked ? "[ ] " : ""
        for phrase in fact.lines { line("\(indent)  - \(mark)\(inline(phrase))") }
    }

    private mutating func write(_ table: DocumentTable) {
        row(table.columns.map { MarkdownText.tableCell($0.heading) })
        row(table.columns.map { _ in "---" })
        for cells in table.rows { row(cells.map { inline($0, isInTable: true) }) }
    }

    private mutating func row(_ cells: [String]) { line("| \(cells.joined(separator: " | ")) |") }

    private mutating func line(_ text: String = "") {
        output += text
        output += "\n"
    }

    /// Runs of plain text are escaped together, since what opens a block depends on what stands before.
    private func inline(_ phrase: Phrase, isInTable: Bool = false) -> String {
        var result = ""
        var plain = ""
        func flush() {
            guard !plain.isEmpty else { return }
            result += escaped(plain, isInTable)
            plain = ""
        }
        for run in phrase.runs {
            switch run {
            case .words(let text), .plan(let text): plain += text
            case .code(let text):
                flush()
                result += MarkdownText.code(text, isInTable: isInTable)
            case .link(let text, let target):
                flush()
                result += "[\(escaped(text, isInTable))](<\(MarkdownText.inline(target))>)"
            }
        }
        flush()
        return result
    }

    /// A mark of emphasis holds only where no white space stands between it and the text.
    private func emphasized(_ text: String, _ mark: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return mark + start[...last] + mark
    }

    private func escaped(_ text: String, _ isInTable: Bool) -> String {
        isInTable ? MarkdownText.tableCell(text) : MarkdownText.inline(text)
    }

    private func inline(_ phrase: Phrase) -> String { inline(phrase, isInTable: false) }
}
