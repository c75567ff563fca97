import PlanDiagnostics
import PlanLowering

/// What a compilation remembers for the next one of the same workspace, so that an edit in the tasks costs about one file.
///
/// Sections are lowered and judged each by itself, with the registry, the plan's own file, its targets and the calendar.
/// While those are the same, only sections whose text has changed are done again. What comes out is the same as without
/// a memory; a test edits at random and compares.
package struct CompilationMemory: Sendable {
    var sections = SectionMemory()
    private var frame: [FramePiece] = []
    private var ofTexts: [FileID: Known<[Diagnostic]>] = [:]
    private var ofSections: [FileID: Known<SectionJudgement>] = [:]

    /// What came of a file, and of which text.
    private struct Known<Value: Sendable>: Sendable {
        let bytes: [UInt8]
        let value: Value

        func recalled(for file: SourceFile) -> Value? { bytes == file.bytes ? value : nil }
    }

    package init() {}

    /// Forgets everything unless only texts of sections and of reports are others than before.
    mutating func begin(_ inputs: [SourceInput]) {
        let frame = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(
            FramePiece.init)
        guard frame != self.frame else { return }
        self = CompilationMemory()
        self.frame = frame
    }

    /// What was found in the bytes of a file.
    func textFindings(_ file: SourceFile) -> [Diagnostic]? { ofTexts[file.id]?.recalled(for: file) }

    mutating func rememberTextFindings(_ findings: [Diagnostic], in file: SourceFile) {
        ofTexts[file.id] = Known(bytes: file.bytes, value: findings)
    }

    /// What the section of a file gave to know.
    func judgement(_ file: SourceFile) -> SectionJudgement? { ofSections[file.id]?.recalled(for: file) }

    mutating func remember(_ judgement: SectionJudgement, of file: SourceFile) {
        ofSections[file.id] = Known(bytes: file.bytes, value: judgement)
    }
}

/// A file as far as the reading of other files depends on it.
private struct FramePiece: Hashable, Sendable {
    let path: String
    /// Nil for a section or a report, which others are not read with.
    let bytes: [UInt8]?
    /// Of a file that was not read, its size.
    let size: Int?

    init(_ input: SourceInput) {
        path = input.path
        switch input.content {
        case .read: (bytes, size) = (Self.isFrame(input.path) ? input.bytes : nil, nil)
        case .tooLarge(let size): (bytes, self.size) = (nil, size)
        }
    }

    private static func isFrame(_ path: String) -> Bool {
        switch SourceLayout.place(of: path)?.kind {
        case .tasks, .reports, .appraisals, .amendments: false
        default: true
        }
    }
}

extension CompilationMemory? {
    /// Nil where nothing is remembered.
    var sections: SectionMemory? {
        get { self?.sections }
        set { if let newValue { self?.sections = newValue } }
        _modify {
            var sections = self?.sections
            self?.sections = SectionMemory()
            defer { if let sections { self?.sections = sections } }
            yield &sections
        }
    }
}
