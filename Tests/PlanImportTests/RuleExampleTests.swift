import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanImport
import Testing

@Suite("Rules about imported documents")
struct RuleExampleTests {
    static func imported(_ text: String) -> ImportedPlan {
        var settings = ImportSettings(source: "phu-luc.tsv", folder: "2026")
        settings.year = 2026
        return PlanImporter.imported(SeparatedText.read(text), settings, bytes: Array(text.utf8))
    }

    @Test("The faulty example gives the rule's finding alone", arguments: RuleCatalogue.ofImport)
    func faultyExampleFires(rule: RuleDescriptor) {
        let found = Set(Self.imported(rule.example.faulty).diagnostics.map(\.rule.code))
        #expect(found == [rule.code])
    }

    @Test("The mended example gives none", arguments: RuleCatalogue.ofImport)
    func mendedExampleIsSilent(rule: RuleDescriptor) {
        #expect(Self.imported(rule.example.mended).diagnostics.isEmpty)
    }

    @Test("Every message of every rule is said of some document, in both languages")
    func everyMessageIsSaid() throws {
        let documents =
            RuleCatalogue.ofImport.map { SeparatedText.read($0.example.faulty) } + Samples.all.map(\.document)
        var settings = ImportSettings(source: "phu-luc.docx", folder: "2026")
        settings.year = 2026
        let findings = documents.flatMap { PlanImporter.imported($0, settings).diagnostics }
        let said = Set(findings.map(\.message.template))
        for rule in RuleCatalogue.ofImport {
            for message in rule.messages where !said.contains(message) {
                Issue.record("nothing makes \(rule.code) say “\(message.text.en)”")
            }
        }
        for message in findings.flatMap({ [$0.message] + $0.notes }) {
            for language in Language.allCases { #expect(!message.rendered(in: language).isEmpty) }
        }
    }

    @Test("A finding points at the field that it is about, in the file that was made")
    func places() throws {
        let imported = Self.imported(
            Samples.heading + "1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\t\t31/02/2026\n")
        let finding = try #require(imported.diagnostics.first)
        #expect(imported.sources[finding.span.file].path == "2026/tasks/01.yaml")
        #expect(imported.sources.text(of: finding.span) == "31/02/2026")
        #expect(finding.record == "so-hoa-ho-so")
        #expect(
            finding.message.rendered(in: .english)
                == "the deadline at line 3, column 6 could not be read: “31/02/2026”")
    }
}

@Suite("Cells of units")
struct UnitCellTests {
    static func names(_ cell: String, field: String = "phối hợp") throws -> String {
        var settings = try RealPlan.settings()
        settings.year = 2026
        let text = Samples.heading + "1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\t\"\(cell)\"\tQuý I/2026\n"
        let imported = PlanImporter.imported(SeparatedText.read(text), settings)
        let lines = String(decoding: imported.files[0].bytes, as: UTF8.self).split(separator: "\n")
        let line = try #require(lines.first { $0.contains(field) })
        return String(line[line.firstRange(of: field + ": ")!.upperBound...])
    }

    @Test(
        "are parted where the registry knows the pieces, and nowhere else",
        arguments: [
            ("UBND phường, CA phường", "[UBND phường, CA phường]"),
            ("Phòng Kinh tế, hạ tầng, đô thị", "Phòng Kinh tế, hạ tầng, đô thị"),
            (
                "Phòng Kinh tế, hạ tầng, đô thị, UBND phường",
                "[\"Phòng Kinh tế, hạ tầng, đô thị\", UBND phường]"
            ),
            ("Các cơ quan, đơn vị.", "Các cơ quan, đơn vị"),
            ("- UBND phường\n- VPĐU", "[UBND phường, VPĐU]"),
            ("UBND phường\nCông an phường", "[UBND phường, Công an phường]"),
            ("Văn phòng\nĐảng ủy", "Văn phòng Đảng ủy"),
            ("UBND phường và Công an phường", "[UBND phường, Công an phường]"),
            ("Hội Chữ thập đỏ", "Hội Chữ thập đỏ"),
        ])
    func lists(cell: String, expected: String) throws {
        #expect(try Self.names(cell) == expected)
    }
}
