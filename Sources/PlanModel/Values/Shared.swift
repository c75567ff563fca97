/// A value behind one counted reference, which copies share until one of them is changed.
@usableFromInline
package struct Shared<Value> {
    /// Always one element: an array is Swift's own box that copies itself before a shared one is written to.
    @usableFromInline var elements: [Value]

    @inlinable
    package init(_ value: Value) {
        elements = [value]
    }

    @inlinable package var value: Value { elements[0] }

    /// One part of the value, read or changed in place.
    @inlinable
    package subscript<Part>(part: WritableKeyPath<Value, Part>) -> Part {
        get { elements[0][keyPath: part] }
        _modify { yield &elements[0][keyPath: part] }
    }
}

extension Shared: Sendable where Value: Sendable {}
extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
