package import PlanDiagnostics

/// A column that no field is known for. The shell that imports reports it.
package enum KH931ImportColumnUnknown {
    package static let unknown = MessageTemplate(
        vi: "chưa rõ cột {heading} ({place}) thuộc trường nào, chữ của cột được giữ trong chú thích",
        en:
            "it is not known which field the column {heading} ({place}) belongs to; its cells are kept in comments"
    )
    package static let unnamed = MessageTemplate(
        vi: "cột không có tiêu đề ({place}) được đọc là điều kiện, ghi chú",
        en: "the column without a heading ({place}) is read as conditions and notes")

    package static let rule = RuleDescriptor(
        code: 931, slug: "import-column-unknown", severity: .warning,
        summary: BilingualText(
            vi: "cột của bảng nguồn chưa rõ nghĩa", en: "a column whose meaning is not known"),
        explanation: BilingualText(
            vi: """
                Bảng nguồn có một cột mà tiêu đề không nói rõ nó thuộc trường nào. Chữ của cột được giữ nguyên trong chú thích của từng nhiệm vụ; cột không có tiêu đề ở cuối bảng được đọc là điều kiện hoặc ghi chú.

                Hãy chuyển từng ô vào trường đúng, hoặc sửa tiêu đề trong tài liệu rồi nhập lại.
                """,
            en: """
                A column's heading does not say which field it belongs to. Its cells are kept in comments of their tasks; a last column without a heading is read as conditions or notes.

                Move each cell into its field, or change the heading in the document and import again.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn\tMàu sắc
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026\tđỏ

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn\tGhi chú
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026\tđỏ

                """),
        messages: [unknown, unnamed], isWaivable: false)
}
