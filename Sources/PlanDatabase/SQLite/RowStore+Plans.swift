import ConcurrentWork
import PlanDiagnostics
import PlanModel

extension RowStore {
    /// Few enough for the memory that their rows take, and enough for no thread to wait long.
    private static let plansAtOnce = 16

    private enum Piece: Sendable {
        case stored(Result<Void, DatabaseError>)
        case made(PlanRecording)
    }

    /// Makes and stores the rows of plans. Those of some are stored while those of the next are made.
    ///
    /// - Returns: the rules that found something.
    func storePlans(
        _ places: [PlanPlace], of compiled: CompiledWorkspace, _ concurrently: Concurrently
    ) throws(DatabaseError) -> Set<RuleDescriptor> {
        var rules: Set<RuleDescriptor> = []
        var made: [PlanRecording] = []
        var rest = places[...]
        repeat {
            let next = rest.prefix(Self.plansAtOnce)
            rest = rest.dropFirst(Self.plansAtOnce)
            let pieces = concurrently.map(1 + next.count) { [made] (index) -> Piece in
                guard index > 0 else {
                    return .stored(Result { () throws(DatabaseError) in try self.store(made) })
                }
                return .made(PlanRecording(next[next.startIndex + index - 1], of: compiled))
            }
            made = []
            for piece in pieces {
                switch piece {
                case .stored(let result): try result.get()
                case .made(let plan):
                    made.append(plan)
                    rules.formUnion(plan.rules)
                }
            }
        } while !made.isEmpty
        return rules
    }

    private func store(_ plans: [PlanRecording]) throws(DatabaseError) {
        for plan in plans { try store(plan.rows) }
    }
}

/// The rows of a plan.
private struct PlanRecording: Sendable {
    let rows: RecordedRows
    let rules: Set<RuleDescriptor>

    init(_ place: PlanPlace, of compiled: CompiledWorkspace) {
        let recorder = RowRecorder()
        rules = recorder.writer.writePlan(place, of: compiled)
        rows = recorder.rows
    }
}
