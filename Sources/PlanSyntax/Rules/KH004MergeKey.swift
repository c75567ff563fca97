package import PlanDiagnostics

/// A `<<` that would mix the fields of another mapping in.
package enum KH004MergeKey {
    package static let rule = RuleDescriptor(
        code: 4, slug: "merge-key", severity: .error,
        summary: BilingualText(
            vi: "khóa gộp “<<” không được dùng",
            en: "the merge key “<<” is refused"),
        explanation: BilingualText(
            vi: """
                Khóa gộp chép các trường của một mục khác vào mục này mà người đọc không thấy. Nó không \
                còn thuộc YAML 1.2, và các công cụ hiểu nó khác nhau.

                Hãy viết rõ từng trường. Giá trị chung cho các việc của một nhóm (chủ trì, phối hợp, \
                thời hạn) viết một lần ở nhóm thì các việc trong nhóm được thừa hưởng.
                """,
            en: """
                A merge key copies the fields of another mapping into this one where no reader sees \
                them. It is no longer part of YAML 1.2, and tools disagree on what it means.

                Write the fields out. Values that the tasks of a group share (owner, support, deadline) \
                are written once at the group, and its tasks inherit them.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: &chung [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    <<: *chung

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

                """),
        messages: [refused], isWaivable: false)

    private static let refused = MessageTemplate(
        vi: "không dùng khóa gộp “<<”: hãy viết rõ từng trường",
        en: "the merge key “<<” is not allowed: write the fields out")

    static func found(at span: SourceSpan) -> Diagnostic {
        Diagnostic(rule, refused, at: span)
    }
}
