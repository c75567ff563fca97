import PlanDocuments
import PlanSite
import PlanTemplates

extension TemplateSet {
    /// Everything that an office may write anew.
    static let builtIn = TemplateSet(
        MarkdownTemplates.sources + SiteTemplates.sources + DocumentProfile.sources
            + [PackageLayout.source])
}
