import PlanDiagnostics
import PlanModel
import VietnameseText

/// How a plan that is signed speaks of the one above it.
extension UpperPlan {
    /// `Thực hiện Kế hoạch số 01-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ về …`, to stand behind the plan's own bases; nil
    /// where these cite it, or where nothing is known that it could be cited by.
    ///
    /// - Parameter number: how the plan above writes its number, in the form that it is made by itself.
    func basis(of plan: Plan, _ number: DocumentProfile.NumberForm, _ profile: DocumentProfile) -> Phrase? {
        guard heading.number != nil || heading.issuer != nil, !plan.cites(heading) else { return nil }
        let name = heading.citation(number, writesOutDate: profile.appendix.writesOutDate)
        let topic = heading.topic("về ")
        return ["Thực hiện \(name)", topic].compactMap(\.self).joined(separator: " ")
    }

    /// `Cụ thể hóa chỉ tiêu 1.2 và nhiệm vụ I.3 của Kế hoạch số 01-KH/TU`; nil for a record that makes nothing concrete.
    ///
    /// While the plan above has no number, only the bases can name it, with room for one.
    func remark(on record: PlanRecord) -> Phrase? {
        let uppers = self[record]
        guard !uppers.isEmpty else { return nil }
        let words = PrintedWords(.vietnamese, isOfficial: true)
        let what = "\(words.makesConcrete) \(words.numbers(uppers))"
        guard let designation = heading.designation else { return "\(what) của kế hoạch cấp trên" }
        return
            "\(what) của \(plan: heading.title?.trimmed ?? OfficialPlan.title) số \(plan: designation.trimmed)"
    }
}

extension Plan {
    /// Whether its own bases or its preamble cite a plan: by its number, unless another date makes it another document; one
    /// that has no number yet, by its subject.
    fileprivate func cites(_ other: PlanHeading) -> Bool {
        let texts = bases.map(\.text) + [preamble.value].compactMap(\.self)
        guard let designation = other.designation.map(Self.comparable) else {
            guard let subject = other.subject.map(folded), !subject.isEmpty else { return false }
            let subjects = bases.compactMap(\.subject.value)
            return (texts + subjects).contains { folded($0).contains(subject) }
        }
        let isOfOtherDate = bases.contains { basis in
            guard let date = basis.document.value?.date, let day = other.issued?.day else { return false }
            return date != day && basis.document.value.map { Self.comparable($0.designation) } == designation
        }
        return !isOfOtherDate && texts.contains { Self.numbers(in: $0).contains(designation) }
    }

    /// The words of a text that may be numbers of documents; `01-KH/TU` is not in `101-KH/TU`.
    private static func numbers(in text: String) -> [String] {
        text.split { $0.isWhitespace || ",;:.()“”\"".contains($0) }.map { comparable(String($0)) }
    }

    /// The same for `1-KH/TU` and `01-KH/TU`.
    private static func comparable(_ designation: String) -> String {
        String(folded(designation).drop { $0 == "0" })
    }
}
