import PlanDiagnostics
import PlanModel
import VietnameseText

/// Tones that stand where the workspace does not put them.
enum KH804MisplacedTone: SourceRule {
    static let misplaced = MessageTemplate(
        vi: "{word} không đặt dấu theo {style}: {meant}",
        en: "{word} does not follow the {style} tone placement: {meant}")
    static let repeated = MessageTemplate(
        vi: "tệp có {count} chữ không đặt dấu theo {style}, đầu tiên là {word}",
        en: "the file has {count} words that do not follow the {style} tone placement, the first is {word}")
    static let respell = MessageTemplate(
        vi: "đặt dấu theo {style}",
        en: "place tones in the {style} way")

    static let rule = RuleDescriptor(
        code: 804, slug: "tone-placement", severity: .info,
        summary: BilingualText(
            vi: "dấu thanh đặt khác kiểu đã chọn cho không gian làm việc",
            en: "tone marks stand otherwise than the workspace has chosen"),
        explanation: BilingualText(
            vi: """
                “hòa, thúy, ủy” (kiểu cũ) và “hoà, thuý, uỷ” (kiểu mới) đều được dùng; một văn bản nên theo một \
                kiểu. Kiểu được chọn bằng `đặt dấu` trong kehoach.yaml, mặc định là kiểu cũ.

                Mỗi tệp được báo một lần; `kehoach fix` sửa tất cả. Tên đơn vị viết theo kiểu nào vẫn được nhận ra.
                """,
            en: """
                “hòa, thúy, ủy” (traditional) and “hoà, thuý, uỷ” (modern) are both in use; a document should keep \
                to one. `tonePlacement` in kehoach.yaml chooses it, traditional by default.

                Each file is told once; `kehoach fix` mends it all. Names of units are recognised either way.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    ghi chú: Kết hợp xây dựng đời sống văn hoá

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    ghi chú: Kết hợp xây dựng đời sống văn hóa

                """),
        messages: [misplaced, repeated])

    static let concernsPlainText = true

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic]) {
        let placement: TonePlacement = settings.tonePlacement == .modern ? .modern : .traditional
        let words = placement.misplacements(in: file.bytes.span)
        guard let first = words.first else { return }
        let edits = words.map { Edit(SourceSpan(file: file.id, $0.range), $0.replacement) }
        let values: [String: Argument] = [
            "style": .word(BilingualText(vi: placement.name.vi, en: placement.name.en)),
            "word": .quoted(String(decoding: file.bytes[first.range], as: UTF8.self)),
            "meant": .quoted(first.replacement), "count": .number(words.count),
        ]
        findings.append(
            Diagnostic(
                rule, words.count == 1 ? misplaced : repeated, values, at: edits[0].span,
                fixes: [Fix(respell, values, .safe, edits)]))
    }
}
