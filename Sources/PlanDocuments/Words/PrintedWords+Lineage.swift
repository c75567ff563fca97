import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// The words of plans under plans.
extension PrintedWords {
    var ownWord: String { say("Nội dung của kế hoạch", "Of the plan") }
    var belowWord: String { say("Cấp dưới cụ thể hóa", "Made concrete below by") }
    var aboveWord: String { say("Cụ thể hóa nội dung cấp trên", "Makes concrete above") }
    var downWord: String { say("xuống", "down") }
    var upWord: String { say("lên", "up") }

    var noLineage: String {
        say(
            "Không kế hoạch nào ghi thuộc kế hoạch khác, nên không có gì để đối chiếu.",
            "No plan stands under another, so there is nothing to compare.")
    }

    package func kindWord(_ record: PlanRecord) -> String {
        record.isTarget ? say("Chỉ tiêu", "Target") : say("Nhiệm vụ", "Task")
    }

    /// `Chỉ tiêu 1.2. Tỷ lệ …`
    func recordLine(_ reference: LineageCoverage.Reference) -> String {
        "\(kindWord(reference.record)) \(taskLine(reference.name))"
    }

    var makesConcrete: String { say("Cụ thể hóa", "Makes concrete") }

    /// Over what records make concrete of the plan above: `Cụ thể hóa 01-KH/TU`.
    ///
    /// - Parameter designation: of the plan above; nil while that is a draft.
    func makesConcrete(of designation: String?) -> String {
        [makesConcrete, designation].compactMap(\.self).joined(separator: " ")
    }

    /// `Nhiệm vụ I.2. Triển khai lắp đặt trạm 5G`
    func line(_ upper: UpperRecord) -> Phrase { "\(kindWord(upper.record)) \(record(upper.name))" }

    /// `Nhiệm vụ I.2. Triển khai lắp đặt trạm 5G (01-KH/TU)`
    func citedLine(_ upper: UpperRecord) -> Phrase {
        upper.designation.map { "\(line(upper)) (\(plan: $0))" } ?? line(upper)
    }

    /// The same by numbers, for a cell of a table.
    func inShort(_ uppers: [UpperRecord]) -> String {
        uppers.isEmpty ? "–" : numbers(uppers).capitalizedFirst
    }

    /// `chỉ tiêu 1.1(2) và nhiệm vụ I.2, I.3`
    func numbers(_ uppers: [UpperRecord]) -> String {
        let kinds = [uppers.filter(\.record.isTarget), uppers.filter { !$0.record.isTarget }]
        return list(
            kinds.filter { !$0.isEmpty }.map { uppers in
                let plural = say("", uppers.count == 1 ? "" : "s")
                let kind = kindWord(uppers[0].record).lowercasedFirst + plural
                return "\(kind) \(uppers.map(\.name.number).joined(separator: ", "))"
            })
    }

    /// What stands where no record of another plan does.
    func uncovered(_ row: LineageCoverage.Row) -> String {
        guard row.isGap else { return "–" }
        guard let reason = row.waived else { return say("Chưa có nơi nào nhận", "Nobody takes it on") }
        return say("Chưa có nơi nào nhận, được miễn: ", "Nobody takes it on, allowed: ") + reason
    }

    /// `ke-hoach-tinh: 3 kế hoạch cấp dưới; cấp dưới nhận 5/6 chỉ tiêu, 4/9 nhiệm vụ.`
    func coverageSummary(_ plan: LineageCoverage, _ codes: [PlanID: String]) -> String {
        var parts: [String] = []
        if let parent = plan.parent.flatMap({ codes[$0] }) {
            let (targets, tasks) = ratios(plan.linkedAbove)
            parts.append(
                say(
                    "thuộc \(parent), \(targets) chỉ tiêu và \(tasks) nhiệm vụ cụ thể hóa cấp trên",
                    "under \(parent), \(targets) targets and \(tasks) tasks make something above concrete"
                ))
        }
        if !plan.children.isEmpty {
            let (targets, tasks) = ratios(plan.coveredBelow)
            parts.append(
                count(plan.children.count, vi: "kế hoạch cấp dưới", en: "plan") + say("", " below")
                    + say(
                        " nhận \(targets) chỉ tiêu, \(tasks) nhiệm vụ",
                        ", taking on \(targets) targets and \(tasks) tasks"))
        }
        return "\(plan.code): \(parts.joined(separator: "; "))."
    }

    func coverageSummary(openGaps: Int, at date: CivilDate) -> String {
        let day = say("Đến hết ngày \(shortDate(date))", "At the end of \(shortDate(date))")
        guard openGaps > 0 else {
            return say(
                "\(day): mọi chỉ tiêu phải giao xuống đều có nơi nhận.",
                "\(day): every target that is due below is taken on.")
        }
        return say(
            "\(day): \(openGaps) chỉ tiêu chưa có nơi nào nhận.",
            "\(day): " + count(openGaps, vi: "", en: "target") + " that nobody takes on.")
    }

    private func ratios(_ share: LineageCoverage.LinkedShare) -> (targets: String, tasks: String) {
        (
            "\(share.targets.linked)/\(share.targets.all)", "\(share.tasks.linked)/\(share.tasks.all)"
        )
    }

    var coverageColumns: [String] {
        let other = say("kia", "other")
        let own = [
            say("Loại", "Kind"), say("Số", "Number"), say("Mã", "Code"), contentWord,
            say("Mã đơn vị", "Unit code"), unitWord, stateWord,
        ]
        return [planWord, say("Chiều", "Direction")] + own
            + [planWord + " (\(other))"] + own.map { "\($0) (\(other))" }
            + [say("Ghi chú", "Note")]
    }

    /// In the order of ``coverageColumns``.
    func cells(_ reference: LineageCoverage.Reference) -> [String] {
        [
            kindWord(reference.record), reference.name.number, reference.name.code,
            reference.name.title ?? "", reference.unit?.code ?? "", reference.unit?.name ?? "",
            reference.standing.name?[language] ?? "",
        ]
    }
}
