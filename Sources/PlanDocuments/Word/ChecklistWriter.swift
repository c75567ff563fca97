import OfficeOpenXML
import VietnameseText

/// Sets the blocks of a checklist for Word.
struct ChecklistWriter {
    private let document: ChecklistDocument
    private let words: PrintedWords
    private let profile: DocumentProfile
    private let width: Length
    private let layout = ChecklistLayout.standard
    private let sheet = SheetLayout.a4
    /// The language of the plan's words, where it is not the document's.
    private let other: String?

    init(
        _ document: ChecklistDocument, _ words: PrintedWords, _ profile: DocumentProfile, width: Length
    ) {
        self.document = document
        self.words = words
        self.profile = profile
        self.width = width
        other = document.textLanguage == document.language ? nil : document.textLanguage.wordTag
    }

    func blocks() -> [WordBlock] {
        let head = WordHead(profile, width: width, other: other)
        var blocks = [WordBlock.table(head.table(document.letterhead))]
        blocks += titles().map(WordBlock.paragraph)
        blocks.append(.table(facts(document.summary)))
        for section in document.sections {
            blocks.append(.paragraph(WordParagraph(.heading1, section.heading)))
            for (index, block) in section.blocks.enumerated() {
                blocks += self.blocks(block, in: section, number: index)
            }
        }
        return blocks + signature() + [
            .paragraph(WordParagraph(ChecklistStyles.colophon, inlines(document.colophon)))
        ]
    }

    private func titles() -> [WordParagraph] {
        var titles = document.title.enumerated().map { index, line in
            let title = WordParagraph(.title, inlines(index == 0 ? line.inCapitals : line))
            return EvenLines.set(title, .points(layout.title), .bold, within: width).paragraph
        }
        if !titles.isEmpty { titles[0].format.spaceBefore = .points(sheet.titleSpace) }
        var companions = document.subtitle.map { line in
            let companion = WordParagraph(ChecklistStyles.companion, inlines(line))
            return EvenLines.set(companion, .points(layout.body), .italic, within: width).paragraph
        }
        if !companions.isEmpty {
            companions[companions.count - 1].format.spaceAfter = .points(sheet.bodySpace)
        }
        return titles + companions
    }

    private func blocks(
        _ block: DocumentBlock, in section: DocumentSection, number: Int
    ) -> [WordBlock] {
        switch block {
        case .heading(let phrase): [.paragraph(WordParagraph(.heading2, inlines(phrase)))]
        case .paragraph(let phrase):
            [
                .paragraph(
                    WordParagraph(
                        .normal, inlines(phrase),
                        format: ParagraphFormat {
                            $0.alignment = .justified
                            $0.spaceBefore = .points(layout.spacing)
                        }))
            ]
        case .list(let phrases):
            phrases.map { .paragraph(WordParagraph(ChecklistStyles.bullet, inlines($0))) }
        case .ticks(let phrases):
            ticks(phrases, within: width, tag: "\(section.id)-\(number + 1)").map(WordBlock.paragraph)
        case .tasks(let tasks): [.table(self.tasks(tasks)), gap]
        case .table(let table): [.table(self.table(table)), gap]
        }
    }

    /// Tables that touch become one.
    private var gap: WordBlock {
        .paragraph(
            WordParagraph(
                .normal, [], format: ParagraphFormat { $0.lineSpacing = .exactly(.points(layout.spacing)) }))
    }

    private func inlines(_ phrase: Phrase, _ characters: CharacterFormat = .plain) -> [WordParagraph.Inline] {
        phrase.inlines(characters, other: other, code: ChecklistStyles.code)
    }

    /// Boxes in a line of several as long as all are short enough for that.
    private func ticks(
        _ phrases: [Phrase], within width: Length, tag: String, style: WordStyle.ID = ChecklistStyles.tick
    ) -> [WordParagraph] {
        let column = width / layout.tickColumns
        let size = Length.points(layout.body)
        let isShort = phrases.allSatisfy {
            TimesNewRoman.width(of: $0.text, size: size, face: .regular) + size * 2 < column
        }
        let perLine = isShort ? layout.tickColumns : 1
        let items = phrases.enumerated().map { index, phrase -> [WordParagraph.Inline] in
            let box = WordParagraph.TickBox(title: phrase.text, tag: "\(tag)-\(index + 1)")
            return [.tickBox(box), .text(" ")] + inlines(phrase)
        }
        return stride(from: 0, to: items.count, by: perLine).map { start in
            let line = items[start..<min(start + perLine, items.count)]
            var paragraph = WordParagraph(
                style, line.reduce([]) { $0 + ($0.isEmpty ? [] : [.text("\t")]) + $1 })
            if perLine > 1 {
                paragraph.format.tabs = (1..<perLine).map { .init(.left, at: column * $0) }
            } else {
                paragraph.format.leftIndent = .millimetres(layout.tickColumn)
                paragraph.format.firstLineIndent = .zero - .millimetres(layout.tickColumn)
                paragraph.format.tabs = [.init(.left, at: .millimetres(layout.tickColumn))]
                paragraph.content[1] = .text("\t")
            }
            return paragraph
        }
    }

