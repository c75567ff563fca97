/// A task of some plan of the workspace by the two codes that never change: `ke-hoach-2026/so-tay`.
package struct TaskName: Hashable, Sendable {
    package let plan: String
    package let task: String

    package init(plan: String, task: String) {
        (self.plan, self.task) = (plan, task)
    }

    /// - Returns: nil for a text without a slash between two codes.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(plan: String(parts[0]), task: String(parts[1]))
    }

    package var text: String { "\(plan)/\(task)" }
}
