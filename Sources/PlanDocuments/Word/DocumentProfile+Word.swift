import OfficeOpenXML

/// A profile's figures as Word has them.
extension DocumentProfile {
    func characters(_ element: DocumentElement) -> CharacterFormat {
        let form = self[element]
        return CharacterFormat(
            size: .points(form.size.value), isBold: form.isBold ? true : nil,
            isItalic: form.isItalic ? true : nil,
            isUnderlined: form.isUnderlined ? true : nil)
    }

    /// A4 upright within the profile's margins.
    var page: PageSetup {
        let layout = SheetLayout.a4
        return PageSetup(
            width: .millimetres(layout.sheet.width), height: .millimetres(layout.sheet.height),
            top: .millimetres(margins.top.value), bottom: .millimetres(margins.bottom.value),
            left: .millimetres(margins.left.value), right: .millimetres(margins.right.value),
            header: .millimetres(layout.pageNumberFromTop))
    }

    var firstLineIndent: Length { .millimetres(paragraph.firstLineIndent.value) }

    var lineSpacing: ParagraphFormat.LineSpacing {
        switch paragraph.lineSpacing {
        case .exactly(let points): .exactly(.points(points.value))
        case .lines(let lines): .percent(Int((lines.value * 100).rounded()))
        }
    }
}

extension TextForm {
    var wordAlignment: ParagraphFormat.Alignment {
        switch alignment {
        case .left: .left
        case .centered: .center
        case .justified: .justified
        }
    }
}

extension Phrase {
    /// - Parameter other: the language of the plan's words, where it is not the document's.
    func inlines(
        _ characters: CharacterFormat = .plain, other: String? = nil, code: WordStyle.ID? = nil
    ) -> [WordParagraph.Inline] {
        runs.map { run in
            switch run {
            case .words(let text): return .text(text, characters)
            case .plan(let text), .link(let text, _):
                var characters = characters
                characters.language = other
                return .text(text, characters)
            case .code(let text):
                guard let code else { return .text(text, characters) }
                return .styled(text, code)
            }
        }
    }
}
