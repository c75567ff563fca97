/// The dated consequences of a plan.
package struct Schedule: Sendable {
    /// In the order of effective date, then the bytes of the key.
    package let checkpoints: [Checkpoint]
    /// One for each task, in the order of the plan; nil only in a plan whose year is missing or wrong.
    package let roadmaps: [Roadmap?]

    package init(checkpoints: [Checkpoint], roadmaps: [Roadmap?]) {
        self.checkpoints = checkpoints
        self.roadmaps = roadmaps
    }
}
