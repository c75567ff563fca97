package import PlanModel
package import PlanTemplates
package import VietnameseCalendar

/// The form that one set of rules gives an official document: every figure, sign and fixed word of it, as data.
///
/// Each profile is one table of text in a file of its own (`DocumentProfile+….swift`); an office that puts a figure
/// right writes the table anew in its folder of templates, without touching code. Lengths are in millimetres, sizes of
/// type in points.
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
    /// The tables that are built in, for an office to write anew; they have no tags.
    package static let sources = DocumentStandard.allCases.map { standard in
        TemplateSource(
            "forms/\(standard.rawValue)", .plain, table(standard),
            review: { text in
                ProfileReader.profile(standard, text).faults.map {
                    TemplateSource.Remark(vi: $0.vi, en: $0.en, range: $0.range)
                }
            })
    }

    private static func table(_ standard: DocumentStandard) -> String {
        switch standard {
        case .guidance36: guidance36Table
        case .guidance05: guidance05Table
        case .decree30: decree30Table
        }
    }

    /// A built-in table with a fault is our bug.
    static func builtIn(_ standard: DocumentStandard) -> DocumentProfile {
        let (profile, faults) = ProfileReader.profile(standard, table(standard))
        guard let profile else { preconditionFailure("a built-in form is faulty: \(faults[0].en)") }
        return profile
    }

    /// - Parameter templates: where an office may have written the table anew; nil for the built-in one.
    package init(_ standard: DocumentStandard, templates: TemplateSet? = nil) {
        let name = "forms/\(standard.rawValue)"
        if let templates, templates.sources.contains(where: { $0.name == name }),
            let profile = ProfileReader.profile(standard, templates.render(name, [:])).profile
        {
            self = profile
            return
        }
        switch standard {
        case .guidance36: self = .guidance36
        case .guidance05: self = .guidance05
        case .decree30: self = .decree30
        }
    }

    /// The profile that a plan names; else by the kind of its issuer and the last day on which it can have been
    /// issued. A Party plan without a date goes by its year.
    package init(for plan: PlanHeading, templates: TemplateSet? = nil) {
        if let standard = plan.standard {
            self.init(standard, templates: templates)
        } else if plan.profile == .state {
            self.init(.decree30, templates: templates)
        } else {
            let latest = DocumentProfile(.guidance05, templates: templates)
            let day = plan.issued?.latest ?? plan.period?.start ?? plan.asOf
            self = day < latest.inForceFrom ? DocumentProfile(.guidance36, templates: templates) : latest
        }
    }
}
