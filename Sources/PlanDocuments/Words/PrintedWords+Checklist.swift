import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Titles and labels.
extension PrintedWords {
    var checklist: String { say("Danh mục nhiệm vụ", "Checklist") }
    func checklistTitle(_ year: Int?) -> String {
        year.map { say("Danh mục nhiệm vụ năm \($0)", "Checklist of tasks for \($0)") } ?? checklist
    }
    var draft: String { say("Dự thảo", "Draft") }
    var party: [String] { [say("Đảng Cộng sản Việt Nam", "Communist Party of Vietnam")] }
    var state: [String] {
        [
            say("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Vietnam"),
            say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
        ]
    }

    var unit: String { say("Đơn vị", "Unit") }
    var head: String { say("Người đứng đầu", "Head") }
    var period: String { say("Thời gian", "Period") }
    func interval(_ interval: CivilInterval) -> String {
        say(
            "từ \(date(interval.start)) đến \(date(interval.end))",
            "\(date(interval.start)) to \(date(interval.end))")
    }
    var contents: String { say("Nội dung", "Contents") }
    var work: String { say("Khối lượng", "Work") }
    func ownTaskCount(_ count: Int) -> String { self.count(count, vi: "nhiệm vụ chủ trì", en: "own task") }
    func supportCount(_ count: Int) -> String {
        self.count(count, vi: "nhiệm vụ phối hợp", en: "supported task")
    }

    var ownTasks: String { say("Nhiệm vụ chủ trì", "Own tasks") }
    var noOwnTasks: String { say("Đơn vị không chủ trì nhiệm vụ nào.", "The unit owns no task.") }
    var supportedTasks: String { say("Nhiệm vụ phối hợp", "Supported tasks") }
    var withoutDue: String { say("Không có ngày hoàn thành cụ thể", "Without a due date") }
    var noDate: String { say("Chưa có ngày cụ thể", "No date yet") }
    func dueIn(_ month: Period) -> String {
        say("Hạn trong \(period(month))", "Due in \(period(month))")
    }
    var notSaid: String { say("(kế hoạch chưa nêu)", "(the plan does not say)") }

    var group: String { say("Thuộc nhiệm vụ", "Part of") }
    var output: String { say("Sản phẩm", "Output") }
    var kpi: String { "KPI" }
    var person: String { say("Phụ trách", "In charge") }
    /// The label of a deadline.
    package var deadline: String { say("Thời hạn", "Deadline") }
    var milestones: String { say("Mốc", "Milestones") }
    var instances: String { say("Các kỳ", "Instances") }
    var support: String { say("Phối hợp", "Support") }
    var advice: String { say("Tham mưu", "Advice") }
    var condition: String { say("Điều kiện", "Condition") }
    var conditionReviews: String { say("Rà soát điều kiện", "Condition reviews") }
    var after: String { say("Sau khi xong", "After") }
    var continued: String { say("Tiếp nối", "Continues") }
    var evidence: String { say("Minh chứng", "Evidence") }
    var appraisal: String { say("Thẩm định", "Appraisal") }
    /// The label of the targets that a task serves.
    package var servedTargets: String { say("Phục vụ chỉ tiêu", "Serves targets") }
    var budget: String { say("Kinh phí", "Budget") }
    var note: String { say("Ghi chú", "Note") }
    var waived: String { say("Còn thiếu, được miễn kiểm", "Missing, waived") }
    var sharedWaived: String {
        say("Còn thiếu, được miễn kiểm chung cho kế hoạch", "Missing, waived for the whole plan")
    }

    var number: String { say("Số", "No.") }
    var task: String { say("Nhiệm vụ", "Task") }
    var owner: String { say("Chủ trì", "Owner") }
    var role: String { say("Vai trò", "Role") }
    var target: String { say("Chỉ tiêu", "Target") }
    var level: String { say("Mức phải đạt", "Level") }
    var day: String { say("Ngày", "Date") }
    var targets: String { say("Chỉ tiêu được giao", "Targets answered for") }
    var nextDue: String { say("Hạn gần nhất", "Next due") }
    var notes: String { say("Ghi chú", "Notes") }
    var signatureHint: String { say("(ký, ghi rõ họ tên)", "(signature and full name)") }
    func signaturePlace(_ place: String?) -> String {
        "\(place ?? "…"), " + say("ngày … tháng … năm …", "… … …")
    }
    func colophon(_ date: CivilDate) -> String {
        say(
            "Lập tự động từ kế hoạch, tính đến ngày \(self.date(date)).",
            "Compiled from the plan as of \(self.date(date)).")
    }
}
