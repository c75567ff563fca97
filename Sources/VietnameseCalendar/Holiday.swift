/// A day off with its reason and the text that grants it.
package struct Holiday: Hashable, Sendable {
    /// What the day off rests on; a reader who doubts a date looks here first.
    package enum Kind: Hashable, Sendable {
        /// Named by the law, or inside a window of days that the law lets the Prime Minister fix each year.
        case statutory
        /// A working day given for a holiday that fell on a weekly rest day.
        case substitute
        /// Granted by an announcement alone: a swap, or a day that is not yet in the law.
        case announced
    }

    /// May be a Saturday or Sunday, for which then another day is given.
    package let date: CivilDate

    /// Law, substitution or announcement.
    package let kind: Kind

    /// `Giỗ Tổ Hùng Vương (10/3 âm lịch)`, `Tết Nguyên đán (mùng 1)`; an announced day has the office's own
    /// words.
    package let vietnameseName: String

    /// An announced day has the same words here as in Vietnamese.
    package let englishName: String

    /// The article or the document, as one cites it in Vietnamese.
    package let source: String

    /// False for an announced day whose legal text the office has yet to confirm. It counts as a day off
    /// all the same.
    package let isConfirmed: Bool

    package init(
        date: CivilDate, kind: Kind, vietnameseName: String, englishName: String, source: String,
        isConfirmed: Bool = true
    ) {
        self.date = date
        self.kind = kind
        self.vietnameseName = vietnameseName
        self.englishName = englishName
        self.source = source
        self.isConfirmed = isConfirmed
    }
}
