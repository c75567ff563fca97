package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension ChecklistDocument {
    static let rulesID = "minh-chung"

    /// The checklist's sections in the order in which a unit needs them: its work, its dates, the rules, the gaps.
    package init(_ checklist: Checklist, _ language: Language) {
        let words = PrintedWords(language)
        let plan = checklist.plan
        self.language = language
        textLanguage = plan.textLanguage
        letterhead = Letterhead(plan, words)
        plainTitle = "\(words.checklistTitle(plan.year)) – \(checklist.unit.name)"
        title = [Phrase(stringLiteral: words.checklistTitle(plan.year)), .plan(checklist.unit.name)]
        subtitle = words.companion(plan)
        summary = Self.summary(checklist, words)
        sections = [
            Self.ownTasks(checklist, words), Self.supportedTasks(checklist, words),
            Self.targets(checklist, words), Self.reports(checklist, words), Self.reviews(checklist, words),
            Self.appraisals(checklist, words), Self.rules(checklist, words), Self.notes(checklist, words),
        ].compactMap(\.self)
        signature = SignatureLine(
            place: words.signaturePlace(plan.place), position: (checklist.head ?? words.head).uppercased(),
            hint: words.signatureHint)
        colophon = Phrase(stringLiteral: words.colophon(plan.asOf))
    }

    private static func summary(_ checklist: Checklist, _ words: PrintedWords) -> [Fact] {
        var facts: [Fact] = []
        if let head = checklist.head { facts.append(Fact(words.head, [.plan(head)])) }
        if let period = checklist.plan.period {
            facts.append(Fact(words.period, [Phrase(stringLiteral: words.interval(period))]))
        }
        if let above = checklist.planAbove {
            let name = [words.name(of: above), above.topic(words.say("về ", "on "))].compactMap(\.self)
            facts.append(Fact(words.makesConcrete, [name.joined(separator: " ")]))
        }
        let counts = [
            words.ownTaskCount(checklist.ownTasks.count), words.supportCount(checklist.supportedTasks.count),
        ]
        facts.append(Fact(words.work, [Phrase(stringLiteral: counts.joined(separator: ", "))]))
        return facts
    }

    private static func ownTasks(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection {
        var blocks: [DocumentBlock] = []
        var rest = checklist.ownTasks[...]
        while let first = rest.first {
            let month = first.dueMonth
            let tasks = rest.prefix { $0.dueMonth == month }
            rest = rest.dropFirst(tasks.count)
            blocks.append(.heading(Phrase(stringLiteral: month.map(words.dueIn) ?? words.withoutDue)))
            blocks.append(.tasks(tasks.map { TaskBlock($0, words) }))
        }
        if blocks.isEmpty { blocks.append(.paragraph(Phrase(stringLiteral: words.noOwnTasks))) }
        return DocumentSection(id: "chu-tri", heading: words.ownTasks, blocks: blocks)
    }

    private static func supportedTasks(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection? {
        guard !checklist.supportedTasks.isEmpty else { return nil }
        let isReported = checklist.supportedTasks.contains { $0.standing != nil }
        let isConcrete = checklist.supportedTasks.contains { !$0.upper.isEmpty }
        let rows = checklist.supportedTasks.map { entry -> [Phrase] in
            let role = words.role(entry.role)
            return [
                "\(entry.name.number)", .plan(entry.name.title ?? entry.name.code),
                .plan(entry.owner ?? "–"), entry.group.map { "\(role) (\(plan: $0))" } ?? "\(role)",
                words.deadlineInTable(entry.deadline),
            ] + (isConcrete ? ["\(words.inShort(entry.upper))"] : [])
                + (isReported ? ["\(words.inShort(entry.standing))"] : [])
        }
        let table = DocumentTable(
            caption: words.supportedTasks,
            columns: [
                .init(words.number, 9), .init(words.task, 38), .init(words.owner, 17), .init(words.role, 16),
                .init(words.deadline, 20),
            ] + (isConcrete ? [.init(words.makesConcrete(of: checklist.planAbove?.designation), 18)] : [])
                + (isReported ? [.init(words.reportedSoFar, 18)] : []), rows: rows)
        return DocumentSection(id: "phoi-hop", heading: words.supportedTasks, blocks: [.table(table)])
    }

    private static func targets(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection? {
        guard !checklist.targets.isEmpty else { return nil }
        let isConcrete = checklist.targets.contains { !$0.upper.isEmpty }
        let rows = checklist.targets.map { target -> [Phrase] in
            [
                "\(target.name.number)", .plan(target.name.title ?? target.name.code),
                target.levels.map(Phrase.plan).joined(separator: "; "),
            ] + (isConcrete ? ["\(words.inShort(target.upper))"] : [])
        }
        let table = DocumentTable(
            caption: words.targets,
            columns: [.init(words.number, 10), .init(words.target, 55), .init(words.level, 35)]
                + (isConcrete ? [.init(words.makesConcrete(of: checklist.planAbove?.designation), 25)] : []),
            rows: rows)
        let measured = checklist.targets.first.map { words.targetDays($0) } ?? []
        return DocumentSection(
            id: "chi-tieu", heading: words.targets, blocks: [.table(table), .list(measured)])
    }

    private static func reports(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection? {
        let duties = checklist.duties.filter { $0.kind != .warningReview }
        return section("bao-cao", words.reports, duties, words)
    }

    private static func reviews(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection? {
        let duties = checklist.duties.filter { $0.kind == .warningReview }
        return section("canh-bao", words.reviews, duties, words)
    }

    private static func section(
        _ id: String, _ heading: String, _ duties: [PeriodicDuty], _ words: PrintedWords
    ) -> DocumentSection? {
        guard !duties.isEmpty else { return nil }
        let blocks = duties.flatMap { duty -> [DocumentBlock] in
            let title = words.duty(duty)
            let heading: Phrase = duty.system.map { "\(title) – \(plan: $0)" } ?? "\(title)"
            return [.heading(heading)] + words.blocks(duty.series)
        }
        return DocumentSection(id: id, heading: heading, blocks: blocks)
    }

    private static func appraisals(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection? {
        guard !checklist.appraisals.isEmpty else { return nil }
        let rows = checklist.appraisals.map { entry -> [Phrase] in
            [
                "\(words.dayAndDate(entry.day.effective))",
                "\(entry.task.number). \(plan: entry.task.title ?? entry.task.code)",
                .plan(entry.owner ?? "–"),
            ]
        }
        let table = DocumentTable(
            caption: words.appraisals,
            columns: [.init(words.day, 22), .init(words.task, 54), .init(words.owner, 24)], rows: rows)
        return DocumentSection(id: "tham-dinh", heading: words.appraisals, blocks: [.table(table)])
    }

    private static func rules(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection {
        let rules = checklist.rules
        var lines: [Phrase] = ["\(rules.isRequired ? words.evidenceRequired : words.evidenceOptional)"]
        if !rules.kinds.isEmpty {
            lines.append("\(words.evidenceKinds): \(rules.kinds.map(Phrase.plan).joined(separator: "; ")).")
        }
        if let appraiser = rules.appraiser {
            lines.append("\(words.appraiser(rules.workingDays)): \(plan: appraiser).")
            lines.append(rules.deputy.map { "\(words.deputy): \(plan: $0)." } ?? "\(words.noDeputy)")
        }
        if let warnings = rules.warnings {
            let causes = words.warnings(warnings)
            if !causes.isEmpty { lines.append("\(words.warned): \(causes).") }
        }
        return DocumentSection(id: rulesID, heading: words.rules, blocks: [.list(lines)])
    }

    private static func notes(_ checklist: Checklist, _ words: PrintedWords) -> DocumentSection {
        var blocks: [DocumentBlock] = []
        if !checklist.groups.isEmpty {
            blocks.append(
                .list(
                    checklist.groups.map { group in
                        let members = group.members.map(Phrase.plan).joined(separator: "; ")
                        return "“\(plan: group.name)”: \(members)."
                    }))
        }
        if !checklist.sharedWaivers.isEmpty {
            blocks.append(.heading("\(words.sharedWaived)"))
            blocks.append(.list(checklist.sharedWaivers.map { words.waiver($0, checklist) }))
        }
        blocks.append(.paragraph("\(Schedule.movingRule[words.language])"))
        return DocumentSection(id: "ghi-chu", heading: words.notes, blocks: blocks)
    }
}

extension TaskEntry {
    /// The month of the due day that counts.
    fileprivate var dueMonth: Period? { deadline.due.map { Period(.month, containing: $0.effective) } }
}
