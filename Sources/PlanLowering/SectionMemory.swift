import PlanDiagnostics

/// The files of tasks as they were lowered before, for those whose text has not changed since.
///
/// It serves as long as all else that they are read with is the same: the registry, the plan's own file, the list of
/// files. Whoever keeps it across compilations sees to that.
package struct SectionMemory: Sendable {
    private var known: [FileID: (bytes: [UInt8], section: Lowered<TaskFile>)] = [:]

    package init() {}

    subscript(file: UnreadFile) -> Lowered<TaskFile>? {
        get { known[file.file].flatMap { $0.bytes == file.bytes ? $0.section : nil } }
        set { known[file.file] = newValue.map { (file.bytes, $0) } }
    }
}
