/// An index into one array of the model; the phantom `Element` keeps a task's from being used for a unit's.
///
/// It lives within one compilation. The authored code is the other identity, and the only one that reaches
/// the database and file names.
@usableFromInline
package struct ModelIndex<Element>: Hashable, Sendable, Comparable {
    @usableFromInline
    package let rawValue: Int

    @inlinable
    package init(_ rawValue: Int) {
        self.rawValue = rawValue
    }

    @inlinable
    package static func < (left: ModelIndex, right: ModelIndex) -> Bool {
        left.rawValue < right.rawValue
    }
}

package typealias PlanID = ModelIndex<Plan>
package typealias UnitID = ModelIndex<Unit>
package typealias UnitGroupID = ModelIndex<UnitGroup>
package typealias TaskID = ModelIndex<Task>
package typealias TaskGroupID = ModelIndex<TaskGroup>
package typealias SectionID = ModelIndex<Section>
package typealias TargetID = ModelIndex<Target>
package typealias TargetGroupID = ModelIndex<TargetGroup>
package typealias LegalBasisID = ModelIndex<LegalBasis>

extension Array {
    /// Lent and not copied: a task has some forty counted parts, and most readers want one of them.
    @inlinable
    package subscript(id: ModelIndex<Element>) -> Element {
        _read { yield self[id.rawValue] }
    }

    package var ids: some RandomAccessCollection<ModelIndex<Element>> {
        indices.lazy.map { ModelIndex<Element>($0) }
    }
}
