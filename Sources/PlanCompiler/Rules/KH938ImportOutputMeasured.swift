package import PlanDiagnostics

/// A level in figures where the output should be. The shell that imports reports it.
package enum KH938ImportOutputMeasured {
    package static let kpiBlank = MessageTemplate(
        vi: "KPI để trống, trong khi sản phẩm ở {place} có mức đo: {text}",
        en: "the KPI is blank while the output at {place} has a level: {text}")
    package static let swapped = MessageTemplate(
        vi: "sản phẩm và KPI có thể đã bị đổi chỗ: {text} ở {place} có mức đo, KPI thì không",
        en: "output and KPI may be swapped: {text} at {place} has a level, the KPI has none")

    package static let rule = RuleDescriptor(
        code: 938, slug: "import-output-measured", severity: .warning,
        summary: BilingualText(vi: "cột sản phẩm chứa mức đo", en: "a level that stands among the outputs"),
        explanation: BilingualText(
            vi: """
                Cột sản phẩm có một mức đo bằng số trong khi cột KPI trống hoặc không đo được, nên hai ô có thể đã bị ghi lẫn. Chương trình chỉ nêu ra, không tự chuyển.
                """,
            en: """
                The output has a level in figures while the KPI is blank or cannot be measured, so the two cells may have been mixed up. This is only pointed out; nothing is moved.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\t100% hồ sơ được số hóa\t\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [kpiBlank, swapped], isWaivable: false)
}
