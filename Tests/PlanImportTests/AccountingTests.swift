import DataFormats
import PlanDiagnostics
import PlanImport
import Testing

@Suite("Nothing of a document is lost")
struct AccountingTests {
    static let cases = Disorder.all.flatMap { disorder in [SourceFormat.neutral, .tsv].map { (disorder, $0) }
    }

    @Test("Every cell of the real appendix in disorder is in a field or a comment", arguments: cases)
    func realAppendix(disorder: Disorder, format: SourceFormat) throws {
        let document = try format.reading(try RoundTripTests.document(disorder))
        let imported = PlanImporter.imported(document, try RealPlan.settings())
        #expect(Accounting(imported).lost(of: document) == [])
    }

    @Test("Every cell of the small appendices is too", arguments: Samples.all.indices)
    func samples(index: Int) {
        let document = Samples.all[index].document
        let imported = PlanImporter.imported(document, ImportSettings(source: "phu-luc.tsv", folder: "2026"))
        #expect(Accounting(imported).lost(of: document) == [], "\(Samples.all[index].name)")
    }

    @Test("A cell that is left out of the files is missed")
    func accountingSees() throws {
        let document = try RoundTripTests.document(Disorder())
        let texts = PlanImporter.imported(document, try RealPlan.settings()).files.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        var missed = 0
        for (number, text) in texts.enumerated() {
            for field in ["sản phẩm: ", "KPI: ", "ghi chú: ", "tên: "] {
                guard let line = text.split(separator: "\n").last(where: { $0.contains(field) }) else {
                    continue
                }
                var fewer = texts
                // The text may stand elsewhere too; all of its places are emptied.
                let value = line[line.firstRange(of: field)!.upperBound...]
                guard !value.isEmpty, value != ">-" else { continue }
                for index in fewer.indices { fewer[index] = fewer[index].replacing(value, with: "…") }
                #expect(!Accounting(texts: fewer).lost(of: document).isEmpty, "\(number + 1): \(line)")
                missed += 1
            }
        }
        #expect(missed > 10)
    }
}
