package import PlanDiagnostics

/// A name in a template that stands for nothing; the shell that reads templates reports it.
package enum KH917UnknownTemplateVariable {
    package static let unknown = MessageTemplate(
        vi: "mẫu dùng tên {name}, không có dữ liệu nào mang tên này",
        en: "the template uses {name}, and nothing has that name")

    package static let rule = RuleDescriptor(
        code: 917, slug: "unknown-template-variable", severity: .warning,
        summary: BilingualText(
            vi: "mẫu dùng một tên không có dữ liệu", en: "a name in a template that stands for nothing"),
        explanation: BilingualText(
            vi: """
                Mustache không in gì ở chỗ có tên lạ và không báo lỗi, nên một tên gõ nhầm làm mất một phần của văn bản mà không ai thấy. Tên đúng là các tên mà mẫu có sẵn dùng; xem chúng bằng `kehoach templates mau`.
                """,
            en: """
                Mustache prints nothing where it finds a name that it does not know, and says so nowhere: a slip loses a part of the document unseen. The names are those that the built-in templates use; `kehoach templates mine` shows them.
                """),
        example: RuleExample(
            path: "mau/markdown/task.mustache", faulty: "- [ ] {{titel}}\n", mended: "- [ ] {{title}}\n"),
        messages: [unknown], isWaivable: false)
}
