package import PlanDiagnostics

/// A text of the table that no field is for. The shell that imports reports it.
package enum KH932ImportTextUnplaced {
    package static let unplaced = MessageTemplate(
        vi: "chữ ở {place} không thuộc trường nào, được giữ trong chú thích: {text}",
        en: "the text at {place} belongs to no field and is kept in a comment: {text}")

    package static let rule = RuleDescriptor(
        code: 932, slug: "import-text-unplaced", severity: .warning,
        summary: BilingualText(
            vi: "chữ của bảng nguồn không thuộc trường nào", en: "a text that belongs to no field"),
        explanation: BilingualText(
            vi: """
                Một ô của bảng nguồn – chú thích cuối bảng, dòng tổng cộng, sản phẩm của một nhóm nhiệm vụ – không có trường tương ứng trong tệp nhiệm vụ. Chữ của ô được giữ nguyên trong chú thích, để không mất gì của tài liệu.

                Hãy đọc lại: chuyển vào một nhiệm vụ, vào plan.yaml, hoặc xóa chú thích nếu không cần.
                """,
            en: """
                A cell of the table – a footnote, a total, the output of a group – has no field in a file of tasks. It is kept in a comment, so that nothing of the document is lost.

                Read it: move it into a task or into plan.yaml, or remove the comment if it is not needed.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026
                Ghi chú: Số liệu tính đến cuối năm 2025.

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [unplaced], isWaivable: false)
}
