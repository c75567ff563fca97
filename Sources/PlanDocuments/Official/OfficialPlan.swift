package import PlanDiagnostics

/// A plan as the official document that is signed: what is said, in which order and under which number, for a back
/// end to set in type.
///
/// It is in Vietnamese whatever the language of the command line, as the rules on official documents are. Words of
/// ours are those that the form prescribes; all others are the plan's, and marked so. What the plan waives is left
/// out silently: the checklists tell of it.
package struct OfficialPlan: Sendable {
    package let profile: DocumentProfile
    /// The language of the plan's own words.
    package let textLanguage: Language
    /// What stands in a title bar or a file's properties.
    package let plainTitle: String
    package let head: OfficialHead
    /// KẾ HOẠCH
    package let kind: Phrase
    package let subject: Phrase?
    /// `Căn cứ …;`, the last `Thực hiện Kế hoạch số … của …;` where the plan stands under one that it does not cite.
    package let bases: [Phrase]
    /// `Ban Thường vụ … như sau:`
    package let preamble: Phrase?
    package let body: [OfficialBlock]
    package let recipients: OfficialRecipients?
    package let signature: OfficialSignature?
    /// nil for a plan without tasks.
    package let appendix: OfficialAppendix?
}

/// What stands above the title of an official document, in the capitals that its form asks for.
package struct OfficialHead: Sendable {
    /// At the right: the name of the Party, or of the State and then its motto.
    package let nation: [String]
    /// At the left, above ``issuer``.
    package let parentBody: Phrase?
    package let issuer: Phrase?
    /// `Số 12-KH/ĐU`; with room for the number while there is none.
    package let number: Phrase
    /// `Phước Bình, ngày 05 tháng 02 năm 2026`; with room for what is still blank.
    package let placeAndDate: Phrase
    /// DỰ THẢO; nil once there is a number.
    package let draft: String?
}

/// One paragraph of the body of an official document; a heading opens what follows until the next of its level.
package enum OfficialBlock: Sendable {
    package enum Level: Int, Hashable, Sendable, CaseIterable {
        /// `I- MỤC TIÊU, YÊU CẦU`
        case part = 1
        /// `1. Mục tiêu`
        case section = 2
        /// `1.1. Phát triển hạ tầng`
        case group = 3
    }

    /// ``label`` is the number with its sign: `I-`, `1.`, `1.1.`.
    case heading(Level, label: String, Phrase)
    case paragraph(Phrase)
    /// An item under a number: `(1)` for a target, `2.1.` for a duty.
    case numbered(label: String, Phrase)
    /// An item under a dash.
    case dashed(Phrase)
    /// Figures under headings.
    case table(OfficialTable)
}

/// Who receives the document, as the list stands at the left of the signature.
package struct OfficialRecipients: Sendable {
    /// "Nơi nhận:"
    package let title: String
    /// Each with its dash before and its sign behind; what is filed comes last.
    package let lines: [Phrase]
}

/// Who signs, each line in the capitals that its form asks for.
package struct OfficialSignature: Sendable {
    /// `T/M BAN THƯỜNG VỤ`
    package let authority: Phrase?
    /// `BÍ THƯ`
    package let position: Phrase?
    /// nil where the plan leaves it to the signer.
    package let person: Phrase?
}
