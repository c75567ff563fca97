import PlanModel
import VietnameseText

/// A unit as an argument names it, by its code.
enum UnitArgument {
    /// - Throws: ``Failure`` with the closest codes for one that the registry does not have.
    static func find(_ code: String, in registry: UnitRegistry) throws -> Unit {
        if let unit = registry.units.first(where: { $0.code.value == code }) { return unit }
        let codes = registry.units.map(\.code.value)
        let closest = closestMatches(to: code, in: codes, limit: 3)
        let suggestions = (closest.isEmpty ? codes : closest).joined(separator: ", ")
        throw Failure(
            vi: "không có đơn vị nào mang mã “\(code)”; có: \(suggestions)",
            en: "there is no unit with the code “\(code)”; there are: \(suggestions)")
    }
}
