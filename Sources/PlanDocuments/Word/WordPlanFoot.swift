import OfficeOpenXML

/// The foot of an official document: who receives it at the left, who signs it at the right, on one page.
struct WordPlanFoot {
    private let profile: DocumentProfile
    private let width: Length
    private let layout = SheetLayout.a4

    init(_ profile: DocumentProfile, width: Length) {
        self.profile = profile
        self.width = width
    }

    func blocks(_ recipients: OfficialRecipients?, _ signature: OfficialSignature?) -> [WordBlock] {
        let space = WordParagraph(
            .normal, [],
            format: ParagraphFormat {
                $0.keepsWithNext = true
                $0.lineSpacing = .exactly(.points(layout.signatureSpace))
            })
        let columns = width.parted(by: [layout.recipientsShare, 100 - layout.recipientsShare])
        let row = WordRow([
            WordCell(recipients.map(self.recipients) ?? [WordParagraph()]),
            WordCell(signature.map { self.signature($0, columns[1]) } ?? [WordParagraph()]),
        ])
        return [.paragraph(space), .table(WordTable(columns: columns, rows: [row]))]
    }

    private func recipients(_ recipients: OfficialRecipients) -> [WordParagraph] {
        [WordParagraph(OfficialStyles.id(of: .recipientsTitle), recipients.title)]
            + recipients.lines.map { WordParagraph(OfficialStyles.id(of: .recipients), $0.inlines()) }
    }

    private func signature(_ signature: OfficialSignature, _ width: Length) -> [WordParagraph] {
        let head = WordHead(profile, width: width)
        var paragraphs: [WordParagraph] = []
        if let authority = signature.authority {
            paragraphs.append(head.balanced(authority, .authority, width).paragraph)
        }
        if let position = signature.position {
            paragraphs.append(head.balanced(position, .position, width).paragraph)
        }
        paragraphs.append(
            WordParagraph(
                OfficialStyles.id(of: .signer), [],
                format: ParagraphFormat { $0.lineSpacing = .exactly(.millimetres(layout.signatureRoom)) }))
        if let person = signature.person {
            paragraphs.append(WordParagraph(OfficialStyles.id(of: .signer), person.inlines()))
        }
        return paragraphs
    }
}
