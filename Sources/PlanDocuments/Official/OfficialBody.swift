import PlanModel
import VietnameseText

/// Writes the numbered parts of an official plan.
struct OfficialBody {
    private let plan: Plan
    private let upper: UpperPlan?
    private let units: UnitRegistry
    private let profile: DocumentProfile
    private let isJudgedAtYearEnd: Bool
    private(set) var blocks: [OfficialBlock] = []
    private var partCount = 0

    init(
        _ compiled: CompiledPlan, _ upper: UpperPlan?, _ units: UnitRegistry, _ profile: DocumentProfile
    ) {
        plan = compiled.plan
        self.upper = upper
        isJudgedAtYearEnd = compiled.schedule.checkpoints.contains { $0.kind == .targetJudged }
        self.units = units
        self.profile = profile
        writeAims()
        writeTasks()
        writeMeasures()
        writeImplementation()
    }

    private mutating func openPart(_ title: Phrase) {
        partCount += 1
        blocks.append(.heading(.part, label: roman(partCount) + profile.outline.afterPart, title))
    }

    private mutating func openSection(_ number: Int, _ title: Phrase) {
        blocks.append(.heading(.section, label: "\(number).", title))
    }

    /// Targets are the first section of the first part: their numbers in the model begin with 1.
    private mutating func writeAims() {
        let hasTargets = !plan.targets.isEmpty
        let hasRequirements = !plan.requirements.isEmpty
        guard hasTargets || hasRequirements else { return }
        let names = [hasTargets ? "MỤC TIÊU" : nil, hasRequirements ? "YÊU CẦU" : nil].compactMap(\.self)
        openPart("\(names.joined(separator: ", "))")
        if hasTargets {
            openSection(1, hasRequirements ? "Mục tiêu" : "Chỉ tiêu")
            writeReckoning()
            for (index, group) in plan.targetGroups.enumerated() { write(group, 1 + index) }
        }
        guard hasRequirements else { return }
        if hasTargets { openSection(2, "Yêu cầu") }
        for requirement in plan.requirements { blocks.append(.dashed(.plan(requirement.value.ended))) }
    }

    /// By when targets are judged, as the schedule has it.
    private mutating func writeReckoning() {
        guard let year = plan.year.value, isJudgedAtYearEnd else { return }
        blocks.append(.paragraph("Số liệu chỉ tiêu được tính đến cuối năm \(year)."))
    }

    private mutating func write(_ group: TargetGroup, _ ordinal: Int) {
        let title = group.title.value.map { Phrase.plan($0.unended) } ?? ""
        blocks.append(.heading(.group, label: "1.\(ordinal).", title))
        for id in group.targets { write(plan.targets[id], upper?.remark(on: .target(id))) }
    }

    /// A target on one line; several levels stand under dashes.
    ///
    /// - Parameter remark: what it makes concrete of the plan above.
    private mutating func write(_ target: Target, _ remark: Phrase?) {
        let hasList = target.levels.count > 1
        let text = target.statement(units, withLevel: !hasList, remark)
        let line: Phrase = "\(text)\(hasList ? ":" : ".")"
        // The only target of a group has the group's number: `1.3` beside `1.5(16)`.
        if let start = target.number.firstIndex(of: "(") {
            blocks.append(.numbered(label: String(target.number[start...]), line))
        } else {
            blocks.append(.paragraph(line))
        }
        guard hasList else { return }
        for (index, level) in target.levels.enumerated() {
            let end = index == target.levels.count - 1 ? "." : ";"
            blocks.append(.dashed("\(plan: level.text.value.unended)\(end)"))
        }
    }

    private mutating func writeTasks() {
        guard !plan.tasks.isEmpty else { return }
        let year = plan.year.value.map { " NĂM \($0)" } ?? ""
        openPart("NHIỆM VỤ TRỌNG TÂM\(year)")
        let inYear = plan.year.value.map { " năm \($0)" } ?? ""
        blocks.append(
            .paragraph(
                "Nhiệm vụ trọng tâm\(inYear) được nêu cụ thể tại Phụ lục kèm theo \(plan: thisDocument) này.")
        )
    }

    private var thisDocument: String { plan.heading.title.value?.trimmed ?? OfficialPlan.title }

    private mutating func writeMeasures() {
        guard !plan.measures.isEmpty else { return }
        openPart("GIẢI PHÁP")
        write(plan.measures) { _, _ in nil }
    }

    private mutating func writeImplementation() {
        let regimes = RegimeWords(plan, units).passages
        guard !plan.implementation.isEmpty || !regimes.isEmpty else { return }
        openPart("TỔ CHỨC THỰC HIỆN")
        write(plan.implementation) { section, paragraph in "\(section).\(paragraph)." }
        guard !regimes.isEmpty else { return }
        let section = plan.implementation.count + 1
        openSection(section, "Chế độ báo cáo, thẩm định và cảnh báo")
        for (index, text) in regimes.enumerated() {
            blocks.append(.numbered(label: "\(section).\(index + 1).", text))
        }
    }

    /// Headed passages; several paragraphs under one heading stand under numbers or dashes.
    private mutating func write(_ passages: [Prose], label: (Int, Int) -> String?) {
        for (index, passage) in passages.enumerated() {
            let section = index + 1
            openSection(section, passage.heading.value.map { .plan($0.unended) } ?? "")
            let isList = passage.paragraphs.count > 1
            for (index, paragraph) in passage.paragraphs.enumerated() {
                let text = Phrase.plan(paragraph.value.ended)
                guard isList else {
                    blocks.append(.paragraph(text))
                    continue
                }
                blocks.append(
                    label(section, index + 1).map { .numbered(label: $0, text) } ?? .dashed(text))
            }
        }
    }
}

extension Target {
    /// What is measured, its only level, and what else the plan says of it in brackets.
    fileprivate func statement(_ units: UnitRegistry, withLevel: Bool, _ remark: Phrase?) -> Phrase {
        var text = Phrase.plan((title.value ?? code.value).unended)
        if withLevel, let level = levels.first?.text.value {
            // "đạt 80%" goes on with the sentence; a bare level stands after a colon.
            let continues = level.lowercased().hasPrefix("đạt")
            text = "\(text)\(continues ? " " : ": ")\(plan: level.unended)"
        }
        let details = details(units) + [remark?.lowercasedFirst].compactMap(\.self)
        return details.isEmpty ? text : "\(text) (\(details.joined(separator: "; ")))"
    }

    private func details(_ units: UnitRegistry) -> [Phrase] {
        var details: [Phrase] = []
        if let baseline = baseline.value { details.append("hiện trạng: \(plan: baseline.unended)") }
        if let population = population.value { details.append("tổng số được xếp hạng: \(population)") }
        if let owner = owner.value { details.append("chủ trì: \(plan: owner.printed(units))") }
        if let source = source.value { details.append("nguồn số liệu: \(plan: source.unended)") }
        if let note = note.value { details.append(.plan(note.unended)) }
        return details
    }
}

extension UnitReference {
    /// As the plan writes it; a code is no word for people, and gives way to the name.
    func printed(_ units: UnitRegistry) -> String {
        (spelling == .code ? units.name(referent) : text).trimmed
    }
}
