package import PlanDiagnostics

/// A checklist as Markdown with the task lists and tables of GitHub.
package enum MarkdownChecklist {
    /// The whole document, with a final line break; nothing in the plan's text is taken for markup.
    package static func render(_ checklist: Checklist, language: Language) -> String {
        MarkdownWriter.text(of: ChecklistDocument(checklist, language))
    }
}
