package import PlanDiagnostics

/// A list or a mapping where a key should be.
package enum KH013ComplexKey {
    package static let rule = RuleDescriptor(
        code: 13, slug: "complex-key", severity: .error,
        summary: BilingualText(
            vi: "khóa không phải là một dòng chữ",
            en: "a key is not plain text"),
        explanation: BilingualText(
            vi: """
                Khóa của mỗi trường là một tên. YAML cho phép lấy cả danh sách hay bảng làm khóa (“? [a, \
                b] : …”), nhưng trong kế hoạch không trường nào có tên như vậy. Lỗi này thường do dấu \
                “?”, “[” hay “{” đặt nhầm ở đầu dòng.

                Hãy đặt khóa trong dấu ngoặc kép nếu tên thật sự bắt đầu bằng các dấu đó.
                """,
            en: """
                The key of a field is a name. YAML lets a list or a mapping be a key (“? [a, b] : …”), \
                but no field of a plan has such a name. It usually comes from a stray “?”, “[” or “{” at \
                the beginning of a line.

                Put the key between quotation marks if it really begins with one of these.
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
                    [ghi chú]: Bổ sung
                    thời hạn: Quý III/2026

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    ghi chú: Bổ sung
                    thời hạn: Quý III/2026

                """),
        messages: [complex], isWaivable: false)

    private static let complex = MessageTemplate(
        vi: "khóa phải là một tên, không thể là danh sách hay bảng",
        en: "a key must be a name, not a list or a mapping")

    static func found(at span: SourceSpan) -> Diagnostic {
        Diagnostic(rule, complex, at: span)
    }
}
