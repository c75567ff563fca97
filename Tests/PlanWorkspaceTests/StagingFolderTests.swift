import Foundation
import PlanWorkspace
import Testing

/// Files that are made aside and put in place.
@Suite("Staging folders")
struct StagingFolderTests {
    private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

    @Test("put files into free places and leave taken ones alone")
    func freePlaces() throws {
        try inTemporaryFolder { folder in
            let staging = try StagingFolder(in: folder)
            try staging.write("a/mới.txt", Array("mới".utf8))
            try staging.publishNew(["a/mới.txt"])
            #expect(text(folder + "/a/mới.txt") == "mới")
            try staging.write("a/mới.txt", Array("khác".utf8))
            #expect(throws: WorldError(.write, folder + "/a/mới.txt", code: EEXIST)) {
                try staging.publishNew(["a/mới.txt"])
            }
            #expect(text(folder + "/a/mới.txt") == "mới")
            staging.discard()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
        }
    }

    @Test("copy files with their SHA-256, but no links")
    func copies() throws {
        try inTemporaryFolder { folder in
            let staging = try StagingFolder(in: folder)
            defer { staging.discard() }
            let bytes = [UInt8](repeating: 7, count: 1 << 20)
            try Data(bytes).write(to: URL(filePath: folder + "/nguồn"))
            #expect(try staging.copy(folder + "/nguồn", to: "b/đích") == sha256(bytes))
            try staging.publishNew(["b/đích"])
            #expect(try Data(contentsOf: URL(filePath: folder + "/b/đích")) == Data(bytes))
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/liên kết", withDestinationPath: "nguồn")
            #expect(throws: WorldError(.read, folder + "/liên kết", code: ELOOP)) {
                try staging.copy(folder + "/liên kết", to: "b/hai")
            }
        }
    }

    @Test("sent files are files, and names are looked up in their own folder alone")
    func sentFiles() throws {
        try inTemporaryFolder { folder in
            try Data([1]).write(to: URL(filePath: folder + "/tệp"))
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/liên kết", withDestinationPath: "tệp")
            guard case .bytes([1])? = try readSentFile(folder + "/tệp", limit: 1) else {
                Issue.record("a file was not read")
                return
            }
            #expect(try readSentFile(folder + "/liên kết", limit: 1) == nil)
            #expect(try readSentFile(folder, limit: 1) == nil)
            let resolved = try #require(resolvedPath(folder))
            #expect(namedFile("không có", below: resolved, limit: 1) == .missing)
            #expect(namedFile("../x", below: resolved, limit: 1) == .outside)
        }
    }
}
