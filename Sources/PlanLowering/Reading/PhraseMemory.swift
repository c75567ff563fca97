import PlanModel
import PlanPhrases
import Synchronization

/// Phrases that were understood without a fault, by their bytes: authors use few and repeat them.
///
/// A class because a reader that were changed by learning would have to copy its tree first.
final class PhraseMemory: @unchecked Sendable {
    // Unchecked: `PhraseMemories` lends it to one reader at a time.
    private var context = PhraseContext()
    private var deadlines = ByteMap<Deadline>()
    private var kpis = ByteMap<Shared<KPI>>()
    private var conditions = ByteMap<Condition>()

    /// Forgets deadlines of plans with another year or day of issue, on which their meaning may depend.
    func begin(_ context: PhraseContext) {
        guard context != self.context else { return }
        self.context = context
        deadlines = ByteMap()
    }

    func deadline(_ phrase: UnsafeBufferPointer<UInt8>) -> Deadline? { deadlines[phrase] }

    func kpi(_ phrase: UnsafeBufferPointer<UInt8>) -> Shared<KPI>? { kpis[phrase] }

    func condition(_ phrase: UnsafeBufferPointer<UInt8>) -> Condition? { conditions[phrase] }

    func remember(_ deadline: Deadline, for phrase: UnsafeBufferPointer<UInt8>) {
        if deadlines.count < Self.mostKept { deadlines.insert(deadline, for: phrase) }
    }

    func remember(_ kpi: Shared<KPI>, for phrase: UnsafeBufferPointer<UInt8>) {
        if kpis.count < Self.mostKept { kpis.insert(kpi, for: phrase) }
    }

    func remember(_ condition: Condition, for phrase: UnsafeBufferPointer<UInt8>) {
        if conditions.count < Self.mostKept { conditions.insert(condition, for: phrase) }
    }

    /// Of each kind: what a country repeats is met early, and what it does not repeat must not fill the memory.
    private static let mostKept = 4096
}

/// The memories of all readers of a workspace, as many as read at a time; one that is given back is lent to the next
/// reader with all that it has learnt.
package final class PhraseMemories: Sendable {
    private let idle = Mutex<[PhraseMemory]>([])

    package init() {}

    func lend<Result>(for context: PhraseContext, _ body: (PhraseMemory) -> Result) -> Result {
        let memory = idle.withLock { $0.popLast() } ?? PhraseMemory()
        memory.begin(context)
        defer { idle.withLock { $0.append(memory) } }
        return body(memory)
    }
}
