package import PlanModel

/// How a form's reader learns of the files that were sent along: it asks for each name that the form gives.
///
/// The shell looks at the disk, a test answers from a table.
package struct FilesBeside: Sendable {
    package struct Answer: Sendable {
        /// The name as the disk spells it, which may compose letters otherwise.
        package let path: String
        package let file: EvidenceFile
        /// A name that is nearly the one asked for, where that is not there.
        package let closest: String?

        package init(path: String, _ file: EvidenceFile, closest: String? = nil) {
            self.path = path
            self.file = file
            self.closest = closest
        }
    }

    private let look: @Sendable (_ path: String) -> Answer

    /// - Parameter look: paths are relative to the folder of the form.
    package init(_ look: @escaping @Sendable (_ path: String) -> Answer) {
        self.look = look
    }

    package static let none = FilesBeside { Answer(path: $0, .missing) }

    func answer(_ path: String) -> Answer { look(path) }
}

/// Asks for each name once: an answer may have taken the reading of a whole file.
final class RememberedFiles {
    private let files: FilesBeside
    private var answers: [String: FilesBeside.Answer] = [:]

    init(_ files: FilesBeside) {
        self.files = files
    }

    func answer(_ path: String) -> FilesBeside.Answer {
        if let answer = answers[path] { return answer }
        let answer = files.answer(path)
        answers[path] = answer
        return answer
    }
}
