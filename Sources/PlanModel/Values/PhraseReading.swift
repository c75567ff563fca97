package import PlanDiagnostics

/// What a grammar made of a phrase: a value, or the faults that kept it from one.
///
/// A phrase is never guessed and never dropped: without a value there is at least one fault.
@usableFromInline
package struct PhraseReading<Value: Sendable>: Sendable {
    @usableFromInline package let value: Value?
    @usableFromInline package let faults: [PhraseFault]

    @inlinable
    package init(value: Value?, faults: [PhraseFault] = []) {
        precondition(value != nil || !faults.isEmpty, "a phrase was dropped without a fault")
        self.value = value
        self.faults = faults
    }
}

/// The piece of a phrase that could not be understood, and why.
@usableFromInline
package struct PhraseFault: Hashable, Sendable {
    /// UTF-8 byte offsets within the phrase as it was written.
    package let range: Range<Int>
    /// A clause that completes "… vì": `tháng chỉ có từ 1 đến 12`.
    package let reason: BilingualText
    /// Forms that would work, as they would be written in the plan.
    package let suggestions: [String]
    /// What certainly mends the phrase when it takes the place of ``range``; nil when the writer has to choose.
    package let replacement: String?

    package init(
        range: Range<Int>, reason: BilingualText, suggestions: [String] = [], replacement: String? = nil
    ) {
        self.range = range
        self.reason = reason
        self.suggestions = suggestions
        self.replacement = replacement
    }
}
