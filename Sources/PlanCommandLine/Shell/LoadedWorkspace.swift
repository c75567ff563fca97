import ConcurrentWork
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax
import PlanWorkspace
import VietnameseCalendar

/// A workspace as found on the disk, with its sources in memory.
struct LoadedWorkspace {
    let root: WorkspaceRoot
    var inputs: [SourceInput]
    let asOf: CivilDate
    private let chosenLanguage: Language?
    /// The path that the command was given, within the workspace.
    private let asked: String

    init(_ options: WorkspaceOptions) throws {
        try self.init(options.path, language: options.lang, asOf: options.asOf)
    }

    init(_ path: String, language: Language?, asOf: CivilDate?) throws {
        guard pathExists(path) else {
            throw Failure(vi: "không có “\(path)”", en: "there is no “\(path)”")
        }
        guard let root = WorkspaceRoot(containing: path) else { throw Self.notFound(from: path) }
        self.root = root
        self.asOf = asOf ?? Self.today
        asked = root.relativePath(of: path) ?? ""
        chosenLanguage = language ?? environmentVariable("KEHOACH_LANG").flatMap(Language.init)
        inputs = try Self.inputs(root)
    }

    /// A country's files are opened on all cores: to wait for the disk one by one takes longer than to read them.
    private static func inputs(_ root: WorkspaceRoot) throws -> [SourceInput] {
        let paths = try yamlFiles(in: root)
        let concurrently = Concurrently.onAllCores(when: paths.count > Self.manyFiles)
        return try concurrently.map(paths.count) { index in Result { try input(root, paths[index]) } }
            .map { try $0.get() }
    }

    static func notFound(from path: String) -> Failure {
        Failure(
            vi: "không thấy tệp kehoach.yaml từ “\(path)” trở lên; chạy lệnh trong không gian làm việc",
            en: "no kehoach.yaml from “\(path)” upwards; run the command in a workspace")
    }

    private static func input(_ root: WorkspaceRoot, _ path: String) throws -> SourceInput {
        switch try readFile(root.path + "/" + path, limit: SyntaxLimits.maximumFileSize) {
        case .bytes(let bytes): SourceInput(path: path, .bytes(bytes))
        case .tooLarge(let size): SourceInput(path: path, .tooLarge(size: size))
        }
    }

    static var today: CivilDate {
        CivilDate(year: 1970, month: 1, day: 1)!.adding(days: Clock.daysSince1970InVietnam)
    }

    /// Puts another text in the place of a file, as an editor does with a buffer that is not saved yet.
    mutating func overlay(_ path: String, _ content: SourceInput.Content) {
        inputs.removeAll { $0.path == path }
        inputs.append(SourceInput(path: path, content))
    }

    func compilation() -> Compilation {
        compilation(evidence: .onDisk(root))
    }

    /// With another answer to what the evidence is.
    func compilation(evidence: EvidenceLookup) -> Compilation {
        if size > Self.worthThreads { reserveHeap(Self.recordsPerSource * size) }
        var settings = settings()
        settings.evidence = evidence
        return Compilation(inputs, settings)
    }

    /// What is known of the workspace before its plans are needed.
    func checked() -> CheckedWorkspace {
        guard size > Self.worthThreads else { return CheckedWorkspace(compilation()) }
        return CheckedWorkspace(check(usesWaivers: true, isCached: true), compiledBy: { compilation() })
    }

    /// What is wrong with the workspace, without its plans.
    ///
    /// - Parameter isCached: whether what was found before may be taken for what has not changed, and kept for the next
    ///   time; where that is worth it.
    func check(usesWaivers: Bool, isCached: Bool) -> WorkspaceCheck {
        let settings = settings(usesWaivers: usesWaivers)
        guard isCached, size > Self.worthThreads, let file = VerdictCacheFile(of: root) else {
            return WorkspaceCheck(inputs, settings)
        }
        var cache: VerdictCache? = file.read()
        let check = WorkspaceCheck(inputs, settings, cache: &cache)
        if let cache { file.write(cache) }
        return check
    }

    /// The plans by themselves, without what was reported, appraised and amended.
    func planCompilation() -> Compilation {
        Compilation(inputs.filter { !SourceLayout.isOfJournal($0.path) }, settings())
    }

    func settings(usesWaivers: Bool = true) -> CompilationSettings {
        var settings = CompilationSettings(asOf: asOf)
        settings.usesWaivers = usesWaivers
        settings.asked = [asked]
        settings.evidence = .onDisk(root)
        settings.concurrently = concurrently
        return settings
    }

    /// On all cores when the sources are large enough.
    var concurrently: Concurrently { .onAllCores(when: size > Self.worthThreads) }

    /// Writes sources of the workspace anew, each aside and then renamed.
    func write(_ files: [(path: String, bytes: [UInt8])]) throws(WorldError) {
        for file in files { try writeFile(root.path + "/" + file.path, file.bytes) }
    }

    /// What was asked for, else what the workspace says, else Vietnamese.
    func language(_ settings: WorkspaceSettings) -> Language {
        chosenLanguage ?? settings.language ?? .vietnamese
    }

    func language(_ compilation: Compilation) -> Language { language(compilation.workspace.settings) }

    /// Bytes in all; below this, starting threads costs more than they save.
    private static let worthThreads = 256 << 10

    /// Fewer are read faster than threads start.
    private static let manyFiles = 200

    /// The records of a plan take about five times the bytes that they were read from.
    private static let recordsPerSource = 8

    private var size: Int {
        inputs.reduce(0) { sum, input in
            if case .bytes(let bytes) = input.content { sum + bytes.count } else { sum }
        }
    }
}
