import ArgumentParser
import PlanDiagnostics
import PlanDocuments
import PlanTemplates
import PlanWorkspace

/// What a periodic report can be had as.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case docx, md

    /// By the end of a file's name; nil for any other.
    init?(fileName: String) {
        let name = fileName.lowercased()
        guard let format = Self.allCases.first(where: { name.hasSuffix("." + $0.rawValue) }) else {
            return nil
        }
        self = format
    }

    /// A document for Word is in Vietnamese whatever the language, as the rules on official documents are.
    func render(_ report: PeriodReport, _ language: Language, _ templates: TemplateSet) -> [UInt8] {
        switch self {
        case .docx: WordReport.render(OfficialReport(report, language: .vietnamese, templates: templates))
        case .md:
            Array(
                MarkdownReport.render(
                    OfficialReport(report, language: language, templates: templates), templates: templates
                ).utf8)
        }
    }

    func print(_ bytes: [UInt8]) throws {
        guard self == .md || !StandardStreams.outputIsTerminal else {
            throw Failure(
                vi: "văn bản Word không xem trên màn hình được; ghi vào tệp: --output bao-cao.docx",
                en: "a Word document is nothing for a terminal; write it to a file: --output report.docx")
        }
        StandardStreams.printData(bytes)
    }
}
