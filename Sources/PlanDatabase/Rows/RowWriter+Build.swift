import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeBuild(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) {
        var build = insert(
            into: "build", "id", "tool_version", "as_of", "language", "moving_rule_vi", "moving_rule_en")
        let language = compiled.workspace.settings.language ?? .vietnamese
        build.run(
            1, manifest.toolVersion, compiled.asOf, language.rawValue, Schedule.movingRule.vi,
            Schedule.movingRule.en)

        writeSources(manifest.sources)
        var term = insert(into: "term", "domain", "code", "vi", "en")
        for entry in Term.all { term.run(entry.domain, entry.code, entry.text.vi, entry.text.en) }
    }

    func writeSources(_ sources: [BuildManifest.Source]) {
        var source = insert(into: "source", "path", "size", "sha256")
        for file in sources.sorted(byCode: { $0.path }) { source.run(file.path, file.size, file.sha256) }
    }

    func writeCalendar(_ calendar: WorkingCalendar) {
        var day = insert(
            into: "calendar_day", "date", "kind", "name_vi", "name_en", "basis", "makes_up_for",
            "is_confirmed")
        let worked = calendar.announcedWorkingDays
        for holiday in calendar.holidays where !worked.contains(where: { $0.date == holiday.date }) {
            let kind: StaticString =
                switch holiday.kind {
                case .statutory: "statutory"
                case .substitute: "substitute"
                case .announced: "announced"
                }
            day.run(
                holiday.date, kind, holiday.vietnameseName, holiday.englishName, holiday.source,
                CivilDate?.none, holiday.isConfirmed)
        }
        var last: CivilDate?
        for work in worked where work.date != last {
            last = work.date
            let kind: StaticString = "worked"
            day.run(work.date, kind, String?.none, String?.none, work.document, work.makesUpFor, true)
        }
    }
}
