public import PlanDiagnostics

/// What became of one field of a record.
///
/// The four cases keep one mistake at one diagnostic: a rule blames what is ``missing`` and judges what is
/// there, but skips what is ``invalid``, because lowering has already said why.
@usableFromInline
package enum Field<Value> {
    /// The key is absent, or stands without a value.
    case missing
    /// Something stands there that could not be understood; its diagnostic has been given.
    case invalid(SourceSpan)
    /// Written in the record itself.
    case given(Spanned<Value>)
    /// Taken from the task group's defaults; the span is that of the default.
    case inherited(Spanned<Value>)

    @inlinable
    package var spanned: Spanned<Value>? {
        switch self {
        case .given(let spanned), .inherited(let spanned): spanned
        case .missing, .invalid: nil
        }
    }

    @inlinable
    package var value: Value? { spanned?.value }

    /// A part of the value, taken where it lies: a large value need not be copied for one look at it.
    @inlinable @inline(__always)
    package func read<Part>(_ part: (borrowing Value) -> Part?) -> Part? {
        switch self {
        case .given(let spanned), .inherited(let spanned): part(spanned.value)
        case .missing, .invalid: nil
        }
    }

    @inlinable
    package var span: SourceSpan? {
        switch self {
        case .missing: nil
        case .invalid(let span): span
        case .given(let spanned), .inherited(let spanned): spanned.span
        }
    }

    @inlinable
    package var isMissing: Bool {
        if case .missing = self { true } else { false }
    }

    @inlinable
    package var isInherited: Bool {
        if case .inherited = self { true } else { false }
    }

    /// The group's default where the record itself says nothing.
    @inlinable
    package func inheriting(_ default: Field) -> Field {
        guard isMissing, let spanned = `default`.spanned else { return self }
        return .inherited(spanned)
    }
}

extension Field: Sendable where Value: Sendable {}
extension Field: Equatable where Value: Equatable {}
extension Field: Hashable where Value: Hashable {}
