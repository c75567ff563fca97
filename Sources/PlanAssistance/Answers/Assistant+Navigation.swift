import PlanCompiler
package import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax

extension Assistant {
    /// Where what stands at a place is defined: the code of the thing that it names, or itself if it is that code.
    package func definition(at offset: Int, in file: FileID) -> SourceSpan? {
        read(file).flatMap { thing(at: offset, in: $0) }.flatMap {
            workspace.definition(of: $0.referent)?.span
        }
    }

    /// Every place that names what stands at a place, in the order of the files.
    ///
    /// - Parameter includingDefinition: whether the place of its code counts, too.
    package func references(at offset: Int, in file: FileID, includingDefinition: Bool) -> [SourceSpan] {
        guard let referent = read(file).flatMap({ thing(at: offset, in: $0) })?.referent else { return [] }
        let definition = workspace.definition(of: referent)?.span
        return mentions(of: referent).map(\.span).filter { includingDefinition || $0 != definition }
    }

    /// What the scalar at a place names.
    func thing(at offset: Int, in file: AssistedFile) -> (referent: Referent, scalar: TypedScalar)? {
        guard let scalar = file.typed.scalar(at: offset), let referent = referent(of: scalar, in: file) else {
            return nil
        }
        return (referent, scalar)
    }

    /// Every scalar that names a thing, by whichever of its names.
    func mentions(of referent: Referent) -> [Mention] {
        compilation.sources.files.flatMap { source -> [Mention] in
            guard mayMention(referent, source), let file = read(source) else { return [] }
            return file.typed.scalars.compactMap { scalar in
                guard self.referent(of: scalar, in: file) == referent else { return nil }
                return Mention(
                    span: file.tree.contentSpan(scalar.node), text: file.tree.normalizedText(scalar.node))
            }
        }
    }

    /// Things of a plan are named in the files of that plan only.
    private func mayMention(_ referent: Referent, _ source: SourceFile) -> Bool {
        guard case .inPlan(let plan, _) = referent else { return true }
        return workspace.plans[plan].holds(source.path)
    }
}

/// A place that names a thing.
struct Mention {
    let span: SourceSpan
    /// In NFC.
    let text: String
}
