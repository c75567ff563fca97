package import PlanDiagnostics

/// Something that only the office can decide, where the draft of a plan asks for it.
package struct Decision: Hashable, Sendable {
    /// The file within the new plan's folder, and the code of the record if it has one.
    package let path: String
    package let record: String?
    package let text: BilingualText

    /// The comment that stands at its place.
    func remark(_ language: Language) -> String {
        let mark = BilingualText(vi: "CẦN QUYẾT ĐỊNH", en: "TO DECIDE")
        return "# \(mark[language]) – \(text[language])"
    }
}

/// A file to be written, its path within the workspace.
package struct DraftedFile: Hashable, Sendable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        (self.path, self.text) = (path, text)
    }
}
