import PlanDiagnostics
import PlanFormatting
import PlanLowering
import PlanModel
import VietnameseCalendar

extension NextYear {
    /// Drafts one section of the appendix.
    ///
    /// - Returns: false for one of which nothing is carried over.
    mutating func draftSection(_ fields: inout Outline.Collection) -> Bool {
        let before = left.count
        fields.changeTexts(.section, in: .taskFile) { shift.prose($0) }
        fields.changeRecords(.tasks, in: .taskFile) { draftTask(&$0, &$1) }
        for (task, state) in left[before...] {
            fields.closing.append(
                note(
                    BilingualText(
                        vi:
                            "Không chuyển sang năm \(shift.to): \(task.number) \(task.code) – \(state.name.vi)",
                        en: "Not carried over to \(shift.to): \(task.number) \(task.code) – \(state.name.en)")
                ))
        }
        guard let tasks = fields.index(of: .tasks, in: .taskFile),
            case .collection(let list) = fields.entries[tasks].value
        else { return true }
        return !list.entries.isEmpty
    }

    /// - Returns: whether it is carried over.
    private mutating func draftTask(_ entry: inout Outline.Entry, _ record: inout Outline.Collection) -> Bool
    {
        if record.index(of: .subtasks, in: .task) != nil {
            record.changeRecords(.subtasks, in: .task) { draftTask(&$0, &$1) }
            guard let index = record.index(of: .subtasks, in: .task),
                case .collection(let list) = record.entries[index].value, !list.entries.isEmpty
            else { return false }
            moveDates(in: &record, code: record.text(.id, in: .task))
            moveProse(in: &record)
            return true
        }
        guard let code = record.text(.id, in: .task),
            let id = old.plan.tasks.ids.first(where: { old.plan.tasks[$0].code.value == code })
        else { return true }
        let name = RecordName(old.plan.tasks[id], old.plan)
        let progress = old.progress.tasks.first { $0.task == id }
        guard isCarried(old.plan.tasks[id], progress?.state) else {
            left.append((name, progress?.state ?? .completed))
            return false
        }
        carried.append(name)
        entry.remarks.append(note(history(of: id, name, progress)))
        addHistory(to: &record, code)
        moveDates(in: &record, code: code)
        moveProse(in: &record)
        dropPredecessors(in: &record)
        if let question = question(progress?.state) { entry.remarks.append(ask(code, question)) }
        return true
    }

    /// A standing task goes on from year to year, whatever was judged of this year's instances.
    private func isCarried(_ task: Task, _ state: TaskState?) -> Bool {
        switch state {
        case .withdrawn: false
        case .completed: task.deadline.value?.isStanding == true || task.effectiveCadence != nil
        default: true
        }
    }

    /// Names last year's task, so that the database knows what goes on.
    private func addHistory(to record: inout Outline.Collection, _ code: String) {
        guard let index = record.index(of: .id, in: .task) else { return }
        let key = Vocabulary.entry(.continues, in: .task).key
        let isEnglish = record.entries[index].key == Vocabulary.entry(.id, in: .task).key.en
        let name = "\(old.plan.code.value)/\(code)"
        if let index = record.index(of: .continues, in: .task) {
            record.entries[index].value = .scalar(Scalar(name))
        } else {
            record.entries.insert(
                Outline.Entry(key: isEnglish ? key.en : key.vi, value: .scalar(Scalar(name))), at: index + 1)
        }
    }

    private func question(_ state: TaskState?) -> BilingualText? {
        switch state {
        case .suspended:
            BilingualText(
                vi: "Nhiệm vụ đang tạm hoãn: có đưa vào năm \(shift.to) không?",
                en: "The task is suspended: is it for \(shift.to)?")
        case .pendingAppraisal:
            BilingualText(
                vi: "Nhiệm vụ đã báo cáo hoàn thành, chờ thẩm định: nếu đạt thì bỏ khỏi năm \(shift.to)",
                en: "The task is reported done and awaits appraisal: if accepted, leave it out of \(shift.to)"
            )
        case .waiting:
            BilingualText(
                vi: "Điều kiện của nhiệm vụ chưa có trong năm \(shift.from): còn chờ, hay bỏ?",
                en: "What the task waits for did not come in \(shift.from): wait on, or leave it out?")
        default: nil
        }
    }

