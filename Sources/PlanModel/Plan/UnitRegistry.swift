package import PlanDiagnostics

/// A body of the political system that can own work.
package struct Unit: Sendable {
    package enum Block: String, Hashable, Sendable, CaseIterable {
        case party, government, front, police, military, other
    }

    package let code: Spanned<String>
    package let name: Field<String>
    package let aliases: [Spanned<String>]
    package let block: Field<Block>
    /// The position of its head, who answers for its data.
    package let head: Field<String>
    package let note: Field<String>
    /// The whole record in the source.
    package let span: SourceSpan

    package init(
        code: Spanned<String>, name: Field<String>, aliases: [Spanned<String>], block: Field<Block>,
        head: Field<String>, note: Field<String>, span: SourceSpan
    ) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.block = block
        self.head = head
        self.note = note
        self.span = span
    }

    /// The official name, or the code of a unit whose name is missing.
    package var displayName: String { name.value ?? code.value }
}

/// Units that plans name together, such as "Các cơ quan, đơn vị"; a group can support, but never own.
package struct UnitGroup: Sendable {
    package let code: Spanned<String>
    package let name: Field<String>
    package let aliases: [Spanned<String>]
    package let members: [UnitReference]
    package let span: SourceSpan

    package init(
        code: Spanned<String>, name: Field<String>, aliases: [Spanned<String>], members: [UnitReference],
        span: SourceSpan
    ) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.members = members
        self.span = span
    }

    package var displayName: String { name.value ?? code.value }
}

/// A unit or a group as some record names it, already looked up.
package struct UnitReference: Hashable, Sendable {
    package enum Referent: Hashable, Sendable {
        case unit(UnitID)
        case group(UnitGroupID)

        package var unit: UnitID? {
            if case .unit(let id) = self { id } else { nil }
        }

        package var group: UnitGroupID? {
            if case .group(let id) = self { id } else { nil }
        }
    }

    /// Which of its names was used.
    package enum Spelling: Hashable, Sendable {
        case code, officialName
        /// A registered other name, or the name with another case or tone placement.
        case alias
    }

    package let referent: Referent
    package let spelling: Spelling
    /// The words in the source.
    package let text: String

    package init(referent: Referent, spelling: Spelling, text: String) {
        self.referent = referent
        self.spelling = spelling
        self.text = text
    }

    package var unit: UnitID? { referent.unit }

    package var group: UnitGroupID? { referent.group }
}

/// Every unit and group of a workspace.
package struct UnitRegistry: Sendable {
    package let units: [Unit]
    package let groups: [UnitGroup]
    /// The registry's file, for labels that say where a name was looked up; nil when it is absent.
    package let file: FileID?
    /// What became of the list of units as a whole, for rules that ask whether it is there.
    package let list: Field<SourceSpan>
    /// Where something missing from the registry as a whole is blamed: its first key.
    package let anchor: SourceSpan?
    /// Whether every unit could be read; otherwise that a name is not here proves nothing.
    package let isComplete: Bool

    package init(
        units: [Unit], groups: [UnitGroup], file: FileID?, list: Field<SourceSpan> = .missing,
        anchor: SourceSpan? = nil, isComplete: Bool = true
    ) {
        self.units = units
        self.groups = groups
        self.file = file
        self.list = list
        self.anchor = anchor
        self.isComplete = isComplete
    }

    package static let empty = UnitRegistry(units: [], groups: [], file: nil)

    package func name(_ referent: UnitReference.Referent) -> String {
        switch referent {
        case .unit(let id): units[id].displayName
        case .group(let id): groups[id].displayName
        }
    }

    package func code(_ referent: UnitReference.Referent) -> String {
        switch referent {
        case .unit(let id): units[id].code.value
        case .group(let id): groups[id].code.value
        }
    }

    /// The single units behind a reference: itself, or the members of a group, each once.
    package func members(_ referent: UnitReference.Referent) -> [UnitID] {
        switch referent {
        case .unit(let id): [id]
        case .group(let id): groups[id].members.compactMap(\.unit)
        }
    }
}
