import PlanModel

/// Phrases that were understood without a fault, by their bytes: authors use few and repeat them.
///
/// A memory serves one plan only, whose year the meaning of a deadline depends on.
struct PhraseMemory {
    var deadlines = ByteMap<Deadline>()
    var kpis = ByteMap<Shared<KPI>>()
}
