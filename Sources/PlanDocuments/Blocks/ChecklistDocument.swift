package import PlanDiagnostics

/// A checklist laid out in one language: what is said, in which order, under which label, for a back end to
/// give it the form of its format.
package struct ChecklistDocument: Sendable {
    package let language: Language
    /// The language of the plan's own words.
    package let textLanguage: Language
    package let letterhead: Letterhead
    /// What stands in a title bar or a file's properties.
    package let plainTitle: String
    /// The title, one element to a line.
    package let title: [Phrase]
    /// What the document goes with.
    package let subtitle: [Phrase]
    /// The unit, its head and the period, as labelled lines.
    package let summary: [Fact]
    package let sections: [DocumentSection]
    package let signature: SignatureLine
    package let colophon: Phrase
}

/// The head of an official document.
package struct Letterhead: Sendable {
    /// The body above the issuer.
    package let parentBody: String?
    package let issuer: String?
    /// `*` under a Party issuer; nil in the State's form, which has a rule instead.
    package let mark: String?
    /// Stands out below the issuer while the plan has no number.
    package let draft: String?
    /// The Party's name, or the State's name and motto.
    package let nation: [String]
}

/// A headed part of a document.
package struct DocumentSection: Sendable {
    /// Stable in all languages and formats; fit for an anchor.
    package let id: String
    package let heading: String
    package let blocks: [DocumentBlock]
}

/// A piece of content between headings.
package enum DocumentBlock: Sendable {
    case heading(Phrase)
    case paragraph(Phrase)
    case list([Phrase])
    /// Things to tick off.
    case ticks([Phrase])
    case tasks([TaskBlock])
    case table(DocumentTable)
}

/// A task to tick off, with what has to be known of it.
package struct TaskBlock: Sendable {
    package let number: String
    package let code: String
    package let title: Phrase
    /// The due day in a word, for the corner of the eye.
    package let due: Phrase
    package let facts: [Fact]
}

/// A label and what stands against it.
package struct Fact: Sendable {
    package let label: String
    package let lines: [Phrase]
    /// Each line is ticked off by itself.
    package let isTicked: Bool

    package init(_ label: String, _ lines: [Phrase], isTicked: Bool = false) {
        self.label = label
        self.lines = lines
        self.isTicked = isTicked
    }
}

/// Rows under column headings; the first column names the row.
package struct DocumentTable: Sendable {
    package let caption: String
    package let columns: [Column]
    package let rows: [[Phrase]]

    /// A heading, and how much of the width its column wants beside the others.
    package struct Column: Sendable {
        package let heading: String
        package let weight: Int

        package init(_ heading: String, _ weight: Int) {
            self.heading = heading
            self.weight = weight
        }
    }
}

/// Where the head of the unit signs.
package struct SignatureLine: Sendable {
    package let place: String
    /// In capitals, as signatures have it.
    package let position: String
    package let hint: String
}
