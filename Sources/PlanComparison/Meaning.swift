import PlanModel
import VietnameseCalendar
import VietnameseText

/// What a field says, reduced to that by which versions are compared.
enum Meaning: Hashable {
    case texts([String])
    /// In any order: units, links.
    case names(Set<String>)
    case levels([Level])
    case deadline(due: CivilDate?, Set<DatedPart>)

    /// A level as understood, else as written.
    enum Level: Hashable {
        case understood(KPI)
        case written(String)
    }

    /// One part of a deadline, apart from how it was worded.
    struct DatedPart: Hashable {
        let label: String?
        let deadline: Deadline
    }

    static func texts(of texts: [String]) -> Meaning { .texts(texts.map(\.comparable)) }

    static func levels(of levels: [LevelText]) -> Meaning {
        .levels(
            levels.map { level in
                guard var kpi = level.kpi else { return .written(level.text.value.comparable) }
                kpi.measure = kpi.measure.comparable
                return .understood(kpi)
            })
    }

    static func deadline(of task: Task) -> Meaning {
        let parts = task.deadlineTexts.map { part in
            DatedPart(label: part.label?.value.comparable, deadline: part.deadline.withoutWording)
        }
        return .deadline(due: task.deadline.read(\.due), Set(parts))
    }

    /// What it asks in place of another meaning of the same field.
    func effect(after former: Meaning) -> ChangeEffect {
        switch (former, self) {
        case (.deadline(let before, _), .deadline(let after, _)): Self.effect(of: before, after)
        case (.levels(let before), .levels(let after)): Self.effect(of: before, after)
        default: .none
        }
    }

    /// By how many days its due date is later than another's.
    func daysLater(than former: Meaning) -> Int? {
        guard case (.deadline(let before?, _), .deadline(let after?, _)) = (former, self), before != after
        else {
            return nil
        }
        return Int(after.dayNumber) - Int(before.dayNumber)
    }

    private static func effect(of before: CivilDate?, _ after: CivilDate?) -> ChangeEffect {
        switch (before, after) {
        case (let before?, let after?) where before != after: after > before ? .weaker : .stronger
        case (_?, nil): .weaker
        case (nil, _?): .stronger
        default: .none
        }
    }

    /// Levels that are the same in both are put aside; what is left is weighed in its order.
    private static func effect(of before: [Level], _ after: [Level]) -> ChangeEffect {
        let left = before.filter { !after.contains($0) }
        let right = after.filter { !before.contains($0) }
        let effects = zip(left, right).map { former, level -> ChangeEffect in
            guard case (.understood(let former), .understood(let level)) = (former, level) else {
                return .none
            }
            return switch level.strength(comparedWith: former) {
            case .weaker: .weaker
            case .stronger: .stronger
            case .equal, nil: .none
            }
        }
        let byCount: ChangeEffect =
            left.count == right.count ? .none : left.count > right.count ? .weaker : .stronger
        return max(byCount, effects.max() ?? .none)
    }
}

extension String {
    /// One spelling for both normal forms, both ways of placing tones and any white space.
    var comparable: String {
        normalizedTonePlacement(split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}

extension Deadline {
    /// Without what only tells how it was written.
    fileprivate var withoutWording: Deadline {
        var deadline = self
        deadline.precision = nil
        deadline.isStrict = false
        deadline.isCompound = false
        return deadline
    }
}
