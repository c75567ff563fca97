import PlanDiagnostics
import PlanModel

/// What stands in an evidence file's place cannot be read as one.
enum KH714EvidenceUnreadable: JournalRule {
    static let notAFile = MessageTemplate(
        vi: "minh chứng {path} không phải là tệp",
        en: "the evidence {path} is no file")
    static let unreadable = MessageTemplate(
        vi: "không đọc được tệp minh chứng {path}",
        en: "the evidence file {path} cannot be read")
    static let tooLarge = MessageTemplate(
        vi: "tệp minh chứng {path} quá lớn ({size} MB)",
        en: "the evidence file {path} is too large ({size} MB)")

    static let rule = RuleDescriptor(
        code: 714, slug: "evidence-unreadable", severity: .error,
        summary: BilingualText(
            vi: "minh chứng không phải là tệp đọc được", en: "evidence that is no readable file"),
        explanation: BilingualText(
            vi: """
                Minh chứng là một tệp thường, đọc được và không quá lớn. Thư mục thì nén lại thành một tệp; video lớn thì để ở nơi lưu trữ và ghi văn bản xác nhận.
                """,
            en: """
                Evidence is a regular file that can be read and is not too large. Pack a folder into one file; keep a long film in the archive and name the document that confirms it.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - tệp: evidence/thu-muc
                        loại: van-ban

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - tệp: evidence/danh-sach.pdf
                        loại: van-ban

                """),
        messages: [notAFile, unreadable, tooLarge])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        context.journal.forEachEvidenceFile { path, file, _ in
            let name = Argument.quoted(path.value)
            switch file {
            case .notAFile: findings.append(context.finding(rule, notAFile, ["path": name], at: path.span))
            case .unreadable:
                findings.append(context.finding(rule, unreadable, ["path": name], at: path.span))
            case .tooLarge(let size):
                findings.append(
                    context.finding(
                        rule, tooLarge, ["path": name, "size": .number((size + 999_999) / 1_000_000)],
                        at: path.span))
            case .missing, .outside, .readable: break
            }
        }
    }
}
