/// A figure of a document's form: the one that is used, and the bounds that the rules leave it.
///
/// Written as a literal where the rules leave no choice.
package struct Figure: Hashable, Sendable {
    package let value: Double
    package let allowed: ClosedRange<Double>

    package init(_ value: Double, of allowed: ClosedRange<Double>) {
        precondition(allowed.contains(value), "the figure lies outside what its rules allow")
        self.value = value
        self.allowed = allowed
    }
}

extension Figure: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    package init(integerLiteral value: Int) { self.init(floatLiteral: Double(value)) }
    package init(floatLiteral value: Double) { self.init(value, of: value...value) }
}
