import VietnameseCalendar

/// One dated part of a deadline while it is being read.
struct DeadlinePart {
    var start: CivilDate?
    var due: CivilDate?
    var unit: TimePhrase.Unit
    var isStrict = false
    var isStartImplied = false
    var isOpenEnded = false
    /// Said again every year: "2025 và những năm tiếp theo".
    var isYearly = false
    var minuteOfDay: Int?
    /// Tokens of what is to be done by then.
    var title: Range<Int>?
    /// A colon says that the words after it are the title.
    var isTitleMarked = false
    /// Tokens of the date and the words around it.
    var range: Range<Int> = 0..<0
}
