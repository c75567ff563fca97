package import PlanDiagnostics

/// A tag that is none of YAML's own; the value is read as if it were not there.
package enum KH007CustomTag {
    package static let rule = RuleDescriptor(
        code: 7, slug: "custom-tag", severity: .error,
        summary: BilingualText(
            vi: "nhãn kiểu YAML không được dùng",
            en: "a YAML tag is refused"),
        explanation: BilingualText(
            vi: """
                Nhãn như “!x” hay “!!python/object” yêu cầu chương trình đọc tạo ra một kiểu riêng. \
                Trong kế hoạch, trường quyết định kiểu của giá trị chứ không phải nhãn, nên nhãn như vậy \
                không có nghĩa gì; ở các chương trình khác nó còn có thể chạy mã lạ.

                Hãy xóa nhãn. Nếu một giá trị phải bắt đầu bằng dấu chấm than thì đặt giá trị trong dấu \
                ngoặc kép.
                """,
            en: """
                A tag such as “!x” or “!!python/object” asks the reader for a type of its own. In a plan \
                the field and not a tag gives a value its type, so such a tag means nothing; in other \
                programs it may even run foreign code.

                Delete the tag. A value that has to begin with an exclamation mark goes between \
                quotation marks.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: !quan-trong Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: "Lắp đặt trạm 5G tại các khu phố"
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """),
        messages: [refused], isWaivable: false)

    private static let refused = MessageTemplate(
        vi: "nhãn {tag} không được dùng trong kế hoạch", en: "the tag {tag} is not allowed in a plan")
    private static let delete = MessageTemplate(vi: "xóa nhãn {tag}", en: "delete the tag {tag}")

    static func found(_ tag: String, at span: SourceSpan) -> Diagnostic {
        let arguments = ["tag": Argument.quoted(tag)]
        return Diagnostic(
            rule, refused, arguments, at: span, fixes: [Fix(delete, arguments, .unsafe, [Edit(span, "")])])
    }
}
