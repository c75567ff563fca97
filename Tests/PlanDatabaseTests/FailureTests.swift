import Glibc
import PlanDatabase
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import Testing

@Suite("Failures")
struct FailureTests {
    private func write(
        to path: String, pageLimit: Int? = nil
    ) throws -> DatabaseError? {
        let sources = try Sources.base()
        let compiled = try sources.compiled()
        return #expect(throws: DatabaseError.self) {
            try DatabaseWriter.write(compiled, sources.manifest, to: path, pageLimit: pageLimit)
        }
    }

    @Test(
        "A disk that fills up is told apart, at any page, and leaves nothing behind",
        arguments: [1, 2, 20, 60, 80])
    func fullDisk(pages: Int) throws {
        let file = try TemporaryFile()
        let error = try write(to: file.path, pageLimit: pages)
        #expect(error?.cause == .diskFull && error?.path == file.path)
        #expect(error?.detail == "database or disk is full")
        #expect(!file.exists)
    }

    @Test("A folder that is not there is an error, and is not made")
    func missingFolder() throws {
        let file = try TemporaryFile()
        let error = try write(to: file.folder + "/none/plan.db")
        #expect(error?.cause == .unwritable)
        #expect(access(file.folder + "/none", F_OK) != 0)
    }

    @Test("A folder in place of the file is an error, and stays")
    func folderInPlace() throws {
        let file = try TemporaryFile()
        #expect(try write(to: file.folder)?.cause == .exists)
        #expect(access(file.folder, F_OK) == 0)
    }

    @Test("A file that is there already stays as it is")
    func existingFile() throws {
        let file = try TemporaryFile()
        try writeFile(file.path, Array("mine".utf8))
        let error = try write(to: file.path)
        #expect(error?.cause == .exists)
        #expect(try file.bytes() == Array("mine".utf8))
    }

    @Test("A manifest without a source is refused, and leaves nothing behind")
    func incompleteManifest() throws {
        let file = try TemporaryFile()
        let sources = try Sources.base()
        let compiled = try sources.compiled()
        let error = #expect(throws: DatabaseError.self) {
            try DatabaseWriter.write(
                compiled, BuildManifest(toolVersion: "0", sources: []), to: file.path)
        }
        #expect(error?.cause == .constraint)
        #expect(!file.exists)
    }

    @Test("Nothing but the file itself is made beside it")
    func noJournalIsLeft() throws {
        let built = try BuiltDatabase.base()
        for suffix in ["-journal", "-wal", "-shm"] { #expect(access(built.file.path + suffix, F_OK) != 0) }
    }

    @Test(
        "Each cause has a sentence in both languages, with the path",
        arguments: [
            DatabaseError.Cause.diskFull, .exists, .unwritable, .constraint, .other,
        ])
    func sentences(cause: DatabaseError.Cause) {
        let message = DatabaseError(cause, path: "dist/plan.db", code: 1, detail: "why").message
        for language in Language.allCases { #expect(message[language].hasSuffix(" dist/plan.db: why")) }
        #expect(message.vi != message.en)
    }

    @Test("Opening what is no database is an error when it is read")
    func notADatabase() throws {
        let file = try TemporaryFile()
        try writeFile(file.path, Array(repeating: 7, count: 4096))
        let error = #expect(throws: DatabaseError.self) {
            _ = try BuiltDatabase(file).rows("SELECT * FROM plan")
        }
        #expect(error?.cause == .other && error?.detail == "file is not a database")
    }
}
