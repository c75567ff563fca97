import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What can stand in a column of the table that goes to the province, by the name that the settings call it.
enum PackageField: String, Hashable, Sendable, CaseIterable {
    // Of tasks and targets alike.
    case plan = "kế hoạch", period = "kỳ", number = "số", code = "mã", title = "tên", owner = "chủ trì"
    case ownerCode = "mã chủ trì", evidence = "minh chứng", document = "văn bản minh chứng"
    // Of tasks.
    case section = "mục", group = "nhiệm vụ tổng quát", outputs = "sản phẩm", kpis = "KPI"
    case measured = "KPI đo được", support = "phối hợp", deadline = "thời hạn", due = "hạn"
    case originalDue = "hạn trước gia hạn", state = "trạng thái", reported = "tỷ lệ", expected = "lộ trình"
    case daysOverdue = "số ngày quá hạn", lastReport = "ngày báo cáo", claimed = "ngày báo hoàn thành"
    case verdict = "kết luận", judged = "ngày thẩm định", rejection = "lý do không đạt"
    case difficulties = "khó khăn", causes = "nguyên nhân", proposals = "đề xuất"
    // Of targets.
    case targetGroup = "nhóm", levels = "mức", baseline = "hiện trạng", source = "nguồn số liệu"
    case value = "đo được", valuePeriod = "kỳ đo", valueDate = "ngày đo", outcome = "đánh giá"

    /// What one row of a sheet is.
    enum Subject: Hashable, Sendable, CaseIterable {
        case task, target

        /// What the settings call it: `nhiệm vụ A`.
        var key: String {
            switch self {
            case .task: "nhiệm vụ"
            case .target: "chỉ tiêu"
            }
        }
    }

    static func all(of subject: Subject) -> [PackageField] { allCases.filter { $0.belongs(to: subject) } }

    func belongs(to subject: Subject) -> Bool {
        switch self {
        case .plan, .period, .number, .code, .title, .owner, .ownerCode, .evidence, .document: true
        case .targetGroup, .levels, .baseline, .source, .value, .valuePeriod, .valueDate, .outcome:
            subject == .target
        default: subject == .task
        }
    }

    /// The formats that its values can have; every value can be text.
    var formats: [PackageColumn.Format] {
        switch self {
        case .due, .originalDue, .lastReport, .claimed, .judged, .valueDate: [.date, .text]
        case .reported, .expected: [.percent, .text]
        case .daysOverdue: [.number, .text]
        default: [.text]
        }
    }
}

/// One column of the table.
struct PackageColumn: Hashable, Sendable {
    enum Format: String, Hashable, Sendable, CaseIterable {
        case text = "chữ"
        case number = "số"
        case date = "ngày"
        case percent = "phần trăm"
    }

    /// From 0.
    let position: Int
    let field: PackageField
    let heading: String
    let format: Format
    /// In digits, as Excel counts it.
    let width: Double
}
