/// What a measure of success was understood to be.
@usableFromInline
package struct KPI: Hashable, Sendable {
    @usableFromInline package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A share of a whole: `100% đảng viên`.
        case ratio
        /// A number of things: `tối thiểu 01 mô hình`.
        case count
        /// A change against a baseline: `giảm 70% tài liệu giấy`.
        case delta
        /// A place in an order; smaller is better: `trong nhóm 10 đơn vị dẫn đầu`.
        case rank
        /// Between two values: `80-90%`.
        case range
        /// A thing happens: issued, in operation.
        case milestone
        /// Nothing in it can be measured: `tham gia đầy đủ`.
        case unmeasurable
        /// It only says that the deadline is kept: `đúng tiến độ đề ra`.
        case circular

        @inlinable package var isMeasurable: Bool { self != .unmeasurable && self != .circular }
    }

    package enum Comparator: String, Hashable, Sendable {
        case equal = "="
        case atLeast = ">="
        case moreThan = ">"
        case atMost = "<="
        case lessThan = "<"
        case between = "between"
    }

    package enum Direction: String, Hashable, Sendable {
        case increase, decrease
    }

    @usableFromInline package var kind: Kind
    /// What is measured, without the level: `hộ gia đình có khả năng truy cập băng rộng cố định`.
    package var measure: String
    package var comparator: Comparator?
    /// The level; the lower bound of a range; the numerator of `189/309`.
    package var value: DecimalNumber?
    /// The upper bound of a range.
    package var upperValue: DecimalNumber?
    /// The denominator of `189/309`, or the population of a rank.
    package var total: DecimalNumber?
    /// `%`, or the noun that is counted: `mô hình`.
    package var unit: String?
    /// Which way a delta goes.
    package var direction: Direction?
    /// Whether a delta names what it is measured against.
    package var hasBaseline = false
    /// The level is said bare ("đạt 90%", "95%"), so that equal and at least are both possible readings.
    package var isComparatorImplied = false
    /// Said with "khoảng".
    package var isApproximate = false
    /// Each unit has to reach the level by itself: `mỗi xã, phường`.
    package var isPerUnit = false

    /// The level that a delta starts from, when it is named: 40 in "từ 40% lên 60%", where ``value`` is 60.
    package var baseline: DecimalNumber?
    /// What a delta is measured against, as written: `so với năm 2025`.
    package var baselineText: String?
    /// The measures after the first when one text holds several, which a list would say better.
    package var others: [KPI] = []

    package init(_ kind: Kind, measure: String) {
        self.kind = kind
        self.measure = measure
    }

    package var isCompound: Bool { !others.isEmpty }

    @inlinable package var isMeasurable: Bool { kind.isMeasurable }
}
