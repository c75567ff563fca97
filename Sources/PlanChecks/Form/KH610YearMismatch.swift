import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A plan whose subject or date belongs to another year.
enum KH610YearMismatch: PlanRule {
    static let subject = MessageTemplate(
        vi: "trích yếu ghi năm {written}, còn kế hoạch là của năm {year}",
        en: "the subject says {written}, while the plan is for {year}")
    static let issue = MessageTemplate(
        vi: "kế hoạch năm {year} lại ghi ngày ban hành thuộc năm {written}",
        en: "the plan for {year} has a date of issue in {written}")
    static let mend = MessageTemplate(
        vi: "sửa thành năm {year}",
        en: "change it to {year}")

    static let rule = RuleDescriptor(
        code: 610, slug: "year-mismatch", severity: .warning,
        summary: BilingualText(
            vi: "năm trong trích yếu hoặc ngày ban hành không khớp năm kế hoạch",
            en: "the subject or the date of issue does not suit the plan’s year"),
        explanation: BilingualText(
            vi: """
                Kế hoạch năm 2026 mà trích yếu ghi “năm 2025”, hoặc ban hành khi năm đã hết, thường là \
                do chép từ kế hoạch năm trước.

                Sửa `năm`, `trích yếu` hoặc `ngày ban hành` cho khớp. Năm của ngày tháng (“ngày 22 tháng \
                12 năm 2024”) và năm kết thúc (“đến năm 2030”) không bị xét.
                """,
            en: """
                A plan for 2026 whose subject says “năm 2025”, or that was issued after its year was \
                over, has mostly been copied from the year before.

                Make `year`, `subject` and `issued` agree. The year of a date and the end of a period \
                (“đến năm 2030”) are passed over.
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
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2025
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
        messages: [subject, issue])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let heading = context.plan.heading
        guard let year = context.plan.year.value else { return }
        if let text = heading.subject.spanned { findings += finding(on: text, year) }
        // Plans are made in the last months before their year, or in its course.
        guard let issued = heading.issued.spanned, !(year - 1...year).contains(issued.value.latest.year)
        else { return }
        findings.append(
            Diagnostic(
                rule, issue, ["year": .number(year), "written": .number(issued.value.latest.year)],
                at: issued.span))
    }

    private static func finding(on text: Spanned<String>, _ year: Int) -> [Diagnostic] {
        let written = YearWords(in: text.value).years
        guard let last = written.last, !written.contains(where: { $0.years.contains(year) }) else {
            return []
        }
        let place = text.piece(last.digits)
        let fixes =
            text.isVerbatim && last.years.count == 1
            ? [Fix(mend, ["year": .number(year)], .unsafe, [Edit(place, "\(year)")])] : []
        return [
            Diagnostic(
                rule, subject, ["written": .number(last.years.lowerBound), "year": .number(year)], at: place,
                fixes: fixes)
        ]
    }
}
