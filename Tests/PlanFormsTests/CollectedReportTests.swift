import OfficeOpenXML
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanForms
import PlanModel
import Testing

/// Files that a form becomes.
@Suite("Collected reports")
struct CollectedReportTests {
    private func form(evidence names: [String]) throws -> CollectedReport {
        var sample = try SampleForm.filledIn()
        for (index, name) in names.enumerated() {
            let digest = String(repeating: String(index, radix: 16), count: 64)
            sample.files[name] = .readable(size: 1, sha256: digest, type: nil)
        }
        sample["cai-dat-so-tay", .evidence] = .text(names.joined(separator: "\n"))
        return CollectedReport(try #require(sample.read().form), spelling: .vietnamese)
    }

    @Test("are named by period and unit, evidence by its SHA-256 and its name")
    func names() throws {
        let report = try form(evidence: ["anh.jpg", "thu muc/anh.jpg", "e\u{301}.pdf"])
        #expect(report.path == "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml")
        #expect(
            report.copies.map { Array($0.path.utf8) }
                == [
                    "ke-hoach/evidence/0000000000000000-anh.jpg",
                    "ke-hoach/evidence/1111111111111111-anh.jpg",
                    "ke-hoach/evidence/2222222222222222-\u{E9}.pdf",
                ].map { Array($0.utf8) })
    }

    @Test("give evidence names that every disk can hold")
    func longNames() throws {
        let report = try form(evidence: [String(repeating: "ề", count: 80) + ".pdf", "a:b|c?.pdf"])
        #expect(report.copies[0].path.utf8.count < 255 && report.copies[0].path.hasSuffix(".pdf"))
        #expect(report.copies[1].path.hasSuffix("-a_b_c_.pdf"))
    }

    @Test("keep the English keys of an English workspace")
    func english() throws {
        let form = try #require(try SampleForm.filledIn().read().form)
        let text = String(decoding: CollectedReport(form, spelling: .english).bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "period: tháng 02/2026\nunit: Ban Xây dựng Đảng\ndate: 27/02/2026\nconfirmed: yes\n"))
        #expect(
            text.contains(
                "  - task: cai-dat-so-tay\n    percent: 60%\n    state: in progress\n    kpi: 54%\n"))
    }

    @Test("lead from a finding back to the cell that it comes from")
    func cells() throws {
        let report = try form(evidence: ["anh.jpg"])
        let file = SourceFile(id: FileID(0), path: report.path, bytes: report.bytes)
        let cells = ReportCells(report.form, in: file, spelling: .vietnamese)
        let text = String(decoding: report.bytes, as: UTF8.self)
        func cell(of piece: String) throws -> String? {
            let range = try #require(text.firstRange(of: piece))
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let span = SourceSpan(file: file.id, start..<start + piece.utf8.count)
            return cells.fault(Diagnostic(Self.rule, Self.message, at: span)).cell?.place.name
        }
        func place(_ column: FormLayout.Column) -> String? {
            report.form.rows.first?.cell(column)?.place.name
        }
        #expect(try cell(of: "tháng 02/2026") == "E5")
        #expect(try cell(of: "27/02/2026") == "I5")
        #expect(try cell(of: "cai-dat-so-tay") == place(.number))
        #expect(try cell(of: "60%") == place(.percent))
        #expect(try cell(of: "54%") == place(.result))
        #expect(try cell(of: "evidence/0000000000000000-anh.jpg") == place(.evidence))
        #expect(try cell(of: "Ban Xây dựng Đảng") == nil)
    }

    private static let message = MessageTemplate(vi: "sai", en: "wrong")
    private static let rule = RuleCatalogue.all[0]
}
