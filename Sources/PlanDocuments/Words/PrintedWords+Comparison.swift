import PlanDiagnostics
import PlanModel

/// The words of comparisons.
extension PrintedWords {
    func versions(_ difference: PlanDifference) -> String {
        let (before, after) = (difference.before, difference.after)
        let plans = before.plan == after.plan ? before.plan : "\(before.plan) → \(after.plan)"
        return say("Kế hoạch ", "Plan ") + "\(plans): \(before.label) → \(after.label)"
    }

    var noDifference: String { say("Không có thay đổi nào về nội dung.", "Nothing has changed in meaning.") }

    func subjects(_ subject: PlanChange.Subject) -> String {
        switch subject {
        case .plan: say("Phần chung của kế hoạch", "The plan as a whole")
        case .basis: say("Căn cứ", "Legal bases")
        case .target: say("Chỉ tiêu", "Targets")
        case .section: say("Mục của phụ lục", "Sections of the appendix")
        case .group: say("Nhóm nhiệm vụ", "Task groups")
        case .task: say("Nhiệm vụ", "Tasks")
        }
    }

    func kind(_ change: PlanChange) -> String {
        switch change.kind {
        case .added: say("thêm", "added")
        case .removed: say("bỏ", "removed")
        case .changed where change.fields.isEmpty: say("chuyển chỗ", "moved")
        case .changed: change.isMoved ? say("sửa, chuyển chỗ", "changed, moved") : say("sửa", "changed")
        }
    }

    /// Nil where a change asks neither more nor less.
    func effect(_ effect: ChangeEffect) -> String? {
        switch effect {
        case .weaker: say("nới lỏng", "asks less")
        case .stronger: say("siết chặt", "asks more")
        case .none: nil
        }
    }

    /// `V.2.3`, or `V.2.1 → V.2.3` for a record that was moved.
    func number(_ change: PlanChange) -> String {
        let numbers = [change.before?.number, change.after?.number].compactMap(\.self)
        guard change.isMoved, let first = numbers.first, let last = numbers.last, first != last else {
            return change.name.number
        }
        return "\(first) → \(last)"
    }

    /// `Quý I/2026 → Quý II/2026 (lùi 91 ngày, nới lỏng)`
    func fieldLine(_ change: FieldChange) -> String {
        let texts = "\(said(change.before)) → \(said(change.after))"
        let remarks = [change.daysLater.map(later), effect(change.effect)].compactMap(\.self)
        return remarks.isEmpty ? texts : "\(texts) (\(remarks.joined(separator: ", ")))"
    }

    func said(_ texts: [String]) -> String { texts.isEmpty ? "∅" : texts.joined(separator: "; ") }

    private func later(_ days: Int) -> String {
        days > 0
            ? say("lùi \(days) ngày", "\(days) \(days == 1 ? "day" : "days") later")
            : say("sớm hơn \(-days) ngày", "\(-days) \(days == -1 ? "day" : "days") earlier")
    }

    /// `5 nhiệm vụ: 1 thêm, 1 bỏ, 3 sửa; 2 chỉ tiêu: 2 sửa. Nới lỏng: 3, siết chặt: 1.`
    func summary(_ difference: PlanDifference) -> String {
        let subjects = PlanChange.Subject.allCases.reversed().compactMap { subject -> String? in
            let changes = difference.changes(of: subject)
            guard !changes.isEmpty else { return nil }
            let kinds = PlanChange.Kind.allCases.compactMap { kind -> String? in
                let count = changes.count { $0.kind == kind }
                return count > 0 ? "\(count) \(word(kind))" : nil
            }
            return "\(self.subjects(subject).lowercasedFirst): \(kinds.joined(separator: ", "))"
        }
        let effects = [ChangeEffect.weaker, .stronger].compactMap { effect -> String? in
            let count = difference.changes.count { $0.effect == effect }
            return count > 0 ? "\(self.effect(effect) ?? ""): \(count)" : nil
        }
        let sentences = [subjects.joined(separator: "; "), effects.joined(separator: "; ")]
        return sentences.filter { !$0.isEmpty }.map { $0.capitalizedFirst + "." }.joined(separator: " ")
    }

    private func word(_ kind: PlanChange.Kind) -> String {
        switch kind {
        case .added: say("thêm", "added")
        case .removed: say("bỏ", "removed")
        case .changed: say("sửa", "changed")
        }
    }
}
