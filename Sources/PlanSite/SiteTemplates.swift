package import PlanTemplates

/// The templates of the site, which an office may replace one by one; docs/templates.md says what fills them.
package enum SiteTemplates {
    package static let sources: [TemplateSource] = [
        html("site/agenda", PackageResources.agenda_mustache),
        html("site/board", PackageResources.board_mustache),
        html("site/calendar", PackageResources.calendar_mustache),
        html("site/documents", PackageResources.documents_mustache),
        html("site/filter", PackageResources.filter_mustache),
        html("site/gaps", PackageResources.gaps_mustache),
        html("site/lineage", PackageResources.lineage_mustache),
        html("site/overview", PackageResources.overview_mustache),
        html("site/page", PackageResources.page_mustache),
        html("site/plans", PackageResources.plans_mustache),
        html("site/search", PackageResources.search_mustache),
        TemplateSource("site/style", .plain, text(PackageResources.site_css)),
        html("site/targets", PackageResources.targets_mustache),
        html("site/tasks", PackageResources.tasks_mustache),
        html("site/text", PackageResources.text_mustache),
        html("site/timeline", PackageResources.timeline_mustache),
        html("site/timeline-table", PackageResources.timeline_table_mustache),
        html("site/unit", PackageResources.unit_mustache),
        html("site/unit-name", PackageResources.unit_name_mustache),
        html("site/units", PackageResources.units_mustache),
        html("site/workload", PackageResources.workload_mustache),
    ]

    /// The script of all pages; it is a program, so no template.
    package static let script = text(PackageResources.site_js)

    private static func html(_ name: String, _ bytes: [UInt8]) -> TemplateSource {
        TemplateSource(name, .html, offers: ["code"], text(bytes))
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
