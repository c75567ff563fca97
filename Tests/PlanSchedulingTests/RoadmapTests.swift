import PlanModel
import Testing
import VietnameseCalendar

@Suite struct RoadmapTests {
    private func roadmap(_ build: (inout PlanBuilder) -> Void) throws -> Roadmap {
        var builder = PlanBuilder()
        build(&builder)
        return try #require(builder.schedule().roadmaps[0])
    }

    private func basisPoints(_ roadmap: Roadmap, _ dates: [String]) -> [Int?] {
        dates.map { roadmap.expectedShare(at: day($0))?.basisPoints }
    }

    @Test("Without milestones progress is expected evenly from the start to the due date")
    func linear() throws {
        let roadmap = try roadmap { $0.task("viec", start: "2026-03-01", due: "2026-03-31") }
        #expect(
            basisPoints(
                roadmap, ["2026-02-28", "2026-03-01", "2026-03-02", "2026-03-16", "2026-03-31", "2026-12-31"])
                == [0, 0, 333, 5000, 10_000, 10_000])
    }

    @Test("A task that starts on its due date is expected whole on that day")
    func oneDay() throws {
        let roadmap = try roadmap { $0.task("viec", start: "2026-03-31", due: "2026-03-31") }
        #expect(basisPoints(roadmap, ["2026-03-30", "2026-03-31"]) == [0, 10_000])
    }

    @Test("The parts of a compound deadline are equal steps, the last of them the whole")
    func compoundDeadline() throws {
        let roadmap = try roadmap {
            $0.task("so-tay-dang-vien", start: "2026-01-01") {
                var deadline = Deadline(start: nil, due: day("2026-12-31"), precision: .year)
                deadline.milestones = [
                    DeadlineMilestone(due: day("2026-12-31"), title: "Hồ sơ CBCC"),
                    DeadlineMilestone(due: day("2026-03-31"), title: "Sổ tay đảng viên"),
                ]
                $0.deadline = field(deadline)
            }
        }
        #expect(
            roadmap.points.map { "\($0.date.iso) \($0.expected.basisPoints)" }
                == ["2026-01-01 0", "2026-03-31 5000", "2026-12-31 10000"])
    }

    @Test("Milestones take the author's share, and equal steps between where none is given")
    func authoredShares() throws {
        let roadmap = try roadmap {
            $0.task("viec", start: "2026-01-01", due: "2026-12-31") {
                $0.milestones = [
                    milestone("2026-09-30", "d"), milestone("2026-02-28", "a"),
                    milestone("2026-06-30", "c", percent: 60), milestone("2026-04-30", "b"),
                ]
            }
        }
        #expect(roadmap.points.map(\.expected.basisPoints) == [0, 2000, 4000, 6000, 8000, 10_000])
        #expect(basisPoints(roadmap, ["2026-02-28", "2026-06-30"]) == [2000, 6000])
    }

    @Test("A share below an earlier one is raised to it")
    func fallingShares() throws {
        let roadmap = try roadmap {
            $0.task("viec", start: "2026-01-01", due: "2026-12-31") {
                $0.milestones = [
                    milestone("2026-03-31", "a", percent: 50), milestone("2026-06-30", "b", percent: 30),
                ]
            }
        }
        #expect(roadmap.points.map(\.expected.basisPoints) == [0, 5000, 5000, 10_000])
    }

    @Test("Of milestones on one day the later share counts, and one after the due date changes nothing")
    func sharedAndLateMilestones() throws {
        let roadmap = try roadmap {
            $0.task("viec", start: "2026-01-01", due: "2026-06-30") {
                $0.milestones = [
                    milestone("2026-03-31", "a"), milestone("2026-03-31", "b"), milestone("2026-09-30", "c"),
                ]
            }
        }
        #expect(roadmap.points.map(\.expected.basisPoints) == [0, 6666, 10_000])
    }

    @Test("A default start gives way to a milestone before it, a start of the task's own does not")
    func milestoneBeforeStart() throws {
        for (start, expected) in [(nil, "2026-01-31"), ("2026-03-02", "2026-03-02")] as [(String?, String)] {
            let roadmap = try roadmap {
                $0.plan.defaultStart = field(day("2026-02-16"))
                $0.task("viec", start: start, due: "2026-06-30") {
                    $0.milestones = [milestone("2026-01-31", "a", percent: 20)]
                }
            }
            #expect(roadmap.start.iso == expected)
            #expect(roadmap.points.map(\.expected.basisPoints) == [2000, 10_000])
        }
    }

    @Test("Without a due date only the shares that the author gave are expected")
    func openEnded() throws {
        let roadmap = try roadmap {
            $0.task("viec", start: "2026-01-01") {
                $0.milestones = [milestone("2026-03-31", "a", percent: 40), milestone("2026-06-30", "b")]
            }
        }
        #expect(basisPoints(roadmap, ["2026-03-31", "2026-12-31"]) == [4000, 4000])
    }

    @Test("A milestone's checkpoint says what is expected then, and the floor by the plan's method")
    func milestoneCheckpoints() throws {
        for (method, floor) in [(WarningPolicy.Method.ratio, 3000), (.points, 1000)] {
            var builder = PlanBuilder()
            builder.warnings(.month, method: method)
            builder.task("viec", due: "2026-12-31") {
                $0.milestones = [milestone("2026-05-01", "Nghiệm thu", percent: 60)]
            }
            let checkpoint = try #require(builder.schedule()["milestone:viec:1"])
            #expect(checkpoint.title == "Nghiệm thu")
            #expect(checkpoint.effective.iso == "2026-05-04")
            #expect(checkpoint.expected == Share(percent: 60))
            #expect(checkpoint.floor?.basisPoints == floor)
        }
    }
}
