import PlanCompiler
import PlanWorkspace
import Testing
import VietnameseCalendar

/// A small workspace for tests: the base, with the files of one case laid over it.
struct FixtureWorkspace {
    /// Path → text.
    var files: [String: String]

    /// Fixtures are compiled for this date, so that waivers expire when the cases say.
    static let asOf = CivilDate(year: 2026, month: 1, day: 20)!

    static let folder = String(#filePath.prefix { _ in true }).droppingLast(2)
    static let base = FixtureWorkspace(folder: folder + "/Base")

    /// Every file below a folder, except what the harness itself keeps there.
    init(folder: String) {
        files = Self.read(folder)
    }

    /// The base with a case's files over it; `deleted.txt` lists files of the base to leave out.
    init(overlay folder: String) {
        self = .base
        let overlay = Self.read(folder)
        for (path, text) in overlay where path.hasSuffix(".yaml") { files[path] = text }
        for path in overlay["deleted.txt"]?.split(separator: "\n") ?? [] { files[String(path)] = nil }
    }

    func replacing(_ path: String, with text: String) -> FixtureWorkspace {
        var copy = self
        copy.files[path] = text
        return copy
    }

    func compiled(asOf: CivilDate = Self.asOf, usesWaivers: Bool = true) -> Compilation {
        var settings = CompilationSettings(asOf: asOf)
        settings.usesWaivers = usesWaivers
        return Compilation(files.map { SourceInput(path: $0.key, text: $0.value) }, settings)
    }

    private static func read(_ folder: String) -> [String: String] {
        var files: [String: String] = [:]
        for path in Disk.files(below: folder) { files[path] = Disk.text(folder + "/" + path) }
        return files
    }
}

extension String {
    /// The path without its last parts.
    func droppingLast(_ count: Int) -> String {
        split(separator: "/", omittingEmptySubsequences: false).dropLast(count).joined(separator: "/")
    }
}
