package import PlanDiagnostics
package import VietnameseCalendar

/// What a document of the Party or the State carries around its content.
package struct Heading: Sendable {
    package var level: Field<PlanLevel> = .missing
    /// The rules of form that the plan names; otherwise its symbol and date tell.
    package var standard: Field<DocumentStandard> = .missing
    package var parentBody: Field<String> = .missing
    package var issuer: Field<String> = .missing
    package var number: Field<String> = .missing
    package var symbol: Field<String> = .missing
    package var place: Field<String> = .missing
    package var issued: Field<IssueDate> = .missing
    package var title: Field<String> = .missing
    package var subject: Field<String> = .missing
    package var appendixTitle: Field<String> = .missing

    package init() {}

    /// Whether it has the State's form: as it names it; else by its symbol, where the State parts the kind from the
    /// issuer by a hyphen and the Party by a slash.
    package var isOfTheState: Bool {
        if let standard = standard.value { return standard.isOfTheState }
        guard let symbol = symbol.value else { return false }
        return symbol.utf8.contains(UInt8(ascii: "-")) && !symbol.utf8.contains(UInt8(ascii: "/"))
    }

    /// The number and symbol as they are cited: `12-KH/ĐU`, `15/KH-UBND`; nil while the document is a draft.
    package var designation: String? {
        guard let number = number.value else { return nil }
        guard let symbol = symbol.value else { return number }
        return number + (isOfTheState ? "/" : "-") + symbol
    }
}

/// When a document was issued, as far as it says.
package enum IssueDate: Hashable, Sendable {
    case day(CivilDate)
    /// The day is still blank.
    case month(Period)

    /// The first day that it can mean.
    package var earliest: CivilDate {
        switch self {
        case .day(let date): date
        case .month(let period): period.first
        }
    }

    /// The last day that it can mean.
    package var latest: CivilDate {
        switch self {
        case .day(let date): date
        case .month(let period): period.last
        }
    }

    package var day: CivilDate? {
        if case .day(let date) = self { date } else { nil }
    }
}

/// A document that the plan rests on.
package struct LegalBasis: Sendable {
    package let code: Spanned<String>?
    package let document: Field<Citation>
    /// The citation as it was written.
    package let text: String
    package let subject: Field<String>
    package let span: SourceSpan

    package init(
        code: Spanned<String>?, document: Field<Citation>, text: String, subject: Field<String>,
        span: SourceSpan
    ) {
        self.code = code
        self.document = document
        self.text = text
        self.subject = subject
        self.span = span
    }
}

/// A headed passage of the plan's body.
package struct Prose: Sendable {
    package let heading: Field<String>
    package let paragraphs: [Spanned<String>]

    package init(heading: Field<String>, paragraphs: [Spanned<String>]) {
        self.heading = heading
        self.paragraphs = paragraphs
    }
}

/// Who signs, and on whose behalf.
package struct Signature: Sendable {
    package let authority: Field<String>
    package let position: Field<String>
    package let person: Field<String>
    package let span: SourceSpan

    package init(authority: Field<String>, position: Field<String>, person: Field<String>, span: SourceSpan) {
        self.authority = authority
        self.position = position
        self.person = person
        self.span = span
    }
}
