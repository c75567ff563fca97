import PlanDiagnostics
import PlanModel

/// A slip that is nearly always one.
enum KH809Misspelling: TextRule {
    static let slip = MessageTemplate(
        vi: "{found} có lẽ là {meant}",
        en: "{found} is probably {meant}")
    static let replace = MessageTemplate(
        vi: "sửa thành {meant}",
        en: "change it to {meant}")

    static let rule = RuleDescriptor(
        code: 809, slug: "misspelling", severity: .info,
        summary: BilingualText(
            vi: "lỗi chính tả thường gặp",
            en: "a common spelling slip"),
        explanation: BilingualText(
            vi: """
                Một số lỗi gõ hay gặp trong văn bản hành chính: mất gạch của chữ Đ trong chữ viết tắt (CDS, BCD), \
                lẫn hỏi ngã (kỷ năng, triễn khai), lẫn âm đầu (xử dụng, sử lý, bổ xung) và những lỗi đã thấy trong \
                các kế hoạch thật (chuyên giao, Hộp không giấy).

                Danh sách ngắn và chỉ gồm cụm từ hầu như luôn sai; `kehoach fix --unsafe` sửa theo gợi ý. Từ không \
                có trong danh sách không được kiểm tra chính tả.
                """,
            en: """
                Some slips are common in official writing: the stroke of Đ lost in abbreviations (CDS, BCD), \
                confused tones and initials, and those seen in real plans.

                The list is short and holds only phrases that are hardly ever right; `kehoach fix --unsafe` \
                follows the suggestion. Words that are not in it are not checked.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Tiếp nhận các trạm 5G do doanh nghiệp chuyên giao
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
                    tên: Tiếp nhận các trạm 5G do doanh nghiệp chuyển giao
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [slip])

    static let seeks: TextMarks = .words

    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        for slip in CommonSlips.all(in: text) {
            findings.append(finding(text, slip.range, slip.meant))
        }
    }

    private static func finding(_ text: MarkedText, _ range: Range<Int>, _ correction: String) -> Diagnostic {
        let found = String(decoding: Array(text.text.value.utf8)[range], as: UTF8.self)
        let meant = CommonSlips.capitalized(correction, like: found)
        let edit = Edit(text.text.piece(range), meant)
        return Diagnostic(
            rule, slip, ["found": .quoted(found), "meant": .quoted(meant)], at: edit.span,
            record: text.record,
            fixes: text.text.isVerbatim ? [Fix(replace, ["meant": .quoted(meant)], .unsafe, [edit])] : [])
    }
}
