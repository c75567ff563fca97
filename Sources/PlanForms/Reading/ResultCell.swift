import PlanModel
import PlanPhrases

/// What a unit wrote of its results: a measure for each KPI, or words.
struct ResultCell {
    /// As written; empty when the text is no list of measures, one for each KPI.
    let measured: [String]
    let note: String?

    init(_ text: String, kpiCount: Int) {
        let pieces = CellWords.lines(text).flatMap { $0.split(separator: ";").map { CellWords.trimmed($0) } }
            .filter { !$0.isEmpty }
        guard kpiCount > 0, pieces.count == kpiCount, pieces.allSatisfy(Self.isMeasure) else {
            measured = []
            note = CellWords.lines(text).joined(separator: "; ")
            return
        }
        measured = pieces
        note = nil
    }

    /// A number with what is counted in a few words: a sentence that begins with a number is no measure.
    private static func isMeasure(_ text: String) -> Bool {
        switch MeasuredValueGrammar.read(text).value {
        case .number(_, let unit?): unit.split(separator: " ").count <= 3 && !unit.contains(where: \.isNumber)
        case .number, .fraction, .happened, .unmeasured: true
        case nil: false
        }
    }
}
