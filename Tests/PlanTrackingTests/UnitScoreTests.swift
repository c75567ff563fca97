import PlanModel
import Testing

/// The stated score, reckoned again by hand.
@Suite("Scores of units")
struct UnitScoreTests {
    private func score(
        _ states: [TaskState: Int] = [:], late: Int = 0,
        reports: (onTime: Int, late: Int, missing: Int) = (0, 0, 0)
    ) -> UnitScore {
        UnitScore(
            unit: UnitID(0), states: states, completedLate: late, reportsOnTime: reports.onTime,
            reportsLate: reports.late, reportsMissing: reports.missing)
    }

    private func points(_ score: UnitScore, _ policy: ScoringPolicy = .standard) -> String? {
        score.points(policy)?.vietnamese
    }

    @Test("the two means are weighed by their shares and rounded at the end alone")
    func weighed() {
        // (70 × (100 + 60 + 40) : 3 + 30 × (100 + 50 + 0) : 3) : 100 = (70 × 66,67 + 30 × 50) : 100 = 61,67
        let some = score([.completed: 2, .behind: 1], late: 1, reports: (1, 1, 1))
        #expect(points(some) == "61,7")
        // (70 × 140 : 2 + 30 × 100 : 12) : 100 = 51,5
        #expect(points(score([.completed: 1, .behind: 1], reports: (1, 0, 11))) == "51,5")
    }

    @Test("halves are rounded up")
    func halves() {
        var policy = ScoringPolicy.standard
        policy.reportShare = 0
        // (100 + 60 + 0 + 0…) : 16 = 6,25 points of 100, which is 6,3
        policy.completedLate = 0
        #expect(points(score([.completed: 1, .overdue: 15]), policy) == "6,3")
    }

    @Test("where one part has nothing to judge, the other alone counts; without both there is no score")
    func parts() {
        #expect(points(score([.completed: 1])) == "100")
        #expect(points(score(reports: (1, 0, 1))) == "50")
        #expect(points(score([.inProgress: 4, .pendingAppraisal: 1, .notDue: 2, .withdrawn: 1])) == nil)
        var policy = ScoringPolicy.standard
        policy.reportShare = 0
        #expect(points(score(reports: (1, 0, 1)), policy) == nil)
    }

    @Test("each state has the points of the policy")
    func states() {
        let settings: [(TaskState, WritableKeyPath<ScoringPolicy, Int>)] = [
            (.behind, \.behind), (.overdue, \.overdue), (.rejected, \.rejected),
        ]
        for (state, setting) in settings {
            var policy = ScoringPolicy.standard
            policy[keyPath: setting] = 33
            #expect(points(score([state: 2]), policy) == "33")
        }
    }

    @Test("from the one threshold on a unit is commended, below the other criticised")
    func proposals() {
        #expect(score([.completed: 1]).proposal(.standard) == .commend)
        #expect(score([.overdue: 1]).proposal(.standard) == .criticise)
        #expect(score([.completed: 1, .overdue: 1]).proposal(.standard) == nil)
        // Reports alone are no reason to commend.
        #expect(score(reports: (3, 0, 0)).proposal(.standard) == nil)
        #expect(score(reports: (0, 0, 3)).proposal(.standard) == .criticise)
    }

    @Test("no counts give a score outside nought to a hundred")
    func bounds() {
        for completed in 0...3 {
            for late in 0...completed {
                for overdue in 0...2 {
                    for missing in 0...2 {
                        let unit = score(
                            [.completed: completed, .overdue: overdue], late: late, reports: (1, 0, missing))
                        guard let points = unit.points(.standard) else { continue }
                        #expect(
                            points >= DecimalNumber(mantissa: 0) && points <= DecimalNumber(mantissa: 100))
                    }
                }
            }
        }
    }
}
