import DataFormats
import PlanDiagnostics
import PlanLowering

/// What a person has to look at or decide, and the place in the made files where it shows.
struct Decision: Sendable {
    let rule: RuleDescriptor
    let message: MessageTemplate
    let arguments: [String: Argument]
    let notes: [Message]
    let place: MadePlace
    let record: String?
}

/// A place in a made file before the file is written.
struct MadePlace: Hashable, Sendable {
    enum File: Hashable, Sendable {
        /// By chapter.
        case tasks(Int)
        case units
    }

    var file: File
    /// Of the list and, in a group, of its sub-tasks; of the units, then of the groups of units.
    var indices: [Int] = []
    var field: FieldName?
    /// The groups of units rather than the units.
    var isGroup = false
}

extension Argument {
    static func place(_ place: TableDocument.Place) -> Argument { .word(place.words) }
    static func row(_ place: TableDocument.Place) -> Argument { .word(place.rowWords) }
}
