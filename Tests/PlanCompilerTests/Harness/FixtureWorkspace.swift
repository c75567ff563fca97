import PlanCompiler
import PlanWorkspace
import Testing
import VietnameseCalendar

/// A small workspace for tests: the base, with the files of one case laid over it.
struct FixtureWorkspace {
    /// Path → bytes.
    var files: [String: [UInt8]]
    /// Files that stand for ones too large to be read, with their sizes.
    var oversized: [String: Int] = [:]

    /// Fixtures are compiled for this date, so that waivers expire when the cases say.
    static let asOf = CivilDate(year: 2026, month: 1, day: 20)!

    /// Cases about reports are compiled for a later date: something has to have happened.
    static let trackingAsOf = CivilDate(year: 2026, month: 4, day: 10)!

    var asOf = Self.asOf

    /// Where files of evidence are looked for, and the size in bytes above which one is refused.
    var evidenceFolder = folder + "/Base"
    var evidenceLimit = 4096

    static let folder = String(#filePath).droppingLast(2)
    static let base = FixtureWorkspace(folder: folder + "/Base")

    /// Every YAML file below a folder.
    init(folder: String) {
        files = Self.read(folder)
    }

    /// The base with a case's files over it.
    ///
    /// `deleted.txt` lists files of the base to leave out, `oversized.txt` files that are too large, with sizes.
    init(overlay folder: String) {
        self = .base
        if folder.contains("/Rules/KH7") { asOf = Self.trackingAsOf }
        files.merge(Self.read(folder), uniquingKeysWith: { _, new in new })
        for path in Self.lines(folder + "/deleted.txt") { files[String(path)] = nil }
        for line in Self.lines(folder + "/oversized.txt") {
            let parts = line.split(separator: "\t")
            oversized[String(parts[0])] = Int(parts[1])
        }
    }

    subscript(text path: String) -> String? {
        get { files[path].map { String(decoding: $0, as: UTF8.self) } }
        set { files[path] = newValue.map { Array($0.utf8) } }
    }

    func compiled(asOf: CivilDate? = nil, usesWaivers: Bool = true) -> Compilation {
        var settings = CompilationSettings(asOf: asOf ?? self.asOf)
        settings.evidence = evidence
        settings.usesWaivers = usesWaivers
        return Compilation(inputs, settings)
    }

    var inputs: [SourceInput] {
        files.filter { oversized[$0.key] == nil }.map { SourceInput(path: $0.key, .bytes($0.value)) }
            + oversized.map { SourceInput(path: $0.key, .tooLarge(size: $0.value)) }
    }

    private static func read(_ folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in Disk.files(below: folder) where path.hasSuffix(".yaml") {
            files[path] = Disk.bytes(folder + "/" + path)
        }
        return files
    }

    private static func lines(_ path: String) -> [Substring] {
        Disk.text(path)?.split(separator: "\n") ?? []
    }
}

extension String {
    /// The path without its last parts.
    func droppingLast(_ count: Int) -> String {
        split(separator: "/", omittingEmptySubsequences: false).dropLast(count).joined(separator: "/")
    }
}
