import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A plan whose date of issue is blank or has no day.
enum KH606IssueDateIncomplete: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa ghi ngày ban hành",
        en: "the plan has no date of issue")
    static let dayless = MessageTemplate(
        vi: "ngày ban hành mới ghi tháng {month}, chưa có ngày",
        en: "the date of issue names the month {month} without its day")
    static let basisHere = MessageTemplate(
        vi: "căn cứ này ban hành ngày {date}",
        en: "this basis was issued on {date}")
    static let notBefore = MessageTemplate(
        vi: "ngày ban hành phải từ {date} trở đi, vì kế hoạch căn cứ vào văn bản của ngày đó",
        en: "it has to be {date} or later, since the plan rests on a document of that day")

    static let rule = RuleDescriptor(
        code: 606, slug: "issue-date-incomplete", severity: .info,
        summary: BilingualText(
            vi: "ngày ban hành còn trống hoặc chưa có ngày",
            en: "the date of issue is blank or has no day"),
        explanation: BilingualText(
            vi: """
                Ngày ban hành quyết định từ khi nào kế hoạch có hiệu lực và là gốc của những thời hạn \
                như “100 ngày kể từ ngày ban hành”. Ghi tháng mà để trống ngày là còn thiếu.

                Ghi đủ ngày, tháng, năm khi ban hành. Ngày ấy không thể trước ngày của văn bản làm căn \
                cứ.
                """,
            en: """
                The date of issue says from when the plan holds and is what deadlines such as “100 ngày \
                kể từ ngày ban hành” are counted from. A month without its day is not complete.

                Give day, month and year on issue. It cannot be before the date of a document that the \
                plan rests on.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """,
            mended: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """),
        messages: [missing, dayless])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let issued = context.plan.heading.issued
        if issued.isMissing { findings.append(Diagnostic(rule, missing, at: context.plan.anchor)) }
        guard let issued = issued.spanned, case .month(let month) = issued.value else { return }
        let latest = latestBasis(within: month, context.plan)
        findings.append(
            Diagnostic(
                rule, dayless, ["month": issued.value.argument], at: issued.span,
                labels: latest.map { [Label(basisHere, ["date": .date($0.value)], at: $0.span)] } ?? [],
                notes: latest.map { [Message(notBefore, ["date": .date($0.value)])] } ?? []))
    }

    /// A basis of the same month leaves only the days from its own on.
    private static func latestBasis(within month: Period, _ plan: Plan) -> Spanned<CivilDate>? {
        let dates = plan.bases.compactMap { basis in
            basis.document.spanned.flatMap { document in
                document.value.date.map { Spanned($0, document.span) }
            }
        }
        return dates.filter { month.contains($0.value) && $0.value > month.first }.max { $0.value < $1.value }
    }
}
