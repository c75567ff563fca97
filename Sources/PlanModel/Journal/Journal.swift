/// What was written down while a plan was carried out: reports, appraisals and changes by decision.
///
/// Kept in the order of the files, by path; no meaning hangs on that order.
package struct Journal: Sendable {
    package var reports: [Report] = []
    package var appraisals: [AppraisalDecision] = []
    package var amendments: [Amendment] = []
    /// What the disk says of the evidence that reports name, by path; a file that nobody looked at is absent.
    package var evidenceFiles: [String: EvidenceFile] = [:]
    package var waivers: [Waiver] = []
    /// Whether every record of every file could be read; otherwise that something is nowhere reported proves nothing.
    package var isComplete = true

    package init() {}

    package static let empty = Journal()

    package var isEmpty: Bool { reports.isEmpty && appraisals.isEmpty && amendments.isEmpty }

    /// The paths of every evidence file that is named, each once and in the order of their bytes.
    package var evidencePaths: [String] {
        let reported = reports.flatMap(\.evidence)
        let judged = appraisals.flatMap { $0.verdicts.flatMap(\.evidence) }
        return Set((reported + judged).compactMap(\.file.value)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }
}
