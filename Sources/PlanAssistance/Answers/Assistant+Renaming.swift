package import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax

/// Why a code is not renamed.
package enum RenameRefusal: Error, Hashable, Sendable {
    /// What stands there is no code, nor names something by one.
    case notACode
    /// Not lower-case Latin letters, digits and hyphens.
    case malformed(String)
    /// Another thing of the same kind has it.
    case taken(String)

    package func message(_ language: Language) -> String {
        let text =
            switch self {
            case .notACode:
                BilingualText(
                    vi: "chỉ đổi được mã của nhiệm vụ, đơn vị, chỉ tiêu, căn cứ, loại minh chứng",
                    en:
                        "only codes of tasks, units, targets, legal bases and kinds of evidence can be renamed"
                )
            case .malformed(let code):
                BilingualText(
                    vi: "“\(code)” không phải là mã: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối",
                    en: "“\(code)” is no code: a code has lower-case Latin letters, digits and hyphens only")
            case .taken(let code):
                BilingualText(vi: "đã có mã “\(code)”", en: "there is a code “\(code)” already")
            }
        return text[language]
    }
}

extension Assistant {
    /// The code at a place, if it is one that can be renamed.
    ///
    /// - Throws: ``RenameRefusal`` where nothing can.
    package func renameable(
        at offset: Int, in file: FileID
    ) throws(RenameRefusal) -> (span: SourceSpan, code: String) {
        let (_, span, code) = try renamed(at: offset, in: file)
        return (span, code)
    }

    /// The edits that give a thing another code wherever it is named by its code; where a number or a name stands for
    /// it, nothing changes.
    ///
    /// - Throws: ``RenameRefusal`` for a code that is none, or that another thing has.
    package func renaming(at offset: Int, in file: FileID, to newCode: String) throws(RenameRefusal) -> [Edit]
    {
        let (referent, _, code) = try renamed(at: offset, in: file)
        guard Code.isWellFormed(newCode) else { throw .malformed(newCode) }
        guard newCode != code else { return [] }
        guard !isTaken(newCode, beside: referent) else { throw .taken(newCode) }
        return mentions(of: referent).filter { $0.text == code }.map { Edit($0.span, newCode) }
    }

    private func renamed(
        at offset: Int, in file: FileID
    ) throws(RenameRefusal) -> (referent: Referent, span: SourceSpan, code: String) {
        guard let file = read(file), let (referent, scalar) = thing(at: offset, in: file),
            let code = workspace.definition(of: referent)?.value, Code.isWellFormed(code),
            file.tree.normalizedText(scalar.node) == code
        else { throw .notACode }
        return (referent, file.tree.contentSpan(scalar.node), code)
    }

    private func isTaken(_ code: String, beside referent: Referent) -> Bool {
        switch referent {
        case .unit, .unitGroup: names.unit(code) != nil
        case .rule: true
        case .inPlan(let plan, let thing):
            names.referent(of: code, .code, in: thing.scope, plan: plan) != nil
        }
    }
}

extension PlanReferent {
    /// The kind of record that defines it.
    fileprivate var scope: Scope {
        switch self {
        case .task, .taskGroup: .task
        case .target: .target
        case .targetGroup: .targetGroup
        case .basis: .legalBasis
        case .evidenceKind: .evidenceKind
        }
    }
}
