import PlanDiagnostics
import PlanModel

/// A plan older than a document that it rests on.
enum KH607IssuedBeforeBasis: PlanRule {
    static let older = MessageTemplate(
        vi: "kế hoạch ban hành ngày {issued}, trước ngày {date} của căn cứ {document}",
        en: "the plan was issued on {issued}, before {date}, the date of its basis {document}")
    static let olderMonth = MessageTemplate(
        vi: "kế hoạch ban hành trong tháng {issued}, trước ngày {date} của căn cứ {document}",
        en: "the plan was issued in {issued}, before {date}, the date of its basis {document}")
    static let basisHere = MessageTemplate(
        vi: "căn cứ ban hành sau kế hoạch",
        en: "this basis is later than the plan")

    static let rule = RuleDescriptor(
        code: 607, slug: "issued-before-basis", severity: .error,
        summary: BilingualText(
            vi: "kế hoạch ban hành trước văn bản làm căn cứ",
            en: "the plan is older than a document it rests on"),
        explanation: BilingualText(
            vi: """
                Kế hoạch không thể căn cứ vào văn bản chưa ban hành. Một trong hai ngày đã ghi sai.

                Đối chiếu ngày của kế hoạch và ngày của căn cứ với bản gốc.
                """,
            en: """
                A plan cannot rest on a document that did not exist yet. One of the two dates is wrong.

                Compare both dates with the originals.
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
                ngày ban hành: 12/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                  - văn bản: Kế hoạch số 03-KH/BCĐ ngày 16/01/2026 của Ban Chỉ đạo Tỉnh ủy Ví Dụ
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
                  - văn bản: Kế hoạch số 03-KH/BCĐ ngày 16/01/2026 của Ban Chỉ đạo Tỉnh ủy Ví Dụ
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
        messages: [older, olderMonth])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let issued = context.plan.heading.issued.spanned else { return }
        let later = context.plan.bases.compactMap(\.document.spanned).filter {
            $0.value.date.map { $0 > issued.value.latest } ?? false
        }
        guard let first = later.first, let date = first.value.date else { return }
        findings.append(
            Diagnostic(
                rule, issued.value.day == nil ? olderMonth : older,
                [
                    "issued": issued.value.argument, "date": .date(date),
                    "document": .quoted(first.value.designation),
                ],
                at: issued.span, labels: later.map { Label(basisHere, at: $0.span) }))
    }
}
