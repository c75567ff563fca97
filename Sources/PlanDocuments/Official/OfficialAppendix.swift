/// The table of tasks that goes with an official plan.
package struct OfficialAppendix: Sendable {
    /// PHỤ LỤC
    package let name: String
    /// `Triển khai nhiệm vụ`
    package let title: Phrase?
    /// `(kèm theo Kế hoạch số 12-KH/ĐU ngày 05/02/2026 của Đảng ủy phường Phước Bình)`
    package let reference: Phrase
    /// Seven, and an eighth when a task has a condition or a note, or makes one of the plan above concrete.
    package let columns: [OfficialColumn]
    package let sections: [OfficialAppendixSection]
}

/// The head of one column of the appendix.
package struct OfficialColumn: Hashable, Sendable {
    /// `(1)`
    package let number: String
    package let heading: String
    /// Which of the five "rõ" the column answers: `Rõ người`.
    package let clarity: String?
    /// How much of the width it wants beside the others.
    package let weight: Int
}

/// A section of the appendix; its title is a row across the table.
package struct OfficialAppendixSection: Sendable {
    /// `V.`
    package let label: String
    package let title: Phrase
    package let groups: [OfficialTaskGroup]
}

/// A general task: its cell in the first column spans the rows of its sub-tasks.
package struct OfficialTaskGroup: Sendable {
    /// As the model numbers it: `V.2`.
    package let number: String
    /// As the appendix prints it, within its section: `2.`
    package let label: String
    package let title: Phrase
    package let note: Phrase?
    /// A task without sub-tasks, whose title spans the first two columns; its only row has no cell for the second.
    package let isTask: Bool
    package let rows: [OfficialTaskRow]
}

/// One task: the cells from the second column on.
package struct OfficialTaskRow: Sendable {
    /// As the model numbers it, and as reports refer to it: `V.2.3`.
    package let number: String
    package let code: String
    /// As the appendix prints it before the title: `2.3.`; nil for the only sub-task of a group, which has its number.
    package let label: String?
    /// One for each of ``OfficialAppendix/columns`` after the first, each a list of paragraphs; empty where the
    /// plan says nothing.
    package let cells: [[Phrase]]
}
