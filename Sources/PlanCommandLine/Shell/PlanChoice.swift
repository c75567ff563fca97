import ArgumentParser
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace

/// Which plans of a workspace a command lists.
struct PlanChoice: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            vi: "Chỉ các kế hoạch này (mã).", en: "Only these plans, by code.", valueName: "code"))
    var plan: [String] = []

    /// The codes, none for all plans.
    ///
    /// - Throws: ``Failure`` for a code that no plan has.
    func codes(in workspace: CompiledWorkspace) throws -> Set<String> {
        let codes = workspace.workspace.plans.map(\.code.value)
        let known = Set(codes)
        if let code = plan.first(where: { !known.contains($0) }) {
            throw Failure.unknownPlan(code, among: codes)
        }
        return Set(plan)
    }

    /// Whether so many plans are asked for that a terminal has room for a line of each only.
    func asksForMany(of workspace: CompiledWorkspace) -> Bool {
        plan.isEmpty && workspace.plans.count > PlanDigest<StatusListing>.mostListed
    }
}
