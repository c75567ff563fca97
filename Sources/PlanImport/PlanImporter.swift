package import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import VietnameseCalendar

/// Imports the appendix of a plan out of a document's tables.
package enum PlanImporter {
    /// - Parameter bytes: of the document, when it is a text in which places can be shown.
    package static func imported(
        _ document: TableDocument, _ settings: ImportSettings, bytes: [UInt8] = []
    ) -> ImportedPlan {
        let source = SourceFile(id: FileID(0), path: settings.source, bytes: bytes)
        var appendix = Appendix(document, only: settings.table)
        guard !appendix.tables.isEmpty else { return nothing(in: source, appendix.tally) }
        let year = settings.year ?? appendix.likelyYear
        appendix.tally.year = year
        let phrases = PhraseContext(planYear: year)
        let names = UnitNames(settings.registry)
        let reader = appendix.outline(
            Continuation(phrases: phrases, isUnit: { names.reference(to: $0) != nil }))
        var drafting = Drafting(
            words: ImportWords(language: settings.language), spelling: settings.spelling, phrases: phrases,
            glossary: UnitGlossary(settings.registry, cells: reader.chapters.flatMap(\.unitCells)),
            isOwnTable: appendix.tables.contains { $0.heading.isOwnTable })
        var making = FileMaking(settings, after: source)
        for (number, chapter) in reader.chapters.enumerated() {
            let record = drafting.section(
                chapter, number, source: settings.source,
                preliminaries: number == 0 ? reader.preliminaries : [])
            making.add(record, .tasks(number))
        }
        let proposals = UnitProposal.all(for: drafting.unknownUnits, in: settings.registry)
        let isWhole = settings.registry.units.isEmpty
        if let record = drafting.units(proposals, isWhole: isWhole) {
            making.add(record, .units, isWhole: isWhole)
        }
        appendix.tally.count(reader)
        return ImportedPlan(
            files: making.files, proposedUnits: making.unitsPath,
            diagnostics: making.diagnostics(for: drafting.decisions, spelling: settings.spelling),
            sources: SourceMap([source] + making.files), tally: appendix.tally)
    }

    private static func nothing(in source: SourceFile, _ tally: ImportTally) -> ImportedPlan {
        typealias Rule = KH930ImportTableMissing
        let finding = Diagnostic(
            Rule.rule, Rule.missing, at: SourceSpan(file: source.id, 0..<0),
            notes: [Message(Rule.headingsNote)])
        return ImportedPlan(
            files: [], proposedUnits: nil, diagnostics: [finding], sources: SourceMap([source]), tally: tally)
    }
}

extension Chapter {
    /// Every cell that names bodies.
    fileprivate var unitCells: [CellText] {
        entries.flatMap { [$0] + ($0.subtasks ?? []) }.flatMap { entry in
            [ColumnMeaning.owner, .support, .advisor].compactMap { meaning in
                entry.cells[meaning].map { LabelledLines($0, [.person, .advice, .support]).rest }
            }
        }
    }
}

extension ImportTally {
    fileprivate mutating func count(_ reader: OutlineReader) {
        let entries = reader.chapters.flatMap(\.entries)
        sections = reader.chapters.count
        groups = entries.count { $0.subtasks != nil }
        tasks = entries.reduce(0) { $0 + ($1.subtasks?.count ?? 1) }
        repeatedHeadings = reader.repeatedHeadings
    }
}
