package import PlanDiagnostics

/// How findings are to be written, apart from the format.
package struct RenderingOptions: Sendable {
    package var language: Language
    /// Columns of the terminal; the formats for machines do not look at it.
    package var width: Int
    /// Whether to use ANSI colours; nothing is told by colour alone.
    package var color: Bool
    /// Whether to print nothing beyond ASCII, for terminals that do not take UTF-8.
    package var ascii: Bool
    /// The version of kehoach, for formats that name the tool.
    package var toolVersion: String
    /// The catalogue of rules for SARIF, those without findings included.
    package var rules: [RuleDescriptor]
    /// What stands before `KH402.md` in the address of a rule's page: a folder or a URL, with its last slash.
    package var rulePagesBase: String

    package init(
        language: Language, width: Int = 100, color: Bool = false, ascii: Bool = false, toolVersion: String,
        rules: [RuleDescriptor] = [], rulePagesBase: String = "docs/rules/"
    ) {
        self.language = language
        self.width = width
        self.color = color
        self.ascii = ascii
        self.toolVersion = toolVersion
        self.rules = rules
        self.rulePagesBase = rulePagesBase
    }
}
