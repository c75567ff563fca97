package import PlanDiagnostics

/// What shows that work was done: a file of the workspace, or a document by its number.
package struct Evidence: Sendable {
    /// Relative to the workspace's root, with `/` between its parts; what was written is relative to the plan's folder.
    package let file: Field<String>
    package let document: Field<Citation>
    /// The document as it was written.
    package let documentText: String?
    /// The code of one of the plan's kinds of evidence.
    package let kind: Field<String>
    /// The file's SHA-256 as it was when somebody reported or judged it, in lower-case hexadecimal.
    package let sha256: Field<String>
    package let note: Field<String>
    package let anchor: SourceSpan

    package init(
        file: Field<String>, document: Field<Citation>, documentText: String?, kind: Field<String>,
        sha256: Field<String>, note: Field<String>, anchor: SourceSpan
    ) {
        self.file = file
        self.document = document
        self.documentText = documentText
        self.kind = kind
        self.sha256 = sha256
        self.note = note
        self.anchor = anchor
    }

    /// Whether neither a file nor a document is named.
    package var isBlank: Bool { file.isMissing && document.isMissing }
}
