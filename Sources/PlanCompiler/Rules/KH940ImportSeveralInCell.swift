package import PlanDiagnostics

/// A cell that may hold several things. The shell that imports reports it.
package enum KH940ImportSeveralInCell {
    package static let kept = MessageTemplate(
        vi: "ô ở {place} có nhiều dòng mà không có dấu đầu dòng, được ghi liền thành một",
        en: "the cell at {place} has several lines without marks and is written as one")
    package static let parted = MessageTemplate(
        vi: "ô ở {place} được tách theo dấu chấm phẩy thành {items}",
        en: "the cell at {place} was parted at semicolons into {items}")

    package static let rule = RuleDescriptor(
        code: 940, slug: "import-several-in-cell", severity: .warning,
        summary: BilingualText(
            vi: "ô nguồn có thể chứa nhiều nội dung", en: "a cell that may hold several things"),
        explanation: BilingualText(
            vi: """
                Ô nguồn có nhiều dòng mà không có gạch đầu dòng hay số thứ tự, nên không rõ là một hay nhiều nội dung; nội dung được ghi liền, ô nguồn được giữ trong chú thích. Khi từng phần giữa các dấu chấm phẩy đều có mức đo riêng, ô được tách thành danh sách.
                """,
            en: """
                The cell has several lines without dashes or numbers, so that it is not known whether they are one thing or several; they are written as one, with the source's cell in a comment. Where every piece between semicolons has a level of its own, the cell is parted into a list.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa; 80% hồ sơ được ký số\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [kept, parted], isWaivable: false)
}
