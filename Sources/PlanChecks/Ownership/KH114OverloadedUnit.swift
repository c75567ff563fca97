import PlanDiagnostics
import PlanModel

/// A unit that owns so much that its name no longer tells who acts.
enum KH114OverloadedUnit: PlanRule {
    static let overloaded = MessageTemplate(
        vi: "{unit} chủ trì {count} trên {total} nhiệm vụ của kế hoạch",
        en: "{unit} owns {count} of the plan's {total} tasks")
    static let unit = MessageTemplate(
        vi: "đơn vị trong danh bạ",
        en: "the unit in the registry")
    static let advice = MessageTemplate(
        vi: "giao bớt cho phòng, ban trực thuộc",
        en: "let its departments own some of them")

    static let rule = RuleDescriptor(
        code: 114, slug: "overloaded-unit", severity: .info,
        summary: BilingualText(
            vi: "một đơn vị chủ trì quá nhiều nhiệm vụ",
            en: "one unit owns too many of the tasks"),
        explanation: BilingualText(
            vi: """
                Một đơn vị chủ trì từ 10 nhiệm vụ trở lên và hơn một phần ba kế hoạch thường chỉ là tên chung của \
                nhiều phòng, ban: ghi “Ủy ban nhân dân phường” cho mọi việc thì chưa rõ người.

                Giao cho phòng, ban trực thuộc làm chủ trì; đơn vị cấp trên của phòng, ban ấy vẫn theo dõi được \
                qua người đứng đầu.
                """,
            en: """
                A unit that owns ten tasks or more and over a third of the plan mostly stands for many \
                departments: with the People's Committee named for everything nobody knows who acts.

                Let its departments own the tasks.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: lap-ke-hoach
                    tên: Xây dựng kế hoạch phủ sóng 5G
                    sản phẩm: Kế hoạch được ban hành
                    KPI: 100% khu phố có trong kế hoạch
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 15/01/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khao-sat
                    tên: Khảo sát vị trí đặt trạm
                    sản phẩm: Báo cáo khảo sát vị trí
                    KPI: 100% khu phố được khảo sát
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 10/02/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: cap-phep
                    tên: Cấp phép xây dựng trạm
                    sản phẩm: Giấy phép xây dựng trạm
                    KPI: 100% hồ sơ được giải quyết đúng hạn
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 05/03/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: ban-giao-mat-bang
                    tên: Bàn giao mặt bằng đặt trạm
                    sản phẩm: Biên bản bàn giao mặt bằng
                    KPI: 100% vị trí được bàn giao
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 02/04/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: lap-dat
                    tên: Lắp đặt trạm tại các khu phố
                    sản phẩm: Biên bản lắp đặt trạm
                    KPI: 100% trạm được lắp đặt
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 08/05/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: dau-noi-dien
                    tên: Đấu nối điện cho các trạm
                    sản phẩm: Biên bản đấu nối điện
                    KPI: 100% trạm có điện
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 12/06/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: nghiem-thu
                    tên: Nghiệm thu các trạm
                    sản phẩm: Biên bản nghiệm thu trạm
                    KPI: 100% trạm được nghiệm thu
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 17/07/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: do-kiem
                    tên: Đo kiểm chất lượng sóng
                    sản phẩm: Biên bản đo kiểm sóng
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 21/08/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khac-phuc
                    tên: Khắc phục các điểm lõm sóng
                    sản phẩm: Danh sách điểm lõm đã khắc phục
                    KPI: 100% điểm lõm được khắc phục
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 25/09/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tuyen-truyen
                    tên: Tuyên truyền về an toàn trạm phát sóng
                    sản phẩm: Tờ rơi tuyên truyền
                    KPI: 100% hộ dân nhận tờ rơi
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 30/10/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: lap-ke-hoach
                    tên: Xây dựng kế hoạch phủ sóng 5G
                    sản phẩm: Kế hoạch được ban hành
                    KPI: 100% khu phố có trong kế hoạch
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 15/01/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khao-sat
                    tên: Khảo sát vị trí đặt trạm
                    sản phẩm: Báo cáo khảo sát vị trí
                    KPI: 100% khu phố được khảo sát
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 10/02/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: cap-phep
                    tên: Cấp phép xây dựng trạm
                    sản phẩm: Giấy phép xây dựng trạm
                    KPI: 100% hồ sơ được giải quyết đúng hạn
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 05/03/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: ban-giao-mat-bang
                    tên: Bàn giao mặt bằng đặt trạm
                    sản phẩm: Biên bản bàn giao mặt bằng
                    KPI: 100% vị trí được bàn giao
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 02/04/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: lap-dat
                    tên: Lắp đặt trạm tại các khu phố
                    sản phẩm: Biên bản lắp đặt trạm
                    KPI: 100% trạm được lắp đặt
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 08/05/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: dau-noi-dien
                    tên: Đấu nối điện cho các trạm
                    sản phẩm: Biên bản đấu nối điện
                    KPI: 100% trạm có điện
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 12/06/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: nghiem-thu
                    tên: Nghiệm thu các trạm
                    sản phẩm: Biên bản nghiệm thu trạm
                    KPI: 100% trạm được nghiệm thu
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 17/07/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: do-kiem
                    tên: Đo kiểm chất lượng sóng
                    sản phẩm: Biên bản đo kiểm sóng
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 21/08/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: khac-phuc
                    tên: Khắc phục các điểm lõm sóng
                    sản phẩm: Danh sách điểm lõm đã khắc phục
                    KPI: 100% điểm lõm được khắc phục
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 25/09/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: tuyen-truyen
                    tên: Tuyên truyền về an toàn trạm phát sóng
                    sản phẩm: Tờ rơi tuyên truyền
                    KPI: 100% hộ dân nhận tờ rơi
                    chủ trì: Phòng Văn hóa - Xã hội
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Lãnh đạo đơn vị
                    thời hạn: 30/10/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [overloaded])

    /// Fewer tasks than this are no burden, whatever their share.
    private static let leastTasks = 10

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        var counts = [Int](repeating: 0, count: context.units.units.count)
        for index in tasks.indices where tasks[index].fields.owners.count == 1 {
            if let owner = tasks[index].fields.owners[0].value.referent.unit { counts[owner.rawValue] += 1 }
        }
        for (id, unit) in zip(context.units.units.ids, context.units.units) {
            let count = counts[id.rawValue]
            guard count >= leastTasks, count * 3 > tasks.count,
                let first = tasks.first(where: {
                    $0.fields.owners.count == 1 && $0.fields.owners[0].value.referent.unit == id
                })
            else { continue }
            findings.append(
                Diagnostic(
                    rule, overloaded,
                    [
                        "unit": .quoted(unit.displayName), "count": .number(count),
                        "total": .number(tasks.count),
                    ],
                    at: first.owners[0].span, record: unit.code.value,
                    labels: [Label(self.unit, at: unit.code.span)], notes: [Message(advice)]))
        }
    }
}
