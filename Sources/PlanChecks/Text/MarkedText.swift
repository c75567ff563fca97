import PlanDiagnostics
package import PlanModel

/// A piece of prose of a plan with what it has for rules to look at.
package struct MarkedText {
    let text: Spanned<String>
    /// The authored code of the record that it belongs to, when it has one.
    let record: String?
    package let marks: TextMarks

    package init(_ text: PlanText) {
        self.text = text.text
        record = text.record
        marks = TextMarks(of: text.text.value)
    }
}
