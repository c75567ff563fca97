package import PlanDiagnostics

/// A date whose day and month may be swapped. The shell that imports reports it.
package enum KH935ImportDateSwapped {
    package static let ambiguous = MessageTemplate(
        vi: "ngày ở {place} là {day} hay {swapped}: bảng tính có thể đã đảo ngày và tháng",
        en: "the date at {place} is {day} or {swapped}: the spreadsheet may have swapped day and month")
    package static let outside = MessageTemplate(
        vi: "ngày {day} ở {place} nằm ngoài năm kế hoạch, và có thể đã bị đảo với {swapped}",
        en: "the date {day} at {place} is outside the plan's year, and may be {swapped} swapped")
    package static let monthFirst = MessageTemplate(
        vi: "ngày ở {place} viết tháng trước ngày: {text}",
        en: "the date at {place} has the month first: {text}")

    package static let rule = RuleDescriptor(
        code: 935, slug: "import-date-swapped", severity: .warning,
        summary: BilingualText(
            vi: "ngày có thể bị đảo với tháng", en: "a day that may be swapped with its month"),
        explanation: BilingualText(
            vi: """
                Excel đọc 05/01 là tháng Năm hoặc tháng Giêng tùy máy, nên ngày không quá 12 có thể đã bị đảo khi gõ. Chương trình không tự chọn: ngày được ghi như trong tài liệu và ô nguồn được giữ trong chú thích.

                Hãy đối chiếu với văn bản đã ký.
                """,
            en: """
                Excel takes 05/01 for May or for January as the machine is set, so a day up to 12 may have been swapped when it was typed. Nothing is chosen for you: the day stands as in the document, with the source's cell in a comment.

                Compare it with the signed document.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\t3/15/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\t15/3/2026

                """),
        messages: [ambiguous, outside, monthFirst], isWaivable: false)
}
