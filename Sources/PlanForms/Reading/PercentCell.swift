import OfficeOpenXML
import PlanDocuments
import PlanModel
import VietnameseText

/// How much is done, in whichever way it was typed: `60%`, 60, 0.6, `60 %`, `60,5%`.
enum PercentCell {
    /// - Parameter status: tells what a bare 1 means.
    static func read(_ value: ReadValue, _ status: FormLayout.Status?) -> Result<Share, FormFault.Kind> {
        switch value {
        case .number(let number, .percent): shownAsPercent(number)
        case .number(let number, .plain): bare(number, status)
        case .text(let text): written(CellWords.trimmed(nfc(text)), status)
        case .error(let text): .failure(.errorValue(text))
        case .none: .failure(.uncomputedFormula)
        case .number(_, .time), .date, .boolean: .failure(.unreadablePercent(CellWords.text(value)))
        }
    }

    /// A number in a cell that shows percents: 0.6 is 60 %. One above ten would be shown as over 1000 %; some other
    /// program, or a paste, has put the percents themselves there.
    private static func shownAsPercent(_ number: Double) -> Result<Share, FormFault.Kind> {
        percents(number > 10 ? number : number * 100)
    }

    /// A number in a cell that has lost its format: parts of one, or percents.
    private static func bare(
        _ number: Double, _ status: FormLayout.Status?
    ) -> Result<Share, FormFault.Kind> {
        if number == 1 { return status == .done ? .success(.full) : .failure(.ambiguousPercent) }
        return percents(number < 1 && number > 0 ? number * 100 : number)
    }

    private static func written(
        _ text: String, _ status: FormLayout.Status?
    ) -> Result<Share, FormFault.Kind> {
        var digits = text
        let sign = ["%", "％", "phần trăm", "percent"].first { digits.lowercased().hasSuffix($0) }
        if let sign { digits = CellWords.trimmed(digits.dropLast(sign.count)) }
        guard let number = number(digits) else { return .failure(.unreadablePercent(text)) }
        return sign == nil ? bare(number, status) : percents(number)
    }

    private static func percents(_ percents: Double) -> Result<Share, FormFault.Kind> {
        guard percents >= 0, percents <= 100 else {
            return .failure(.percentOutOfRange(CellWords.decimal(percents) + "%"))
        }
        // Rounded down as everywhere; a millionth makes up for what the binary form leaves out.
        return .success(Share(basisPoints: Int(percents * 100 + 1e-6)))
    }

    /// Digits with at most one comma or point; a percentage has no thousands.
    private static func number(_ text: String) -> Double? {
        let digits = text.map { $0 == "," ? "." : $0 }
        guard digits.count <= 12, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") })
        else { return nil }
        return Double(String(digits))
    }
}
