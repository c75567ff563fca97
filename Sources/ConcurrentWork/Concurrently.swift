/// How independent pieces of a pass are run: one after the other, or on several threads.
///
/// Passes are pure, so the choice changes nothing but the time; the shell makes it.
package struct Concurrently: Sendable {
    private let run: @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

    /// - Parameter run: calls `body` once with every number below `count` and returns when all have ended.
    package init(run: @escaping @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void) {
        self.run = run
    }

    /// One after the other, on the caller's thread.
    package static let serially = Concurrently { count, body in
        for index in 0..<count { body(index) }
    }

    /// The results of `body` for every number below `count`, in order.
    package func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
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
