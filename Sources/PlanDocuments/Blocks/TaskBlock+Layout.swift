import PlanModel
import VietnameseCalendar

extension TaskBlock {
    /// The task with everything that its unit needs to carry it out.
    package init(_ task: TaskEntry, _ words: PrintedWords) {
        number = task.name.number
        code = task.name.code
        title = .plan(task.name.title ?? task.name.code)
        due = "\(words.dueInShort(task.deadline))"
        facts =
            Self.standing(task, words) + Self.content(task, words) + Self.dates(task, words)
            + Self.partners(task, words) + Self.proof(task, words)
    }

    /// What was reported comes first: it is what the unit goes on from.
    private static func standing(_ task: TaskEntry, _ words: PrintedWords) -> [Fact] {
        task.standing.map { [Fact(words.reportedSoFar, words.lines($0))] } ?? []
    }

    private static func content(_ task: TaskEntry, _ words: PrintedWords) -> [Fact] {
        var facts: [Fact] = []
        if let group = task.group {
            // The only sub-task of a group has its number.
            let title = Phrase.plan(group.title ?? group.code)
            let isAlone = group.number == task.name.number
            facts.append(Fact(words.group, [isAlone ? title : "\(group.number). \(title)"]))
        }
        for (label, texts) in [(words.output, task.outputs), (words.kpi, task.kpis)] {
            facts.append(Fact(label, texts.isEmpty ? ["\(words.notSaid)"] : texts.map(Phrase.plan)))
        }
        return facts
    }

    private static func dates(_ task: TaskEntry, _ words: PrintedWords) -> [Fact] {
        let understood = words.understood(task.deadline).map { Phrase(stringLiteral: "→ \($0)") }
        var facts = [
            Fact(words.deadline, [words.written(task.deadline), understood].compactMap(\.self))
        ]
        if !task.milestones.isEmpty {
            facts.append(Fact(words.milestones, task.milestones.map(words.milestone), isTicked: true))
        }
        if let instances = task.instances {
            let isCompact = instances.weekly != nil
            facts.append(Fact(words.instances, words.lines(instances), isTicked: !isCompact))
        }
        facts.append(words.condition, task.condition.map { [$0] } ?? [])
        if !task.conditionReviews.isEmpty {
            let days = task.conditionReviews.map { Phrase(stringLiteral: words.day($0)) }
            facts.append(Fact(words.conditionReviews, days, isTicked: true))
        }
        if !task.after.isEmpty {
            facts.append(Fact(words.after, task.after.map(words.record)))
        }
        if !task.continued.isEmpty {
            facts.append(Fact(words.continued, task.continued.map { "\(code: $0)" }))
        }
        return facts
    }

    private static func partners(_ task: TaskEntry, _ words: PrintedWords) -> [Fact] {
        var facts: [Fact] = []
        facts.append(words.person, task.person.map { [$0] } ?? [])
        if !task.supporters.isEmpty {
            facts.append(Fact(words.support, [task.supporters.map(Phrase.plan).joined(separator: "; ")]))
        }
        if !task.advisors.isEmpty {
            facts.append(Fact(words.advice, [task.advisors.map(Phrase.plan).joined(separator: "; ")]))
        }
        return facts
    }

    private static func proof(_ task: TaskEntry, _ words: PrintedWords) -> [Fact] {
        var facts: [Fact] = []
        if !task.evidence.isEmpty {
            facts.append(Fact(words.evidence, task.evidence.map(Phrase.plan), isTicked: true))
        } else if task.evidenceDue != nil {
            facts.append(Fact(words.evidence, ["\(words.anyEvidence)"], isTicked: true))
        }
        if let appraisal = task.appraisal {
            let who: Phrase = appraisal.appraiser.map { .plan($0) } ?? "\(words.noAppraiserForOwn)"
            let day = words.dayAndDate(appraisal.day.effective)
            facts.append(Fact(words.appraisal, ["\(who), \(words.by(day))"]))
        }
        if !task.targets.isEmpty { facts.append(Fact(words.servedTargets, task.targets.map(words.record))) }
        if !task.upper.isEmpty { facts.append(Fact(words.makesConcrete, task.upper.map(words.citedLine))) }
        facts.append(words.budget, task.budget.map { [$0] } ?? [])
        facts.append(words.note, task.note.map { [$0] } ?? [])
        let own = task.waived.filter(\.isOwn)
        if !own.isEmpty { facts.append(Fact(words.waived, own.map(words.waiver))) }
        let shared = Set(task.waived.filter { !$0.isOwn }.map(\.finding.rule)).sorted()
        if !shared.isEmpty {
            facts.append(Fact(words.waivedInGeneral, [words.codes(shared)]))
        }
        return facts
    }
}

extension [Fact] {
    /// Adds a fact of the plan's own texts, if there are any.
    fileprivate mutating func append(_ label: String, _ texts: [String]) {
        if !texts.isEmpty { append(Fact(label, texts.map(Phrase.plan))) }
    }
}
