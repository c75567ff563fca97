import PlanModel
import VietnameseCalendar

/// The words of the tables of tasks and targets.
extension PrintedWords {
    /// Headings of ``TaskTable``, in the order of its cells.
    var taskColumns: [String] {
        [number, say("Mã", "Code"), section, group, task, output, kpi]
            + [owner, say("Mã đơn vị chủ trì", "Owner's code"), person, support, advice]
            + [
                deadline, say("Bắt đầu", "Start"), say("Hạn theo kế hoạch", "Due as planned"),
                say("Hạn thực hiện", "Due effectively"), say("Định kỳ", "Cadence"), condition,
                conditionReviews, milestones,
            ]
            + [after, continued, servedTargets, say("Căn cứ", "Legal bases")]
            + [evidence, budget, say("Trọng số", "Weight"), note, waivedRules]
    }

    /// Headings of ``TargetTable``, in the order of its cells.
    var targetColumns: [String] {
        [
            number, say("Mã", "Code"), say("Nhóm", "Group"), target, level, say("So sánh", "Comparator"),
            say("Giá trị", "Value"), say("Đơn vị tính", "Unit of measure"), say("Hiện trạng", "Baseline"),
            say("Tổng số được xếp hạng", "Population"), say("Đơn vị chịu trách nhiệm", "Responsible unit"),
            say("Nguồn số liệu", "Source"), say("Nhiệm vụ phục vụ", "Serving tasks"), note, waivedRules,
        ]
    }

    private var section: String { say("Mục", "Section") }
    private var waivedRules: String { say("Mã lỗi được miễn kiểm", "Waived rules") }

    /// `hằng tháng, chậm nhất ngày 25`; `02 tuần một lần, chậm nhất 16:00 thứ Sáu`
    func cadence(_ cadence: Cadence) -> String {
        let unit = periodKind(cadence.unit)
        let every =
            cadence.every == 1
            ? say("hằng \(unit)", "every \(unit)")
            : say("\(cadence.every.official) \(unit) một lần", "every \(cadence.every) \(unit)s")
        let time = cadence.minuteOfDay.map { self.time($0) }
        let day =
            cadence.weekday.map { weekday($0) }
            ?? cadence.dayOfMonth.map { say("ngày \($0.official)", "day \($0)") }
        guard time != nil || day != nil else { return every }
        return every + say(", chậm nhất ", ", by ") + [time, day].compactMap(\.self).joined(separator: " ")
    }

    /// In words: a cell that begins with `=` is a formula.
    func comparator(_ comparator: KPI.Comparator) -> String {
        switch comparator {
        case .equal: say("bằng", "equal to")
        case .atLeast: say("tối thiểu", "at least")
        case .moreThan: say("trên", "more than")
        case .atMost: say("tối đa", "at most")
        case .lessThan: say("dưới", "less than")
        case .between: say("trong khoảng", "between")
        }
    }

    /// `99,5`; `80-90`
    func value(_ kpi: KPI) -> String {
        [kpi.value, kpi.upperValue].compactMap(\.self).map { say($0.vietnamese, $0.description) }
            .joined(separator: "-")
    }
}
