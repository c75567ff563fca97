package import PlanDiagnostics
import PlanFormatting
package import PlanLowering
package import PlanModel
import PlanSyntax
import VietnameseCalendar

/// Next year's plan as it follows from this year's, with every question that only the office can answer.
///
/// The files are those of this year, changed where a year changes them: what is done is left out, what goes on comes
/// with its history, and nothing that was waived is waived again.
package struct NextYear {
    /// A file of this year's plan and what kind it is.
    package struct Source {
        let kind: FileKind
        /// Within the plan's folder.
        let path: String
        let file: SourceFile

        package init(kind: FileKind, path: String, file: SourceFile) {
            (self.kind, self.path, self.file) = (kind, path, file)
        }
    }

    package internal(set) var files: [DraftedFile] = []
    package internal(set) var decisions: [Decision] = []
    package internal(set) var carried: [RecordName] = []
    /// What is not carried over, with what became of it.
    package internal(set) var left: [(task: RecordName, state: TaskState)] = []

    let old: CompiledPlan
    let workspace: Workspace
    let shift: YearShift
    let language: Language
    private let sources: [Source]
    /// The file that is being drafted.
    var path = ""

    /// - Parameters:
    ///   - folder: of the new plan within the workspace.
    ///   - language: of the comments.
    package init(
        _ old: CompiledPlan, in workspace: Workspace, sources: [Source], year: Int, folder: String,
        language: Language
    ) {
        self.old = old
        self.workspace = workspace
        self.language = language
        self.sources = sources
        shift = YearShift(from: old.plan.year.value ?? year - 1, to: year)
        for source in sources {
            path = source.path
            var outline = Outline(SyntaxParser.parse(source.file).tree)
            guard var root = outline.root, case .collection(var fields) = root.value, fields.isMapping else {
                continue
            }
            switch source.kind {
            case .plan: draftPlan(&fields, folder: folder)
            case .targets: draftTargets(&fields)
            case .tasks: guard draftSection(&fields) else { continue }
            default: continue
            }
            settleWaivers(in: &fields, record: nil)
            root.value = .collection(fields)
            outline.root = root
            files.append(DraftedFile(path: folder + "/" + source.path, text: outline.text))
        }
        files.append(DraftedFile(path: folder + "/decisions.md", text: summary))
    }

    /// Asks for a decision; the comment to put at its place.
    mutating func ask(_ record: String?, _ text: BilingualText) -> Remark {
        let decision = Decision(path: path, record: record, text: text)
        decisions.append(decision)
        return Remark(text: decision.remark(language))
    }

    func note(_ text: BilingualText) -> Remark { Remark(text: "# " + text[language]) }
}

// MARK: - Waivers

extension NextYear {
    /// Takes every waiver out and asks about its gap in its place.
    private mutating func settleWaivers(in fields: inout Outline.Collection, record: String?) {
        let record = fields.text(.id, in: .task) ?? record
        for index in fields.entries.indices {
            guard case .collection(var inner) = fields.entries[index].value else { continue }
            settleWaivers(in: &inner, record: record)
            fields.entries[index].value = .collection(inner)
        }
        guard fields.isMapping, let index = fields.index(of: .waive, in: .task),
            case .collection(let waivers) = fields.entries[index].value
        else { return }
        var remarks: [Remark] = []
        for entry in waivers.entries {
            guard case .collection(let waiver) = entry.value else { continue }
            remarks += entry.remarks + [ask(record, Self.gap(waiver))]
        }
        fields.remove(.waive, in: .task, leaving: remarks)
    }

    private static func gap(_ waiver: Outline.Collection) -> BilingualText {
        let rules = waiver.index(of: .rule, in: .waiver).map { waiver.entries[$0].value.texts } ?? []
        let reason = waiver.text(.reason, in: .waiver) ?? ""
        return BilingualText(same: "\(rules.joined(separator: ", ")): \(reason)")
    }
}

// MARK: - The plan and its targets

extension NextYear {
    private mutating func draftPlan(_ fields: inout Outline.Collection, folder: String) {
        let (from, to) = (shift.from, shift.to)
        let code = fields.text(.id, in: .plan) ?? old.plan.code.value
        fields.set(.id, in: .plan, to: code.replacingYear(from, with: to))
        fields.set(.year, in: .plan, to: String(to))
        let draft = ask(
            nil,
            BilingualText(
                vi: "Dự thảo năm \(to): ghi số, ngày ban hành và căn cứ của năm \(to)",
                en: "A draft for \(to): fill in its number, date of issue and legal bases"))
        fields.remove(.number, in: .plan)
        fields.remove(.issued, in: .plan, leaving: [draft])
        fields.changeTexts(.defaultStart, in: .plan) { shift.deadline($0) }
        for name in [FieldName.subject, .preamble, .requirements, .measures, .implementation, .appendix] {
            fields.changeTexts(name, in: .plan) { shift.prose($0) }
        }
        fields.changeRecords(.basis, in: .plan) { entry, basis in
            guard basis.entries.flatMap({ $0.value.texts }).contains(where: shift.mentions) else {
                return true
            }
            let code = basis.text(.id, in: .legalBasis)
            entry.remarks.append(
                ask(
                    code,
                    BilingualText(
                        vi: "Căn cứ này của năm \(from): giữ, hay thay bằng văn bản của năm \(to)?",
                        en: "This basis is of \(from): keep it, or is there one for \(to)?")))
            return true
        }
    }

    /// Every target is copied with last year's level and result beside it.
    private mutating func draftTargets(_ fields: inout Outline.Collection) {
        fields.changeRecords(.groups, in: .targetFile) { _, group in
            group.changeRecords(.targets, in: .targetGroup) { entry, target in
                let levels =
                    target.index(of: .level, in: .target).map { target.entries[$0].value.texts } ?? []
                let level = levels.isEmpty ? "–" : levels.joined(separator: "; ")
                entry.remarks.append(
                    note(
                        BilingualText(
                            vi: "Năm \(shift.from): mức “\(level)”; kết quả: \(result(of: target).vi)",
                            en: "\(shift.from): level “\(level)”; result: \(result(of: target).en)")))
                for name in [FieldName.title, .level] {
                    target.changeTexts(name, in: .target) { shift.prose($0) }
                }
                return true
            }
            return true
        }
    }

    /// What was measured last, as its report has it.
    private func result(of target: Outline.Collection) -> BilingualText {
        let none = BilingualText(vi: "chưa có số liệu", en: "no figure yet")
        let code = target.text(.id, in: .target)
        guard let id = old.plan.targets.ids.first(where: { old.plan.targets[$0].code.value == code }),
            let last = old.journal.measuresByTarget(until: old.progress.date)[id]?.last
        else { return none }
        let values = last.measure.values.compactMap { text(of: $0.span) }.joined(separator: "; ")
        guard !values.isEmpty else { return none }
        return BilingualText(
            vi: "\(values) (báo cáo ngày \(last.date.vietnamesePadded))",
            en: "\(values) (reported \(last.date.iso))")
    }

    private func text(of span: SourceSpan) -> String? {
        sources.first { $0.file.id == span.file }.map {
            String(decoding: $0.file.bytes[span.range], as: UTF8.self)
        }
    }
}

extension String {
    /// A code for the next year: its year counted on, or the year put behind it.
    fileprivate func replacingYear(_ from: Int, with to: Int) -> String {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard parts.contains(Substring(String(from))) else { return "\(self)-\(to)" }
        return parts.map { $0 == String(from) ? String(to) : String($0) }.joined(separator: "-")
    }
}
