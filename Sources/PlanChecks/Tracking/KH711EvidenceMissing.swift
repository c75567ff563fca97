import PlanDiagnostics
import PlanModel

/// An evidence file is not where the report says.
enum KH711EvidenceMissing: JournalRule {
    static let found = MessageTemplate(
        vi: "không thấy tệp minh chứng {path}",
        en: "the evidence file {path} is not there")

    static let rule = RuleDescriptor(
        code: 711, slug: "evidence-missing", severity: .error,
        summary: BilingualText(
            vi: "không thấy tệp minh chứng", en: "an evidence file that is not there"),
        explanation: BilingualText(
            vi: """
                Tệp minh chứng ghi trong báo cáo phải nằm trong thư mục của kế hoạch, đúng tên, đúng chữ hoa chữ thường.
                """,
            en: """
                The evidence file that a report names has to stand in the plan's folder, under just that name.
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
                      - tệp: evidence/khong-co.pdf
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
            guard file == .missing else { return }
            findings.append(context.finding(rule, found, ["path": .quoted(path.value)], at: path.span))
        }
    }
}
