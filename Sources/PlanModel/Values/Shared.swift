/// A value behind one counted reference, which copies share until one of them is changed.
@usableFromInline
package struct Shared<Value> {
    /// Always one element: an array is Swift's own box that copies itself before a shared one is written to.
    @usableFromInline var elements: [Value]

    @inlinable
    package init(_ value: Value) {
        elements = [value]
    }

    /// Reached by its address, so that a part of it is read where it lies: any other accessor gives a copy of the whole
    /// first, which counts each of its parts. The address is good as long as the access, which keeps `elements`.
    @inlinable package var value: Value {
        @inline(__always) unsafeAddress { address }
    }

    /// For accessors that lend the value in turn.
    @inlinable @inline(__always) var address: UnsafePointer<Value> {
        elements.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped }
    }

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
