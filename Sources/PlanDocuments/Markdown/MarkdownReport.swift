package import PlanTemplates

/// A periodic report and its appendix as Markdown.
package enum MarkdownReport {
    /// The whole document, with a final line break; nothing in the units' text is taken for markup.
    package static func render(
        _ report: OfficialReport, templates: TemplateSet = MarkdownTemplates.builtIn
    ) -> String {
        templates.render(
            MarkdownTemplates.Name.report,
            report.textValue.merging(["appendix": report.appendix.map(\.templateValue) ?? []]))
    }
}

extension ReportAppendix {
    fileprivate var templateValue: TemplateValue {
        table.templateValue.merging([
            "name": .text(name), "title": title.words, "reference": reference.words,
        ])
    }
}
