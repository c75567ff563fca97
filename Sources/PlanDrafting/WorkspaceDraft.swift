import DataFormats
package import PlanDiagnostics
import VietnameseCalendar
import VietnameseText

/// A workspace from nothing: every file that a plan needs, with comments that say what to write where.
package struct WorkspaceDraft {
    /// What the office says of itself.
    package struct Answers: Hashable, Sendable {
        package var issuer: String
        package var parentBody: String
        package var place: String
        package var year: Int
        /// `xã`, `tỉnh`, `trung ương` or `đơn vị`.
        package var level: String
        /// Official names; the first appraises and warns.
        package var units: [String]

        package init(
            issuer: String, parentBody: String, place: String, year: Int, level: String, units: [String]
        ) {
            (self.issuer, self.parentBody, self.place) = (issuer, parentBody, place)
            (self.year, self.level, self.units) = (year, level, units)
        }
    }

    let answers: Answers
    let language: Language

    /// - Parameter language: of the comments; keys are Vietnamese.
    package init(_ answers: Answers, language: Language) {
        (self.answers, self.language) = (answers, language)
    }

    package var files: [DraftedFile] {
        let year = String(answers.year)
        return [
            DraftedFile(
                path: "kehoach.yaml", text: workspace.document(modeline: "schemas/workspace.vi.json")),
            DraftedFile(path: "units.yaml", text: units.document(modeline: "schemas/units.vi.json")),
            CalendarDraft.file(
                year: answers.year, schema: "../schemas/calendar.vi.json", language: language),
            DraftedFile(path: "\(year)/plan.yaml", text: plan.document(modeline: "../schemas/plan.vi.json")),
            DraftedFile(
                path: "\(year)/targets.yaml", text: targets.document(modeline: "../schemas/targets.vi.json")),
            DraftedFile(
                path: "\(year)/tasks/01.yaml", text: tasks.document(modeline: "../../schemas/tasks.vi.json")),
        ]
    }

    func say(_ vi: String, _ en: String) -> String { BilingualText(vi: vi, en: en)[language] }

    private var workspace: YAMLRecord {
        var record = YAMLRecord(remarks: [
            say(
                "Không gian làm việc của \(answers.issuer). Kiểm tra: kehoach check; dựng văn bản: kehoach build.",
                "The workspace of \(answers.issuer). Check it: kehoach check; make the documents: kehoach build."
            )
        ])
        record.add("ngôn ngữ", .text(language.rawValue))
        record.add("kế hoạch", .texts([String(answers.year)]))
        return record
    }

    private var units: YAMLRecord {
        var record = YAMLRecord(remarks: [
            say(
                "Mọi cơ quan được giao việc. Người đứng đầu ghi theo chức danh; “tên khác” là các cách viết tắt.",
                "Every body that tasks are given to. Heads are named by position; “tên khác” holds short names."
            )
        ])
        record.add("đơn vị", .list(answers.units.map { .record(unit($0)) }))
        return record
    }

    private func unit(_ name: String) -> YAMLRecord {
        var unit = YAMLRecord()
        unit.add("mã", .text(slug(name)))
        unit.add("tên", .text(name))
        unit.add("người đứng đầu", .text(head(of: name)))
        return unit
    }

    /// The position that usually heads such a body.
    private func head(of name: String) -> String {
        let heads = [
            ("Văn phòng", "Chánh "), ("Phòng", "Trưởng "), ("Ban", "Trưởng "), ("Công an", "Trưởng "),
            ("Ủy ban nhân dân", "Chủ tịch "), ("Ủy ban", "Chủ tịch "), ("Đảng ủy", "Bí thư "),
            ("Tổ", "Tổ trưởng "),
        ]
        let title = heads.first { name.hasPrefix($0.0) }?.1
        return title.map { $0 + name } ?? say("(ghi chức danh)", "(write the position)")
    }

    var first: String { answers.units[0] }
    var second: String { answers.units.count > 1 ? answers.units[1] : answers.units[0] }
}
