public import PlanDiagnostics

/// A value and the text that it was read from, for anything that a rule may blame.
@usableFromInline
package struct Spanned<Value> {
    @usableFromInline package let value: Value
    @usableFromInline package let span: SourceSpan

    @inlinable
    package init(_ value: Value, _ span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

extension Spanned: Sendable where Value: Sendable {}
extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
