package import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar

/// What an editor shows between the words of the text: something computed from them.
package struct Inlay: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The printed number of a record, before its code.
        case number
        /// The day that a phrase comes to, after it.
        case date
        /// What a task has from its group, after its code.
        case inherited
    }

    package let kind: Kind
    /// In bytes.
    package let offset: Int
    package let text: String
}

extension Assistant {
    /// The inlays within a range of a file, in the order of the text.
    package func inlays(in file: FileID, _ range: Range<Int>) -> [Inlay] {
        guard let file = read(file) else { return [] }
        return file.typed.scalars.flatMap { scalar -> [Inlay] in
            let span = file.tree.span(scalar.node)
            guard span.range.lowerBound >= range.lowerBound, span.range.upperBound <= range.upperBound,
                case .value(let type, let entry) = scalar.role
            else { return [] }
            switch type {
            case .deadline: return date(of: scalar, file).map { [$0] } ?? []
            case .code where entry.name == .id: return recordInlays(scalar, file)
            default: return []
            }
        }
    }

    /// The day that a phrase comes to, unless the phrase is that day.
    private func date(of scalar: TypedScalar, _ file: AssistedFile) -> Inlay? {
        let text = file.tree.text(scalar.node)
        guard let deadline = DeadlineGrammar.read(text, in: phraseContext(file)).value,
            let due = deadline.due,
            DateGrammar.read(text).value != due
        else { return nil }
        return Inlay(
            kind: .date, offset: Int(file.tree.span(scalar.node).end),
            text: "→ " + (language == .vietnamese ? due.vietnamesePadded : due.iso))
    }

    private func recordInlays(_ scalar: TypedScalar, _ file: AssistedFile) -> [Inlay] {
        guard case .inPlan(let index, let thing) = referent(of: scalar, in: file) else { return [] }
        let plan = workspace.plans[index]
        let span = file.tree.contentSpan(scalar.node)
        guard let (number, definition) = plan.number(of: thing), definition == span else { return [] }
        let first = Inlay(kind: .number, offset: Int(file.tree.span(scalar.node).start), text: number)
        guard case .task(let id) = thing, let inherited = inherited(plan.tasks[id]) else { return [first] }
        return [
            first, Inlay(kind: .inherited, offset: Int(file.tree.span(scalar.node).end), text: inherited),
        ]
    }

    /// `chủ trì: Văn phòng Đảng ủy`, as far as it comes from the group.
    private func inherited(_ task: Task) -> String? {
        var parts: [String] = []
        func add(_ name: FieldName, _ value: String) {
            parts.append("\(Vocabulary.entry(name, in: .task).key[language]): \(value)")
        }
        if task.owner.isInherited { add(.owner, unitNames(task.owners)) }
        if task.supporters.isInherited { add(.support, unitNames(task.support)) }
        if task.deadline.isInherited {
            add(.deadline, task.deadlineTexts.map(\.text.value).joined(separator: "; "))
        }
        if task.condition.isInherited, let condition = task.condition.value {
            add(.condition, condition.text)
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension Plan {
    /// The printed number of a record and the place of its code.
    fileprivate func number(of thing: PlanReferent) -> (String, SourceSpan)? {
        switch thing {
        case .task(let id): (tasks[id].number, tasks[id].code.span)
        case .taskGroup(let id): (groups[id].number, groups[id].code.span)
        case .target(let id): (targets[id].number, targets[id].code.span)
        case .targetGroup, .basis, .evidenceKind: nil
        }
    }
}
