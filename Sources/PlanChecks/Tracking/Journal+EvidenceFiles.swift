import PlanModel

extension Journal {
    /// Calls `body` with every evidence file that was looked at, wherever it is named, and each naming once.
    func forEachEvidenceFile(_ body: (Spanned<String>, EvidenceFile, Evidence) -> Void) {
        let reported = reports.flatMap(\.evidence)
        let judged = appraisals.flatMap { $0.verdicts.flatMap(\.evidence) }
        for evidence in reported + judged {
            guard let path = evidence.file.spanned, let file = evidenceFiles[path.value] else { continue }
            body(path, file, evidence)
        }
    }
}
