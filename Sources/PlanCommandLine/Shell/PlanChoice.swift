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
        plan.isEmpty && workspace.plans.count > Self.mostListed
    }

    /// So many plans are still listed row by row.
    private static let mostListed = 20

    /// Prints a line for each plan where many are asked for.
    ///
    /// - Parameter listing: what is to be counted of a plan.
    /// - Returns: whether it did; where nothing is to be counted, the listing itself says so best.
    func printsDigest<Listing: TalliedListing>(
        of workspace: CompiledWorkspace, in language: Language, _ listing: (CompiledPlan) -> Listing
    ) -> Bool {
        guard asksForMany(of: workspace) else { return false }
        let digest = PlanDigest(workspace, listing)
        guard !digest.isEmpty else { return false }
        StandardStreams.printData(digest.table(width: Terminal.width, language: language))
        return true
    }
}
