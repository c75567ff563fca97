import PlanDiagnostics
import PlanModel

/// A plan without a part of its heading.
enum KH601HeadingMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa ghi {field}",
        en: "the plan does not give its {field}")

    static let rule = RuleDescriptor(
        code: 601, slug: "heading-missing", severity: .error,
        summary: BilingualText(
            vi: "phần đầu kế hoạch còn thiếu",
            en: "a part of the plan’s heading is missing"),
        explanation: BilingualText(
            vi: """
                Cơ quan ban hành, tên loại văn bản và trích yếu là những thành phần thể thức bắt buộc \
                (Hướng dẫn 36-HD/VPTW của Văn phòng Trung ương Đảng; Nghị định 30/2020/NĐ-CP). Thiếu \
                chúng thì không in được kế hoạch và phiếu giao việc.

                Ghi `cơ quan ban hành`, `tên`, `trích yếu` trong `plan.yaml`.
                """,
            en: """
                The issuing body, the kind of document and the subject line are required parts of a \
                document’s form (Guidance 36-HD/VPTW of the Party’s central office; Decree \
                30/2020/NĐ-CP). Without them neither the plan nor the checklists can be printed.

                Give `issuer`, `title` and `subject` in `plan.yaml`.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
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
        messages: [missing])

    private static let issuer = BilingualText(vi: "cơ quan ban hành", en: "issuing body")
    private static let title = BilingualText(vi: "tên loại văn bản", en: "kind of document")
    private static let subject = BilingualText(vi: "trích yếu", en: "subject line")

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let heading = context.plan.heading
        let fields = [(heading.issuer, issuer), (heading.title, title), (heading.subject, subject)]
        for (field, name) in fields where field.isMissing {
            findings.append(Diagnostic(rule, missing, ["field": .word(name)], at: context.plan.anchor))
        }
    }
}
