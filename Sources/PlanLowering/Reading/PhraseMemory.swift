import PlanModel

/// Phrases that were understood without a fault, by their bytes: authors use few and repeat them.
///
/// A memory serves one plan only, whose year the meaning of a deadline depends on. A class because readers of several
/// files learn together, and because a reader that were changed by learning would have to copy its tree first.
final class PhraseMemory {
    var deadlines = ByteMap<Deadline>()
    var kpis = ByteMap<Shared<KPI>>()
}