    /// Where the task stood at the end: state, share, and the decisions that changed it.
    private func history(of id: TaskID, _ name: RecordName, _ progress: TaskProgress?) -> BilingualText {
        let share = progress?.reported.map(Self.percent)
        let date = progress?.lastReport?.vietnamesePadded
        let decisions = old.journal.amendments.filter { amendment in
            amendment.changes.contains { $0.task.value == id }
        }.compactMap(\.documentText)
        let state = progress?.state.name
        let vietnamese =
            [state?.vi ?? "chưa rõ", share.map { "đạt \($0)" }, date.map { "báo cáo cuối ngày \($0)" }]
            .compactMap(\.self) + decisions.map { "theo \($0)" }
        let english =
            [state?.en ?? "unknown", share.map { "\($0) done" }, date.map { "last reported \($0)" }]
            .compactMap(\.self) + decisions.map { "by \($0)" }
        return BilingualText(
            vi: "Năm \(shift.from), số \(name.number): " + vietnamese.joined(separator: "; "),
            en: "\(shift.from), number \(name.number): " + english.joined(separator: "; "))
    }
}

extension NextYear {
    private static func percent(_ share: Share) -> String {
        let (whole, rest) = (share.basisPoints / 100, share.basisPoints % 100)
        return rest == 0 ? "\(whole)%" : "\(whole),\(rest < 10 ? "0" : "")\(rest)%"
    }
}

// MARK: - Fields

extension NextYear {
    private static let dates: [FieldName] = [.deadline, .start, .review, .milestones]

    /// Moves every dated phrase; one that cannot be moved is kept in a comment and asked about.
    private mutating func moveDates(in record: inout Outline.Collection, code: String?) {
        for name in Self.dates {
            guard let index = record.index(of: name, in: .task) else { continue }
            let texts = record.entries[index].value.texts
            let stuck = texts.filter { shift.mentionsYear($0) && shift.deadline($0) == nil }
            record.changeTexts(name, in: .task) { shift.mentionsYear($0) ? shift.deadline($0) : nil }
            guard !stuck.isEmpty else { continue }
            let remark = ask(
                code,
                BilingualText(
                    vi:
                        "Không tự dời được \(stuck.map { "“\($0)”" }.joined(separator: ", ")) sang năm \(shift.to)",
                    en:
                        "\(stuck.map { "“\($0)”" }.joined(separator: ", ")) cannot be moved to \(shift.to) by itself"
                ))
            if name == .deadline {
                // A task needs a deadline; the year's end is the widest that the plan can give.
                record.entries[index].value = .scalar(Scalar("Năm \(shift.to)"))
                record.entries[index].remarks.append(remark)
            } else {
                record.remove(name, in: .task, leaving: [remark])
            }
        }
    }

    private func moveProse(in record: inout Outline.Collection) {
        for name in [FieldName.title, .output, .kpi, .condition, .budget, .note] {
            record.changeTexts(name, in: .task) { shift.prose($0) }
        }
    }

    /// A task that is done holds nothing up any more; the others are named by code, since numbers move.
    private func dropPredecessors(in record: inout Outline.Collection) {
        guard let index = record.index(of: .after, in: .task) else { return }
        let kept = record.entries[index].value.texts.compactMap { reference -> String? in
            guard
                let id = old.plan.tasks.ids.first(where: {
                    old.plan.tasks[$0].code.value == reference || old.plan.tasks[$0].number == reference
                })
            else { return reference }
            let state = old.progress.tasks.first { $0.task == id }?.state
            return isCarried(old.plan.tasks[id], state) ? old.plan.tasks[id].code.value : nil
        }
        guard !kept.isEmpty else { return record.remove(.after, in: .task) }
        let entries = kept.map { Outline.Entry(value: .scalar(Scalar($0))) }
        record.entries[index].value = .collection(
            Outline.Collection(isMapping: false, isFlow: true, entries: entries))
    }
}
