import Glibc
import PlanWorkspace
import Testing

/// What a hostile report could name as evidence.
@Suite("Files named by reports")
final class NamedFileTests {
    /// Holds the workspace, and beside it what must stay out of reach.
    private let folder: String
    private let root: WorkspaceRoot

    init() throws {
        var template = Array("/tmp/kehoach-evidence-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw WorldError(.create, "/tmp") }
        folder = String(cString: made)
        try createFolder(folder + "/workspace/evidence")
        try writeFile(folder + "/workspace/kehoach.yaml", [])
        try writeFile(folder + "/secret.txt", Array("mật".utf8))
        root = try #require(WorkspaceRoot(containing: folder + "/workspace"))
    }

    deinit {
        remove(below: folder)
    }

    private func look(_ path: String, limit: Int = 1 << 20) -> NamedFile {
        namedFile(path, in: root, limit: limit)
    }

    private func link(_ name: String, to target: String) {
        #expect(symlink(target, root.path + "/evidence/" + name) == 0)
    }

    @Test("A regular file is read: its size, its SHA-256 and its first bytes")
    func readsRegularFile() throws {
        try writeFile(root.path + "/evidence/a.pdf", Array("abc".utf8))
        // FIPS 180-4, the example of one block.
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(look("evidence/a.pdf") == .readable(size: 3, sha256: digest, firstBytes: Array("abc".utf8)))
    }

    @Test("A large file is summed piece by piece, to the same digest as at once")
    func sumsLargeFile() throws {
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try writeFile(root.path + "/evidence/a.bin", bytes)
        #expect(
            look("evidence/a.bin")
                == .readable(size: bytes.count, sha256: sha256(bytes), firstBytes: Array(bytes.prefix(16))))
    }

    @Test(
        "A path that leads out as text is refused whether or not anything stands there",
        arguments: [
            "", "/etc/hostname", "../secret.txt", "evidence/../../secret.txt", "evidence/..", "..",
            "evidence/a\0.pdf", "evidence/../kehoach.yaml",
        ])
    func refusesTraversal(path: String) {
        #expect(look(path) == .outside)
    }

    @Test("A link that leads out is refused, directly, through a folder and through another link")
    func refusesLinksOutside() {
        link("direct", to: "../../secret.txt")
        link("absolute", to: "/etc/hostname")
        link("folder", to: "../..")
        link("chain", to: "direct")
        for path in ["evidence/direct", "evidence/absolute", "evidence/folder/secret.txt", "evidence/chain"] {
            #expect(look(path) == .outside, "\(path)")
        }
    }

    @Test("A link within the workspace is followed")
    func followsLinkInside() throws {
        try writeFile(root.path + "/evidence/a.pdf", Array("abc".utf8))
        link("b.pdf", to: "a.pdf")
        #expect(look("evidence/b.pdf") == look("evidence/a.pdf"))
    }

    @Test("Folders, pipes and devices are told without being opened")
    func refusesWhatIsNoFile() {
        #expect(mkfifo(root.path + "/evidence/pipe", 0o600) == 0)
        #expect(look("evidence") == .notAFile)
        #expect(look("evidence/pipe") == .notAFile)
        link("device", to: "/dev/zero")
        #expect(look("evidence/device") == .outside)
    }

    @Test("A huge file is refused by its size")
    func refusesHugeFile() throws {
        try writeFile(root.path + "/evidence/film.mp4", [])
        #expect(truncate(root.path + "/evidence/film.mp4", 1 << 40) == 0)
        #expect(look("evidence/film.mp4") == .tooLarge(size: 1 << 40))
    }

    @Test("A file at the limit is read, and one byte more is not")
    func limitIsExact() throws {
        try writeFile(root.path + "/evidence/a.pdf", Array(repeating: 0, count: 100))
        #expect(look("evidence/a.pdf", limit: 99) == .tooLarge(size: 100))
        guard case .readable(size: 100, _, _) = look("evidence/a.pdf", limit: 100) else {
            Issue.record("a file of just the limit was refused")
            return
        }
    }

    @Test("Missing files and loops of links are told apart")
    func missingAndLoops() {
        link("loop", to: "loop")
        link("dangling", to: "nowhere")
        #expect(look("evidence/none.pdf") == .missing)
        #expect(look("evidence/dangling") == .missing)
        #expect(look("evidence/loop") == .unreadable)
        #expect(look("evidence/" + String(repeating: "a", count: 300)) == .unreadable)
    }
}

/// Removes a folder made by a test, links not followed.
private func remove(below path: String) {
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(stream) {
        names.append(
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            })
    }
    closedir(stream)
    for name in names where name != "." && name != ".." { remove(below: path + "/" + name) }
    rmdir(path)
}
