package import PlanDiagnostics

/// A file among the office's templates that takes the place of none; the shell that reads templates reports it.
package enum KH916UnknownTemplate {
    package static let unknown = MessageTemplate(
        vi: "không có mẫu nào tên {template}", en: "there is no template named {template}")

    package static let rule = RuleDescriptor(
        code: 916, slug: "unknown-template", severity: .error,
        summary: BilingualText(
            vi: "tệp mẫu không thay mẫu nào", en: "a template's file that takes the place of none"),
        explanation: BilingualText(
            vi: """
                Một tệp `.mustache` thay mẫu có sẵn cùng tên: `markdown/plan.mustache` thay mẫu `markdown/plan`. Tệp mang tên khác không bao giờ được dùng, nên gần như chắc chắn là gõ nhầm tên.

                `kehoach templates` in tên mọi mẫu.
                """,
            en: """
                A `.mustache` file takes the place of the built-in template of its name: `markdown/plan.mustache` that of `markdown/plan`. One of another name is never used, so that its name is almost certainly a slip.

                `kehoach templates` prints the names of all of them.
                """),
        example: RuleExample(
            path: "mau/markdown/plann.mustache", faulty: "# {{kind}}\n", mended: ""),
        messages: [unknown], isWaivable: false)
}
