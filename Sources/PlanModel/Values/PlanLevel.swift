/// The tier of the political system that a plan is made for; its words must not reach beyond it.
package enum PlanLevel: String, Hashable, Sendable, CaseIterable {
    case ward
    case province
    case central
    case unit
}
