import PlanModel
package import PlanPhrases
import VietnameseCalendar

/// The phrases that the reference shows; what each means is not written here but asked of the grammars.
package enum PhraseSamples {
    package struct Group: Sendable {
        package let grammar: PhraseExplanation.Grammar
        package let phrases: [String]
    }

    /// What the samples leave unsaid: a plan for 2026, issued on 19 January.
    static let context = PhraseContext(planYear: 2026, issued: CivilDate(year: 2026, month: 1, day: 19))

    /// Forms taken from real plans.
    package static let understood = [
        Group(
            grammar: .deadline,
            phrases: [
                "Quý I/2026", "quý 1 năm 2026", "Quý II, III/2026", "Quý I-II/2026", "Tháng 02/2026",
                "6/2026",
                "Năm 2026", "2026", "6 tháng đầu năm", "cuối năm", "2026-03-31", "30/8/2026",
                "trước ngày 15/6/2026",
                "chậm nhất ngày 15/6/2026", "đến hết ngày 30/9/2026", "từ 01/3/2026 đến 30/6/2026",
                "2025 - 2026", "Từ Quý I/2026", "Thường xuyên", "Hằng năm", "Định kỳ hàng tháng",
                "02 tuần một lần (trước 16 giờ thứ Sáu)", "Thường xuyên, định kỳ báo cáo theo Quý",
                "100 ngày kể từ ngày ban hành Kế hoạch",
                "10 ngày làm việc sau khi Nghị quyết được ban hành", "Theo hướng dẫn của tỉnh",
                "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
            ]),
        Group(
            grammar: .kpi,
            phrases: [
                "100% đảng viên cài đặt Sổ tay đảng viên", "Tỷ lệ hồ sơ trực tuyến đạt từ 60% trở lên",
                "≥ 80% hồ sơ", "tối thiểu 45% người dân", "trên 50% doanh nghiệp",
                "không quá 5% hồ sơ trễ hạn",
                "Giảm ít nhất 20% tài liệu giấy so với năm 2025", "99,5% hồ sơ đúng hạn", "84 nền tảng",
                "4,2 triệu lượt truy cập", "80-90% khu phố", "khoảng 5 mô hình", "92/92 tiêu chí",
                "trong nhóm 10 đơn vị dẫn đầu", "Mỗi khu phố tối thiểu 30% hộ gia đình",
                "Hệ thống được đưa vào khai thác, vận hành", "Đúng tiến độ đề ra", "Tham gia đầy đủ",
            ]),
        Group(
            grammar: .citation,
            phrases: [
                "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "204-QĐ/TW", "09-KH/ĐU",
                "71/NQ-CP",
                "Kế hoạch số 92/KH-UBND ngày 01/04/2025 của Ủy ban nhân dân tỉnh", "66.7/2025/NQ-CP",
            ]),
        Group(
            grammar: .period,
            phrases: ["2026-W07", "Tháng 02/2026", "Quý III/2026", "6 tháng đầu năm 2026", "Năm 2026"]),
        Group(
            grammar: .cadence,
            phrases: ["hằng tuần", "hàng tháng", "hằng quý", "02 tuần một lần", "6 tháng một lần"]),
        Group(grammar: .date, phrases: ["2026-01-16", "16/01/2026", "16 tháng 01 năm 2026"]),
    ]

    /// Forms that people try and that are refused, with the reason.
    static let refused = [
        Group(
            grammar: .deadline, phrases: ["Quý V/2026", "31/02/2026", "Tháng 13/2026", "sớm"]),
        Group(grammar: .citation, phrases: ["Nghị quyết 57", "số 57"]),
        Group(grammar: .date, phrases: ["16/01", "2026-02-30"]),
    ]

    static func explanation(of phrase: String, in group: Group) -> PhraseExplanation {
        PhraseExplainer.explain(phrase, context).first { $0.grammar == group.grammar }!
    }
}
