import PlanDiagnostics
import PlanModel

/// A legal basis that stands in the list twice.
enum KH517DuplicateBasis: PlanRule {
    static let twice = MessageTemplate(
        vi: "căn cứ {document} đã ghi ở trên",
        en: "the legal basis {document} is listed above already")
    static let firstHere = MessageTemplate(
        vi: "lần ghi đầu",
        en: "listed first here")

    static let rule = RuleDescriptor(
        code: 517, slug: "duplicate-basis", severity: .warning,
        summary: BilingualText(
            vi: "một căn cứ ghi hai lần",
            en: "a legal basis is listed twice"),
        explanation: BilingualText(
            vi: """
                Một văn bản chỉ cần nêu một lần trong phần căn cứ. Ghi hai lần thường do sao chép, và \
                lần sau hay kèm chi tiết khác lần trước.

                Bỏ một lần; giữ lần ghi đủ hơn.
                """,
            en: """
                A document need be named only once among the legal bases. The second mostly comes from \
                copying, and often differs in some detail.

                Remove one of them and keep the fuller.
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
                  - văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
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
        messages: [twice])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        var earlier: [ComparableText: Spanned<Citation>] = [:]
        for basis in context.plan.bases {
            guard let document = basis.document.spanned else { continue }
            let key = ComparableText(document.value.designation)
            guard let first = earlier[key] else {
                earlier[key] = document
                continue
            }
            // With two dates they are two documents, or one that is cited in two ways: KH514 looks at that.
            guard
                first.value.date == nil || document.value.date == nil
                    || first.value.date == document.value.date
            else { continue }
            findings.append(
                Diagnostic(
                    rule, twice, ["document": .quoted(document.value.designation)], at: document.span,
                    record: basis.code?.value, labels: [Label(firstHere, at: first.span)]))
        }
    }
}
