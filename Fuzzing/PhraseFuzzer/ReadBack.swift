import FuzzedWorkspace
import PlanModel
import PlanPhrases
import VietnameseCalendar
import VietnameseText

/// What a value is printed as reads back to the same value, and the normal form of a phrase to that of the phrase.
func requireReadBack(_ text: String) {
    requireSameInNormalForm(text)
    if let date = DateGrammar.read(text).value {
        for printed in [
            date.vietnamese, date.vietnamesePadded, date.vietnamesePlain, date.vietnameseLong, date.iso,
        ] {
            require(DateGrammar.read(printed).value == date, "the date \(printed) is read back")
        }
        require(CivilDate(iso: date.iso) == date, "the date \(date.iso) is read back")
    }
    if let period = PeriodGrammar.read(text, in: PhraseContext(planYear: 2026)).value {
        let printed = period.vietnameseName
        require(
            PeriodGrammar.read(printed, in: PhraseContext()).value == period,
            "the period \(printed) is read back")
        require(Period(key: period.key) == period, "the period \(period.key) is read back")
    }
    if let cadence = CadenceGrammar.read(text).value {
        let printed = cadence.vietnameseName
        require(
            CadenceGrammar.read(printed).value == Cadence(cadence.unit, every: cadence.every),
            "the cadence \(printed) is read back")
    }
    if let number = NumberGrammar.read(text).value {
        let printed = number.vietnamese
        require(NumberGrammar.read(printed).value == number, "the number \(printed) is read back")
    }
    if let measured = MeasuredValueGrammar.read(text).value {
        let printed = measured.vietnamese
        require(MeasuredValueGrammar.read(printed).value == measured, "the measure \(printed) is read back")
    }
}

private func requireSameInNormalForm(_ text: String) {
    let composed = nfc(text)
    require(DateGrammar.read(text).value == DateGrammar.read(composed).value, "NFC is the same date")
    require(NumberGrammar.read(text).value == NumberGrammar.read(composed).value, "NFC is the same number")
    require(CadenceGrammar.read(text).value == CadenceGrammar.read(composed).value, "NFC is as often")
    let context = PhraseContext(planYear: 2026)
    require(
        PeriodGrammar.read(text, in: context).value == PeriodGrammar.read(composed, in: context).value,
        "NFC is the same period")
    require(
        (DeadlineGrammar.read(text, in: context).value == nil)
            == (DeadlineGrammar.read(composed, in: context).value == nil), "NFC is a deadline, too")
    require(
        (CitationGrammar.read(text).value == nil) == (CitationGrammar.read(composed).value == nil),
        "NFC is a citation, too")
}
