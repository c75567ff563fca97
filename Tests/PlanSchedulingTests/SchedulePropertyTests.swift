import PlanModel
import Testing
import VietnameseCalendar

/// What holds for every plan, over plans made from seeds.
@Suite struct SchedulePropertyTests {
    static let seeds = Array(UInt64(1)...12)

    @Test("Keys are unique", arguments: seeds)
    func uniqueKeys(seed: UInt64) {
        let checkpoints = PlanBuilder(seed: seed).schedule().checkpoints
        #expect(checkpoints.count > 300)
        #expect(Set(checkpoints.map(\.key)).count == checkpoints.count)
    }

    @Test("Effective dates are working days, reached by the way the kind moves", arguments: seeds)
    func effectiveDates(seed: UInt64) {
        for checkpoint in PlanBuilder(seed: seed).schedule().checkpoints {
            #expect(WorkingCalendar.ward2026.isWorkingDay(checkpoint.effective), "\(checkpoint.key)")
            switch checkpoint.kind.move {
            case .counted: #expect(checkpoint.effective == checkpoint.nominal)
            case .later: #expect(checkpoint.effective >= checkpoint.nominal)
            case .earlier:
                if let period = checkpoint.period {
                    #expect(checkpoint.effective >= period.first, "\(checkpoint.key)")
                }
            }
        }
    }

    @Test("Expected shares never fall and reach the whole on the due date", arguments: seeds)
    func monotone(seed: UInt64) {
        for case let roadmap? in PlanBuilder(seed: seed).schedule().roadmaps {
            let shares = (roadmap.start...day("2027-01-31")).map { roadmap.expectedShare(at: $0) }
            #expect(zip(shares, shares.dropFirst()).allSatisfy { ($0 ?? .none) <= ($1 ?? .none) })
            if let due = roadmap.due {
                #expect(roadmap.start <= due)
                #expect(roadmap.expectedShare(at: due) == .full)
            }
        }
    }

    @Test("Every dated task has one due date, and no other task has any", arguments: seeds)
    func oneDue(seed: UInt64) {
        let schedule = PlanBuilder(seed: seed).schedule()
        var counts = Array(repeating: 0, count: schedule.roadmaps.count)
        for checkpoint in schedule.all(.due) { counts[checkpoint.tasks[0].rawValue] += 1 }
        #expect(counts == schedule.roadmaps.map { $0?.due == nil ? 0 : 1 })
    }

    @Test("Checkpoints are in order of effective date and the bytes of the key", arguments: seeds)
    func ordered(seed: UInt64) {
        let checkpoints = PlanBuilder(seed: seed).schedule().checkpoints
        for (left, right) in zip(checkpoints, checkpoints.dropFirst()) {
            let isOrdered =
                left.effective == right.effective
                ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.effective < right.effective
            #expect(isOrdered, "\(left.key) before \(right.key)")
        }
    }

    @Test("The order of units in the registry changes nothing", arguments: seeds)
    func permutedUnits(seed: UInt64) {
        let codes = PlanBuilder.codes
        let forward = PlanBuilder(seed: seed, units: codes)
        let backward = PlanBuilder(seed: seed, units: codes.reversed())
        let left = forward.schedule().checkpoints
        let right = backward.schedule().checkpoints
        #expect(left.map(\.key) == right.map(\.key))
        #expect(left.map(\.effective) == right.map(\.effective))
        #expect(left.map(\.tasks) == right.map(\.tasks))
        #expect(
            left.map { $0.unit.map { forward.unitCodes[$0.rawValue] } }
                == right.map { $0.unit.map { backward.unitCodes[$0.rawValue] } })
    }

    @Test("A unit's report lists exactly its tasks whose days touch the period", arguments: seeds)
    func listsAreExact(seed: UInt64) {
        let builder = PlanBuilder(seed: seed)
        let schedule = builder.schedule()
        for report in schedule.all(.internalReport) {
            guard let period = report.period?.interval else { continue }
            let open = builder.plan.tasks.ids.filter { id in
                guard builder.plan.tasks[id].responsibleUnit == report.unit,
                    let roadmap = schedule.roadmaps[id.rawValue],
                    let days = CivilInterval(start: roadmap.start, end: roadmap.due ?? day("2026-12-31")),
                    let common = days.intersection(period)
                else { return false }
                return common.end.year >= 2026 && common.start.year <= 2026
            }
            #expect(report.tasks == Array(open), "\(report.key)")
        }
    }
}

/// A small deterministic generator, so that a failing seed fails again (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension PlanBuilder {
    static let codes = ["ubnd-phuong", "van-phong-dang-uy", "ban-xay-dung-dang", "cong-an", "mat-tran"]

    /// A plan with every regime and forty tasks of all kinds.
    init(seed: UInt64, units: [String] = codes) {
        self.init(units: units)
        var random = SeededGenerator(state: seed)
        reporting(
            .internal, .week, .month, .quarter, .half, .year,
            dayOfMonth: Int.random(in: 1...31, using: &random))
        reporting(.upward, .month, .quarter, unit: "ubnd-phuong")
        reporting(.upward, .month)
        warnings(.month, .quarter)
        appraisal(by: "van-phong-dang-uy", deputy: "ban-xay-dung-dang")
        standingBody("mat-tran")
        target("chi-tieu-1")
        for number in 1...40 {
            let owner = Self.codes.randomElement(using: &random)
            let start = Bool.random(using: &random) ? Self.date(&random) : nil
            task("viec-\(number)", owner: number.isMultiple(of: 13) ? nil : owner) {
                $0.start = field(start)
                $0.deadline = field(Self.deadline(&random))
                if Bool.random(using: &random) { $0.milestones = Self.milestones(&random) }
                if number.isMultiple(of: 7) { $0.reviews = [Spanned(Self.date(&random), Self.span)] }
            }
        }
    }

    private static func date(_ random: inout SeededGenerator) -> CivilDate {
        day("2025-11-01").adding(days: Int.random(in: 0...450, using: &random))
    }

    private static func deadline(_ random: inout SeededGenerator) -> Deadline {
        var deadline = Deadline()
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: deadline.due = date(&random)
        case 2:
            deadline.milestones = [
                DeadlineMilestone(due: date(&random), title: "một"),
                DeadlineMilestone(due: date(&random), title: "hai"),
            ]
            deadline.due = deadline.milestones.map(\.due).max()
        case 3:
            deadline.isStanding = true
            deadline.cadence = Cadence(
                PeriodKind.allCases.randomElement(using: &random) ?? .month,
                every: Int.random(in: 1...3, using: &random))
        default: deadline.condition = Condition(.guidance, text: "theo hướng dẫn của tỉnh")
        }
        return deadline
    }

    private static func milestones(_ random: inout SeededGenerator) -> [Milestone] {
        (0..<3).map { number in
            let share = Bool.random(using: &random) ? Int.random(in: 0...100, using: &random) : nil
            return milestone(date(&random).iso, "mốc \(number)", percent: share)
        }
    }
}
