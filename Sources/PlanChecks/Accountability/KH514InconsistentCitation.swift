import PlanDiagnostics
import PlanModel

/// One document cited in two ways that cannot both be right.
enum KH514InconsistentCitation: PlanRule {
    static let date = MessageTemplate(
        vi: "{document} ghi ngày {date}, chỗ khác ghi ngày {other}",
        en: "{document} is dated {date} here and {other} elsewhere")
    static let kind = MessageTemplate(
        vi: "{document} ghi là {kind}, chỗ khác ghi là {other}",
        en: "{document} is called {kind} here and {other} elsewhere")
    static let issuer = MessageTemplate(
        vi: "{document} ghi do {issuer} ban hành, chỗ khác ghi là {other}",
        en: "{document} is said to come from {issuer} here and from {other} elsewhere")
    static let elsewhere = MessageTemplate(
        vi: "chỗ ghi khác",
        en: "the other citation")

    static let rule = RuleDescriptor(
        code: 514, slug: "inconsistent-citation-date", severity: .warning,
        summary: BilingualText(
            vi: "một văn bản được dẫn theo hai cách khác nhau",
            en: "one document is cited in two ways"),
        explanation: BilingualText(
            vi: """
                Cùng một số, ký hiệu mà chỗ này ghi ngày này, chỗ kia ghi ngày khác, hoặc khác loại văn \
                bản, khác cơ quan ban hành: ít nhất một chỗ sai, và người đọc không tra được văn bản.

                Đối chiếu với bản gốc rồi sửa cho giống nhau. Dẫn gọn (chỉ số và ký hiệu) sau khi đã dẫn \
                đủ thì không bị báo; hai văn bản trùng số của hai năm hay hai cơ quan cũng vậy.
                """,
            en: """
                One number and symbol with two dates, two kinds or two issuers: at least one is wrong, \
                and a reader cannot look the document up.

                Compare with the original and make them the same. A short form (number and symbol alone) \
                after a full one is fine, and so are two documents of different years or bodies that \
                share a number.
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
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 20/12/2024 của Bộ Chính trị năm 2026
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
        messages: [date, kind, issuer])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        for mentions in context.citedDocuments.documents where mentions.count > 1 {
            for (index, mention) in mentions.enumerated().dropFirst() {
                guard
                    let fault = mentions[..<index].lazy.compactMap({ fault(in: mention, against: $0) }).first
                else { continue }
                findings.append(
                    Diagnostic(
                        rule, fault.message, fault.arguments, at: fault.place, record: mention.record,
                        labels: [Label(elsewhere, at: fault.other)]))
            }
        }
    }

    private typealias Fault = (
        message: MessageTemplate, arguments: [String: Argument], place: SourceSpan, other: SourceSpan
    )

    private static func fault(in mention: DocumentMention, against other: DocumentMention) -> Fault? {
        guard mention.mayBeSame(as: other) else { return nil }
        let document = Argument.quoted(mention.designation)
        if let own = mention.date, let date = other.date, own != date {
            return (
                Self.date, ["document": document, "date": .date(own), "other": .date(date)],
                mention.dateSpan ?? mention.span, other.dateSpan ?? other.span
            )
        }
        if let own = mention.kind, let kind = other.kind, own != kind,
            ComparableText(own) != ComparableText(kind)
        {
            return (
                Self.kind, ["document": document, "kind": .quoted(own), "other": .quoted(kind)], mention.span,
                other.span
            )
        }
        // Without the same date they may as well be documents of two bodies that count alike.
        if let own = mention.issuer, let issuer = other.issuer, mention.date != nil,
            mention.date == other.date,
            !DocumentMention.agree(own, issuer)
        {
            return (
                Self.issuer, ["document": document, "issuer": .quoted(own), "other": .quoted(issuer)],
                mention.span, other.span
            )
        }
        return nil
    }
}
