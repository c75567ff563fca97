package import PlanDiagnostics

/// The files that a new rule begins with: its Swift file, its fixture folder, its line in the list.
///
/// What is made compiles; its tests fail until the rule has words, an example and a check.
package struct RuleScaffold: Sendable {
    package let code: RuleCode
    package let slug: String
    package let stage: RuleStage

    /// - Returns: nil when the slug is not lower-case words joined by hyphens.
    package init?(code: RuleCode, slug: String, stage: RuleStage) {
        let words = slug.split(separator: "-", omittingEmptySubsequences: false)
        let isSlug = words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        guard isSlug, slug.utf8.first.map({ $0 >= 0x61 }) == true else { return nil }
        self.code = code
        self.slug = slug
        self.stage = stage
    }

    /// Code and words, like the file: `KH421KpiRepeated`; nicer capitals are for the author.
    package var typeName: String {
        code.description
            + slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The folder of a family's rules within `Sources/PlanChecks`.
    package var folder: String {
        switch code.family {
        case 0: "Identity"
        case 1: "Ownership"
        case 2: "Work"
        case 3: "Timing"
        case 4: "Results"
        case 5: "Accountability"
        case 6: "Form"
        case 7: "Tracking"
        case 8: "Text"
        default: "Workspace"
        }
    }

    package var sourcePath: String { "Sources/PlanChecks/\(folder)/\(typeName).swift" }
    package var fixturePath: String {
        "Tests/PlanCompilerTests/Rules/\(code)-\(slug)/co-loi/\(Self.examplePath)"
    }
    package static let listPath = "Sources/PlanChecks/RuleList.swift"
    package static let examplePath = "ke-hoach/tasks/01.yaml"

    /// The rule's Swift file; its example starts from the given file of the base workspace.
    package func source(example: String) -> String {
        let indented = example.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "                " + $0
        }.joined(separator: "\n")
        let imports = ["PlanDiagnostics", "PlanModel"].map { "import \($0)\n" }.joined()
        return imports + """

            /// Say in one sentence what a finding is.
            enum \(typeName): \(stage.protocolName) {
                static let found = MessageTemplate(
                    vi: "…",
                    en: "…")

                static let rule = RuleDescriptor(
                    code: \(code.number), slug: "\(slug)", severity: .warning,
                    summary: BilingualText(
                        vi: "…",
                        en: "…"),
                    explanation: BilingualText(
                        vi: \"\"\"
                            …
                            \"\"\",
                        en: \"\"\"
                            …
                            \"\"\"),
                    example: RuleExample(
                        path: "\(Self.examplePath)",
                        faulty: \"\"\"
            \(indented)
                            \"\"\",
                        mended: \"\"\"
            \(indented)
                            \"\"\"),
                    messages: [found])

            \(stage.requirements)    static func check(\(stage.parameters), into findings: inout [Diagnostic]) {
                }
            }

            """
    }
}
