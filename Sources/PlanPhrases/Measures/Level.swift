import PlanModel

/// A number that may be the level of a KPI, with the words around it that say how it counts.
struct Level {
    /// Tokens from the first comparator word to the last sign of the unit.
    var tokens: Range<Int>
    /// "trở lên", which may stand apart from its number.
    var suffix: Range<Int>?
    var value: Numeral
    var upper: Numeral?
    var total: Numeral?
    var baseline: Numeral?
    var comparator: KPI.Comparator?
    var direction: KPI.Direction?
    /// "lên", "xuống còn": the level to be reached rather than the change.
    var isReached = false
    var isApproximate = false
    var isPercent = false
    var isPoints = false
    var isRank = false
    /// Said with "đạt", "là" or a colon.
    var isAnnounced = false
    /// How surely it is the level, when a text holds several numbers.
    var weight = 0

    var fault: [Numeral?] { [value, upper, total, baseline] }
}
