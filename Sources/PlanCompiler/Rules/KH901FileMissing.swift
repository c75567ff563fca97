import PlanDiagnostics

/// A file of the workspace is missing.
enum KH901FileMissing {
    private static let missing = MessageTemplate(
        vi: "thiếu tệp {path}",
        en: "the file {path} is missing")
    private static let noPlan = MessageTemplate(
        vi: "không gian làm việc chưa có kế hoạch nào (thư mục có tệp plan.yaml)",
        en: "the workspace has no plan (a folder that holds a plan.yaml)")

    static let rule = RuleDescriptor(
        code: 901, slug: "workspace-file-missing", severity: .error,
        summary: BilingualText(
            vi: "thiếu một tệp của không gian làm việc", en: "a file of the workspace is missing"),
        explanation: BilingualText(
            vi: """
                Không gian làm việc cần `kehoach.yaml`, danh bạ `units.yaml` và ít nhất một kế hoạch có `plan.yaml`. Thiếu một trong số đó thì không thể biên dịch.
                """,
            en: """
                A workspace needs `kehoach.yaml`, the registry `units.yaml` and at least one plan with a `plan.yaml`. Without one of them nothing can be compiled.
                """),
        example: RuleExample(
            path: "kehoach.yaml",
            faulty: """
                ngôn ngữ: vi
                kế hoạch: [ke-hoach, ke-hoach-2]
                đặt dấu: kiểu cũ

                """,
            mended: """
                ngôn ngữ: vi
                kế hoạch: [ke-hoach]
                đặt dấu: kiểu cũ

                """),
        messages: [missing, noPlan], isWaivable: false)

    static func missing(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(rule, missing, ["path": .quoted(path)], at: span)
    }

    static func noPlan(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(rule, noPlan, at: span)
    }
}
