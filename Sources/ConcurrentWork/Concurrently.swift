/// How independent pieces of a pass are run: one after the other, or on several threads.
///
/// Passes are pure, so the choice changes nothing but the time; the shell makes it.
@usableFromInline
package struct Concurrently: Sendable {
    @usableFromInline
    package typealias Run = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

    /// Nil where the caller's thread does all of it.
    @usableFromInline let run: Run?

    /// - Parameter run: calls `body` once with every number below `count` and returns when all have ended.
    package init(run: @escaping Run) {
        self.run = run
    }

    private init() {
        run = nil
    }

    /// One after the other, on the caller's thread.
    package static let serially = Concurrently()

    /// The results of `body` for every number below `count`, in order.
    ///
    /// Inlinable, because a plan among many is read and judged serially, in a few dozen maps of little work each.
    @inlinable
    package func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        guard let run else { return (0..<count).map(body) }
        return map(count, by: run, body)
    }

    @usableFromInline
    func map<Result: Sendable>(
        _ count: Int, by run: @escaping Run, _ body: @Sendable (Int) -> Result
    ) -> [Result] {
        let results = Slots<Result>(count)
        run(count) { index in results.set(index, body(index)) }
        return results.values()
    }
}

/// Places for results that several threads fill, each its own.
private final class Slots<Element: Sendable>: @unchecked Sendable {
    // Unchecked: every index is written by just one call, and all calls end before the values are read.
    private let storage: UnsafeMutableBufferPointer<Element?>

    init(_ count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: nil)
    }

    deinit {
        storage.deinitialize()
        storage.deallocate()
    }

    func set(_ index: Int, _ value: Element) {
        storage[index] = value
    }

    func values() -> [Element] {
        storage.map { value in
            guard let value else { preconditionFailure("a piece of work was never run") }
            return value
        }
    }
}
