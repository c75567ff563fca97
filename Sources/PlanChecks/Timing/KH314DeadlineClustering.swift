import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Too many tasks that fall due at once.
enum KH314DeadlineClustering: PlanRule {
    static let crowdedDay = MessageTemplate(
        vi: "{count} trong {total} nhiệm vụ đến hạn cùng ngày {date}",
        en: "{count} of {total} tasks are due on {date}")
    static let crowdedWeek = MessageTemplate(
        vi: "{count} trong {total} nhiệm vụ của {unit} đến hạn trong một tuần, từ {monday} đến {sunday}",
        en: "{count} of {total} tasks of {unit} are due within one week, from {monday} to {sunday}")
    static let firstOfThem = MessageTemplate(
        vi: "đây là nhiệm vụ đầu tiên trong số đó; nên giãn thời hạn hoặc thêm mốc",
        en: "this is the first of them; spread the deadlines or add milestones")

    static let rule = RuleDescriptor(
        code: 314, slug: "deadline-clustering", severity: .info,
        summary: BilingualText(
            vi: "quá nhiều nhiệm vụ dồn vào một thời điểm",
            en: "too many tasks fall due at the same time"),
        explanation: BilingualText(
            vi: """
                Khi hơn nửa số nhiệm vụ của kế hoạch đến hạn cùng một ngày, hoặc hơn một phần ba số \
                nhiệm vụ của một đơn vị (từ 10 nhiệm vụ trở lên) đến hạn trong cùng một tuần, việc dồn \
                lại sẽ chậm và không kịp thẩm định minh chứng.

                Giãn thời hạn, hoặc thêm mốc để phần việc chính xong sớm hơn. Các hạn “Năm 2026” đều là \
                ngày cuối năm.
                """,
            en: """
                Where more than half of a plan’s tasks are due on one day, or more than a third of one \
                unit’s tasks (10 or more) within one week, work piles up and evidence cannot be \
                appraised in time.

                Spread the deadlines, or add milestones so that most of the work is done earlier. Every \
                “Năm 2026” is the last day of the year.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: lap-ke-hoach
                    tên: Xây dựng kế hoạch phủ sóng 5G
                    sản phẩm: Kế hoạch phủ sóng
                    KPI: 100% khu phố có trong kế hoạch
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khao-sat
                    tên: Khảo sát vị trí đặt trạm
                    sản phẩm: Báo cáo khảo sát vị trí
                    KPI: 100% khu phố được khảo sát
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: cap-phep
                    tên: Cấp phép xây dựng trạm
                    sản phẩm: Giấy phép xây dựng trạm
                    KPI: 100% hồ sơ được cấp phép
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: ban-giao-mat-bang
                    tên: Bàn giao mặt bằng đặt trạm
                    sản phẩm: Biên bản bàn giao mặt bằng
                    KPI: 100% vị trí được bàn giao
                    chủ trì: Ban Xây dựng Đảng
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: lap-dat
                    tên: Lắp đặt trạm tại các khu phố
                    sản phẩm: Biên bản lắp đặt trạm
                    KPI: 100% trạm được lắp đặt
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: dau-noi-dien
                    tên: Đấu nối điện cho các trạm
                    sản phẩm: Biên bản đấu nối điện
                    KPI: 100% trạm có điện
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: nghiem-thu
                    tên: Nghiệm thu các trạm
                    sản phẩm: Biên bản nghiệm thu trạm
                    KPI: 100% trạm được nghiệm thu
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: do-kiem
                    tên: Đo kiểm chất lượng sóng
                    sản phẩm: Biên bản đo kiểm sóng
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Ban Xây dựng Đảng
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khac-phuc
                    tên: Khắc phục các điểm lõm sóng
                    sản phẩm: Danh sách điểm lõm đã khắc phục
                    KPI: 100% điểm lõm được khắc phục
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tuyen-truyen
                    tên: Tuyên truyền về an toàn trạm phát sóng
                    sản phẩm: Tờ rơi tuyên truyền
                    KPI: 100% hộ dân nhận tờ rơi
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tong-ket
                    tên: Đánh giá việc phủ sóng 5G
                    sản phẩm: Báo cáo đánh giá
                    KPI: 100% khu phố được đánh giá
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: Năm 2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: lap-ke-hoach
                    tên: Xây dựng kế hoạch phủ sóng 5G
                    sản phẩm: Kế hoạch phủ sóng
                    KPI: 100% khu phố có trong kế hoạch
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 12/01/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khao-sat
                    tên: Khảo sát vị trí đặt trạm
                    sản phẩm: Báo cáo khảo sát vị trí
                    KPI: 100% khu phố được khảo sát
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 10/02/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: cap-phep
                    tên: Cấp phép xây dựng trạm
                    sản phẩm: Giấy phép xây dựng trạm
                    KPI: 100% hồ sơ được cấp phép
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 05/3/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: ban-giao-mat-bang
                    tên: Bàn giao mặt bằng đặt trạm
                    sản phẩm: Biên bản bàn giao mặt bằng
                    KPI: 100% vị trí được bàn giao
                    chủ trì: Ban Xây dựng Đảng
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 02/4/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: lap-dat
                    tên: Lắp đặt trạm tại các khu phố
                    sản phẩm: Biên bản lắp đặt trạm
                    KPI: 100% trạm được lắp đặt
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 08/5/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: dau-noi-dien
                    tên: Đấu nối điện cho các trạm
                    sản phẩm: Biên bản đấu nối điện
                    KPI: 100% trạm có điện
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 12/6/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: nghiem-thu
                    tên: Nghiệm thu các trạm
                    sản phẩm: Biên bản nghiệm thu trạm
                    KPI: 100% trạm được nghiệm thu
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 17/7/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: do-kiem
                    tên: Đo kiểm chất lượng sóng
                    sản phẩm: Biên bản đo kiểm sóng
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Ban Xây dựng Đảng
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 21/8/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khac-phuc
                    tên: Khắc phục các điểm lõm sóng
                    sản phẩm: Danh sách điểm lõm đã khắc phục
                    KPI: 100% điểm lõm được khắc phục
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 25/9/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tuyen-truyen
                    tên: Tuyên truyền về an toàn trạm phát sóng
                    sản phẩm: Tờ rơi tuyên truyền
                    KPI: 100% hộ dân nhận tờ rơi
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 29/10/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tong-ket
                    tên: Đánh giá việc phủ sóng 5G
                    sản phẩm: Báo cáo đánh giá
                    KPI: 100% khu phố được đánh giá
                    chủ trì: Văn phòng Đảng ủy
                    phối hợp: [Ban Xây dựng Đảng]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 30/11/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [crowdedDay, crowdedWeek])

    /// Fewer tasks than this are no crowd, whatever their share.
    private static let leastTasks = 10

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        guard tasks.count >= leastTasks else { return }
        let crowd = DueDates(tasks)
        let crowdedDay = crowd.fullestDay
        if let (day, count) = crowdedDay, count >= leastTasks, count * 2 > tasks.count,
            let first = tasks.first(where: { $0.deadline.read { $0.due } == day })
        {
            findings.append(
                finding(
                    crowdedDayMessage(count, tasks.count, day), on: first))
            return
        }
        for (owner, week) in crowd.fullWeeks(ofAtLeast: leastTasks) {
            let first = tasks.first { DueDates.week(of: $0) == week.number && $0.responsibleUnit == owner }
            guard let first, let due = first.deadline.value?.due else { continue }
            let period = Period(.week, containing: due)
            findings.append(
                finding(
                    (
                        crowdedWeek,
                        [
                            "count": .number(week.count), "total": .number(week.total),
                            "unit": .quoted(context.units.units[owner].displayName),
                            "monday": .date(period.first), "sunday": .date(period.last),
                        ]
                    ), on: first))
        }
    }

    private typealias Headline = (message: MessageTemplate, arguments: [String: Argument])

    private static func crowdedDayMessage(_ count: Int, _ total: Int, _ day: CivilDate) -> Headline {
        (crowdedDay, ["count": .number(count), "total": .number(total), "date": .date(day)])
    }

    private static func finding(_ headline: Headline, on first: Task) -> Diagnostic {
        Diagnostic(
            rule, headline.message, headline.arguments,
            at: first.deadlineTexts.last?.text.span ?? first.code.span,
            notes: [Message(firstOfThem)])
    }
}
