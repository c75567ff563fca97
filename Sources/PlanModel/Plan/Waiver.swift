package import PlanDiagnostics
package import VietnameseCalendar

/// Leave to keep a known finding, given in place, with a reason.
package struct Waiver: Hashable, Sendable {
    /// What a waiver reaches, by where it stands.
    package enum Reach: Hashable, Sendable {
        /// A record: the findings that begin within its text.
        case record(SourceSpan)
        /// A plan: the findings in its files. The value is the plan's folder.
        case plan(folder: String)
        case workspace
    }

    package let rule: Spanned<RuleCode>
    package let reason: String
    /// The last day on which it holds; nil for no end.
    package let until: Spanned<CivilDate>?
    package let reach: Reach
    /// The code of the record that it stands in, if it has one.
    package let record: String?
    /// The waiver's own text.
    package let span: SourceSpan

    package init(
        rule: Spanned<RuleCode>, reason: String, until: Spanned<CivilDate>?, reach: Reach, record: String?,
        span: SourceSpan
    ) {
        self.rule = rule
        self.reason = reason
        self.until = until
        self.reach = reach
        self.record = record
        self.span = span
    }
}
