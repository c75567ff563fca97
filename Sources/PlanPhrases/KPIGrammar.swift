package import PlanModel

/// What counts as success: a share, a number of things, a change, a rank, a range, or a thing that happens.
///
/// Words that cannot be measured are a kind of KPI, not a fault; only what cannot be read for certain is: an
/// ambiguous numeral, a formula left by a scanner, comparators without their diacritics.
package enum KPIGrammar {
    package static func read(_ text: String) -> PhraseReading<KPI> {
        let tokens = Lexer.tokens(of: text)
        var parser = KPIParser(cursor: PhraseCursor(text, tokens: tokens))
        let kpi = parser.parse()
        let faults = parser.cursor.faults
        return PhraseReading(value: faults.isEmpty ? kpi : nil, faults: faults)
    }
}
