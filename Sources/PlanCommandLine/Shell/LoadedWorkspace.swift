import ConcurrentWork
import PlanCompiler
import PlanDiagnostics
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
    /// What was kept of earlier runs, where there is enough for it to be worth it.
    private let cacheFile: VerdictCacheFile?
    private let digests: SourceDigests?

    init(_ options: WorkspaceOptions, isCached: Bool = false) throws {
        try self.init(options.path, language: options.lang, asOf: options.asOf, isCached: isCached)
    }

    /// - Parameter isCached: whether what earlier runs found may be taken for what has not changed, and kept for the next.
    init(_ path: String, language: Language?, asOf: CivilDate?, isCached: Bool = false) throws {
        guard pathExists(path) else {
            throw Failure(vi: "không có “\(path)”", en: "there is no “\(path)”")
        }
        guard let root = WorkspaceRoot(containing: path) else { throw Self.notFound(from: path) }
        self.root = root
        self.asOf = asOf ?? Self.today
        asked = root.relativePath(of: path) ?? ""
        chosenLanguage = language ?? environmentVariable("KEHOACH_LANG").flatMap(Language.init)
        let paths = try yamlFiles(in: root) { .onAllCores(when: $0 > SourceReader.manyFiles) }
        cacheFile = isCached ? VerdictCacheFile(of: root) : nil
        var reader = SourceReader(
            root: root, digests: paths.count > SourceReader.manyFiles ? cacheFile?.sourceDigests() : nil)
        inputs = try reader.read(paths)
        digests = reader.digests
    }

    static func notFound(from path: String) -> Failure {
        Failure(
            vi: "không thấy tệp kehoach.yaml từ “\(path)” trở lên; chạy lệnh trong không gian làm việc",
            en: "no kehoach.yaml from “\(path)” upwards; run the command in a workspace")
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
        var settings = settings()
        settings.evidence = evidence
        return Compilation(inputs, settings)
    }

    /// What is known of the workspace before its plans are needed.
    func checked() -> CheckedWorkspace {
        CheckedWorkspace(check(usesWaivers: true, keepsPlans: true))
    }

    /// What is wrong with the workspace.
    ///
    /// - Parameter keepsPlans: whether its plans will be needed.
    func check(usesWaivers: Bool, keepsPlans: Bool = false) -> WorkspaceCheck {
        let settings = settings(usesWaivers: usesWaivers)
        var cache = size > Self.worthThreads ? cacheFile?.verdicts() : nil
        let check = WorkspaceCheck(inputs, settings, keepsPlans: keepsPlans, cache: &cache)
        // What was found in other bytes than those that the digest is of is not what it names.
        if let cache, changedInput == nil { cacheFile?.write(cache, digests) }
        return check
    }

    /// - Throws: ``Failure`` when a source that was taken as it was known turned out to have changed since.
    func requireUnchanged() throws {
        guard let input = changedInput else { return }
        throw Failure(
            vi: "“\(input.path)” vừa thay đổi trong lúc đang đọc; hãy chạy lại lệnh",
            en: "“\(input.path)” has just changed while it was read; run the command again")
    }

    private var changedInput: SourceInput? {
        inputs.first { input in
            if case .digested(let bytes)? = input.source { bytes.haveChanged } else { false }
        }
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

    private var size: Int { inputs.reduce(0) { $0 + ($1.source?.count ?? 0) } }
}
