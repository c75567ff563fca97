package import PlanDiagnostics
package import PlanModel

/// A rule about each text that people read in a plan, whatever field it stands in.
///
/// It judges one text without looking at others, so that a runner may hand every text to all such rules at once.
package protocol TextRule: PlanRule {
    static func check(_ text: PlanText, _ context: PlanContext, into findings: inout [Diagnostic])
}

extension TextRule {
    package static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        context.plan.forEachText { check($0, context, into: &findings) }
    }
}
