import PlanCompiler
import PlanDiagnostics
import PlanModel

/// One change of one file's bytes, and how what is reported differs by it.
struct Mutation {
    let path: String
    let range: Range<Int>
    let replacement: String

    /// What a change made the compiler say.
    struct Effect {
        /// The findings that the text did not have before.
        let added: [Diagnostic]
        let compilation: Compilation

        var codes: [String] { added.map(\.rule.code.description) }

        /// The line, from 1, that a finding points at.
        func line(of finding: Diagnostic) -> Int {
            LineIndex(compilation.sources[finding.span.file].bytes).position(
                at: finding.span.range.lowerBound
            ).line
        }
    }

    /// The effect on a workspace. Waivers are left out, because one that has nothing left to allow would be reported.
    func effect(on workspace: FixtureWorkspace, before: Compilation) -> Effect {
        var mutated = workspace
        mutated.files[path]!.replaceSubrange(range, with: Array(replacement.utf8))
        let after = mutated.compiled(usesWaivers: false)
        return Effect(added: added(before, after), compilation: after)
    }

    /// The findings after the change that none before it corresponds to.
    ///
    /// One corresponds that has the same place, moved with the text; and one of the same rule that is gone, for a
    /// rule that speaks once of many places, or names a record by what was changed, says the same thing elsewhere.
    private func added(_ before: Compilation, _ after: Compilation) -> [Diagnostic] {
        let known = Set(before.diagnostics.map { Place($0, before.sources, movedBy: self) })
        let new = after.diagnostics.filter { !known.contains(Place($0, after.sources)) }
        let still = Set(after.diagnostics.map { Place($0, after.sources) })
        var gone: [RuleCode: Int] = [:]
        for finding in before.diagnostics where !still.contains(Place(finding, before.sources, movedBy: self))
        {
            gone[finding.rule.code, default: 0] += 1
        }
        return new.filter { finding in
            guard let count = gone[finding.rule.code], count > 0 else { return true }
            gone[finding.rule.code] = count - 1
            return false
        }
    }

    /// What makes a finding the same one in two versions of a text.
    private struct Place: Hashable {
        let rule: RuleCode
        let path: String
        let start: Int

        init(_ finding: Diagnostic, _ sources: SourceMap, movedBy mutation: Mutation? = nil) {
            rule = finding.rule.code
            path = sources[finding.span.file].path
            let start = finding.span.range.lowerBound
            if let mutation, path == mutation.path, start >= mutation.range.upperBound {
                self.start = start + mutation.replacement.utf8.count - mutation.range.count
            } else {
                self.start = start
            }
        }
    }
}
