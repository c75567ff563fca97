package import PlanDiagnostics
import PlanModel
package import PlanTemplates
import VietnameseCalendar

/// A periodic report as the official document that goes up: what is said, in which order and under which number, for a
/// back end to set in type.
///
/// Its number stays blank, as does the day on which it is signed. In the plan's own form of document.
package struct OfficialReport: OfficialText {
    package let profile: DocumentProfile
    package let textLanguage: Language
    package let plainTitle: String
    package let head: OfficialHead
    /// BÁO CÁO
    package let kind: Phrase
    package let subject: Phrase?
    package let bases: [Phrase] = []
    package let preamble: Phrase?
    package let body: [OfficialBlock]
    package let recipients: OfficialRecipients?
    package let signature: OfficialSignature?
    /// nil where the report is on no task.
    package let appendix: ReportAppendix?

    /// - Parameters:
    ///   - language: that of our words; the document for Word is in Vietnamese, as the rules on official documents are.
    ///   - templates: where an office may have written the tables of forms anew.
    package init(_ report: PeriodReport, language: Language, templates: TemplateSet? = nil) {
        let profile = DocumentProfile(for: report.plan, templates: templates)
        let words = PrintedWords(language, isOfficial: true)
        let heading = ReportHeading(report, words)
        self.profile = profile
        textLanguage = report.plan.textLanguage
        head = heading.head(profile)
        kind = "\(words.say("Báo cáo", "Report").uppercased())"
        subject = heading.subject(profile)
        plainTitle = "\(words.say("Báo cáo", "Report")) \(heading.subject(profile).text)"
        preamble = heading.preamble(profile)
        body = OfficialReportBody(report, words, profile).blocks
        recipients = heading.recipients(profile)
        signature = heading.signature
        appendix = report.tasks.isEmpty ? nil : ReportAppendix(report, heading, words, profile)
    }
}

/// The table of all tasks that goes with a report.
package struct ReportAppendix: Sendable {
    /// PHỤ LỤC
    package let name: String
    package let title: Phrase
    /// `(kèm theo Báo cáo số …)`
    package let reference: Phrase
    package let table: OfficialTable

    fileprivate init(
        _ report: PeriodReport, _ heading: ReportHeading, _ words: PrintedWords, _ profile: DocumentProfile
    ) {
        name = words.say(profile.appendix.name, "APPENDIX")
        title = "\(words.reportAppendixTitle(report.date))"
        let lead = words.say("\(profile.appendix.lead) Báo cáo số", "with Report no.")
        let date = heading.date
        let day = profile.appendix.writesOutDate ? date.writtenOut : date.inFigures
        reference = "(\(lead) \(heading.designation(profile)) \(day))"
        table = ReportTables(report, words).results
    }
}
