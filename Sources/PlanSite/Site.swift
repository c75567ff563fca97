package import PlanDiagnostics
import PlanDocuments
package import PlanModel
package import PlanTemplates
import VietnameseCalendar

/// A static web site of a plan: no network, no framework, and it works from a shared folder.
///
/// Everything can be read without JavaScript; the script adds search and filters.
package enum Site {
    /// The pages of one plan, in its folder.
    ///
    /// - Parameter documents: files that the same build makes, for the site to lead to.
    package static func files(
        of plan: CompiledPlan, in workspace: CompiledWorkspace, templates: TemplateSet, language: Language,
        documents: [SiteDocument] = []
    ) -> [SiteFile] {
        let site = SitePlan(plan, in: workspace)
        let writer = SiteWriter(site, documents, templates, language)
        return writer.pages + [
            SiteFile("\(writer.folder)/assets/site.css") { templates.render("site/style", [:]) },
            SiteFile("\(writer.folder)/assets/site.js") { SiteTemplates.script },
            SiteFile("\(writer.folder)/search.js") { SearchIndex(site).script },
        ]
    }

    /// The page that leads to every plan of a workspace.
    package static func frontPage(
        of workspace: CompiledWorkspace, templates: TemplateSet, language: Language
    ) -> SiteFile {
        // To look at every plan of a country takes a while.
        SiteFile(SitePage.overview.path) { frontPageText(of: workspace, templates, SiteWords(language)) }
    }

    private static func frontPageText(
        of workspace: CompiledWorkspace, _ templates: TemplateSet, _ words: SiteWords
    ) -> String {
        let tree = PlanTree(workspace)
        let textLanguage = workspace.workspace.settings.language ?? .vietnamese
        let planLanguage = SiteWriter.mark(textLanguage, in: words.language)
        let front = FrontPage(tree: tree, words: words, planLanguage: planLanguage)
        let frame = words.frame.merging([
            "planLanguage": .text(planLanguage),
            "pageTitle": .text(words["plans"]), "siteTitle": "", "planName": "", "issuer": "",
            "isDraft": false, "root": "", "hasOtherPlans": false, "navigation": [], "hasNavigation": false,
            "hasFind": false,
            "asOf": .text(words.printed.date(workspace.asOf)),
            "basis": .text(words.basis(isReported: tree.isReported)),
            "style": .text(templates.render("site/style", [:])),
            "script": .text(front.isTable ? SiteTemplates.script : ""),
        ])
        let content = templates.render("site/plans", frame.merging(front.content))
        return templates.render("site/page", frame.merging(["content": .text(content)]))
    }
}

extension SiteWriter {
    /// None for a plan that stands by itself.
    private var lineagePages: [SiteFile] {
        site.lineage == nil ? [] : [file(.lineage, "lineage", title: words["lineage"], \.lineage)]
    }

    fileprivate var pages: [SiteFile] {
        [
            file(.board, "board", title: words["board"], \.board),
            file(.overview, "overview", title: words["overview"], \.overview),
            file(.tasks, "tasks", title: words["tasks"], \.taskList),
            file(.timeline, "timeline", title: words["bySection"], \.sectionTimeline),
            file(.unitTimeline, "timeline", title: words["byUnit"], \.unitTimeline),
            file(.calendar, "calendar", title: words["calendar"], \.calendar),
            file(.targets, "targets", title: words["targets"], \.coverage),
        ] + lineagePages + [
            file(.units, "units", title: words["units"]) { ["units": .list($0.workload)] },
            file(.gaps, "gaps", title: words["gaps"], \.gaps),
            file(.text, "text", title: words["text"], \.text),
            file(.search, "search", title: words["search"], \.search),
        ]
            + site.unitsWithPages.map { id in
                let name = site.unitName(id)
                return file(.unit(name), "unit", title: name.name) { $0.unit(id) }
            }
    }
}
