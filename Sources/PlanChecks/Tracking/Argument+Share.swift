import PlanDiagnostics
import PlanModel

extension Argument {
    /// A share as the argument of a message: `60%`, `37,5%`.
    static func share(_ share: Share) -> Argument {
        let percent = DecimalNumber(mantissa: share.basisPoints, scale: 2)
        return .word(BilingualText(vi: percent.vietnamese + "%", en: percent.description + "%"))
    }
}
