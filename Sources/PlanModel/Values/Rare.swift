/// A part that most records lack, kept outside of them so that its absence costs one word.
@propertyWrapper
@usableFromInline
package struct Rare<Value> {
    /// At most one element.
    @usableFromInline var elements: [Value]

    @inlinable
    package init(wrappedValue: Value?) {
        elements = wrappedValue.map { [$0] } ?? []
    }

    @inlinable package var wrappedValue: Value? {
        get { elements.first }
        set { elements = newValue.map { [$0] } ?? [] }
    }
}

extension Rare: Sendable where Value: Sendable {}
extension Rare: Equatable where Value: Equatable {}
extension Rare: Hashable where Value: Hashable {}
