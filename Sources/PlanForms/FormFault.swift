package import OfficeOpenXML
package import PlanDiagnostics
package import PlanDocuments

/// A cell of a form by its sheet and place.
package struct FormCell: Hashable, Sendable {
    package let sheet: String
    package let place: CellPlace

    package init(sheet: String, _ place: CellPlace) {
        self.sheet = sheet
        self.place = place
    }
}

/// What is wrong with a form that a unit sent in.
///
/// No ``Diagnostic``: it has a cell instead of bytes in a source, is looked at once, and can be neither waived nor
/// mended by an edit. What becomes of a sound form is a source, and judged by the rules as any other.
package struct FormFault: Hashable, Sendable {
    package let kind: Kind
    /// nil for the form as a whole.
    package let cell: FormCell?
    /// The printed number of the task concerned.
    package let task: String?

    package init(_ kind: Kind, at cell: FormCell? = nil, task: String? = nil) {
        self.kind = kind
        self.cell = cell
        self.task = task
    }

    package enum Kind: Error, Hashable, Sendable {
        // The file
        case unreadable(OfficeFileError)
        /// It is a link, a pipe, a device or a folder.
        case notAFile
        case tooLarge(limit: Int)
        // The form as a whole
        case notAForm
        case otherVersion(String)
        case unknownPlan(String)
        case otherYear(form: String, plan: String)
        case unknownUnit(String)
        case tableLost
        case columnLost(FormLayout.Column)
        case nothingFilledIn
        case taskMissing(String)
        case newTask(String)
        case sameReport(as: String)
        /// The place of a report or of evidence is taken by what nobody collected.
        case placeTaken(String)
        // The head of the form
        /// The defined name of a cell above the table.
        case headLost(String)
        case periodMissing, dateMissing
        case unknownPeriod(String, closest: String?)
        case unreadableDate(String)
        // A row
        case unknownTask(String)
        case rowWithoutCode
        case repeatedTask(first: FormCell)
        case taskChanged
        case percentMissing
        case percentOutOfRange(String)
        case unreadablePercent(String)
        /// 1 by itself may be one percent or all of it.
        case ambiguousPercent
        case unknownStatus(String, choices: [String])
        case unknownConfirmation(String, choices: [String])
        case returned
        // Any cell
        case errorValue(String)
        case uncomputedFormula
        case computed(String)
        // Evidence
        case evidenceMissing(String, closest: String?)
        case evidenceOutside(String)
        case evidenceRefused(String, reason: BilingualText)
        case unclearEvidence(String, isNeeded: Bool)
        /// What a rule found in the report that the form becomes.
        case rule(Diagnostic, remedy: BilingualText?)
    }

    /// Errors keep the form from being collected; warnings are said.
    package var severity: Severity {
        switch kind {
        case .taskMissing, .newTask, .taskChanged, .computed, .unclearEvidence(_, isNeeded: false): .warning
        case .rule(let diagnostic, _): diagnostic.severity
        default: .error
        }
    }
}

extension FormFault: Comparable {
    /// From the top of the sheet, left to right; what is about the whole form comes last.
    package static func < (left: FormFault, right: FormFault) -> Bool {
        func key(_ fault: FormFault) -> (Int, Int) {
            fault.cell.map { ($0.place.row, $0.place.column) } ?? (.max, .max)
        }
        return key(left) < key(right)
    }
}
