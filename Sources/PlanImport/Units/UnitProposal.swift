import PlanModel
import VietnameseText

/// A body that the registry does not have, or not by these names.
struct UnitProposal: Hashable, Sendable {
    /// The unit or group of the registry that the names seem to mean.
    var existing: Existing?
    /// The fullest form.
    var name: String
    /// The other ways in which it is written, in the order met.
    var otherNames: [String]
    var isCollective: Bool

    struct Existing: Hashable, Sendable {
        let code: String
        let name: String
        let otherNames: [String]
        let isGroup: Bool
    }

    /// Each is compared with the others; no appendix has as many bodies.
    private static let mostProposals = 300

    /// Several ways of writing were taken for one body.
    var isByLikeness: Bool { !otherNames.isEmpty || existing != nil }

    /// Proposals for names in the order met, those alike together.
    ///
    /// - Parameter names: every name that was met and the registry does not know.
    static func all(for names: [String], in registry: UnitRegistry) -> [UnitProposal] {
        let known = Existing.all(in: registry)
        var proposals: [(proposal: UnitProposal, likeness: [UnitLikeness])] = []
        var seen: Set<String> = []
        for name in names where seen.insert(normalizedTonePlacement(name.lowercased())).inserted {
            guard proposals.count < mostProposals else { break }
            let likeness = UnitLikeness(name)
            if let index = proposals.firstIndex(where: { $0.likeness.contains { $0.resembles(likeness) } }) {
                proposals[index].proposal.add(name)
                if proposals[index].likeness.count < 20 { proposals[index].likeness.append(likeness) }
                continue
            }
            let existing = known.first { $0.likeness.contains { $0.resembles(likeness) } }?.unit
            let isCollective = existing?.isGroup ?? UnitGlossary.isCollective(name)
            proposals.append(
                (
                    UnitProposal(
                        existing: existing, name: existing?.name ?? name,
                        otherNames: existing == nil ? [] : [name],
                        isCollective: isCollective), [likeness]
                ))
        }
        return proposals.map(\.proposal)
    }

    private mutating func add(_ other: String) {
        guard existing == nil, other.count > name.count else { return otherNames.append(other) }
        otherNames.append(name)
        name = other
    }
}

extension UnitProposal.Existing {
    fileprivate static func all(in registry: UnitRegistry) -> [(unit: Self, likeness: [UnitLikeness])] {
        let units = registry.units.map {
            Self(
                code: $0.code.value, name: $0.displayName, otherNames: $0.aliases.map(\.value), isGroup: false
            )
        }
        let groups = registry.groups.map {
            Self(
                code: $0.code.value, name: $0.displayName, otherNames: $0.aliases.map(\.value), isGroup: true)
        }
        return (units + groups).map { ($0, ([$0.name] + $0.otherNames).map(UnitLikeness.init)) }
    }
}
