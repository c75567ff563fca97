package import PlanDiagnostics

/// A unit that the registry does not have. The shell that imports reports it.
package enum KH936ImportUnitProposed {
    package static let alike = MessageTemplate(
        vi: "{names} được coi là cách gọi khác của {unit}",
        en: "{unit} is taken to be also written {names}")
    package static let collective = MessageTemplate(
        vi: "{unit} được đề nghị là nhóm đơn vị, chưa có thành viên",
        en: "{unit} is proposed as a group of units, without members yet")

    package static let rule = RuleDescriptor(
        code: 936, slug: "import-unit-proposed", severity: .warning,
        summary: BilingualText(
            vi: "tên đơn vị được đề nghị vào danh bạ", en: "a unit's name proposed for the registry"),
        explanation: BilingualText(
            vi: """
                Phụ lục gọi một đơn vị bằng nhiều cách, hoặc gọi chung nhiều đơn vị. Các tên giống nhau (không kể dấu, viết tắt như VPĐU, UBND, MTTQ và tên địa phương) được gộp thành một đơn vị trong danh bạ đề nghị; nhóm đơn vị được đề nghị mà chưa có thành viên.

                Hãy xem các tên có đúng là một đơn vị không, và ghi thành viên của nhóm.
                """,
            en: """
                The appendix names a unit in several ways, or names several together. Names that are alike (but for diacritics, abbreviations such as VPĐU, UBND, MTTQ, and the place) become one unit of the proposed registry; a group is proposed without members.

                See whether the names mean one unit, and fill in the members.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026
                2. Tập huấn kỹ năng số\tBáo cáo\t80% công chức được tập huấn\tVPĐU\tUBND phường\tQuý II/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026
                2. Tập huấn kỹ năng số\tBáo cáo\t80% công chức được tập huấn\tVăn phòng Đảng ủy\tUBND phường\tQuý II/2026

                """),
        messages: [alike, collective], isWaivable: false)
}
