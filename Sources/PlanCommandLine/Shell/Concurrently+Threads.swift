import ConcurrentWork
import Dispatch

extension Concurrently {
    /// On every core when the work is worth it, else on the caller's thread.
    static func onAllCores(when isWorthIt: Bool) -> Concurrently {
        guard isWorthIt else { return .serially }
        return Concurrently { count, body in
            DispatchQueue.concurrentPerform(iterations: count, execute: body)
        }
    }
}
