import PlanDevelopment
import PlanDiagnostics
import PlanFormatting
import PlanSyntax
import Testing

@Suite("Every YAML file of the repository")
struct EveryFileTests {
    @Test("means the same in its layout, and the layout's layout is itself")
    func layout() throws {
        var formatted = 0
        for path in Repository.yamlFiles {
            let bytes = try #require(Repository.bytes(path))
            if try Self.check(bytes, path) { formatted += 1 }
        }
        // Nearly all fixtures are whole texts: were they all refused, the test would show nothing.
        #expect(formatted > 200)
    }

    @Test("of the plans and the examples is in its layout")
    func canonical() throws {
        for path in Repository.yamlFiles where path.hasPrefix("plans/") || path.hasPrefix("examples/") {
            let bytes = try #require(Repository.bytes(path))
            let outcome = PlanFormatter.format(file(bytes))
            #expect(outcome == .faulty || outcome == .text(String(decoding: bytes, as: UTF8.self)), "\(path)")
        }
    }

    @Test(
        "means the same in its layout when it was damaged, or is left alone",
        arguments: 0..<8 as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var formatted = 0
        let paths = Repository.yamlFiles
        for _ in 0..<250 {
            let path = try #require(paths.randomElement(using: &random))
            let (bytes, mutations) = Mutation.mutated(
                try #require(Repository.bytes(path)), times: Int.random(in: 1...3, using: &random),
                using: &random)
            if try Self.check(bytes, "\(path) \(mutations)") { formatted += 1 }
        }
        // About a fourth of damaged texts is still whole.
        #expect(formatted > 40)
    }

    /// - Returns: whether the text was whole and so was set.
    private static func check(_ bytes: [UInt8], _ name: String) throws -> Bool {
        let before = file(bytes)
        switch PlanFormatter.format(before) {
        case .faulty: return false
        case .unsafe:
            Issue.record("\(name) would mean something else:\n\(String(decoding: bytes, as: UTF8.self))")
            return false
        case .text(let text):
            let after = file(Array(text.utf8))
            try #require(SyntaxParser.parse(before).tree.meansTheSame(as: SyntaxParser.parse(after).tree))
            try #require(PlanFormatter.format(after) == .text(text), "\(name) changes when it is set again")
            try #require(text.hasSuffix("\n") || text == String(decoding: bytes, as: UTF8.self))
            return true
        }
    }
}

func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(id: FileID(0), path: "", bytes: bytes) }
