import PlanDiagnostics
import PlanModel

/// An evidence file holds nothing.
enum KH713EvidenceEmpty: JournalRule {
    static let found = MessageTemplate(
        vi: "tệp minh chứng {path} rỗng",
        en: "the evidence file {path} is empty")

    static let rule = RuleDescriptor(
        code: 713, slug: "evidence-empty", severity: .error,
        summary: BilingualText(
            vi: "tệp minh chứng rỗng", en: "an empty evidence file"),
        explanation: BilingualText(
            vi: """
                Một tệp 0 byte không chứng minh được gì; thường do tải lên dở dang. Chép lại tệp.
                """,
            en: """
                A file of 0 bytes shows nothing; often a copy was broken off. Copy it again.
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
                      - tệp: evidence/rong.pdf
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
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        context.journal.forEachEvidenceFile { path, file, _ in
            guard case .readable(size: 0, _, _) = file else { return }
            findings.append(context.finding(rule, found, ["path": .quoted(path.value)], at: path.span))
        }
    }
}
