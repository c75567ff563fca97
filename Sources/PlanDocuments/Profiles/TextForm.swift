/// How one element of an official document is set.
package struct TextForm: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
        case left, centered, justified
    }

    /// In points.
    package let size: Figure
    package let isBold: Bool
    package let isItalic: Bool
    package let isUnderlined: Bool
    /// The words stand in capitals in ``OfficialPlan`` already; this says why.
    package let isInCapitals: Bool
    package let alignment: Alignment

    /// Marks of a form, so that a row of a profile's table reads like the row of the guidance.
    package enum Mark: Hashable, Sendable {
        case bold, italic, underlined, capitals
    }

    package init(_ size: Figure, _ marks: Set<Mark> = [], _ alignment: Alignment = .centered) {
        self.size = size
        isBold = marks.contains(.bold)
        isItalic = marks.contains(.italic)
        isUnderlined = marks.contains(.underlined)
        isInCapitals = marks.contains(.capitals)
        self.alignment = alignment
    }
}

/// What stands on the pages of an official document, from its head to its appendix.
package enum DocumentElement: Hashable, Sendable, CaseIterable {
    // The head of the first page.
    /// The name of the Party or of the State.
    case nation
    /// "Độc lập - Tự do - Hạnh phúc"; the Party has none.
    case motto
    case parentBody, issuer, number, placeAndDate
    /// DỰ THẢO, while there is no number.
    case draft
    /// KẾ HOẠCH
    case kind
    case subject
    // The body.
    case basis, body
    /// `I- MỤC TIÊU, YÊU CẦU`
    case part
    /// `1. Mục tiêu`
    case section
    /// `1.1. Phát triển hạ tầng`
    case group
    // The foot of the last page.
    /// "Nơi nhận:"
    case recipientsTitle
    case recipients
    /// `T/M BAN THƯỜNG VỤ`
    case authority
    /// `BÍ THƯ`
    case position
    case signer
    case pageNumber
    // The appendix.
    /// PHỤ LỤC
    case appendixName
    case appendixTitle
    /// "(kèm theo Kế hoạch số …)"
    case appendixReference
    case tableHeading
    /// The row of a section, across the table.
    case tableSection
    case tableText
}
