package import PlanModel

/// Numerals as Vietnamese writes them: `99,5`, `1.200`, `4,2 triệu`, `01`.
///
/// The comma stands before decimals and the dot between thousands. `1,200` and `1.5` may be either, depending on
/// who typed them, so they are faults that offer both readings.
package enum NumberGrammar {
    package static func read(_ text: String) -> PhraseReading<DecimalNumber> {
        PhraseCursor.read(text) { cursor in
            guard let numeral = cursor.numeral() else { return nil }
            if let fault = numeral.fault { cursor.faults.append(fault) }
            return numeral.value
        } examples: {
            ["99,5", "1.200", "4,2 triệu", "01"]
        }
    }
}
