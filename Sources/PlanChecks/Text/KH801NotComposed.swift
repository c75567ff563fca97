import PlanDiagnostics
import PlanModel
import VietnameseText

/// Letters and marks apart where one character would do.
enum KH801NotComposed: SourceRule {
    static let decomposed = MessageTemplate(
        vi: "tệp có {count} chỗ gõ bằng dấu tổ hợp (NFD)",
        en: "the file has {count} places with combining marks (NFD)")
    static let one = MessageTemplate(
        vi: "chữ {text} gõ bằng dấu tổ hợp (NFD)",
        en: "{text} is typed with combining marks (NFD)")
    static let compose = MessageTemplate(
        vi: "đổi sang dấu dựng sẵn (NFC)",
        en: "change to composed letters (NFC)")

    static let rule = RuleDescriptor(
        code: 801, slug: "not-nfc", severity: .warning,
        summary: BilingualText(
            vi: "chữ gõ bằng dấu tổ hợp (NFD), không phải dấu dựng sẵn (NFC)",
            en: "text typed with combining marks (NFD) instead of composed letters (NFC)"),
        explanation: BilingualText(
            vi: """
                Cùng một chữ “ế” có thể lưu bằng một ký tự (dựng sẵn) hay ba ký tự (e, dấu mũ, dấu sắc). Nhìn \
                giống hệt nhau nhưng tìm kiếm, so sánh, sắp xếp đều coi là khác; chữ chép từ tệp PDF hoặc từ máy \
                Mac thường như vậy.

                Mỗi tệp được báo một lần, ở chỗ đầu tiên; `kehoach fix` sửa tất cả. Chương trình vẫn đọc được cả \
                hai dạng.
                """,
            en: """
                One letter “ế” may be stored as one character or as three (e, circumflex, acute). They look the \
                same, but searching, comparing and sorting take them for different; text copied from a PDF or a \
                Mac is often so.

                Each file is told once, at the first place; `kehoach fix` mends them all. Both forms are read \
                correctly.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoa\u{300}n thie\u{323}\u{302}n hạ tầng số
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

                """),
        messages: [decomposed, one])

    static let concernsPlainText = false

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic]) {
        let pieces = nonNFCPieces(in: file.bytes.span)
        guard let first = pieces.first else { return }
        let edits = pieces.map { Edit(SourceSpan(file: file.id, $0.range), $0.replacement) }
        findings.append(
            Diagnostic(
                rule, pieces.count == 1 ? one : decomposed,
                ["count": .number(pieces.count), "text": .quoted(first.replacement)], at: edits[0].span,
                fixes: [Fix(compose, [:], .safe, edits)]))
    }
}
