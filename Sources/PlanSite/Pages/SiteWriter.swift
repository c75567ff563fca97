import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar

/// Makes the pages of one plan: values for templates, and what they come to.
struct SiteWriter: Sendable {
    let site: SitePlan
    let documents: [SiteDocument]
    let words: SiteWords
    private let templates: TemplateSet

    init(_ site: SitePlan, _ documents: [SiteDocument], _ templates: TemplateSet, _ language: Language) {
        self.site = site
        self.documents = documents
        self.templates = templates
        words = SiteWords(language)
    }

    var folder: String { site.heading.code }

    /// A page of the plan, its content within the frame that all pages have.
    func file(
        _ page: SitePage, _ template: String, title: String,
        _ value: @escaping @Sendable (SiteWriter) -> TemplateValue
    ) -> SiteFile {
        SiteFile("\(folder)/\(page.path)") {
            let frame = frame(of: page, title: title)
            let content = templates.render("site/\(template)", frame.merging(value(self)))
            return templates.render("site/page", frame.merging(["content": .text(content)]))
        }
    }

    /// What every page knows.
    private func frame(of page: SitePage, title: String) -> TemplateValue {
        let navigation = SitePage.main.filter { $0 != .lineage || site.lineage != nil }.map {
            entry -> TemplateValue in
            [
                "title": .text(self.title(of: entry)), "address": .text(entry.path),
                "isHere": .flag(entry == page.mainPage), "isThisPage": .flag(entry == page),
            ]
        }
        return words.frame.merging([
            "planLanguage": .text(planLanguage), "pageTitle": .text(title), "siteTitle": .text(planName),
            "planName": .text(planName), "issuer": .text(site.heading.issuer),
            "isDraft": .flag(site.heading.isDraft), "root": .text(page.root),
            "hasOtherPlans": .flag(site.hasOtherPlans),
            "navigation": .list(navigation), "hasNavigation": true, "hasFind": .flag(page != .search),
            "asOf": .text(words.printed.date(site.asOf)),
            "basis": .text(words.basis(isReported: site.isReported)), "style": "",
        ])
    }

    private func title(of page: SitePage) -> String {
        switch page {
        case .board: words["board"]
        case .overview: words["overview"]
        case .tasks: words["tasks"]
        case .timeline, .unitTimeline: words["timeline"]
        case .calendar: words["calendar"]
        case .targets: words["targets"]
        case .lineage: words["lineage"]
        case .units: words["units"]
        case .gaps: words["gaps"]
        case .text: words["text"]
        case .search: words["search"]
        case .unit(let unit): unit.name
        }
    }

    /// `Kế hoạch năm 2026`
    var planName: String { words.planName(site.heading) }

    /// The attribute that marks the plan's text where it is in another language than the page.
    var planLanguage: String { Self.mark(site.heading.textLanguage, in: words.language) }

    static func mark(_ language: Language, in page: Language) -> String {
        language == page ? "" : " lang=\"\(language.rawValue)\""
    }

    /// A phrase with its runs marked up.
    func html(_ phrase: Phrase) -> String {
        MarkupWriter.text { writer in
            for run in phrase.runs {
                switch run {
                case .words(let text): writer.words(text)
                case .code(let text): writer.element("code", words: text)
                case .plan(let text), .link(let text, _):
                    if planLanguage.isEmpty {
                        writer.words(text)
                    } else {
                        writer.element("span", ["lang": site.heading.textLanguage.rawValue], words: text)
                    }
                }
            }
        }
    }
}

extension SiteWords {
    /// What every page knows of the language that it is in.
    var frame: TemplateValue {
        [
            "language": .text(language.rawValue),
            "words": .record(
                Dictionary(uniqueKeysWithValues: all.map { ($0.name, TemplateValue.text($0.text)) })),
        ]
    }

    func planName(_ heading: PlanHeading) -> String {
        let title = heading.title ?? say("Kế hoạch", "Plan")
        return heading.year.map { say("\(title) năm \($0)", "\(title) \($0)") } ?? title
    }
}
