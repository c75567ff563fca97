import PlanDiagnostics
import PlanModel
import VietnameseText

/// Half of a pair of marks.
enum KH805UnbalancedQuotes: TextRule {
    static let unclosed = MessageTemplate(
        vi: "dấu {mark} mở mà không đóng",
        en: "{mark} is opened and never closed")
    static let unopened = MessageTemplate(
        vi: "dấu {mark} đóng mà không mở",
        en: "{mark} closes what was never opened")
    static let another = MessageTemplate(
        vi: "và dấu {mark} ở đây",
        en: "and {mark} here")

    static let rule = RuleDescriptor(
        code: 805, slug: "unbalanced-quotes", severity: .warning,
        summary: BilingualText(
            vi: "ngoặc kép hoặc ngoặc đơn thiếu một nửa",
            en: "a quotation mark or bracket without its partner"),
        explanation: BilingualText(
            vi: """
                Ngoặc mở mà không đóng, hoặc đóng mà không mở, thường là dấu hiệu câu bị cắt khi chép hay khi bảng \
                sang trang. Đếm trong cả tệp không thấy được, vì chỗ thừa bù chỗ thiếu; ở đây mỗi giá trị được xét \
                riêng.

                Thêm nửa còn thiếu, hoặc xóa nửa thừa.
                """,
            en: """
                A mark that opens and is never closed, or closes what was never opened, mostly tells that the text \
                was cut when it was copied or when a table broke across pages. Counting over the file does not see \
                it, since one excess makes up for another lack; here each value is looked at by itself.

                Add the missing half, or delete the odd one.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Tổ chức cuộc thi “Công dân số phường Ví Dụ
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Tổ chức cuộc thi “Công dân số phường Ví Dụ”
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unclosed, unopened])

    static let seeks: TextMarks = .delimiter

    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let marks = UnmatchedDelimiter.all(in: text.text.value)
        // Letters read in a wrong encoding may well look like quotation marks: KH806 tells of those.
        guard let first = marks.first, Mojibake.all(in: text.text.value).isEmpty else { return }
        findings.append(
            Diagnostic(
                rule, first.isOpening ? unclosed : unopened, ["mark": .plain(String(first.scalar))],
                at: text.text.piece(first.range), record: text.record,
                labels: marks.dropFirst().prefix(3).map { mark in
                    Label(another, ["mark": .plain(String(mark.scalar))], at: text.text.piece(mark.range))
                }))
    }
}