    private func signature() -> [WordBlock] {
        let signature = document.signature
        let columns = width.parted(by: [1, 1])
        let room = ParagraphFormat { $0.spaceAfter = .millimetres(layout.signatureRoom) }
        let right = [
            WordParagraph(ChecklistStyles.place, signature.place),
            WordParagraph(ChecklistStyles.position, Phrase.plan(signature.position).inlines(other: other)),
            WordParagraph(ChecklistStyles.hint, [.text(signature.hint)], format: room),
        ]
        let space = ParagraphFormat {
            $0.keepsWithNext = true
            $0.lineSpacing = .exactly(.points(sheet.signatureSpace))
        }
        return [
            .paragraph(WordParagraph(.normal, [], format: space)),
            .table(
                WordTable(columns: columns, rows: [WordRow([WordCell([WordParagraph()]), WordCell(right)])])),
        ]
    }
}

extension ChecklistWriter {
    private var padding: WordTable.Padding {
        .init(
            top: .millimetres(sheet.cellPadding.top), bottom: .millimetres(sheet.cellPadding.bottom),
            side: .millimetres(sheet.cellPadding.side))
    }

    /// Labels and what stands against them, without lines.
    private func facts(_ facts: [Fact]) -> WordTable {
        let label = Length.millimetres(layout.labelColumn)
        let rows = facts.map { fact in
            WordRow([
                WordCell([WordParagraph(ChecklistStyles.label, fact.label)]),
                WordCell(fact.lines.map { WordParagraph(ChecklistStyles.fact, inlines($0, .bold)) }),
            ])
        }
        return WordTable(columns: [label, width - label], rows: rows, padding: padding)
    }

    /// A row for each task, and below it a row for each fact; the first row says what the columns are, on every page.
    private func tasks(_ tasks: [TaskBlock]) -> WordTable {
        let tick = Length.millimetres(layout.tickColumn)
        let label = Length.millimetres(layout.labelColumn)
        let due = Length.millimetres(layout.dueColumn)
        let columns = [tick, label, width - tick - label - due, due]
        return WordTable(
            columns: columns, rows: tasks.flatMap { rows(of: $0, value: columns[2] + columns[3]) },
            padding: padding, title: words.ownTasks,
            description: tasks.map { "\($0.number). \($0.title.text)" }.joined(separator: "; "))
    }

    private func rows(of task: TaskBlock, value: Length) -> [WordRow] {
        let line = Border.line(.points(sheet.tableLine))
        let box = WordParagraph.TickBox(title: "\(task.number). \(task.title.text)", tag: task.code)
        let head = [
            WordCell(
                [.paragraph(WordParagraph(ChecklistStyles.task, [.tickBox(box)]))], shading: layout.shading,
                topBorder: line),
            WordCell(
                [
                    .paragraph(
                        WordParagraph(ChecklistStyles.task, [.text("\(task.number). ")] + inlines(task.title))
                    )
                ], span: 2, shading: layout.shading, topBorder: line),
            WordCell(
                [.paragraph(WordParagraph(ChecklistStyles.due, inlines(task.due)))], shading: layout.shading,
                topBorder: line),
        ]
        let facts = task.facts.enumerated().map { index, fact in
            let isKept = index < layout.keptFacts || index == task.facts.count - 2
            return row(of: fact, value: value, tag: "\(task.code)-\(index + 1)", isKept: isKept)
        }
        return [WordRow(head)] + facts
    }

    /// - Parameter isKept: on the same page as the next, so that no page begins or ends with one row of a task.
    private func row(of fact: Fact, value: Length, tag: String, isKept: Bool) -> WordRow {
        let kept = ParagraphFormat { $0.keepsWithNext = isKept ? true : nil }
        let label = WordParagraph(ChecklistStyles.label, [.text(fact.label)], format: kept)
        var lines =
            fact.isTicked
            ? ticks(fact.lines, within: value, tag: tag, style: ChecklistStyles.fact)
            : fact.lines.map { WordParagraph(ChecklistStyles.fact, inlines($0)) }
        for index in lines.indices { lines[index].format.keepsWithNext = isKept ? true : nil }
        return WordRow([
            WordCell([WordParagraph(ChecklistStyles.fact, [], format: kept)]), WordCell([label]),
            WordCell(lines, span: 2),
        ])
    }

    private func table(_ table: DocumentTable) -> WordTable {
        let heads = table.columns.map { column in
            WordCell(
                [.paragraph(WordParagraph(ChecklistStyles.column, column.heading))], alignment: .center,
                shading: layout.shading)
        }
        let rows = table.rows.map { row in
            WordRow(row.map { WordCell([WordParagraph(ChecklistStyles.cell, inlines($0))]) })
        }
        return WordTable(
            columns: width.parted(by: table.columns.map(\.weight)),
            rows: [WordRow(heads, isHeader: true)] + rows, lines: .all(.points(sheet.tableLine)),
            padding: padding, title: table.caption)
    }
}
