package import PlanDiagnostics

/// A mark that stands for the cell above. The shell that imports reports it.
package enum KH939ImportMarkRepeated {
    package static let repeated = MessageTemplate(
        vi: "{mark} ở {place} được thay bằng nội dung của ô phía trên",
        en: "{mark} at {place} was replaced by the cell above")

    package static let rule = RuleDescriptor(
        code: 939, slug: "import-mark-repeated", severity: .info,
        summary: BilingualText(
            vi: "“như trên” được thay bằng ô phía trên", en: "a mark of repetition replaced"),
        explanation: BilingualText(
            vi: """
                Ô ghi “nt”, “như trên” hoặc dấu lặp được thay bằng nội dung của ô phía trên trong cùng cột, vì mỗi nhiệm vụ trong tệp phải tự nói đủ.
                """,
            en: """
                A cell that says “nt”, “như trên” or has a ditto mark takes the content of the cell above in its column, because each task of a file has to say everything itself.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026
                2. Tập huấn kỹ năng số\tBáo cáo\t80% công chức được tập huấn\tnt\tUBND phường\tQuý II/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [repeated], isWaivable: false)
}
