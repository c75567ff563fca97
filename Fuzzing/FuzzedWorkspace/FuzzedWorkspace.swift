package import PlanCompiler
import PlanWorkspace
package import VietnameseCalendar

/// The small workspace of the tests, with reports, in which one file is what libFuzzer made.
package struct FuzzedWorkspace: Sendable {
    /// Absolute.
    package static let folder = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Tests/PlanCompilerTests/Base")

    /// For which the workspace is compiled: late enough for its reports to have happened.
    package static let asOf = CivilDate(year: 2026, month: 4, day: 10)!

    package static let shared = FuzzedWorkspace()

    /// Path → bytes.
    package let files: [String: [UInt8]]

    private init() {
        var files: [String: [UInt8]] = [:]
        for folder in [Self.folder, Self.folder + "/../Reported"] {
            for path in Self.paths(in: folder) {
                guard case .bytes(let bytes) = try? readFile(folder + "/" + path, limit: 1 << 20) else {
                    fatalError("a fixture cannot be read: \(path)")
                }
                files[path] = bytes
            }
        }
        self.files = files
    }

    /// The sources with one file replaced.
    package func inputs(_ path: String, _ bytes: [UInt8]) -> [SourceInput] {
        files.merging([path: bytes]) { _, new in new }
            .map { SourceInput(path: $0.key, .bytes($0.value)) }.sorted { $0.path < $1.path }
    }

    package func inputs() -> [SourceInput] {
        files.map { SourceInput(path: $0.key, .bytes($0.value)) }.sorted { $0.path < $1.path }
    }

    /// The sources with one file of the plan replaced, and all of the plan once more in another folder.
    package func inputsTwice(_ path: String, _ bytes: [UInt8]) -> [SourceInput] {
        let once = inputs(path, bytes).filter { $0.path != "kehoach.yaml" }
        let again = once.filter { $0.path.hasPrefix("ke-hoach/") }.map { source in
            SourceInput(path: Self.another + source.path.dropFirst("ke-hoach".count), source.content)
        }
        let workspace = SourceInput(
            path: "kehoach.yaml", text: "ngôn ngữ: vi\nkế hoạch: [ke-hoach, \(Self.another)]\n")
        return (once + again + [workspace]).sorted { $0.path < $1.path }
    }

    /// Where the plan stands once more; read after the first.
    package static let another = "lan-hai"

    private static func paths(in folder: String) -> [String] {
        let folders = [
            "", "calendar", "ke-hoach", "ke-hoach/tasks", "ke-hoach/reports", "ke-hoach/appraisals",
            "ke-hoach/amendments",
        ]
        return folders.flatMap { inner in
            let names = (try? entryNames(in: folder + "/" + inner)) ?? []
            return names.filter { $0.hasSuffix(".yaml") }.map { inner.isEmpty ? $0 : inner + "/" + $0 }
        }
    }
}
