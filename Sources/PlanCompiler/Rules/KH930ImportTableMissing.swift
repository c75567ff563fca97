package import PlanDiagnostics

/// No table of a document is an appendix. The shell that imports reports it.
package enum KH930ImportTableMissing {
    package static let missing = MessageTemplate(
        vi: "tài liệu không có bảng nào mang tiêu đề cột của phụ lục nhiệm vụ",
        en: "no table of the document has the headings of a task appendix")
    package static let headingsNote = MessageTemplate(
        vi: "cần một cột nhiệm vụ và ít nhất hai trong các cột: sản phẩm, KPI, chủ trì, phối hợp, thời hạn",
        en: "needed are a column of tasks and at least two of: output, KPI, owner, support, deadline")

    package static let rule = RuleDescriptor(
        code: 930, slug: "import-table-missing", severity: .error,
        summary: BilingualText(
            vi: "tài liệu không có bảng nhiệm vụ", en: "a document without a table of tasks"),
        explanation: BilingualText(
            vi: """
                `kehoach import` tìm bảng theo nghĩa của tiêu đề cột, không theo vị trí. Không bảng nào trong tài liệu có cột nhiệm vụ cùng ít nhất hai cột về sản phẩm, KPI, đơn vị và thời hạn.

                Hãy kiểm tra tài liệu có phải là phụ lục không, bảng có phải là ảnh không, tiêu đề cột có bị mất không.
                """,
            en: """
                `kehoach import` finds the table by what its headings mean, not by its place. No table of the document has a column of tasks and at least two about outputs, KPIs, units and deadlines.

                See whether the document is the appendix, whether the table is a picture, and whether its headings were lost.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Họ và tên\tChức vụ
                Nguyễn Văn A\tVăn thư

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [missing], isWaivable: false)
}
