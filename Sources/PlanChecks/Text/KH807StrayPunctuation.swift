import PlanDiagnostics
import PlanModel

/// Punctuation that was left behind.
enum KH807StrayPunctuation: TextRule {
    static let trailing = MessageTemplate(
        vi: "{mark} thừa ở cuối {text}",
        en: "stray {mark} at the end of {text}")
    static let spaced = MessageTemplate(
        vi: "dấu cách thừa trước {mark}",
        en: "stray space before {mark}")
    static let doubled = MessageTemplate(
        vi: "hai dấu câu liền nhau: {mark}",
        en: "two punctuation marks together: {mark}")
    static let delete = MessageTemplate(
        vi: "xóa dấu thừa",
        en: "delete the stray mark")
    static let close = MessageTemplate(
        vi: "xóa dấu cách",
        en: "delete the space")

    static let rule = RuleDescriptor(
        code: 807, slug: "stray-punctuation", severity: .info,
        summary: BilingualText(
            vi: "dấu câu thừa hoặc đặt sai chỗ",
            en: "stray punctuation"),
        explanation: BilingualText(
            vi: """
                Dấu phẩy, dấu chấm phẩy còn lại ở cuối ô là vết của câu bị cắt hoặc danh sách bị tách; dấu cách \
                trước dấu phẩy, hai dấu liền nhau làm bản in trông cẩu thả.

                Xóa dấu thừa. Chỉ xét các trường của nhiệm vụ, nhóm và chỉ tiêu; trong phần lời văn của kế hoạch, \
                cuối mỗi ý có dấu chấm phẩy là bình thường.
                """,
            en: """
                A comma or semicolon left at the end of a cell is the trace of a cut sentence or a split list; a \
                space before a comma, or two marks together, look careless in print.

                Delete the stray mark. Only fields of tasks, groups and targets are looked at; in the prose of the \
                plan an item may well end with a semicolon.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố;
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
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [trailing, spaced, doubled])

    static let seeks: TextMarks = .strayPunctuation

    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        guard text.record != nil, let stray = Stray(in: text.text.value) else { return }
        findings.append(finding(text, stray))
    }

    private static func finding(_ text: MarkedText, _ stray: Stray) -> Diagnostic {
        let value = text.text.value
        let mark = String(decoding: Array(value.utf8)[stray.marks], as: UTF8.self)
        let message =
            switch stray.kind {
            case .trailing: trailing
            case .spaced: spaced
            case .doubled: doubled
            }
        let fix = Fix(
            stray.kind == .spaced ? close : delete, [:], stray.kind == .doubled ? .unsafe : .safe,
            [Edit(text.text.piece(stray.removal), "")])
        return Diagnostic(
            rule, message, ["mark": .quoted(mark), "text": .quoted(value.beginning)],
            at: text.text.piece(stray.marks), record: text.record,
            fixes: text.text.isVerbatim && stray.isRemovable(from: value) ? [fix] : [])
    }
}
