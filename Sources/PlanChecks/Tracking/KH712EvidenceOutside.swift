import PlanDiagnostics
import PlanModel

/// An evidence file lies outside the workspace.
enum KH712EvidenceOutside: JournalRule {
    static let found = MessageTemplate(
        vi: "tệp minh chứng {path} nằm ngoài không gian làm việc",
        en: "the evidence file {path} lies outside the workspace")

    static let rule = RuleDescriptor(
        code: 712, slug: "evidence-outside-workspace", severity: .error,
        summary: BilingualText(
            vi: "tệp minh chứng nằm ngoài không gian làm việc", en: "an evidence file outside the workspace"),
        explanation: BilingualText(
            vi: """
                Minh chứng phải đi cùng kế hoạch: một tệp ở máy khác, ở thư mục khác, hay qua một liên kết dẫn ra ngoài sẽ không còn đó khi thẩm định. Chép tệp vào thư mục `evidence` của kế hoạch.
                """,
            en: """
                Evidence travels with the plan: a file elsewhere, or behind a link that leads elsewhere, will not be there when it is appraised. Copy it into the plan's `evidence` folder.
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
                      - tệp: evidence/../../../danh-sach.pdf
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
            guard file == .outside else { return }
            findings.append(context.finding(rule, found, ["path": .quoted(path.value)], at: path.span))
        }
    }
}
