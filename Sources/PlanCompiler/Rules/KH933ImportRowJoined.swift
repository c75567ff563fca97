package import PlanDiagnostics

/// A row that was taken for the rest of the one above it. The shell that imports reports it.
package enum KH933ImportRowJoined {
    package static let joined = MessageTemplate(
        vi: "hàng ở {place} được nối vào nhiệm vụ này như phần bị ngắt trang: {text}",
        en: "the row at {place} was joined to this task as cut by a page break: {text}")

    package static let rule = RuleDescriptor(
        code: 933, slug: "import-row-joined", severity: .warning,
        summary: BilingualText(
            vi: "hàng được nối vào nhiệm vụ phía trên", en: "a row joined to the task above"),
        explanation: BilingualText(
            vi: """
                Ngắt trang có thể cắt một hàng của bảng thành hai. Hàng này không có số, không có đơn vị và thời hạn riêng nên được nối vào nhiệm vụ phía trên, nhưng chữ của nó không hẳn là phần tiếp của một câu.

                Hãy đối chiếu với tài liệu; nếu là một nhiệm vụ khác thì tách ra.
                """,
            en: """
                A page break may cut a row in two. This row has no number, unit and deadline of its own and was joined to the task above, but its words do not clearly go on in the middle of a sentence.

                Compare it with the document; if it is another task, part them.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch được ban hành\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026
                \tBáo cáo kết quả\t\t\t\t

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [joined], isWaivable: false)
}
