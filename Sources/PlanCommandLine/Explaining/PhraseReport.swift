import PlanDiagnostics
import PlanModel
import PlanPhrases
import VietnameseText

/// What the grammars made of a phrase, for its writer: what it means, or where and why it is not understood.
struct PhraseReport {
    let phrase: String
    let language: Language
    private let told: [PhraseExplanation]

    /// - Parameter explanations: of one grammar if that was asked for, else of all.
    init(_ phrase: String, _ explanations: [PhraseExplanation], _ language: Language) {
        self.phrase = phrase
        self.language = language
        let understood = explanations.filter { Self.isWorthTelling($0) }
        if !understood.isEmpty {
            told = understood
        } else if let nearest = explanations.filter({ !$0.isUnderstood }).min(by: Self.isNearer) {
            // The grammar of KPIs takes any words: worth telling only where no other understood a piece.
            let isWhollyForeign = nearest.faults.contains { $0.range == 0..<phrase.utf8.count }
            told = [nearest] + (isWhollyForeign ? explanations.filter(\.isUnderstood) : [])
        } else {
            told = explanations
        }
    }

    var isUnderstood: Bool { told.contains(where: Self.isWorthTelling) }

    var text: String { told.map(section).joined(separator: "\n") }

    private static func isWorthTelling(_ explanation: PhraseExplanation) -> Bool {
        switch explanation.value {
        case nil: false
        case .kpi(let kpi): kpi.value != nil
        default: true
        }
    }

    /// The grammar that blames the smaller piece got further.
    private static func isNearer(_ left: PhraseExplanation, _ right: PhraseExplanation) -> Bool {
        func blamed(_ explanation: PhraseExplanation) -> Int {
            explanation.faults.map(\.range.count).min() ?? .max
        }
        return (blamed(left), left.grammar.rawValue) < (blamed(right), right.grammar.rawValue)
    }

    private func section(_ explanation: PhraseExplanation) -> String {
        let name = explanation.grammar.name[language]
        guard explanation.isUnderstood else {
            return "\(name): \(say("không hiểu được", "not understood"))\n"
                + explanation.faults.map(fault).joined()
        }
        return "\(name): \(explanation.explained(language))\n"
    }

    /// The phrase with the blamed piece underlined, the reason, and the forms that work.
    private func fault(_ fault: PhraseFault) -> String {
        let before = String(decoding: phrase.utf8.prefix(fault.range.lowerBound), as: UTF8.self)
        let piece = String(
            decoding: phrase.utf8.prefix(fault.range.upperBound).dropFirst(fault.range.lowerBound),
            as: UTF8.self)
        let carets = String(repeating: "^", count: max(1, displayWidth(piece)))
        var text = "    \(phrase)\n"
        text +=
            "    \(String(repeating: " ", count: displayWidth(before)))\(carets) \(fault.reason[language])\n"
        if !fault.suggestions.isEmpty {
            let forms = fault.suggestions.map { "“\($0)”" }.joined(separator: ", ")
            text += "    \(say("viết được là", "forms that work")): \(forms)\n"
        }
        return text
    }

    private func say(_ vietnamese: String, _ english: String) -> String {
        BilingualText(vi: vietnamese, en: english)[language]
    }
}
