package import PlanDiagnostics

/// A heading under which targets stand.
package struct TargetGroup: Sendable {
    package let code: Spanned<String>?
    package let title: Field<String>
    package let targets: [TargetID]
    /// What became of the list as a whole, for rules that ask whether it is there.
    package let list: Field<SourceSpan>
    package let span: SourceSpan

    package init(
        code: Spanned<String>?, title: Field<String>, targets: [TargetID], span: SourceSpan,
        list: Field<SourceSpan> = .missing
    ) {
        self.code = code
        self.title = title
        self.targets = targets
        self.list = list
        self.span = span
    }
}

/// What the year is to reach: a measure and its level.
package struct Target: Sendable {
    package let code: Spanned<String>
    /// The printed number, computed from the place: `1.5(16)`.
    package let number: String
    package let group: TargetGroupID
    package let title: Field<String>
    package let levels: [LevelText]
    /// What became of the level field as a whole, for rules that ask whether it is there.
    package let level: Field<SourceSpan>
    package let owner: Field<UnitReference>
    package let baseline: Field<String>
    package let population: Field<Int>
    package let source: Field<String>
    package let note: Field<String>
    package let span: SourceSpan

    package init(
        code: Spanned<String>, number: String, group: TargetGroupID, title: Field<String>,
        levels: [LevelText],
        level: Field<SourceSpan>, owner: Field<UnitReference>, baseline: Field<String>,
        population: Field<Int>,
        source: Field<String>, note: Field<String>, span: SourceSpan
    ) {
        self.code = code
        self.number = number
        self.group = group
        self.title = title
        self.levels = levels
        self.level = level
        self.owner = owner
        self.baseline = baseline
        self.population = population
        self.source = source
        self.note = note
        self.span = span
    }
}

/// A KPI as written and as understood; the latter is nil when the phrase has a fault.
@usableFromInline
package struct LevelText: Sendable {
    @usableFromInline package let text: Spanned<String>
    /// The reading, shared by all texts of the same words; nil when the phrase has a fault.
    @usableFromInline package let shared: Shared<KPI>?

    package init(text: Spanned<String>, kpi: KPI?) {
        self.init(text: text, shared: kpi.map(Shared.init))
    }

    /// The same with a reading that other texts of the same words have, too.
    package init(text: Spanned<String>, shared: Shared<KPI>?) {
        self.text = text
        self.shared = shared
    }

    @inlinable package var kpi: KPI? { shared?.value }

    /// A part of the reading, taken where it lies: a KPI has some half a dozen counted parts.
    @inlinable @inline(__always)
    package func read<Part>(_ part: (borrowing KPI) -> Part?) -> Part? {
        guard let shared else { return nil }
        return part(shared.value)
    }
}
