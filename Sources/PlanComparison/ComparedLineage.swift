import PlanModel

/// What a version of a plan says of the one above it.
struct ComparedLineage {
    /// The plan above by its code and as people know it; nil for a plan that names none.
    let parent: (code: String, name: String)?
    /// What each target and task makes concrete. A record above is the same by whichever of its names, also in another
    /// plan: that the plan above became another is told once, of the plan.
    private let upper: [PlanRecord: [(code: String, name: String)]]

    init(_ id: PlanID, in workspace: Workspace) {
        let plan = workspace.plans[id]
        let above = workspace.lineage.parent(of: id).map { workspace.plans[$0] }
        parent = plan.parent.value.map { code in (code, above.map(Self.name) ?? code) }
        let links = Dictionary(
            workspace.lineage.linksUp(from: id).map { ($0.span, $0.upperRecord) }, uniquingKeysWith: { $1 })
        var upper: [PlanRecord: [(code: String, name: String)]] = [:]
        for written in plan.upperNames {
            let found = links[written.name.span].flatMap { record in above.map { Self.name(of: record, $0) } }
            // A name that leads nowhere is compared as it is written.
            let name = found ?? (written.name.value, written.name.value)
            guard upper[written.record]?.contains(where: { $0.code == name.code }) != true else { continue }
            upper[written.record, default: []].append(name)
        }
        self.upper = upper
    }

    subscript(record: PlanRecord) -> [(code: String, name: String)] { upper[record] ?? [] }

    /// `Kế hoạch 01-KH/TU (Tỉnh ủy Ví Dụ)`; a draft by its subject.
    private static func name(_ plan: Plan) -> String {
        let heading = plan.heading
        let name =
            heading.designation.map { [heading.title.value, $0].compactMap(\.self).joined(separator: " ") }
            ?? heading.subject.value ?? heading.title.value ?? plan.code.value
        return heading.issuer.value.map { "\(name) (\($0))" } ?? name
    }

    /// `I.2. Triển khai lắp đặt trạm 5G`. A target and a task may have the same code.
    private static func name(of record: PlanRecord, _ plan: Plan) -> (code: String, name: String) {
        let name = plan.name(of: record)
        let kind = if case .target = record { "target" } else { "task" }
        return ("\(kind)/\(name.code)", "\(name.number). \(name.title ?? name.code)")
    }
}
