import PlanDiagnostics
import PlanModel
import VietnameseText

/// Good bytes that make no sense.
enum KH806GarbledText: SourceRule {
    static let garbled = MessageTemplate(
        vi: "{word} là chữ {source} bị đọc sai bảng mã, có lẽ là {meant}",
        en: "{word} is {source} text read in the wrong encoding, probably {meant}")
    static let repeated = MessageTemplate(
        vi: "{count} dòng là chữ {source} bị đọc sai bảng mã, đầu tiên là {word}",
        en: "{count} lines are {source} text read in the wrong encoding, the first is {word}")
    static let again = MessageTemplate(
        vi: "cũng ở đây",
        en: "here too")
    static let decode = MessageTemplate(
        vi: "đọc lại theo {source}",
        en: "read it anew as {source}")

    static let rule = RuleDescriptor(
        code: 806, slug: "mojibake", severity: .warning,
        summary: BilingualText(
            vi: "chữ bị hỏng do đọc sai bảng mã",
            en: "text garbled by reading it in the wrong encoding"),
        explanation: BilingualText(
            vi: """
                “§¶ng uû” là “Đảng ủy” gõ bằng phông .VnTime (TCVN3), “Äáº£ng” là UTF-8 bị đọc nhầm rồi lưu lại. \
                Tệp vẫn là UTF-8 hợp lệ nên không chương trình nào báo lỗi, nhưng không ai đọc được.

                Mỗi tệp được báo một lần cho mỗi bảng mã; `kehoach fix --unsafe` đọc lại các dòng ấy. Xem lại từng \
                dòng sau khi sửa.
                """,
            en: """
                “§¶ng uû” is “Đảng ủy” typed for the .VnTime fonts (TCVN3), “Äáº£ng” is UTF-8 that was misread and \
                saved. The file is valid UTF-8, so no program objects, but nobody can read it.

                Each file is told once for each encoding; `kehoach fix --unsafe` reads those lines anew. Look at \
                every line afterwards.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoµn thiÖn h¹ tÇng sè
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
        messages: [garbled, repeated])

    static let concernsPlainText = false

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic]) {
        let lines = GarbledValue.all(in: file)
        if lines.isEmpty { return }
        for source in Mojibake.Source.allCases {
            let lines = lines.filter { $0.source == source }
            if !lines.isEmpty { findings.append(finding(lines, source, file)) }
        }
    }

    private static func finding(
        _ lines: [GarbledValue], _ source: Mojibake.Source, _ file: SourceFile
    ) -> Diagnostic {
        func span(_ line: GarbledValue) -> SourceSpan {
            SourceSpan(
                file: file.id,
                line.words[0].range.lowerBound..<line.words[line.words.count - 1].range.upperBound)
        }
        let edits = lines.flatMap(\.words).map { Edit(SourceSpan(file: file.id, $0.range), $0.replacement) }
        let first = lines[0].words[0]
        let values: [String: Argument] = [
            "word": .quoted(String(decoding: file.bytes[first.range], as: UTF8.self)),
            "meant": .quoted(first.replacement), "source": .plain(source.name), "count": .number(lines.count),
        ]
        return Diagnostic(
            rule, lines.count == 1 ? garbled : repeated, values, at: span(lines[0]),
            labels: lines.dropFirst().prefix(3).map { Label(again, at: span($0)) },
            fixes: [Fix(decode, values, .unsafe, edits)])
    }
}
