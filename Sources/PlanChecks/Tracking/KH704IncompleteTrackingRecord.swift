import PlanDiagnostics
import PlanModel

/// A record of a journal lacks what makes it count.
enum KH704IncompleteTrackingRecord: JournalRule {
    static let blank = MessageTemplate(
        vi: "tệp này chưa có nội dung",
        en: "nothing is written in this file yet")
    static let missing = MessageTemplate(
        vi: "thiếu “{key}”",
        en: "“{key}” is missing")
    static let missingForTask = MessageTemplate(
        vi: "nhiệm vụ {task} thiếu “{key}”",
        en: "“{key}” is missing for the task {task}")
    static let blankEvidence = MessageTemplate(
        vi: "minh chứng cần “tệp” hoặc “văn bản”",
        en: "evidence needs a “file” or a “document”")
    static let group = MessageTemplate(
        vi: "{unit} là một nhóm; báo cáo, thẩm định và chủ trì là việc của một đơn vị",
        en: "{unit} is a group; one unit reports, appraises and owns")

    static let rule = RuleDescriptor(
        code: 704, slug: "tracking-record-incomplete", severity: .error,
        summary: BilingualText(
            vi: "báo cáo, thẩm định hoặc điều chỉnh thiếu thông tin bắt buộc",
            en: "a report, appraisal or amendment that lacks what makes it count"),
        explanation: BilingualText(
            vi: """
                Báo cáo cần kỳ, đơn vị, ngày và kết quả; mỗi kết quả cần nhiệm vụ và tỷ lệ; thẩm định cần ngày, đơn vị và kết luận; điều chỉnh cần loại thay đổi và nội dung của nó. Thiếu một trong số đó thì không thể tính cho ai, kỳ nào hay nhiệm vụ nào.
                """,
            en: """
                A report needs its period, unit, date and results, each result its task and percentage; an appraisal its date, unit and verdicts; an amendment the kind of each change and what changes. Without one of them it counts for nobody.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """),
        messages: [blank, missing, missingForTask, blankEvidence, group])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        var gathering = Gathering(context: context)
        gathering.gather()
        findings += gathering.findings
    }
}

extension AppraisalDecision {
    fileprivate var isBlank: Bool { date.isMissing && appraiser.isMissing && verdictList.isMissing }
}

/// The findings of one journal as they are gathered.
private struct Gathering {
    let context: JournalContext
    var findings: [Diagnostic] = []

    mutating func gather() {
        for report in context.journal.reports { check(report) }
        for appraisal in context.journal.appraisals { check(appraisal) }
        for amendment in context.journal.amendments { check(amendment) }
        for escalation in context.plan.warnings.value?.escalations ?? [] { check(escalation) }
    }

    private mutating func check(_ report: Report) {
        if report.isBlank { return tellBlank(report.anchor) }
        need(report.period, "kỳ", "period", at: report.anchor)
        need(report.unit, "đơn vị", "unit", at: report.anchor)
        need(report.date, "ngày báo cáo", "date", at: report.anchor)
        need(report.entryList, "kết quả", "results", at: report.anchor)
        needUnit(report.unit)
        for entry in report.entries {
            need(entry.task, "nhiệm vụ", "task", at: entry.anchor)
            need(entry.share, "tỷ lệ", "percent", at: entry.task.span ?? entry.anchor, of: entry.task)
            needContent(of: entry.evidence)
        }
        for measure in report.measures {
            need(measure.target, "chỉ tiêu", "target", at: measure.anchor)
            need(measure.valueField, "giá trị", "value", at: measure.target.span ?? measure.anchor)
            needContent(of: measure.evidence)
        }
    }

    private mutating func check(_ appraisal: AppraisalDecision) {
        if appraisal.isBlank { return tellBlank(appraisal.anchor) }
        need(appraisal.date, "ngày thẩm định", "date", at: appraisal.anchor)
        need(appraisal.appraiser, "đơn vị thẩm định", "appraiser", at: appraisal.anchor)
        need(appraisal.verdictList, "kết quả", "results", at: appraisal.anchor)
        needUnit(appraisal.appraiser)
        for verdict in appraisal.verdicts {
            need(verdict.task, "nhiệm vụ", "task", at: verdict.anchor)
            need(
                verdict.outcome, "kết luận", "verdict", at: verdict.task.span ?? verdict.anchor,
                of: verdict.task)
            needContent(of: verdict.evidence)
        }
    }

    private mutating func check(_ amendment: Amendment) {
        if let document = amendment.document.value, document.date == nil {
            need(amendment.date, "từ ngày", "date", at: amendment.document.span ?? amendment.anchor)
        }
        need(amendment.changeList, "nội dung", "changes", at: amendment.anchor)
        for change in amendment.changes {
            let place = change.task.span ?? change.anchor
            need(change.task, "nhiệm vụ", "task", at: change.anchor)
            need(change.kind, "loại", "kind", at: place, of: change.task)
            switch change.kind.value {
            case .extension: need(change.due, "thời hạn", "deadline", at: place, of: change.task)
            case .ownerChange:
                need(change.owner, "chủ trì", "owner", at: place, of: change.task)
                needUnit(change.owner)
            case .suspension, .resumption, .withdrawal, nil: break
            }
        }
    }

    private mutating func check(_ escalation: Escalation) {
        let place = escalation.level.span ?? escalation.unit.span ?? context.plan.anchor
        need(escalation.level, "mức", "level", at: place)
        need(escalation.unit, "đơn vị", "unit", at: place)
    }

    private mutating func need<Value>(
        _ field: Field<Value>, _ vietnamese: String, _ english: String, at span: SourceSpan,
        of task: Field<TaskID>? = nil
    ) {
        guard field.isMissing else { return }
        let key = Argument.word(BilingualText(vi: vietnamese, en: english))
        typealias Rule = KH704IncompleteTrackingRecord
        if let task = task?.value {
            findings.append(
                context.finding(
                    Rule.rule, Rule.missingForTask, ["key": key, "task": context.name(task)], at: span,
                    task: task))
        } else {
            findings.append(context.finding(Rule.rule, Rule.missing, ["key": key], at: span))
        }
    }

    private mutating func tellBlank(_ anchor: SourceSpan) {
        findings.append(
            context.finding(
                KH704IncompleteTrackingRecord.rule, KH704IncompleteTrackingRecord.blank, at: anchor))
    }

    private mutating func needContent(of evidence: [Evidence]) {
        for item in evidence where item.isBlank {
            findings.append(
                context.finding(
                    KH704IncompleteTrackingRecord.rule, KH704IncompleteTrackingRecord.blankEvidence,
                    at: item.anchor))
        }
    }

    private mutating func needUnit(_ field: Field<UnitReference>) {
        guard let unit = field.spanned, unit.value.unit == nil else { return }
        findings.append(
            context.finding(
                KH704IncompleteTrackingRecord.rule, KH704IncompleteTrackingRecord.group,
                ["unit": .quoted(unit.value.text)], at: unit.span))
    }
}
