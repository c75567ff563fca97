import Glibc
import PlanWorkspace
import Testing

/// Large files that are written aside.
@Suite("Files written aside")
final class AsideFileTests {
    private let folder: String

    init() throws {
        var template = Array("/tmp/kehoach-aside-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw WorldError(.create, "/tmp") }
        folder = String(cString: made)
    }

    deinit { removeTree(folder) }

    private var path: String { folder + "/goi.zip" }

    private func content() throws -> String? {
        guard pathExists(path), case .bytes(let bytes) = try readFile(path, limit: 100) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("what is written, gone back to and written over is in place once it is published")
    func published() throws {
        let file = try AsideFile(path)
        try Array("xxxdef".utf8).withUnsafeBytes { try file.write($0) }
        try file.seek(to: 0)
        try Array("abc".utf8).withUnsafeBytes { try file.write($0) }
        #expect(try content() == nil)
        try file.publish()
        #expect(try content() == "abcdef")
        #expect(!pathExists(asidePath(of: path)))
    }

    @Test("a file that is not published leaves nothing, and the one of before whole")
    func discarded() throws {
        try writeFile(path, Array("cũ".utf8))
        do {
            let file = try AsideFile(path)
            try Array("mới".utf8).withUnsafeBytes { try file.write($0) }
        }
        #expect(try content() == "cũ")
        #expect(!pathExists(asidePath(of: path)))
    }

    @Test("a folder that is not there is the world's fault")
    func missing() {
        #expect(throws: WorldError.self) { try AsideFile(folder + "/khong-co/goi.zip") }
    }
}
