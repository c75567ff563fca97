import PlanDiagnostics
import PlanModel
import VietnameseText

/// A unit as an argument names it: by its code or by any of its names, diacritics and case aside.
enum UnitArgument {
    /// - Throws: ``Failure`` with the closest codes for one that the registry does not have.
    static func find(_ name: String, in registry: UnitRegistry) throws -> Unit {
        if let unit = registry.units.first(where: { $0.code.value == name }) { return unit }
        let wanted = folded(nfc(name))
        if let unit = registry.units.first(where: { $0.names.contains { folded($0) == wanted } }) {
            return unit
        }
        let codes = registry.units.map(\.code.value)
        let closest = closestMatches(to: name, in: codes, limit: 3)
        let suggestions = Failure.choices(for: name, among: closest.isEmpty ? codes : closest)
        throw Failure(
            vi: "không có đơn vị nào tên hoặc mã là “\(name)”; có: \(suggestions[.vietnamese])",
            en: "there is no unit named “\(name)”; there are: \(suggestions[.english])")
    }
}

extension Unit {
    /// The official name and the others.
    fileprivate var names: [String] { [name.value].compactMap(\.self) + aliases.map(\.value) }
}
