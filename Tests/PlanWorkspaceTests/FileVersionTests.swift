import Foundation
import Glibc
import PlanWorkspace
import Testing

@Suite("The versions of files")
struct FileVersionTests {
    @Test("Another text of the same length and time is another version, and so is another file in its place")
    func changes() throws {
        try inTemporaryFolder { folder in
            let path = folder + "/plan.yaml"
            try writeFile(path, Array("mã: a".utf8))
            let first = try #require(FileVersion(of: path))
            #expect(first == FileVersion(of: path) && first.size == 6)

            try Data("mã: b".utf8).write(to: URL(filePath: path))
            let day = timeval(tv_sec: 1_767_225_600, tv_usec: 0)
            try #require(utimes(path, [day, day]) == 0)
            let second = try #require(FileVersion(of: path))
            #expect(second != first)
            // The time of writing can be set, that of the change itself cannot: it is just now.
            #expect(!second.isSettled)

            try writeFile(path, Array("mã: b".utf8))
            try #require(utimes(path, [day, day]) == 0)
            #expect(FileVersion(of: path) != second)
        }
    }

    @Test("What is no file has none; a link has that of the file that it leads to")
    func others() throws {
        try inTemporaryFolder { folder in
            #expect(FileVersion(of: folder) == nil && FileVersion(of: folder + "/none") == nil)
            try #require(mkfifo(folder + "/ống", 0o600) == 0)
            #expect(FileVersion(of: folder + "/ống") == nil)
            try writeFile(folder + "/plan.yaml", [1])
            try #require(symlink("plan.yaml", folder + "/link.yaml") == 0)
            #expect(FileVersion(of: folder + "/link.yaml") == FileVersion(of: folder + "/plan.yaml"))
        }
    }
}
