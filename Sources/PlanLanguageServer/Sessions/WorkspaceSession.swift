import ConcurrentWork
import PlanAssistance
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanWorkspace

/// One workspace as the editor has it: the disk's files with the open texts over them, and what they come to.
final class WorkspaceSession {
    let root: WorkspaceRoot
    /// The root as the client spells it, which may lead through links.
    let clientRoot: String
    private let settings: ServerSettings
    private var onDisk: [String: SourceInput.Content] = [:]
    private var open: [String: OpenDocument] = [:]
    private var evidence: RememberedEvidence
    private var memory = CompilationMemory()
    private var compiled: Compilation?
    private var assistantMade: (assistant: Assistant, language: Language)?
    private var positions: [String: (bytes: [UInt8], positions: EditorPositions)] = [:]
    /// The diagnostics that the editor shows, by path, as they were sent.
    var published: [String: String] = [:]

    init(_ root: WorkspaceRoot, clientRoot: String, _ settings: ServerSettings) {
        self.root = root
        self.clientRoot = clientRoot
        self.settings = settings
        evidence = RememberedEvidence(settings.evidence(root))
        reload()
    }

    /// Whether something changed since the editor was last told of it.
    ///
    /// A request in between may have had it compiled already.
    private(set) var hasNews = false

    var hasOpenDocuments: Bool { !open.isEmpty }

    var compilation: Compilation {
        if let compiled { return compiled }
        var settings = CompilationSettings(asOf: settings.asOf())
        settings.evidence = evidence.lookup
        settings.concurrently = self.settings.concurrently
        // A draft is looked at while one of its files is open.
        settings.asked = Set(open.keys)
        let compilation = Compilation(inputs, settings, remembering: &memory)
        compiled = compilation
        return compilation
    }

    var evidenceLookup: EvidenceLookup { evidence.lookup }

    /// What the sources are compiled from, in no order.
    var inputs: [SourceInput] {
        onDisk.filter { open[$0.key] == nil }.map { SourceInput(path: $0.key, $0.value) }
            + open.map { SourceInput(path: $0.key, .bytes($0.value.bytes)) }
    }

    func assistant(_ language: Language) -> Assistant {
        let compilation = compilation
        if let assistantMade, assistantMade.language == language { return assistantMade.assistant }
        let assistant = Assistant(compilation, language)
        assistantMade = (assistant, language)
        return assistant
    }

    /// What the disk has, anew.
    func reload() {
        onDisk = [:]
        for path in (try? yamlFiles(in: root)) ?? [] { onDisk[path] = content(path) }
        evidence = RememberedEvidence(settings.evidence(root))
        touch()
    }

    private func content(_ path: String) -> SourceInput.Content? {
        switch try? readFile(root.path + "/" + path, limit: SyntaxLimits.maximumFileSize) {
        case .bytes(let bytes): .bytes(bytes)
        case .tooLarge(let size): .tooLarge(size: size)
        case nil: nil
        }
    }

    /// The editor is being told of all that changed.
    func takeNews() { hasNews = false }

    private func touch() {
        hasNews = true
        compiled = nil
        assistantMade = nil
    }
}

// MARK: - Open texts

extension WorkspaceSession {
    func knows(_ path: String) -> Bool { onDisk[path] != nil || open[path] != nil }

    func document(_ path: String) -> OpenDocument? { open[path] }

    /// The open text of a file; nil once it is closed, when the disk's counts again.
    func setDocument(_ document: OpenDocument?, at path: String) {
        open[path] = document
        if document == nil { onDisk[path] = content(path) }
        touch()
    }

    /// A file's index in the present compilation.
    func file(_ path: String) -> FileID? {
        compilation.sources.files.first { $0.path.utf8.elementsEqual(path.utf8) }?.id
    }

    func uri(_ path: String) -> String { open[path]?.uri ?? FileURI.uri(clientRoot + "/" + path) }

    /// The lines of a file as it was compiled.
    func positions(_ source: SourceFile, _ encoding: PositionEncoding) -> EditorPositions {
        if let known = positions[source.path], known.bytes == source.bytes { return known.positions }
        let made = EditorPositions(source.bytes, encoding)
        positions[source.path] = (source.bytes, made)
        return made
    }
}

/// Evidence files that were looked at, so that they are read once and not at every key.
private struct RememberedEvidence {
    let lookup: EvidenceLookup

    init(_ lookup: EvidenceLookup) {
        let known = Known()
        self.lookup = EvidenceLookup { paths in
            let unknown = paths.filter { known.files[$0] == nil }
            if !unknown.isEmpty { known.files.merge(lookup.files(unknown)) { _, new in new } }
            return known.files.filter { paths.contains($0.key) }
        }
    }

    /// Only the thread that compiles asks, and it compiles one workspace after the other.
    private final class Known: @unchecked Sendable {
        var files: [String: EvidenceFile] = [:]
    }
}
