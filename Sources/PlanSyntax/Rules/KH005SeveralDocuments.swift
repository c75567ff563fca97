package import PlanDiagnostics

/// A second document in one file.
package enum KH005SeveralDocuments {
    package static let rule = RuleDescriptor(
        code: 5, slug: "several-documents", severity: .error,
        summary: BilingualText(
            vi: "tệp chứa nhiều hơn một tài liệu YAML",
            en: "a file holds more than one YAML document"),
        explanation: BilingualText(
            vi: """
                Dấu “---” thứ hai bắt đầu một tài liệu mới trong cùng tệp. Mỗi tệp của kế hoạch là một \
                tài liệu; phần sau dấu này không được đọc.

                Hãy tách phần sau thành một tệp riêng, hoặc xóa dấu “---” nếu chỉ định kẻ ngang để ngăn \
                cách.
                """,
            en: """
                A second “---” begins another document in the same file. Each file of a plan is one \
                document; what follows the mark is not read.

                Move the rest to a file of its own, or delete the “---” if it was meant as a dividing line.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                ---
                ghi chú: Phần bổ sung

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                # Phần bổ sung

                """),
        messages: [second], isWaivable: false)

    private static let second = MessageTemplate(
        vi: "tài liệu thứ hai trong cùng một tệp: phần từ đây trở đi không được đọc",
        en: "a second document in one file: nothing from here on is read")
    private static let first = MessageTemplate(
        vi: "tài liệu thứ nhất bắt đầu ở đây", en: "the first document begins here")

    static func found(at span: SourceSpan, first firstSpan: SourceSpan) -> Diagnostic {
        Diagnostic(rule, second, at: span, labels: [Label(first, at: firstSpan)])
    }
}
