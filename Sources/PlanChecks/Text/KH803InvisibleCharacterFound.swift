import PlanDiagnostics
import PlanModel
import VietnameseText

/// A character that nobody sees and every comparison trips over.
enum KH803InvisibleCharacterFound: SourceRule {
    static let invisible = MessageTemplate(
        vi: "có {name} ({code}) trong văn bản",
        en: "there is a {name} ({code}) in the text")
    static let repeated = MessageTemplate(
        vi: "có {count} {name} ({code}) trong văn bản",
        en: "{count} invisible characters in the text: {name} ({code})")
    static let again = MessageTemplate(
        vi: "cũng ở đây",
        en: "here too")
    static let space = MessageTemplate(
        vi: "thay bằng dấu cách thường",
        en: "replace with a plain space")
    static let lineBreak = MessageTemplate(
        vi: "thay bằng dấu xuống dòng thường",
        en: "replace with a plain line break")
    static let delete = MessageTemplate(
        vi: "xóa ký tự",
        en: "delete the character")

    static let rule = RuleDescriptor(
        code: 803, slug: "invisible-character", severity: .warning,
        summary: BilingualText(
            vi: "ký tự không nhìn thấy trong văn bản",
            en: "an invisible character in the text"),
        explanation: BilingualText(
            vi: """
                Dấu cách không ngắt, ký tự rộng bằng không, dấu nối mềm thường theo vào khi chép từ Word, PDF hay \
                trang web. Không nhìn thấy nhưng làm cho tên không khớp, tìm kiếm hụt và dòng ngắt sai.

                Mỗi loại được báo một lần cho mỗi tệp, ở chỗ đầu tiên; `kehoach fix` thay tất cả bằng dấu cách \
                thường hoặc xóa đi.
                """,
            en: """
                No-break spaces, zero-width characters and soft hyphens come along with text from Word, PDF or the \
                web. They cannot be seen, yet names do not match, searches miss and lines break wrongly.

                Each kind is told once per file, at the first place; `kehoach fix` replaces them all with plain \
                spaces or deletes them.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản\u{A0}nghiệm thu các trạm 5G
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
        messages: [invisible, repeated])

    static let concernsPlainText = false

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic]) {
        let all = InvisibleCharacter.all(in: file.bytes.span)
        if all.isEmpty { return }
        let garbled = GarbledValue.Ranges(file)
        let groups = Dictionary(grouping: all.filter { !garbled.contains($0.range) }, by: \.scalar)
        findings += groups.values.sorted { $0[0].range.lowerBound < $1[0].range.lowerBound }
            .map { finding($0, file) }
    }

    private static func finding(_ uses: [InvisibleCharacter], _ file: SourceFile) -> Diagnostic {
        let edits = uses.map { Edit(SourceSpan(file: file.id, $0.range), $0.replacement) }
        let name = uses[0].name
        return Diagnostic(
            rule, uses.count == 1 ? invisible : repeated,
            [
                "name": .word(BilingualText(vi: name.vi, en: name.en)),
                "code": .plain(codePoint(uses[0].scalar)), "count": .number(uses.count),
            ],
            at: edits[0].span, labels: edits.dropFirst().prefix(3).map { Label(again, at: $0.span) },
            fixes: [fix(uses[0].replacement, edits, file)])
    }

    /// A line break would change what YAML reads, and so may a space beside a colon: such are left to
    /// `fix --unsafe`.
    private static func fix(_ replacement: String, _ edits: [Edit], _ file: SourceFile) -> Fix {
        let isRisky = edits.contains { file.isBesideStructure($0.span.range) }
        return switch replacement {
        case "": Fix(delete, [:], isRisky ? .unsafe : .safe, edits)
        case " ": Fix(space, [:], isRisky ? .unsafe : .safe, edits)
        default: Fix(lineBreak, [:], .unsafe, edits)
        }
    }
}
