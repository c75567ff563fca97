package import PlanDiagnostics
package import PlanModel

/// How a document is imported.
package struct ImportSettings: Sendable {
    /// The name of the source, for comments.
    package var source: String
    /// The year that "Quý I" means; nil for the year that most deadlines name.
    package var year: Int?
    /// The folder of the plan within its workspace.
    package var folder: String
    /// The registry that names are looked up in.
    package var registry = UnitRegistry.empty
    /// The table or sheet that alone is read, by its number from 1 or its name.
    package var table: String?
    /// The language of keys.
    package var spelling = Language.vietnamese
    /// Whether the workspace holds schemas in ``spelling``, which the files then name for editors.
    package var hasSchemas = false
    /// The language of comments.
    package var language = Language.vietnamese

    package init(source: String, folder: String) {
        self.source = source
        self.folder = folder
    }
}
