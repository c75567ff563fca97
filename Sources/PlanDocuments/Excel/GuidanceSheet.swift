import OfficeOpenXML
import PlanDiagnostics
import PlanModel

/// The sheet that tells people how to fill in the form.
enum GuidanceSheet {
    static func sheet(_ checklist: Checklist, _ language: Language) -> Worksheet {
        let words = PrintedWords(language)
        var sheet = Worksheet(SheetName(fitting: words.guidanceSheet))
        sheet.columns[0] = Worksheet.Column(width: 3)
        sheet.columns[1] = Worksheet.Column(width: 80)
        var next = 0
        sheet.set(words.guidanceTitle, over: CellArea(rows: 0...0, columns: 0...1), FormStyle.title)
        sheet.fit(0, to: [(words.guidanceTitle, sheet.textWidth(0...1), FormStyle.title)], atLeast: 28)
        next += 1
        for (heading, lines) in sections(checklist, words) {
            sheet.set(heading, over: CellArea(rows: next...next, columns: 0...1), FormStyle.heading)
            sheet.fit(next, to: [(heading, sheet.textWidth(0...1), FormStyle.heading)], atLeast: 26)
            next += 1
            for line in lines {
                sheet.set("–", at: CellPlace(next, 0), FormStyle.text.with { $0.horizontal = .right })
                sheet.set(line, at: CellPlace(next, 1), FormStyle.text)
                sheet.fit(next, to: [(line, sheet.textWidth(1...1), FormStyle.text)])
                next += 1
            }
        }
        sheet.showsGridlines = false
        sheet.protection = [.formatColumns, .formatRows]
        sheet.page.isSingle = true
        sheet.page.margins = .init(left: 25, right: 15, top: 20, bottom: 20)
        sheet.page.area = CellArea(rows: 0...next - 1, columns: 0...1)
        sheet.page.footer = .init(right: [.page, .text("/"), .pageCount])
        return sheet
    }

    private static func sections(
        _ checklist: Checklist, _ words: PrintedWords
    ) -> [(heading: String, lines: [String])] {
        let document = ChecklistDocument(checklist, words.language)
        let evidence = document.sections.first { $0.id == ChecklistDocument.rulesID }
        var sections: [(heading: String, lines: [String])] = []
        if !checklist.ownTasks.isEmpty { sections.append((words.howToFillIn, words.fillingIn)) }
        sections.append((words.rules, (evidence?.lines ?? []) + [words.evidenceForm]))
        if !checklist.ownTasks.isEmpty {
            sections.append((words.colours, [words.legend]))
            sections.append((words.careOfFile, words.caringForFile))
        }
        let groups = checklist.groups.map { "“\($0.name)”: \($0.members.joined(separator: "; "))." }
        sections.append((words.notes, groups + [Schedule.movingRule[words.language]]))
        return sections
    }
}

extension DocumentSection {
    /// Its lists and paragraphs, line by line.
    fileprivate var lines: [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .list(let lines), .ticks(let lines): lines.map(\.text)
            case .paragraph(let text): [text.text]
            case .heading, .tasks, .table: []
            }
        }
    }
}
