package import PlanTemplates

/// The built-in Mustache templates of the Markdown documents.
///
/// They are Swift source rather than resources: a resource bundle is looked for at the path of the build machine.
/// Values are plain words, escaped for one line of Markdown where a tag prints them. Three braces print what is never
/// the plan's text: codes, which are slugs, and computed numbers, which would be escaped out of fear of a list.
package enum MarkdownTemplates {
    package static let sources: [TemplateSource] = [
        plan, report, official, officialTable, checklist, task, table, run,
    ]

    package static let builtIn = TemplateSet(sources)

    /// Names under which an office's own templates stand in for these.
    enum Name {
        static let plan = "markdown/plan"
        static let report = "markdown/report"
        static let official = "markdown/official"
        static let officialTable = "markdown/official-table"
        static let checklist = "markdown/checklist"
        static let task = "markdown/task"
        static let table = "markdown/table"
        static let run = "markdown/run"
    }
}
