import PlanModel

/// A thing as a list of things shows it: symbols, completions.
package struct ReferentCard: Sendable {
    package let referent: Referent
    package let code: String
    /// Its name in words.
    package let title: String
    /// The printed number, or blank.
    package let number: String
    /// Every text by which it may be sought.
    let sought: [String]

    fileprivate init(
        _ referent: Referent, code: String, title: String?, number: String = "", aliases: [String] = []
    ) {
        self.referent = referent
        self.code = code
        self.title = title ?? code
        self.number = number
        sought = [title ?? "", code, number] + aliases
    }
}

extension UnitRegistry {
    /// Units, then groups of units, in the order of the registry.
    var cards: [ReferentCard] {
        units.ids.map {
            ReferentCard(
                .unit($0), code: units[$0].code.value, title: units[$0].name.value,
                aliases: units[$0].aliases.map(\.value))
        }
            + groups.ids.map {
                ReferentCard(
                    .unitGroup($0), code: groups[$0].code.value, title: groups[$0].name.value,
                    aliases: groups[$0].aliases.map(\.value))
            }
    }
}

extension Plan {
    /// - Parameter index: the plan's place in the workspace.
    func taskCards(_ index: Int) -> [ReferentCard] {
        tasks.ids.map {
            ReferentCard(
                .inPlan(index, .task($0)), code: tasks[$0].code.value, title: tasks[$0].title.value,
                number: tasks[$0].number)
        }
    }

    func groupCards(_ index: Int) -> [ReferentCard] {
        groups.ids.map {
            ReferentCard(
                .inPlan(index, .taskGroup($0)), code: groups[$0].code.value, title: groups[$0].title.value,
                number: groups[$0].number)
        }
    }

    func targetCards(_ index: Int) -> [ReferentCard] {
        targets.ids.map {
            ReferentCard(
                .inPlan(index, .target($0)), code: targets[$0].code.value, title: targets[$0].title.value,
                number: targets[$0].number)
        }
    }

    /// A basis without a code is known by its document's number and symbol.
    func basisCards(_ index: Int) -> [ReferentCard] {
        bases.ids.map {
            ReferentCard(
                .inPlan(index, .basis($0)),
                code: bases[$0].code?.value ?? bases[$0].document.value?.designation ?? "",
                title: bases[$0].text)
        }
    }

    func kindCards(_ index: Int) -> [ReferentCard] {
        evidenceKinds.indices.map {
            ReferentCard(
                .inPlan(index, .evidenceKind($0)), code: evidenceKinds[$0].code.value,
                title: evidenceKinds[$0].name.value)
        }
    }
}
