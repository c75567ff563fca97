package import PlanModel

/// When work has to be done: a day, a period, an interval, a cadence, a condition, or several parts with a date each.
package enum DeadlineGrammar {
    package static func read(_ text: String, in context: PhraseContext) -> PhraseReading<Deadline> {
        PhraseCursor.read(text) { cursor in
            var parser = DeadlineParser(cursor: cursor, context: context)
            let deadline = parser.parse()
            cursor = parser.cursor
            return deadline
        } examples: {
            let year = context.planYear ?? 2026
            return ["Quý I/\(year)", "Tháng 6/\(year)", "30/6/\(year)", "Thường xuyên, báo cáo hằng quý"]
        }
    }
}
