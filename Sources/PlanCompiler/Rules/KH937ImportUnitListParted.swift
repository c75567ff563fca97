package import PlanDiagnostics

/// A list of units that was parted by the looks of its pieces. The shell that imports reports it.
package enum KH937ImportUnitListParted {
    package static let parted = MessageTemplate(
        vi: "ô ở {place} được tách thành các đơn vị {units}, danh bạ chưa xác nhận",
        en: "the cell at {place} was parted into the units {units}, which the registry does not confirm")

    package static let rule = RuleDescriptor(
        code: 937, slug: "import-unit-list-parted", severity: .warning,
        summary: BilingualText(
            vi: "danh sách đơn vị được tách mà danh bạ chưa xác nhận",
            en: "a list of units parted without the registry"),
        explanation: BilingualText(
            vi: """
                Tên đơn vị có thể có dấu phẩy, như “Phòng Kinh tế, hạ tầng, đô thị”, nên dấu phẩy chỉ tách danh sách khi các phần đều có trong danh bạ hoặc đứng một mình ở ô khác. Ở đây có phần chỉ giống tên đơn vị; ô nguồn được giữ trong chú thích.

                Hãy xem lại cách tách, và bổ sung danh bạ.
                """,
            en: """
                A unit's name may hold commas, as “Phòng Kinh tế, hạ tầng, đô thị” does, so commas part a list only where every piece is registered or stands alone in another cell. Here some piece only looks like a name; the source's cell is kept in a comment.

                See whether it was parted rightly, and complete the registry.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tPhòng Kinh tế, hạ tầng, Công an phường\tQuý I/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [parted], isWaivable: false)
}
