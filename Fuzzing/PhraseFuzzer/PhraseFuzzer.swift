import FuzzedWorkspace
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import VietnameseCalendar
import VietnameseText

/// One phrase, by every grammar and as the name of a unit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPhrase(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // Phrases are values of a tree, which are UTF-8; libFuzzer keeps no input that is refused.
    guard let text = String(validating: fuzzedBytes(start, count), as: UTF8.self) else { return -1 }
    requireSoundReadings(of: text)
    requireWorkingSuggestions(text)
    requireReadBack(text)
    requireSoundUnits(in: text)
    requireSoundMarks(text)
    return 0
}

private let context = PhraseContext(planYear: 2026, issued: CivilDate(year: 2026, month: 1, day: 16))

private func requireSoundReadings(of text: String) {
    requireSound(DeadlineGrammar.read(text, in: context), text)
    requireSound(DeadlineGrammar.read(text, in: PhraseContext()), text)
    requireSound(KPIGrammar.read(text), text)
    requireSound(CitationGrammar.read(text), text)
    requireSound(PeriodGrammar.read(text, in: context), text)
    requireSound(DateGrammar.read(text), text)
    requireSound(CadenceGrammar.read(text), text)
    requireSound(NumberGrammar.read(text), text)
    requireSound(MeasuredValueGrammar.read(text), text)
    for (range, _) in CitationGrammar.find(in: text) {
        require(isOnScalars(range, text.utf8), "a citation found lies on letters")
    }
    for explanation in PhraseExplainer.explain(text, context) {
        for language in [Language.vietnamese, .english] {
            require(!explanation.explained(language).isEmpty, "a \(explanation.grammar) is explained")
        }
    }
}

/// A numeral that is offered instead of one that is blamed is a number, unless it is too long for any.
private func requireWorkingSuggestions(_ text: String) {
    for suggestion in NumberGrammar.read(text).faults.flatMap(\.suggestions)
    where suggestion.utf8.count <= 9 && suggestion.allSatisfy({ "0123456789.,".contains($0) }) {
        require(NumberGrammar.read(suggestion).value != nil, "\(suggestion) is a number")
    }
}

private func requireSound<Value>(_ reading: PhraseReading<Value>, _ text: String) {
    require((reading.value == nil) == !reading.faults.isEmpty, "a \(Value.self) is read or blamed")
    for fault in reading.faults {
        require(isOnScalars(fault.range, text.utf8), "a fault of a \(Value.self) lies on letters")
    }
}

private func isOnScalars(_ range: Range<Int>, _ utf8: String.UTF8View) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= utf8.count
        && [range.lowerBound, range.upperBound].allSatisfy { offset in
            offset == utf8.count || utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80
        }
}

/// What resolves is found again under each of its registered names, and pieces of a list resolve one by one.
private func requireSoundUnits(in text: String) {
    if let found = units.names.reference(to: text) {
        require(
            units.names.reference(to: " " + text + " ")?.referent == found.referent,
            "blanks around a name change nothing")
        if case .unit(let id) = found.referent {
            let name = units.registry.units[id].displayName
            require(units.names.reference(to: name)?.referent == found.referent, "a unit's name finds it")
        }
    }
    for piece in units.names.severalUnits(in: text) ?? [] {
        require(units.names.reference(to: piece) != nil, "a piece of a list is a unit")
    }
}

private let units = {
    let settings = CompilationSettings(asOf: FuzzedWorkspace.asOf)
    let registry = Compilation(FuzzedWorkspace.shared.inputs(), settings).workspace.units
    return (registry: registry, names: UnitNames(registry))
}()
