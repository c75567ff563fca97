import Foundation
import Glibc
import PlanWorkspace
import Testing

@Suite("Files written aside and renamed")
struct AtomicWritingTests {
    @Test("take no pipe's place, which a rename would")
    func pipes() throws {
        try inTemporaryFolder { folder in
            let path = folder + "/ống"
            try #require(mkfifo(path, 0o600) == 0)
            #expect(throws: WorldError(.replace, path, code: 0)) { try writeFile(path, [1, 2]) }
            var status = stat()
            #expect(lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ống"])
        }
    }
}
