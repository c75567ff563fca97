import PlanCompiler
import PlanDiagnostics
import PlanLowering

/// One committed file that is made from the vocabulary or the rule catalogue, never by hand.
package struct GeneratedFile: Hashable, Sendable {
    /// Relative to the repository's root.
    package let path: String
    package let text: String

    /// Every such file, in the order of their paths' folders; a test holds the committed ones against them.
    package static var all: [GeneratedFile] { languagePages + rulePages + schemas }

    /// The folders that hold nothing but generated files, so that what a renamed rule leaves behind is found.
    package static let ownFolders = ["docs/rules", "schemas"]

    /// Whether a file in those folders has another origin: the database's DDL is made by its own module.
    package static func isForeign(_ path: String) -> Bool { path.hasSuffix(".sql") }

    private static var languagePages: [GeneratedFile] {
        Language.allCases.map {
            GeneratedFile(path: "docs/language.\($0.rawValue).md", text: LanguageReference.markdown($0))
        }
    }

    private static var rulePages: [GeneratedFile] {
        [GeneratedFile(path: "docs/rules/README.md", text: RuleIndex.markdown(RuleCatalogue.all))]
            + RuleCatalogue.all.map {
                GeneratedFile(path: "docs/rules/\($0.code).md", text: RulePage.markdown($0))
            }
    }

    private static var schemas: [GeneratedFile] {
        FileKind.allCases.flatMap { kind in
            Language.allCases.map { language in
                GeneratedFile(
                    path: "schemas/" + kind.schemaName(language),
                    text: JSONSchemas.text(kind, language))
            }
        }
    }
}
