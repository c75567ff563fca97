import CYaml
import DataFormats
import PlanDiagnostics
import PlanSyntax
import PlanWorkspace
import Testing

/// The cases of github.com/yaml/yaml-test-suite (branch `data`, commit 6ad3d2c6), by libyaml itself and by our reader.
@Suite("The YAML test suite")
struct YAMLTestSuiteTests {
    @Test("is accepted and refused as by libyaml, but where we differ by design", arguments: cases)
    func verdict(of item: YAMLTestCase) {
        let differences = YAMLDifference.all.filter { $0.cases.contains(item.id) }
        let refusals = Set(Self.refusals(item.yaml))
        if Libyaml.accepts(item.yaml) {
            #expect(refusals == Set(differences.map { $0.rule.map { RuleCode($0) } }), "libyaml accepts it")
        } else {
            #expect(refusals.isEmpty == differences.contains { $0.rule == nil }, "libyaml refuses it")
        }
    }

    @Test("is read alike by both readers", arguments: cases)
    func readers(of item: YAMLTestCase) {
        let file = SourceFile(id: FileID(0), path: "", bytes: item.yaml)
        let (quick, whole) = (SyntaxParser.parse(file), SyntaxParser.parseWithLibyaml(file))
        #expect(quick.diagnostics == whole.diagnostics)
        #expect(quick.tree.root == whole.tree.root && quick.tree.nodeCount == whole.tree.nodeCount)
    }

    @Test("is all there, and docs/fuzzing.md tells its figures")
    func totals() {
        let verdicts = Self.cases.map {
            (suite: $0.isValid, libyaml: Libyaml.accepts($0.yaml), ours: Self.refusals($0.yaml).isEmpty)
        }
        #expect(verdicts.count == 402)
        #expect(verdicts.count { $0.suite } == 308)
        #expect(verdicts.count { $0.libyaml } == 273)
        #expect(verdicts.count { $0.ours } == 231)
        #expect(verdicts.count { $0.libyaml == $0.ours } == 352)
        #expect(verdicts.count { $0.libyaml && !$0.suite } == 16)
        #expect(verdicts.count { !$0.libyaml && $0.suite } == 51)
        #expect(verdicts.count { $0.ours && !$0.suite } == 13)
        let known = Set(Self.cases.map(\.id))
        #expect(YAMLDifference.all.allSatisfy { $0.cases.isSubset(of: known) })
    }

    private static func refusals(_ bytes: [UInt8]) -> [RuleCode] {
        SyntaxParser.parse(SourceFile(id: FileID(0), path: "", bytes: bytes)).diagnostics
            .filter { $0.severity == .error }.map(\.rule.code)
    }

    static let cases: [YAMLTestCase] = {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        guard case .bytes(let bytes) = try? readFile(folder + "/YAMLTestSuite/cases.json", limit: 1 << 20),
            let cases = try? JSONValue(parsing: bytes).array
        else { return [] }
        return cases.compactMap(YAMLTestCase.init)
    }()
}

/// One text of the suite.
struct YAMLTestCase: CustomTestStringConvertible, Sendable {
    /// `229Q`, or `VJP3/00` where one name has several texts.
    let id: String
    let name: String
    /// What the suite itself says of it, by YAML 1.2.
    let isValid: Bool
    let yaml: [UInt8]

    init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let name = value["name"]?.string,
            let isValid = value["valid"]?.bool, let yaml = value["yaml"]?.string
        else { return nil }
        (self.id, self.name, self.isValid, self.yaml) = (id, name, isValid, Array(yaml.utf8))
    }

    var testDescription: String { "\(id): \(name)" }
}

/// libyaml without anything of ours around it.
enum Libyaml {
    /// Whether its parser comes to the end of the stream.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        var parser = yaml_parser_t()
        precondition(yaml_parser_initialize(&parser) == 1, "libyaml had no memory for its parser")
        defer { yaml_parser_delete(&parser) }
        return bytes.withUnsafeBufferPointer { bytes in
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) == 1 else { return false }
                defer { yaml_event_delete(&event) }
                if event.type == YAML_STREAM_END_EVENT { return true }
            }
        }
    }
}
