import PlanDiagnostics
import PlanModel
import PlanSyntax
import VietnameseText

/// Reads typed fields out of one file's tree, collecting what is wrong on the way.
///
/// The methods stand in extensions by what they read. Each returns a ``Field``: absent, invalid (with its
/// diagnostic given) or a value, so that the rules that follow blame every mistake once.
struct FileReader {
    let tree: SyntaxTree
    var diagnostics: [Diagnostic] = []
    /// The keys seen in each language, for the rule that a file keeps to one.
    var spellings = KeySpellings()
    /// Phrases understood so far.
    let memory: PhraseMemory
    /// The record in which fields are being read, to name it in findings.
    var recordCode: String?

    /// Whether every record of the file could be read under its code; else a reference to nothing proves nothing.
    private(set) var isComplete: Bool

    /// Whether the whole source is in NFC, and with it every piece: normal forms are closed under cutting out.
    private let isComposed: Bool

    init(_ tree: SyntaxTree, _ memory: PhraseMemory) {
        self.tree = tree
        self.memory = memory
        isComposed = tree.isKnownToBeComposed || isNFC(tree.source.span)
        isComplete = tree.isWhole
    }

    mutating func noteLostRecord() {
        isComplete = false
    }

    var file: FileID { tree.file }

    /// The scalar's text in NFC, with its place.
    func spanned(_ node: NodeID) -> Spanned<String> {
        Spanned(text(node), tree.contentSpan(node))
    }

    /// The scalar's text in NFC.
    func text(_ node: NodeID) -> String {
        let text = tree.text(node)
        return isComposed && tree.isVerbatim(node) ? text : nfc(text)
    }

    mutating func report(
        _ rule: RuleDescriptor, _ message: MessageTemplate, _ arguments: [String: Argument] = [:],
        at span: SourceSpan, labels: [Label] = [], notes: [Message] = [], fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule, message, arguments, at: span, record: recordCode, labels: labels, notes: notes,
                fixes: fixes))
    }
}
