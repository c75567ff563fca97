package import OfficeOpenXML
import PlanDiagnostics

/// A plan as the document that is signed, for Word: its body upright, its appendix across.
package enum WordPlan {
    /// The same plan gives the same bytes.
    package static func render(_ plan: OfficialPlan) -> [UInt8] { document(plan).bytes }

    package static func document(_ plan: OfficialPlan) -> WordDocument {
        let profile = plan.profile
        let page = profile.page
        let head = WordHead(profile, width: page.textWidth)
        var blocks: [WordBlock] = [.table(head.table(plan.head))]
        blocks += title(plan, head, page.textWidth).map(WordBlock.paragraph)
        var running = opening(plan) + body(plan)
        if plan.signature != nil || plan.recipients != nil {
            // The signature never stands on a page without some of the text.
            if !running.isEmpty { running[running.count - 1].format.keepsWithNext = true }
            blocks += running.map(WordBlock.paragraph)
            blocks += WordPlanFoot(profile, width: page.textWidth).blocks(plan.recipients, plan.signature)
        } else {
            blocks += running.map(WordBlock.paragraph)
        }
        let pageNumber = [WordParagraph(.header, [.pageNumber])]
        var sections = [
            WordSection(page: page, header: pageNumber, hidesFirstHeader: true, blocks: blocks)
        ]
        if let appendix = plan.appendix {
            let across = page.turned
            sections.append(
                WordSection(
                    page: across, header: pageNumber,
                    blocks: WordAppendix(appendix, profile, width: across.textWidth).blocks()))
        }
        return WordDocument(
            properties: DocumentProperties(
                title: plan.plainTitle, creator: plan.head.issuer?.text, language: Language.vietnamese.wordTag
            ),
            font: profile.font, styles: OfficialStyles.all(profile), lists: OfficialStyles.lists(profile),
            sections: sections)
    }

    private static func title(_ plan: OfficialPlan, _ head: WordHead, _ width: Length) -> [WordParagraph] {
        let kind = WordParagraph(OfficialStyles.id(of: .kind), plan.kind.inlines())
        guard let subject = plan.subject else { return [kind] }
        let (paragraph, lastLine) = head.balanced(subject, .subject, width)
        return [kind, paragraph]
            + head.sign(plan.profile.head.belowSubject, under: lastLine, .subject, width)
    }

    /// The legal bases and the words that lead to the first part.
    private static func opening(_ plan: OfficialPlan) -> [WordParagraph] {
        var paragraphs = plan.bases.map { WordParagraph(OfficialStyles.id(of: .basis), $0.inlines()) }
        if let preamble = plan.preamble {
            paragraphs.append(WordParagraph(OfficialStyles.bodyText, preamble.inlines()))
        }
        if !paragraphs.isEmpty { paragraphs[0].format.spaceBefore = .points(SheetLayout.a4.bodySpace) }
        return paragraphs
    }

    private static func body(_ plan: OfficialPlan) -> [WordParagraph] {
        var numbers = OutlineNumbers(OfficialStyles.lists(plan.profile)[0])
        return plan.body.map { block in
            switch block {
            case .heading(let level, let label, let text):
                let element: DocumentElement =
                    switch level {
                    case .part: .part
                    case .section: .section
                    case .group: .group
                    }
                var title = text
                if level == .part { title = text.inCapitals }
                return numbers.paragraph(OfficialStyles.id(of: element), level.rawValue - 1, label, title)
            case .numbered(let label, let text):
                let level: OfficialStyles.OutlineLevel = label.hasPrefix("(") ? .target : .group
                return numbers.paragraph(OfficialStyles.numbered, level.rawValue, label, text)
            case .paragraph(let text): return WordParagraph(OfficialStyles.bodyText, text.inlines())
            case .dashed(let text): return WordParagraph(OfficialStyles.dashed, text.inlines())
            }
        }
    }
}

/// Gives paragraphs numbers that Word computes, as long as they come out as the plan has them.
private struct OutlineNumbers {
    private var counter: WordNumberCounter

    init(_ list: WordList) {
        counter = WordNumberCounter(list)
    }

    mutating func paragraph(
        _ style: WordStyle.ID, _ level: Int, _ label: String, _ text: Phrase
    ) -> WordParagraph {
        var paragraph = WordParagraph(style, text.inlines())
        var trial = counter
        if trial.next(level) == label {
            counter = trial
            // Headings belong to their level by style; so do targets.
            if style == OfficialStyles.numbered, level != OfficialStyles.OutlineLevel.target.rawValue {
                paragraph.format.list = .init(OfficialStyles.outline, level: level)
            }
        } else {
            paragraph.format.list = .outside
            paragraph.content.insert(.text("\(label) "), at: 0)
        }
        return paragraph
    }
}
