import PlanDiagnostics
package import PlanModel

/// A piece of prose of a plan with what it has for rules to look at.
package struct MarkedText {
    private let source: PlanText
    package let marks: TextMarks

    /// - Parameter source: kept as it is handed over, since copies of its parts would all be counted.
    package init(_ source: PlanText) {
        marks = TextMarks(of: source.text.value)
        self.source = source
    }

    var text: Spanned<String> {
        @inline(__always) _read { yield source.text }
    }

    /// The authored code of the record that it belongs to, when it has one.
    var record: String? { source.record }
}
