package import PlanDiagnostics

/// A level that no number tells. The shell that imports reports it.
package enum KH941ImportLevelGuessed {
    package static let section = MessageTemplate(
        vi: "hàng không đánh số được coi là tên mục vì cách trình bày",
        en: "the row without a number is taken for the title of a section by its layout")
    package static let subtaskBlank = MessageTemplate(
        vi: "ô tiểu nhiệm vụ để trống, hàng được coi là một nhiệm vụ không có tiểu nhiệm vụ",
        en: "the sub-task's cell is blank; the row is taken for a task without sub-tasks")

    package static let rule = RuleDescriptor(
        code: 941, slug: "import-level-guessed", severity: .warning,
        summary: BilingualText(vi: "cấp của hàng được suy từ cách trình bày", en: "a level judged by layout"),
        explanation: BilingualText(
            vi: """
                Mục, nhóm và tiểu nhiệm vụ được nhận ra theo số thứ tự và ô gộp. Ở đây không có số, hoặc ô tiểu nhiệm vụ để trống, nên cấp của hàng được suy từ cách trình bày.

                Hãy đối chiếu với tài liệu.
                """,
            en: """
                Sections, groups and sub-tasks are known by their numbers and merged cells. Here there is no number, or the sub-task's cell is blank, so that the level was judged by layout.

                Compare it with the document.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                NÂNG CAO NHẬN THỨC
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [section, subtaskBlank], isWaivable: false)
}
