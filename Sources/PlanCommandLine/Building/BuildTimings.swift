import PlanDiagnostics

/// What each kind of file cost to make, as a table.
struct BuildTimings {
    private let made: [Builder.Made]

    init(_ made: [Builder.Made]) {
        self.made = made
    }

    /// Kinds by the work that they took, the most first; tabs part the columns, for programs.
    func table(in language: Language) -> String {
        let kinds = Dictionary(grouping: made) {
            $0.output.path.split(separator: ".").last.map(String.init) ?? ""
        }
        let rows = kinds.map { kind, files in
            (
                kind: kind, files: files.count, bytes: files.reduce(0) { $0 + $1.output.size },
                seconds: files.reduce(0) { $0 + $1.seconds }
            )
        }
        .sorted { ($1.seconds, $0.kind) < ($0.seconds, $1.kind) }
        let head = BilingualText(vi: "loại\ttệp\tbyte\tms xử lý\n", en: "kind\tfiles\tbytes\tCPU ms\n")[
            language]
        return head
            + rows.map { "\($0.kind)\t\($0.files)\t\($0.bytes)\t\(Int(($0.seconds * 1000).rounded()))\n" }
            .joined()
    }
}
