import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing

/// The ward's plan of 2026 as the document that is signed.
@Suite("Official plan of 2026")
struct OfficialPlanTests {
    private static func official() throws -> (plan: Plan, official: OfficialPlan) {
        let workspace = try Workspaces.real()
        let compiled = workspace.plans[0]
        return (compiled.plan, OfficialPlan(compiled, in: workspace))
    }

    @Test("the head is that of a Party draft, with room for number and day")
    func head() throws {
        let (_, official) = try Self.official()
        let head = official.head
        #expect(head.nation == ["ĐẢNG CỘNG SẢN VIỆT NAM"])
        #expect(head.parentBody?.text == "TỈNH ỦY ĐỒNG NAI")
        #expect(head.issuer?.text == "ĐẢNG ỦY PHƯỜNG PHƯỚC BÌNH")
        #expect(head.draft == "DỰ THẢO")
        #expect(head.number.text.withoutBlanks == "Số…-KH/ĐU")
        #expect(head.placeAndDate.text.withoutBlanks == "Phước Bình, ngày…tháng 01 năm 2026")
        #expect(official.kind.text == "KẾ HOẠCH")
        #expect(official.profile.standard == .guidance05)
    }

    @Test("the four legal bases are cited in full")
    func bases() throws {
        let (plan, official) = try Self.official()
        #expect(official.bases.count == 4)
        for (phrase, basis) in zip(official.bases, plan.bases) {
            #expect(phrase.text.hasPrefix("Căn cứ \(basis.text)"))
            #expect(phrase.text.hasSuffix(";"))
            #expect(phrase.text.contains(try #require(basis.subject.value)))
        }
        #expect(
            official.preamble?.text
                == "Ban Thường vụ Đảng ủy phường ban hành Kế hoạch triển khai thực hiện năm 2026 như sau:")
    }

    @Test("the parts, their sections and the groups of targets are headed and numbered as in the issued plan")
    func headings() throws {
        let (plan, official) = try Self.official()
        func headings(_ wanted: OfficialBlock.Level) -> [String] {
            official.body.compactMap { block in
                guard case .heading(wanted, let label, let text) = block else { return nil }
                return "\(label) \(text.text)"
            }
        }
        #expect(
            headings(.part) == [
                "I- MỤC TIÊU, YÊU CẦU", "II- NHIỆM VỤ TRỌNG TÂM NĂM 2026", "III- GIẢI PHÁP",
                "IV- TỔ CHỨC THỰC HIỆN",
            ])
        let prose = [plan.measures, plan.implementation].flatMap { passages in
            passages.enumerated().map { "\($0 + 1). \($1.heading.value ?? "")" }
        }
        #expect(headings(.section) == ["1. Mục tiêu", "2. Yêu cầu"] + prose)
        #expect(
            headings(.group)
                == plan.targetGroups.enumerated().map { "1.\($0 + 1). \($1.title.value ?? "")" })
    }

    @Test("each of the 35 targets stands once, under its number, with its levels")
    func targets() throws {
        let (plan, official) = try Self.official()
        #expect(plan.targets.count == 35)
        var rest = official.body[...]
        for target in plan.targets {
            let title = try #require(target.title.value)
            let place = try #require(rest.firstIndex { $0.text.hasPrefix(title) }, "\(target.number)")
            if target.number == "1.3" {
                guard case .paragraph = rest[place] else { throw Misplaced(number: target.number) }
            } else {
                guard case .numbered(let label, _) = rest[place] else {
                    throw Misplaced(number: target.number)
                }
                #expect(target.number.hasSuffix(label))
            }
            let levels = rest[place...].prefix(1 + (target.levels.count > 1 ? target.levels.count : 0))
            for level in target.levels {
                #expect(
                    levels.contains { $0.text.replacing("\u{A0}", with: " ").contains(level.text.value) },
                    "\(target.number)")
            }
            rest = rest[(place + 1)...]
        }
        #expect(!rest.contains { if case .heading(.group, _, _) = $0 { true } else { false } })
    }

    struct Misplaced: Error { let number: String }

    @Test("what the plan's own passages say of its regimes is not said twice")
    func regimes() throws {
        let (plan, official) = try Self.official()
        let duties = official.body.compactMap { block -> String? in
            if case .numbered(let label, _) = block, label.hasSuffix(".") { label } else { nil }
        }
        #expect(
            duties == [
                "1.1.", "1.2.", "1.3.", "1.4.", "2.1.", "2.2.", "2.3.", "2.4.", "3.1.", "3.2.", "3.3.",
            ])
        #expect(duties.count == plan.implementation.flatMap(\.paragraphs).count)
    }

    @Test("all recipients are there, what is filed last")
    func recipients() throws {
        let (plan, official) = try Self.official()
        let lines = try #require(official.recipients?.lines.map(\.text))
        #expect(lines.count == 8)
        #expect(
            lines.map { String($0.dropFirst(2).dropLast()) } == plan.recipients.map(\.value))
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix(";") })
        #expect(lines.last == "- Lưu Văn phòng Đảng ủy.")
        #expect(official.signature?.authority?.text == "T/M BAN THƯỜNG VỤ")
        #expect(official.signature?.position?.text == "BÍ THƯ")
        #expect(official.signature?.person == nil)
    }

    @Test("the appendix has the 32 tasks of the model, by its numbers and in its sections and groups")
    func appendix() throws {
        let (plan, official) = try Self.official()
        let appendix = try #require(official.appendix)
        #expect(appendix.columns.count == 8)
        #expect(appendix.sections.map { "\($0.label) \($0.title.text)" }.count == 6)
        #expect(appendix.sections.flatMap(\.groups).count == 22)
        let rows = appendix.sections.flatMap(\.groups).flatMap(\.rows)
        #expect(rows.count == 32)
        #expect(rows.map(\.number) == plan.tasks.map(\.number))
        #expect(rows.map(\.code) == plan.tasks.map(\.code.value))
        for section in appendix.sections {
            for group in section.groups {
                // What is printed leads from the section to the number.
                #expect(group.number == section.label + group.label.dropLast())
                for row in group.rows where row.label != nil {
                    #expect(row.number == section.label + (row.label ?? "").dropLast())
                }
            }
        }
        #expect(rows.first { $0.code == "so-tay-dang-vien" }?.label == "2.3.")
        #expect(appendix.title?.text == "Triển khai nhiệm vụ")
        #expect(
            appendix.reference.text.withoutBlanks
                == "(kèm theo Kế hoạch số…-KH/ĐU ngày…/01/2026 của Đảng ủy phường Phước Bình)")
    }

    @Test("each cell has the plan's words, and what the plan leaves empty stays empty")
    func cells() throws {
        let (plan, official) = try Self.official()
        let rows = try #require(official.appendix).sections.flatMap(\.groups).flatMap(\.rows)
        for (row, task) in zip(rows, plan.tasks) {
            #expect(row.cells.count == 7)
            let written = row.cells.map { $0.map(\.text).joined(separator: "\n") }
            let expected = [
                [task.title.value].compactMap(\.self), task.outputs.map(\.value), task.kpis.map(\.text.value),
                task.owners.map(\.value.text), task.support.map(\.value.text),
                task.deadlineTexts.map(\.text.value),
                [task.condition.value?.text, task.note.value].compactMap(\.self),
            ]
            for (cell, texts) in zip(written, expected) {
                #expect(cell.isEmpty == texts.isEmpty, "\(task.number)")
                for text in texts { #expect(cell.contains(text), "\(task.number)") }
            }
        }
        let blank = rows.filter { $0.cells[1].isEmpty }.map(\.number)
        #expect(blank == ["V.2.4", "V.2.5"])
        #expect(rows.filter { $0.cells[2].isEmpty }.map(\.number) == ["I.3"])
        #expect(rows.filter { $0.cells[0].isEmpty }.map(\.number) == ["IV.2", "IV.3", "IV.4"])
    }

    @Test("no waiver, rule or code of the tool is printed in what is signed")
    func nothingOfTheTool() throws {
        let (plan, official) = try Self.official()
        let page = MarkdownPlan.render(official)
        #expect(!page.contains("miễn kiểm"))
        #expect(page.firstMatch(of: /KH[0-9]{3}/) == nil)
        for waiver in plan.waivers { #expect(!page.contains(waiver.reason)) }
        for task in plan.tasks { #expect(!page.contains(task.code.value)) }
    }
}

extension OfficialBlock {
    var text: String {
        switch self {
        case .heading(_, _, let text), .paragraph(let text), .numbered(_, let text), .dashed(let text):
            text.text
        case .table(let table): table.title
        }
    }
}

extension String {
    /// With … where room is left on paper.
    var withoutBlanks: String {
        var result = ""
        for character in self {
            if character != "\u{A0}" {
                result.append(character)
            } else if result.last == " " {
                result.removeLast()
                result.append("…")
            } else if result.last != "…" {
                result.append("…")
            }
        }
        return result
    }
}
