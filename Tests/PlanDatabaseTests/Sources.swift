import Glibc
import PlanCompiler
import PlanDatabase
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

/// Where this repository lies.
enum Repository {
    static let root: String = {
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(3).joined(separator: "/")
    }()

    static let isBlessing = getenv("KEHOACH_BLESS") != nil

    static func text(_ path: String) -> String? {
        guard case .bytes(let bytes) = try? readFile(path, limit: 1 << 26) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Compares with a committed file; a blessing run rewrites it, and still fails where it differed.
    static func expect(
        _ path: String, toHold text: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let expected = self.text(root + "/" + path)
        if isBlessing, expected != text { try writeFile(root + "/" + path, Array(text.utf8)) }
        #expect(expected == text, "\(path) is not what the code makes of it", sourceLocation: location)
    }
}

/// The files of a workspace that a database is made of.
struct Sources {
    var files: [(path: String, bytes: [UInt8])]
    var asOf = "2026-04-15"

    /// Reads a workspace of this repository.
    init(_ folder: String) throws {
        let root = try #require(WorkspaceRoot(containing: Repository.root + "/" + folder))
        files = try yamlFiles(in: root).map { path in
            guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 26) else {
                return (path, [])
            }
            return (path, bytes)
        }
    }

    static func base() throws -> Sources { try Sources("Tests/PlanCompilerTests/Base") }

    /// Replaces words in one file.
    mutating func replace(_ old: String, with new: String, in path: String) throws {
        let index = try #require(files.firstIndex { $0.path == path })
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        try #require(parts.count > 1, "\(path) does not say “\(old)”")
        files[index].bytes = Array(parts.joined(separator: new).utf8)
    }

    func compiled() throws -> CompiledWorkspace {
        let settings = CompilationSettings(asOf: try #require(CivilDate(iso: asOf)))
        let inputs = files.map { SourceInput(path: $0.path, .bytes($0.bytes)) }
        let compilation = Compilation(inputs, settings)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        return try #require(
            compilation.compiled, "\(errors.map { "\($0.rule.code) \($0.message.rendered(in: .english))" })")
    }

    var manifest: BuildManifest {
        BuildManifest(
            toolVersion: "0.0.0",
            sources: files.map { .init(path: $0.path, size: $0.bytes.count, sha256: sha256($0.bytes)) })
    }
}

/// A file name in a folder of its own, both gone when it is no longer used.
final class TemporaryFile {
    let folder: String
    var path: String { folder + "/plan.db" }

    init() throws {
        var template = Array("/tmp/kehoach-database-XXXXXX".utf8CString)
        folder = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
        unlink(path)
        rmdir(folder)
    }

    var exists: Bool { access(path, F_OK) == 0 }

    func bytes() throws -> [UInt8] {
        guard case .bytes(let bytes) = try readFile(path, limit: 1 << 28) else { return [] }
        return bytes
    }
}

/// A database that was built from sources, open for reading.
struct BuiltDatabase: ~Copyable {
    let file: TemporaryFile
    let database: Database

    init(_ sources: Sources) throws {
        let file = try TemporaryFile()
        try DatabaseWriter.write(sources.compiled(), sources.manifest, to: file.path)
        let database = try Database(file.path, .read)
        self.file = file
        self.database = database
    }

    func rows(_ sql: String) throws -> [[String?]] { try database.rows(sql) }
}

extension Database {
    /// Every row of a query, as text.
    func rows(_ sql: String) throws -> [[String?]] {
        var statement = try prepare(sql)
        var rows: [[String?]] = []
        while try statement.step() { rows.append((0..<statement.columnCount).map { statement.text($0) }) }
        return rows
    }

    func columnNames(_ table: String) throws -> [String] {
        let statement = try prepare("SELECT * FROM \(table)")
        return (0..<statement.columnCount).map { statement.columnName($0) }
    }
}
