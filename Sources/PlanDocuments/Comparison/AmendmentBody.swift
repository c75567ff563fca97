import PlanDiagnostics
import PlanModel

/// Writes the numbered parts of an amendment: what changes, a table for each kind of record; then who carries it out.
struct AmendmentBody {
    private let difference: PlanDifference
    private let plan: Plan
    private let units: UnitRegistry
    private let name: Phrase
    private let profile: DocumentProfile
    private let words = PrintedWords(.vietnamese, isOfficial: true)
    private(set) var blocks: [OfficialBlock] = []
    private var partCount = 0

    /// - Parameter name: the plan as a document is cited.
    init(
        _ difference: PlanDifference, _ plan: Plan, _ units: UnitRegistry, _ name: Phrase,
        _ profile: DocumentProfile
    ) {
        self.difference = difference
        self.plan = plan
        self.units = units
        self.name = name
        self.profile = profile
        writeChanges()
        writeExecution()
    }

    private mutating func openPart(_ title: String) {
        partCount += 1
        blocks.append(.heading(.part, label: roman(partCount) + profile.outline.afterPart, "\(title)"))
    }

    private mutating func writeChanges() {
        openPart("NỘI DUNG ĐIỀU CHỈNH, BỔ SUNG")
        guard !difference.isEmpty else { return blocks.append(.paragraph("Không có nội dung thay đổi.")) }
        var count = 0
        for subject in PlanChange.Subject.allCases {
            let changes = difference.changes(of: subject)
            guard !changes.isEmpty else { continue }
            count += 1
            blocks.append(.heading(.section, label: "\(count).", "\(words.subjects(subject))"))
            blocks.append(.table(table(of: changes, words.subjects(subject))))
        }
    }

    private mutating func writeExecution() {
        openPart("TỔ CHỨC THỰC HIỆN")
        let owners = affectedUnits
        if !owners.isEmpty {
            blocks.append(
                .numbered(
                    label: "1.",
                    "\(plan: owners.joined(separator: "; ")) căn cứ nội dung điều chỉnh, bổ sung để tổ chức thực hiện."
                ))
        }
        blocks.append(
            .numbered(
                label: owners.isEmpty ? "1." : "2.", "Các nội dung khác của \(name) giữ nguyên hiệu lực."))
    }

    // MARK: - Tables

    private func table(of changes: [PlanChange], _ title: String) -> OfficialTable {
        OfficialTable(
            title: title,
            columns: [
                .init("Số", 8, isCentered: true), .init("Nội dung", 32), .init("Theo Kế hoạch", 30),
                .init("Điều chỉnh, bổ sung", 30),
            ],
            rows: PlanChange.Kind.allCases.flatMap { kind -> [OfficialTable.Row] in
                let rows = changes.filter { $0.kind == kind }.map(row)
                return rows.isEmpty ? [] : [.section("\(Self.heading(of: kind))")] + rows
            })
    }

    private static func heading(of kind: PlanChange.Kind) -> String {
        switch kind {
        case .added: "Bổ sung"
        case .removed: "Đưa ra khỏi kế hoạch"
        case .changed: "Điều chỉnh"
        }
    }

    private func row(_ change: PlanChange) -> OfficialTable.Row {
        let title = change.name.title ?? change.name.code
        let fields = change.fields.filter { change.kind == .changed || $0.field != .title }
        let before = fields.map { cell($0, $0.before, change.kind) }
        let after = fields.map { cell($0, $0.after, change.kind) }
        let moved: Phrase = "Chuyển thành số \(change.name.number)"
        return .cells([
            ["\((change.before ?? change.name).number)"], ["\(plan: title)"],
            change.kind == .added ? ["–"] : before,
            change.kind == .removed ? ["Không thực hiện"] : after + (change.isMoved ? [moved] : []),
        ])
    }

    /// `Thời hạn: Quý II/2026`
    private func cell(_ field: FieldChange, _ texts: [String], _ kind: PlanChange.Kind) -> Phrase {
        let label = field.field.name.vi.capitalizedFirst
        return texts.isEmpty ? "\(label): không có" : "\(label): \(plan: texts.joined(separator: "; "))"
    }

    /// The units that own what changed, before and after, in the order of the changes.
    private var affectedUnits: [String] {
        var names: [String] = []
        for change in difference.changes(of: .task) {
            let changed = change.fields.first { $0.field == .owner }.map { $0.before + $0.after } ?? []
            let owner = plan.tasks.first { $0.code.value == change.after?.code }?.responsibleUnit
            for name in changed + (owner.map { [units.units[$0].displayName] } ?? [])
            where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }
}
