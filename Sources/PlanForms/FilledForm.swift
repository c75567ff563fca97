import OfficeOpenXML
package import PlanDocuments
package import PlanModel
package import VietnameseCalendar

/// What a unit has reported in a form, understood.
package struct FilledForm: Hashable, Sendable {
    /// The plan's folder in the workspace.
    package let folder: String
    package let unit: UnitName
    package let period: FormValue<Period>
    package let date: FormValue<CivilDate>
    package let preparer: FormValue<String>?
    /// Those that were filled in, in the order of the plan.
    package let rows: [FilledRow]
    /// How many tasks the form has.
    package let taskCount: Int

    /// Whether the head of the unit has confirmed every row.
    package var isConfirmed: Bool { rows.allSatisfy(\.isConfirmed) }
}

/// A value and the cell that it stands in.
package struct FormValue<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let cell: FormCell
}

/// What was reported of one task.
package struct FilledRow: Hashable, Sendable {
    package let task: RecordName
    package let share: Share
    package let status: FormLayout.Status?
    /// As written, one for each KPI; empty when the result is no list of measures.
    package let measured: [String]
    package let evidence: [FormEvidence]
    package let difficulties: [String]
    package let proposals: [String]
    package let note: String?
    package let isConfirmed: Bool
    package let sheet: String
    /// From nought.
    package let row: Int
    /// Where each column of the form stands, from nought.
    package let columns: [FormLayout.Column: Int]

    package func cell(_ column: FormLayout.Column) -> FormCell? {
        columns[column].map { FormCell(sheet: sheet, CellPlace(row, $0)) }
    }
}

/// What shows that a task was done.
package enum FormEvidence: Hashable, Sendable {
    case file(FormFile)
    /// - Parameter note: what else stands there.
    case document(String, note: String?)
}

/// A file that lies beside the form.
package struct FormFile: Hashable, Sendable {
    /// Relative to the folder of the form, as the disk spells it.
    package let source: String
    package let size: Int
    package let sha256: String
    package let type: EvidenceType?

    package init(source: String, size: Int, sha256: String, type: EvidenceType?) {
        self.source = source
        self.size = size
        self.sha256 = sha256
        self.type = type
    }
}
