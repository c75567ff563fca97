import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing

/// What the plan for Word has to hold, whatever the plan.
@Suite("The plan for Word")
struct WordPlanTests {
    private static func plans() throws -> [OfficialPlan] {
        try [Workspaces.real(), Workspaces.base(), Workspaces.state()].flatMap { workspace in
            DocumentStandard.allCases.map {
                OfficialPlan(workspace.plans[0], in: workspace, standard: $0)
            }
        }
    }

    @Test("Word's own numbers come out as the plan has them, and none is typed")
    func numbering() throws {
        for plan in try Self.plans() {
            let document = WordPlan.document(plan)
            let printed = Self.printedNumbers(document)
            let wanted = plan.body.compactMap { block -> String? in
                switch block {
                case .heading(_, let label, let text): "\(label) \(text.text)".uppercasedIfPart(block)
                case .numbered(let label, let text): "\(label) \(text.text)"
                case .dashed(let text): "- \(text.text)"
                case .paragraph, .table: nil
                }
            }
            #expect(printed == wanted)
        }
    }

    /// The numbered paragraphs of the first section, with the numbers that Word would count.
    private static func printedNumbers(_ document: WordDocument) -> [String] {
        let styles = Dictionary(uniqueKeysWithValues: document.styles.map { ($0.id, $0) })
        var counters = Dictionary(
            uniqueKeysWithValues: document.lists.map { ($0.id, WordNumberCounter($0)) })
        return document.sections[0].blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block,
                let place = paragraph.format.list ?? styles[paragraph.style]?.paragraph.list,
                let number = counters[place.list]?.next(place.level)
            else { return nil }
            return "\(number) \(paragraph.text)"
        }
    }

    @Test("every row of the appendix fills the table, and merged cells begin and go on")
    func tableShape() throws {
        for plan in try Self.plans() {
            let table = try #require(Self.tables(WordPlan.document(plan).sections[1]).first)
            let columns = plan.appendix?.columns.count
            #expect(table.columns.count == columns)
            #expect(table.rows.prefix(2).allSatisfy { $0.isHeader })
            #expect(table.rows.dropFirst(2).allSatisfy { !$0.isHeader && !$0.maySplit })
            #expect(table.rows.allSatisfy { $0.cells.reduce(0) { $0 + $1.span } == columns })
            for (row, next) in zip(table.rows, table.rows.dropFirst()) where next.cells[0].merge == .continues
            {
                #expect(row.cells[0].merge != nil)
            }
        }
    }

    @Test("the appendix lies across with the margins turned, and is as wide as its text may be")
    func sections() throws {
        for plan in try Self.plans() {
            let document = WordPlan.document(plan)
            let (upright, across) = (document.sections[0].page, document.sections[1].page)
            #expect(!upright.isLandscape)
            #expect(across.isLandscape)
            #expect(upright.left == .millimetres(plan.profile.margins.left.value))
            #expect(across.top == upright.left)
            #expect(Self.tables(document.sections[1]).first?.width == across.textWidth)
            #expect(Self.tables(document.sections[0]).allSatisfy { $0.width == upright.textWidth })
            #expect(document.sections[0].hidesFirstHeader && !document.sections[1].hidesFirstHeader)
        }
    }

    @Test("the signature stands on one page with the end of the text")
    func signature() throws {
        for plan in try Self.plans() {
            let blocks = WordPlan.document(plan).sections[0].blocks
            guard case .table(let foot) = blocks.last else {
                Issue.record("the first section does not end with its signature")
                continue
            }
            #expect(foot.rows.count == 1 && !foot.rows[0].maySplit)
            let before = blocks.dropLast().suffix(2).compactMap { block -> WordParagraph? in
                if case .paragraph(let paragraph) = block { paragraph } else { nil }
            }
            #expect(before.count == 2)
            #expect(before.allSatisfy { $0.format.keepsWithNext == true })
        }
    }

    @Test("a plan that is no draft does not say it is one")
    func draft() throws {
        let texts = try [Workspaces.real(), Workspaces.base()].map { workspace in
            let plan = OfficialPlan(workspace.plans[0], in: workspace)
            let document = WordPlan.document(plan).package.entries.first { $0.path == "word/document.xml" }
            return String(decoding: document?.bytes ?? [], as: UTF8.self)
        }
        #expect(texts[0].contains("DỰ THẢO"))
        #expect(!texts[1].contains("DỰ THẢO"))
    }

    @Test("a plan with next to nothing in it is a whole document all the same")
    func sparse() throws {
        let workspace = try Workspaces.base()
        let compiled = workspace.plans[0]
        var plan = Plan(
            code: compiled.plan.code, folder: compiled.plan.folder, anchor: compiled.plan.anchor,
            file: compiled.plan.file)
        for title in [Field<String>.missing, .given(Spanned("Kế hoạch", compiled.plan.anchor))] {
            plan.heading.title = title
            let document = WordPlan.document(OfficialPlan(compiled.with(plan), in: workspace))
            #expect(document.sections.count == 1)
            #expect(document.sections[0].blocks.contains { $0.isParagraph(saying: "KẾ HOẠCH") })
            #expect(!document.bytes.isEmpty)
        }
    }

    @Test("the same plan gives the same bytes, and another profile gives others")
    func reproducible() throws {
        let workspace = try Workspaces.base()
        let files = DocumentStandard.allCases.map { standard in
            let plan = OfficialPlan(workspace.plans[0], in: workspace, standard: standard)
            #expect(WordPlan.render(plan) == WordPlan.render(plan))
            return WordPlan.render(plan)
        }
        #expect(files[0] != files[2])
    }

    private static func tables(_ section: WordSection) -> [WordTable] {
        section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension String {
    /// Parts stand in capitals.
    fileprivate func uppercasedIfPart(_ block: OfficialBlock) -> String {
        if case .heading(.part, _, _) = block { uppercased() } else { self }
    }
}

extension WordBlock {
    fileprivate func isParagraph(saying text: String) -> Bool {
        if case .paragraph(let paragraph) = self { paragraph.text == text } else { false }
    }
}
