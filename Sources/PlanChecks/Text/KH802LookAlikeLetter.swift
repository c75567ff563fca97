import PlanDiagnostics
import PlanModel
import VietnameseText

/// A character that only looks like the right one.
enum KH802LookAlikeLetter: SourceRule {
    static let lookAlike = MessageTemplate(
        vi: "{found} ({code}) là {origin}, không phải {meant}",
        en: "{found} ({code}) is a {origin}, not {meant}")
    static let repeated = MessageTemplate(
        vi: "{found} ({code}), {count} chỗ, là {origin}, không phải {meant}",
        en: "{found} ({code}), in {count} places, is a {origin}, not {meant}")
    static let again = MessageTemplate(
        vi: "cũng ở đây",
        en: "here too")
    static let replace = MessageTemplate(
        vi: "thay bằng {meant}",
        en: "replace it with {meant}")

    static let rule = RuleDescriptor(
        code: 802, slug: "look-alike-letter", severity: .warning,
        summary: BilingualText(
            vi: "ký tự của bảng chữ cái khác trông giống chữ tiếng Việt",
            en: "a letter of another alphabet that looks like a Vietnamese one"),
        explanation: BilingualText(
            vi: """
                “\u{D0}” (chữ eth của tiếng Iceland) trông như “Đ”, chữ “\u{430}” Kirin trông như “a”, số toàn khổ \
                trông như chữ số. Tên đơn vị, mã và số hiệu văn bản có ký tự như vậy thì tìm không ra và không \
                khớp.

                Mỗi ký tự lạ được báo một lần cho mỗi tệp, ở chỗ đầu tiên; `kehoach fix` sửa tất cả. Từ viết trọn \
                bằng chữ Hy Lạp hay Kirin thì không bị báo.
                """,
            en: """
                “\u{D0}” (Icelandic eth) looks like “Đ”, Cyrillic “\u{430}” like “a”, full-width digits like \
                digits. Names of units, codes and numbers of documents that hold one cannot be found and do not \
                match.

                Each strange character is told once per file, at the first place; `kehoach fix` mends them all. \
                Words wholly in Greek or Cyrillic are left alone.
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
                    ghi chú: \u{D0}oàn thanh niên phường phối hợp tuyên truyền

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
                    ghi chú: Đoàn thanh niên phường phối hợp tuyên truyền

                """),
        messages: [lookAlike, repeated])

    static let concernsPlainText = false

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic]) {
        let all = LookAlike.all(in: file.bytes.span)
        if all.isEmpty { return }
        let garbled = GarbledValue.Ranges(file)
        let groups = Dictionary(grouping: all.filter { !garbled.contains($0.range) }, by: \.scalar)
        findings += groups.values.sorted { $0[0].range.lowerBound < $1[0].range.lowerBound }
            .map { finding($0, file) }
    }

    private static func finding(_ uses: [LookAlike], _ file: SourceFile) -> Diagnostic {
        let edits = uses.map { Edit(SourceSpan(file: file.id, $0.range), $0.replacement) }
        let origin = name(of: uses[0].origin)
        // A sign of typesetting may turn into a sign of YAML.
        let isLetter = uses[0].replacement.unicodeScalars.allSatisfy(isLetterOrDigit)
        let values: [String: Argument] = [
            "found": .quoted(String(uses[0].scalar)), "code": .plain(codePoint(uses[0].scalar)),
            "origin": .word(origin), "meant": .quoted(uses[0].replacement),
            "count": .number(uses.count),
        ]
        return Diagnostic(
            rule, uses.count == 1 ? lookAlike : repeated, values, at: edits[0].span,
            labels: edits.dropFirst().prefix(3).map { Label(again, at: $0.span) },
            fixes: [Fix(replace, values, isLetter ? .safe : .unsafe, edits)])
    }

    private static func name(of origin: LookAlike.Origin) -> BilingualText {
        origin == .crossedD
            ? BilingualText(vi: "chữ D gạch ngang của bảng chữ cái khác", en: "crossed D of another alphabet")
            : BilingualText(vi: origin.name.vi, en: origin.name.en)
    }
}

/// The scalar's number as Unicode writes it: `U+00D0`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
