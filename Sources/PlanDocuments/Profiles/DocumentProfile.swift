package import PlanModel
package import VietnameseCalendar

/// The form that one set of rules gives an official document: every figure, sign and fixed word of it, as data.
///
/// Each profile is one table in a file of its own (`DocumentProfile+….swift`), from the tables of FORMATS, so that
/// a figure is put right in one place. Lengths are in millimetres, sizes of type in points.
package struct DocumentProfile: Sendable {
    package let standard: DocumentStandard
    /// The rules as they are cited.
    package let source: String
    /// The first day on which documents are made by it.
    package let inForceFrom: CivilDate
    package let margins: Margins
    package let font: String
    package let forms: [DocumentElement: TextForm]
    package let paragraph: Paragraph
    package let head: Head
    package let number: NumberForm
    package let outline: OutlineForm
    package let recipients: RecipientsForm
    package let appendix: AppendixForm

    /// A profile has a form for every element.
    package subscript(element: DocumentElement) -> TextForm { forms[element]! }

    /// In millimetres, on A4.
    package struct Margins: Hashable, Sendable {
        package let top: Figure
        package let bottom: Figure
        package let left: Figure
        package let right: Figure
    }

    /// A paragraph of the body.
    package struct Paragraph: Hashable, Sendable {
        package enum LineSpacing: Hashable, Sendable {
            /// In points.
            case exactly(Figure)
            /// Of the type's own height.
            case lines(Figure)
        }

        /// In millimetres.
        package let firstLineIndent: Figure
        /// In points, at least.
        package let spacing: Figure
        package let lineSpacing: LineSpacing
    }

    /// The signs below the lines of the head.
    package struct Head: Hashable, Sendable {
        package enum Sign: Hashable, Sendable {
            case none
            /// Characters on a line of their own: `*`, `-----`.
            case text(String)
            /// A rule as long as this share of the line above it.
            case rule(share: Figure)
        }

        /// The lines at the right: the name of the Party, or of the State and its motto, as printed.
        package let nation: [String]
        package let belowNation: Sign
        package let belowIssuer: Sign
        package let belowSubject: Sign
        /// Over the number of a plan that has none yet.
        package let draft: String
    }

    /// How the number is written.
    package struct NumberForm: Hashable, Sendable {
        /// "Số " or "Số: "
        package let lead: String
        /// Between number and symbol: `12-KH/ĐU`, `15/KH-UBND`.
        package let separator: String
    }

    /// How the parts of the body are numbered and headed.
    package struct OutlineForm: Hashable, Sendable {
        /// After the Roman numeral of a part: `I-`, `I.`
        package let afterPart: String
        /// After the last of the legal bases; the others have a semicolon.
        package let afterLastBasis: String
    }

    /// How the list of recipients ends its lines.
    package struct RecipientsForm: Hashable, Sendable {
        package let title: String
        /// After each item but the last.
        package let separator: String
        package let end: String
    }

    /// What stands above the appendix's table.
    package struct AppendixForm: Hashable, Sendable {
        package let name: String
        /// First word of the reference: "kèm theo", "Kèm theo".
        package let lead: String
        /// "ngày 05 tháng 02 năm 2026" rather than "ngày 05/02/2026".
        package let writesOutDate: Bool
    }
}

extension DocumentProfile {
    package init(_ standard: DocumentStandard) {
        switch standard {
        case .guidance36: self = .guidance36
        case .guidance05: self = .guidance05
        case .decree30: self = .decree30
        }
    }

    /// The profile that a plan names; else by the kind of its issuer and the last day on which it can have been
    /// issued. A Party plan without a date goes by its year.
    package init(for plan: PlanHeading) {
        if let standard = plan.standard {
            self.init(standard)
        } else if plan.profile == .state {
            self = .decree30
        } else {
            let day = plan.issued?.latest ?? plan.period?.start ?? plan.asOf
            self = day < Self.guidance05.inForceFrom ? .guidance36 : .guidance05
        }
    }
}
