import PlanDiagnostics
import PlanModel

/// Recipients that do not end with where the plan is filed.
enum KH608ArchiveRecipientMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "nơi nhận chưa có dòng “Lưu …” ở cuối",
        en: "the recipients do not end with where the plan is filed (“Lưu …”)")
    static let notLast = MessageTemplate(
        vi: "{recipient} phải là dòng cuối của nơi nhận",
        en: "{recipient} has to be the last of the recipients")

    static let rule = RuleDescriptor(
        code: 608, slug: "archive-recipient-missing", severity: .warning,
        summary: BilingualText(
            vi: "nơi nhận chưa có dòng “Lưu …” ở cuối",
            en: "the recipients do not end with where the plan is filed"),
        explanation: BilingualText(
            vi: """
                Theo thể thức, dòng cuối của nơi nhận là “Lưu …”: nơi giữ bản gốc. Thiếu dòng này thì \
                không biết bản gốc ở đâu.

                Thêm dòng cuối, ví dụ “Lưu Văn phòng Đảng ủy”.
                """,
            en: """
                By form the last recipient is “Lưu …”: where the original is kept. Without it nobody \
                knows where to find it.

                Add a last line, such as “Lưu Văn phòng Đảng ủy”.
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
        messages: [missing, notLast])

    private static let filed = ComparableText("lưu")

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let recipients = context.plan.recipients
        guard let last = recipients.last, !isArchive(last) else { return }
        guard let archive = recipients.last(where: isArchive) else {
            findings.append(Diagnostic(rule, missing, at: last.span))
            return
        }
        findings.append(
            Diagnostic(rule, notLast, ["recipient": .quoted(archive.value)], at: archive.span))
    }

    private static func isArchive(_ recipient: Spanned<String>) -> Bool {
        ComparableText(recipient.value).starts(with: filed)
    }
}
