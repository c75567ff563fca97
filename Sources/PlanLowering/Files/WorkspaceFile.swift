package import PlanDiagnostics
package import PlanModel
import PlanSyntax

/// What kehoach.yaml says.
package struct WorkspaceFile: Sendable {
    package var settings = WorkspaceSettings()
    /// The plans' folders; nil for every folder that holds a plan.yaml.
    package var folders: [Spanned<String>]?
    /// Rules that are given another severity, with the place of their codes.
    package var weighedRules: [Spanned<RuleCode>] = []
    package var waivers: [Waiver] = []

    package init() {}
}

extension FileReader {
    mutating func workspaceFile(_ record: Record) -> WorkspaceFile {
        var file = WorkspaceFile()
        file.settings.language = choice(.language, of: record).value.flatMap(Language.init)
        if let placement = choice(.tonePlacement, of: record).value.flatMap(
            WorkspaceSettings.TonePlacement.init)
        {
            file.settings.tonePlacement = placement
        }
        if let folder = outputFolder(of: record).value { file.settings.outputFolder = folder }
        file.settings.templateFolder = text(.templates, of: record).value
        let plans = texts(.plans, of: record)
        file.folders = plans.field.spanned.map { _ in plans.values }
        readSeverities(of: record, into: &file)
        file.waivers = waivers(of: record, reach: .workspace)
        return file
    }

    /// A file of the workspace may not make a build write where the person who builds did not ask for it.
    private mutating func outputFolder(of record: Record) -> Field<String> {
        scalar(.output, of: record) { reader, node in
            let folder = reader.text(node)
            guard folder.hasPrefix("/") || folder.split(separator: "/").contains("..") else { return folder }
            reader.report(
                KH019InvalidValue.rule, KH019InvalidValue.outside, ["value": .quoted(folder)],
                at: reader.tree.contentSpan(node))
            return nil
        }
    }

    private mutating func readSeverities(of record: Record, into file: inout WorkspaceFile) {
        guard case .given(let node) = value(.severities, of: record) else { return }
        for (key, value) in tree.entries(node.value) {
            let span = tree.contentSpan(key)
            guard let rule = RuleCode(text(key)) else {
                report(
                    KH019InvalidValue.rule, KH019InvalidValue.notARule, ["value": .quoted(text(key))],
                    at: span)
                continue
            }
            guard let word = choice(value, .choice(Vocabulary.severityWords)) else { continue }
            file.settings.severities[rule] = .some(Severity(rawValue: word))
            file.weighedRules.append(Spanned(rule, span))
        }
    }
}
