import PlanDiagnostics
import PlanModel

/// A space too many.
enum KH808DoubleSpace: TextRule {
    static let double = MessageTemplate(
        vi: "có {count} dấu cách liền nhau",
        en: "there are {count} spaces in a row")
    static let single = MessageTemplate(
        vi: "chỉ để một dấu cách",
        en: "leave one space")

    static let rule = RuleDescriptor(
        code: 808, slug: "double-space", severity: .info,
        summary: BilingualText(
            vi: "hai dấu cách liền nhau",
            en: "two spaces in a row"),
        explanation: BilingualText(
            vi: """
                Hai dấu cách liền nhau làm bản in so le và làm cho hai tên trông giống nhau lại khác nhau. \
                `kehoach fix` thay bằng một dấu cách.
                """,
            en: """
                Two spaces in a row make print uneven, and make two names that look alike differ. `kehoach fix` \
                leaves one.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt  trạm 5G tại các khu phố
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
        messages: [double])

    static let seeks: TextMarks = .doubleSpace

    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let runs = runs(in: text.text.value)
        guard let first = runs.first else { return }
        let edits = runs.map { Edit(text.text.piece($0), " ") }
        findings.append(
            Diagnostic(
                rule, double, ["count": .number(first.count)], at: text.text.piece(first),
                record: text.record,
                fixes: text.text.isVerbatim ? [Fix(single, [:], .safe, edits)] : []))
    }

    /// The runs of two spaces or more within lines; those that begin a line lay it out.
    private static func runs(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var runs: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            let start = offset
            while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
            let isIndentation = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
            if offset - start > 1, !isIndentation { runs.append(start..<offset) }
            offset += 1
        }
        return runs
    }
}
