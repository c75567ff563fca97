package import PlanCompiler
package import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import PlanSyntax

/// Answers what an author's editor may ask about a place in a compiled workspace.
///
/// The questions stand in extensions, one a file. Places go in and come out as bytes; nothing here knows an editor's
/// protocol, a disk or a clock. Each question parses the file that it is about, which costs less than keeping trees.
package struct Assistant: Sendable {
    package let compilation: Compilation
    /// In which answers are worded.
    package let language: Language
    package let names: ReferentNames

    package init(_ compilation: Compilation, _ language: Language) {
        self.compilation = compilation
        self.language = language
        names = ReferentNames(compilation.workspace)
    }

    var workspace: Workspace { compilation.workspace }

    func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }
}

/// A file of the workspace with its tree, and the plan that it belongs to.
struct AssistedFile {
    let source: SourceFile
    let kind: FileKind
    /// The index of its plan; nil for a file of the whole workspace.
    let plan: Int?
    let typed: TypedTree

    var tree: SyntaxTree { typed.tree }
}

extension Assistant {
    /// - Returns: nil for a file that has no place in a workspace.
    func read(_ file: FileID) -> AssistedFile? {
        let source = compilation.sources[file]
        return read(source)
    }

    /// The same for a text that differs from the compiled one.
    func read(_ source: SourceFile) -> AssistedFile? {
        guard let place = SourceLayout.place(of: source.path) else { return nil }
        let tree = SyntaxParser.parse(source).tree
        return AssistedFile(
            source: source, kind: place.kind,
            plan: workspace.plans.firstIndex { $0.folder == place.folder },
            typed: TypedTree(tree, place.kind.scope))
    }

    /// What a scalar names, whether it refers to it or declares it.
    func referent(of scalar: TypedScalar, in file: AssistedFile) -> Referent? {
        guard case .value(let type, let entry) = scalar.role else { return nil }
        let scope = file.typed.records[scalar.record].scope
        if [.unit, .unitGroup].contains(scope), [.name, .aliases].contains(entry.name) {
            return names.unit(file.tree.normalizedText(scalar.node))
        }
        switch type {
        case .unitReference, .code, .ruleCode, .taskReference, .targetReference, .basisReference, .citation,
            .evidenceKindReference, .upperReference:
            return names.referent(
                of: file.tree.normalizedText(scalar.node), type, in: scope, plan: file.plan)
        default: return nil
        }
    }

    /// What phrases in the file leave unsaid.
    func phraseContext(_ file: AssistedFile) -> PhraseContext {
        let plan = file.plan.map { workspace.plans[$0] }
        return PhraseContext(planYear: plan?.year.value, issued: plan?.heading.issued.value?.day)
    }
}
