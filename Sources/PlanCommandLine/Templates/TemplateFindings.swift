import PlanCompiler
package import PlanDiagnostics
package import PlanTemplates
import VietnameseText

/// Faults of templates as findings, in the words of their rules.
package enum TemplateFindings {
    /// - Parameter files: template → the file that it was read from.
    package static func diagnostics(_ faults: [TemplateFault], in files: [String: FileID]) -> [Diagnostic] {
        faults.map { fault in
            guard let file = files[fault.template] else {
                preconditionFailure("a fault of a template that was not read: \(fault.template)")
            }
            let span = SourceSpan(file: file, fault.range)
            return diagnostic(fault, at: span)
        }
    }

    private static func diagnostic(_ fault: TemplateFault, at span: SourceSpan) -> Diagnostic {
        typealias Broken = KH915BrokenTemplate
        let template = Argument.quoted(fault.template)
        func broken(
            _ message: MessageTemplate, _ arguments: [String: Argument] = [:], labels: [Label] = [],
            notes: [Message] = []
        ) -> Diagnostic {
            Diagnostic(Broken.rule, message, arguments, at: span, labels: labels, notes: notes)
        }
        switch fault.kind {
        case .unknownTemplate(let known):
            return Diagnostic(
                KH916UnknownTemplate.rule, KH916UnknownTemplate.unknown, ["template": template], at: span,
                notes: suggestions(for: fault.template, among: known))
        case .unknownVariable(let name, let known):
            return Diagnostic(
                KH917UnknownTemplateVariable.rule, KH917UnknownTemplateVariable.unknown,
                ["name": .quoted(name)],
                at: span, notes: closest(to: name, among: known))
        case .notUTF8: return broken(Broken.notUTF8, ["template": template])
        case .unclosedTag: return broken(Broken.unclosedTag, ["mark": .plain("}}")])
        case .malformedName(""): return broken(Broken.nameless)
        case .malformedName(let name):
            return broken(
                Broken.malformedName, ["name": .quoted(name)], notes: [Message(Broken.charactersNote)])
        case .unsupportedTag(let sign):
            let tags = Argument.plain("{{x}}, {{{x}}}, {{#x}}…{{/x}}, {{^x}}…{{/x}}, {{> x}}, {{! x}}")
            return broken(
                Broken.unsupportedTag, ["sign": .quoted(String(sign))],
                notes: [Message(Broken.tagsNote, ["tags": tags])])
        case .unclosedSection(let name):
            return broken(
                Broken.unclosedSection, ["name": .quoted(name)],
                notes: [Message(Broken.closingNote, ["tag": .plain("{{/\(name)}}")])])
        case .unopenedSection(let name): return broken(Broken.unopenedSection, ["name": .quoted(name)])
        case .crossedSection(let name, let open, let opening):
            let place = SourceSpan(file: span.file, opening)
            return broken(
                Broken.crossedSection, ["name": .quoted(name), "open": .quoted(open)],
                labels: [Label(Broken.openedHere, ["name": .quoted(open)], at: place)])
        case .nestedTooDeep(let limit): return broken(Broken.nestedTooDeep, ["limit": .number(limit)])
        case .unknownPartial(let name, let known):
            return broken(
                Broken.unknownPart, ["name": .quoted(name)], notes: suggestions(for: name, among: known))
        case .circularPartial(let path):
            return broken(
                Broken.circle, ["template": template, "path": .plain(path.joined(separator: " → "))])
        case .unfit(let vi, let en):
            return broken(
                Broken.unfit, ["template": template, "reason": .word(BilingualText(vi: vi, en: en))])
        }
    }

    /// The closest names, or all when none is close.
    private static func suggestions(for name: String, among known: [String]) -> [Message] {
        let closest = closest(to: name, among: known)
        return closest.isEmpty ? [Message(KH915BrokenTemplate.knownNote, ["names": .list(known)])] : closest
    }

    private static func closest(to name: String, among known: [String]) -> [Message] {
        let names = closestMatches(to: name, in: known, limit: 3)
        return names.isEmpty ? [] : [Message(KH915BrokenTemplate.closestNote, ["names": .list(names)])]
    }
}
