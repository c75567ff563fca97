import PlanDiagnostics
import Synchronization
import Testing

@Suite("Bytes that are read when somebody looks")
struct DigestedBytesTests {
    @Test("They are read once, and not before")
    func readOnce() {
        let count = Atomic(0)
        let bytes = DigestedBytes(digest: [1, 2], count: 3) {
            count.add(1, ordering: .relaxed)
            return [7, 8, 9]
        }
        let file = SourceFile(id: FileID(0), path: "x.yaml", .digested(bytes))
        #expect(
            file.content.digest == [1, 2] && file.content.count == 3 && count.load(ordering: .relaxed) == 0)
        #expect(file.bytes == [7, 8, 9] && file.bytes == [7, 8, 9])
        #expect(count.load(ordering: .relaxed) == 1 && !bytes.haveChanged)
    }

    @Test("Where they have changed, blanks stand for them, as many, and it is known")
    func changed() {
        let bytes = DigestedBytes(digest: [1], count: 4) { nil }
        #expect(!bytes.haveChanged)
        #expect(SourceFile(id: FileID(0), path: "x.yaml", .digested(bytes)).bytes == Array("    ".utf8))
        #expect(bytes.haveChanged)
    }

    @Test("Bytes that are at hand need no digest")
    func atHand() {
        let file = SourceFile(id: FileID(0), path: "x.yaml", bytes: Array("mã: x".utf8))
        #expect(file.content.digest == nil && file.content.count == 6)
    }
}
