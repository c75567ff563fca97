/// A large workspace without faults, for measuring and for trying things out.
///
/// The same numbers and seed give the same bytes. Every word of it is made up; no ward of that name exists.
package struct MadeWorkspace: Sendable {
    package let planCount: Int
    /// Of each plan.
    package let taskCount: Int
    package let year: Int
    package let seed: UInt64

    package init(planCount: Int = 1, taskCount: Int, year: Int = 2026, seed: UInt64 = 1) {
        precondition(planCount > 0 && taskCount > 0, "a workspace holds at least one plan with one task")
        self.planCount = planCount
        self.taskCount = taskCount
        self.year = year
        self.seed = seed
    }

    /// Path → text.
    package func files() -> [(path: String, text: String)] {
        let shared = [
            (
                "kehoach.yaml",
                "ngôn ngữ: vi\nkế hoạch: [\(folders.joined(separator: ", "))]\nđặt dấu: kiểu cũ\n"
            ),
            ("units.yaml", MadeUnit.registry),
            ("calendar/\(year).yaml", "năm: \(year)\n"),
        ]
        return shared + folders.enumerated().flatMap { index, folder in planFiles(index, folder) }
    }

    private var folders: [String] { (1...planCount).map { "ke-hoach-\($0)" } }

    private func planFiles(_ index: Int, _ folder: String) -> [(path: String, text: String)] {
        var writer = MadePlan(
            number: index + 1, year: year, random: SeededRandom(seed: seed &+ UInt64(index)))
        let targets = writer.targets(count: min(taskCount, 40))
        let sections = writer.sections(taskCount: taskCount)
        return [("\(folder)/plan.yaml", writer.plan), ("\(folder)/targets.yaml", targets)]
            + sections.enumerated().map { number, text in
                ("\(folder)/tasks/\(Self.padded(number + 1)).yaml", text)
            }
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
