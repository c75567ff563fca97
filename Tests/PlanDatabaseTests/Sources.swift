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
    /// The workspace on the disk, in which evidence is looked for.
    let root: WorkspaceRoot

    /// Reads a workspace of this repository.
    init(_ folder: String) throws {
        let root = try #require(WorkspaceRoot(containing: Repository.root + "/" + folder))
        self.root = root
        files = try yamlFiles(in: root).map { path in
            guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 26) else {
                return (path, [])
            }
            return (path, bytes)
        }
    }

    static let realPlanCompiles = (try? Sources("plans").compilation())?.compiled != nil

    static func base() throws -> Sources { try Sources("Tests/PlanCompilerTests/Base") }

    /// Replaces words in one file.
    mutating func replace(_ old: String, with new: String, in path: String) throws {
        let index = try #require(files.firstIndex { $0.path == path })
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        try #require(parts.count > 1, "\(path) does not say “\(old)”")
        files[index].bytes = Array(parts.joined(separator: new).utf8)
    }

    func compilation() throws -> Compilation { Compilation(try check()) }

    /// A check that keeps its plans.
    func check() throws -> WorkspaceCheck {
        var settings = CompilationSettings(asOf: try #require(CivilDate(iso: asOf)))
        settings.evidence = EvidenceLookup { [root] paths in
            Dictionary(uniqueKeysWithValues: paths.map { ($0, Self.evidence($0, in: root)) })
        }
        let inputs = files.map { SourceInput(path: $0.path, .bytes($0.bytes)) }
        var none: VerdictCache?
        return WorkspaceCheck(inputs, settings, keepsPlans: true, cache: &none)
    }

    private static func evidence(_ path: String, in root: WorkspaceRoot) -> EvidenceFile {
        guard case .readable(let size, let sha256, let bytes) = namedFile(path, in: root, limit: 1 << 20)
        else { return .missing }
        return .readable(size: size, sha256: sha256, type: EvidenceType(firstBytes: bytes))
    }

    func compiled() throws -> CompiledWorkspace {
        let compilation = try compilation()
        let errors = compilation.diagnostics.filter { $0.severity == .error }.map {
            "\($0.rule.code) \(compilation.sources.text(of: $0.span)): \($0.message.rendered(in: .english))"
        }
        try #require(errors == [])
        let compiled = compilation.compiled
        return try #require(compiled)
    }

    var manifest: BuildManifest {
        BuildManifest(
            toolVersion: "0.0.0",
            sources: files.map { .init(path: $0.path, size: $0.bytes.count, sha256: sha256($0.bytes)) })
    }
}

/// A file name in a folder of its own, both gone when it is no longer used.
final class TemporaryFile: Sendable {
    let folder: String
    var path: String { folder + "/plan.db" }

    init() throws {
        var template = Array("/tmp/kehoach-database-XXXXXX".utf8CString)
        folder = String(cString: try #require(mkdtemp(&template)))
    }

    /// A database made of sources.
    convenience init(holding sources: Sources) throws {
        try self.init()
        try DatabaseWriter.write(sources.compiled(), sources.manifest, to: path)
    }

    convenience init(of bytes: [UInt8]) throws {
        try self.init()
        try writeFile(path, bytes)
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

    /// Built once, since most tests only look at one of the two.
    private static let baseBytes = Result { try BuiltDatabase(.base()).file.bytes() }
    private static let richBytes = Result { try BuiltDatabase(.rich()).file.bytes() }

    static func base() throws -> BuiltDatabase { try BuiltDatabase(TemporaryFile(of: baseBytes.get())) }
    static func rich() throws -> BuiltDatabase { try BuiltDatabase(TemporaryFile(of: richBytes.get())) }

    init(_ sources: Sources) throws {
        try self.init(TemporaryFile(holding: sources))
    }

    init(_ file: TemporaryFile, _ access: Database.Access = .read) throws {
        let database = try Database(file.path, access)
        self.file = file
        self.database = database
    }

    /// A copy that may be written to.
    func writableCopy() throws -> BuiltDatabase {
        try BuiltDatabase(TemporaryFile(of: file.bytes()), .write)
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

extension Sources {
    /// The base with a second plan of the same content, `mau`.
    static func twoPlans() throws -> Sources {
        var sources = try base()
        sources.files += sources.files.filter { $0.path.hasPrefix("ke-hoach/") }.map {
            ("mau/" + $0.path.dropFirst("ke-hoach/".count), $0.bytes)
        }
        try sources.replace("[ke-hoach]", with: "[ke-hoach, mau]", in: "kehoach.yaml")
        return sources
    }

    /// The base with a third section, whose tasks have everything that a task can have.
    static func rich() throws -> Sources {
        var sources = try base()
        sources.files.append(("ke-hoach/tasks/03.yaml", Array(richSection.utf8)))
        return sources
    }

    private static let richSection = """
        mục: Cải cách hành chính
        nhiệm vụ:
          - mã: so-hoa
            tên: Số hóa hồ sơ, lưu trữ tài liệu của các cơ quan
            chủ trì: ubnd-phuong
            phối hợp: [cac-co-quan-don-vi]
            điều kiện: Theo hướng dẫn của tỉnh
            thời hạn: Quý IV/2026
            việc:
              - mã: so-hoa-ho-so
                tên: Số hóa toàn bộ hồ sơ lưu trữ của Đảng ủy
                sản phẩm:
                  - Kho hồ sơ số
                  - Báo cáo nghiệm thu
                KPI:
                  - 80-90% hồ sơ được số hóa
                  - giảm 70% tài liệu giấy so với năm 2025
                tham mưu: [van-phong-dang-uy]
                phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                bắt đầu: 01/4/2026
                rà soát: [30/06/2026, 30/09/2026]
                mốc:
                  - ngày: 30/06/2026
                    việc: Xong hồ sơ năm 2025
                    tỷ lệ: 40%
                  - ngày: 30/09/2026
                    việc: Xong hồ sơ các năm trước
                sau: cai-dat-so-tay
                chỉ tiêu: [dang-vien-ky-nang-so, phu-song-5g]
                căn cứ: nq-57
                minh chứng: van-ban
                kinh phí: 200 triệu đồng
                trọng số: 3
                ghi chú: Do tỉnh tổ chức tập huấn
              - mã: hop-khong-giay
                tên: Tổ chức họp không giấy tờ
                sản phẩm: Biên bản họp điện tử
                KPI: 100% cuộc họp không dùng giấy
                chủ trì: van-phong-dang-uy
                phụ trách: Chánh Văn phòng Đảng ủy
                thời hạn: Thường xuyên
                định kỳ: hằng tháng
                chỉ tiêu: [dang-vien-ky-nang-so]
                minh chứng: hinh-anh
        """
}
