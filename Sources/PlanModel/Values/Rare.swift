/// A part that most records lack, kept outside of them so that its absence costs one word.
@propertyWrapper
@usableFromInline
package struct Rare<Value> {
    /// Nil and not an empty list, whose storage would be counted at every copy.
    @usableFromInline var shared: Shared<Value>?

    @inlinable
    package init(wrappedValue: Value?) {
        shared = wrappedValue.map(Shared.init)
    }

    @inlinable package var wrappedValue: Value? {
        get { shared?.value }
        set { shared = newValue.map(Shared.init) }
    }
}

extension Rare: Sendable where Value: Sendable {}
extension Rare: Equatable where Value: Equatable {}
extension Rare: Hashable where Value: Hashable {}
