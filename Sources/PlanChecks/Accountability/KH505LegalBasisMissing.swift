import PlanDiagnostics
import PlanModel

/// A plan that rests on nothing.
enum KH505LegalBasisMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa có căn cứ",
        en: "the plan has no legal basis")
    static let unnamed = MessageTemplate(
        vi: "một căn cứ chưa ghi văn bản nào",
        en: "a legal basis names no document")

    static let rule = RuleDescriptor(
        code: 505, slug: "legal-basis-missing", severity: .error,
        summary: BilingualText(
            vi: "kế hoạch chưa có căn cứ",
            en: "the plan has no legal basis"),
        explanation: BilingualText(
            vi: """
                Kế hoạch triển khai phải nêu căn cứ: nghị quyết, kế hoạch của cấp trên mà nó thực hiện. \
                Không có căn cứ thì không rõ vì sao có nhiệm vụ và ai có quyền giao.

                Ghi `căn cứ`, mỗi văn bản một dòng, đủ loại, số, ký hiệu, ngày và cơ quan ban hành.
                """,
            en: """
                A plan has to name what it rests on: the resolution or the plan from above that it \
                carries out. Without that nobody knows why a task is there and by whose right it is \
                given.

                Give `basis`, one line for each document, with kind, number, symbol, date and issuer.
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
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
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
        messages: [missing, unnamed])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        if plan.basis.isMissing { findings.append(Diagnostic(rule, missing, at: plan.anchor)) }
        for basis in plan.bases where basis.document.isMissing {
            findings.append(
                Diagnostic(rule, unnamed, at: basis.code?.span ?? basis.span, record: basis.code?.value))
        }
    }
}
