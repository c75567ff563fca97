import DataFormats
package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What a package holds: for programs as JSON, for people as CSV.
struct PackageManifest {
    private let report: PeriodReport
    private let items: [PackedEvidence]
    private let results: [TaskID: TaskResult]

    init(_ report: PeriodReport, _ items: [PackedEvidence]) {
        self.report = report
        self.items = items
        results = Dictionary(uniqueKeysWithValues: report.tasks.map { ($0.id, $0) })
    }

    /// Members always in the same order and all present; dates are ISO 8601, sizes in bytes.
    func json(workbook: (path: String, size: Int, sha256: String)) -> String {
        let value: JSONValue = [
            "plan": .string(report.plan.code), "period": .string(report.period.key),
            "asOf": .string(report.date.iso),
            "workbook": [
                "file": .string(workbook.path), "size": .integer(workbook.size),
                "sha256": .string(workbook.sha256),
            ],
            "evidence": .array(items.map(json)),
        ]
        return value.serialized(pretty: true) + "\n"
    }

    private func json(_ item: PackedEvidence) -> JSONValue {
        let (kind, name) = name(of: item)
        let verdict = verdict(of: item)
        return [
            "kind": .string(kind), "number": .string(name.number), "code": .string(name.code),
            "title": .optional(name.title), "unit": .optional(unit(of: item)?.code.value),
            "period": .optional(item.period?.key), "reported": .optional(item.reported?.iso),
            "evidenceKind": .optional(item.evidence.kind.value),
            "document": .optional(item.evidence.documentText), "source": .optional(item.evidence.file.value),
            "file": .optional(item.file?.path), "size": item.file.map { .integer($0.size) } ?? .null,
            "sha256": .optional(item.file?.sha256),
            "fault": .optional(item.fault.map { $0.kind.name.en }),
            "verdict": .optional(verdict?.outcome.rawValue), "judged": .optional(verdict?.date.iso),
        ]
    }

    /// With a byte order mark, as Excel takes CSV for a legacy encoding without one.
    func csv() -> String {
        var table = CSVTable(columns: [
            "Số", "Mã", "Nhiệm vụ, chỉ tiêu", "Đơn vị", "Kỳ", "Ngày báo cáo", "Văn bản", "Tệp trong gói",
            "Dung lượng (byte)", "SHA-256", "Ghi chú", "Thẩm định", "Ngày thẩm định",
        ])
        table.rows = items.map { item in
            let name = name(of: item).name
            let verdict = verdict(of: item)
            return [
                name.number, name.code, name.title ?? "", unit(of: item)?.displayName ?? "",
                item.period?.vietnameseName ?? "", item.reported?.iso ?? "",
                item.evidence.documentText ?? "", item.file?.path ?? "",
                item.file.map { String($0.size) } ?? "", item.file?.sha256 ?? "",
                item.fault.map { "\($0.kind.name.vi): \($0.source)" } ?? "",
                verdict?.outcome.name.vi ?? "", verdict?.date.iso ?? "",
            ]
        }
        return table.serialized(byteOrderMark: true)
    }

    private func name(of item: PackedEvidence) -> (kind: String, name: RecordName) {
        switch item.subject {
        case .task(let id): ("task", RecordName(report.model.tasks[id], report.model))
        case .target(let id):
            (
                "target",
                RecordName(
                    number: report.model.targets[id].number, code: report.model.targets[id].code.value,
                    title: report.model.targets[id].title.value)
            )
        }
    }

    private func unit(of item: PackedEvidence) -> Unit? { item.unit.map { report.registry.units[$0] } }

    private func verdict(of item: PackedEvidence) -> (
        outcome: Verdict.Outcome, date: CivilDate, reason: String?
    )? {
        guard case .task(let id) = item.subject else { return nil }
        return results[id]?.verdict
    }
}

extension PackageFault.Kind {
    package var name: BilingualText {
        switch self {
        case .missing: BilingualText(vi: "không có tệp", en: "missing")
        case .unusable: BilingualText(vi: "không đọc được tệp", en: "unusable")
        case .changed: BilingualText(vi: "tệp đã đổi sau khi báo cáo", en: "changed since it was reported")
        }
    }
}
