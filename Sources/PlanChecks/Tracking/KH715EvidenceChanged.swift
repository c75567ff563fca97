import PlanDiagnostics
import PlanModel

/// An evidence file is no longer the one that was reported or judged.
enum KH715EvidenceChanged: JournalRule {
    static let sinceReport = MessageTemplate(
        vi: "tệp minh chứng {path} đã thay đổi sau khi báo cáo",
        en: "the evidence file {path} has changed since it was reported")
    static let sinceAppraisal = MessageTemplate(
        vi: "tệp minh chứng {path} đã thay đổi sau khi thẩm định",
        en: "the evidence file {path} has changed since it was appraised")
    static let hint = MessageTemplate(
        vi: "dấu SHA-256 của tệp hiện nay: {sha256}",
        en: "the file's SHA-256 is now: {sha256}")

    static let rule = RuleDescriptor(
        code: 715, slug: "evidence-changed", severity: .error,
        summary: BilingualText(
            vi: "tệp minh chứng đã thay đổi", en: "an evidence file that has changed since"),
        explanation: BilingualText(
            vi: """
                Dấu SHA-256 ghi lúc báo cáo hoặc thẩm định cho biết tệp có còn nguyên như lúc đó hay không. Tệp đã đổi thì kết luận thẩm định không còn nói về tệp này: báo cáo và thẩm định lại, hoặc phục hồi tệp cũ.
                """,
            en: """
                The SHA-256 written down when a file was reported or judged tells whether it is still that file. If it has changed, the verdict is about another file: report and judge it anew, or restore the old one.
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
                      - tệp: evidence/danh-sach.pdf
                        loại: van-ban
                        sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

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
        messages: [sinceReport, sinceAppraisal])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for evidence in context.journal.reports.flatMap({ $0.entries.flatMap(\.evidence) }) {
            compare(evidence, sinceReport, context, into: &findings)
        }
        for evidence in context.journal.appraisals.flatMap({ $0.verdicts.flatMap(\.evidence) }) {
            compare(evidence, sinceAppraisal, context, into: &findings)
        }
    }

    private static func compare(
        _ evidence: Evidence, _ message: MessageTemplate, _ context: JournalContext,
        into findings: inout [Diagnostic]
    ) {
        guard let path = evidence.file.value, let recorded = evidence.sha256.spanned,
            let now = context.journal.evidenceFiles[path]?.sha256, now != recorded.value
        else { return }
        findings.append(
            context.finding(
                rule, message, ["path": .quoted(path)], at: recorded.span,
                notes: [Message(hint, ["sha256": .plain(now)])]))
    }
}
