import DataFormats
import PlanDocuments
import PlanImport
import PlanModel
import Testing

@Suite("Import of the real plan's appendix in disorder")
struct RoundTripTests {
    /// Texts know no merged cells, so what a merged cell says of the rows below is lost before any import.
    static let cases = Disorder.all.flatMap { disorder in
        SourceFormat.allCases.filter { !disorder.mergesOwners || !$0.isText }.map { (disorder, $0) }
    }

    /// The registry's names of each body; a name with a comma is one that a list could be parted at.
    static func otherNames(_ units: UnitRegistry) -> [String: [String]] {
        var names: [String: [String]] = [:]
        for unit in units.units {
            let all = [unit.displayName] + unit.aliases.map(\.value)
            for name in all { names[name] = all }
        }
        return names
    }

    static func document(_ disorder: Disorder) throws -> TableDocument {
        let units = try RealPlan.compiled().workspace.units
        return DisorderedTable.tables(of: try RealPlan.appendix(), disorder, names: otherNames(units))
    }

    @Test("gives the plan again: sections, tasks, outputs, KPIs, units and deadlines", arguments: cases)
    func roundTrip(disorder: Disorder, format: SourceFormat) throws {
        let workspace = try RealPlan.compiled()
        let document = try format.reading(try Self.document(disorder))
        let imported = PlanImporter.imported(document, try RealPlan.settings())
        let expected = TaskSummary.all(of: workspace.plans[0].plan, workspace.workspace.units)
        let found = TaskSummary.all(of: try RealPlan.plan(with: imported), workspace.workspace.units)
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("found \(found)\nexpected \(expected)")
        }
    }
}
