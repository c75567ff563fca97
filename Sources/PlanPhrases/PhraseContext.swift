package import VietnameseCalendar

/// What a phrase may leave unsaid because the plan around it says it.
package struct PhraseContext: Hashable, Sendable {
    /// The year meant by "Quý I" and "6 tháng đầu năm"; without it such a phrase is a fault.
    package let planYear: Int?
    /// The day that "100 ngày kể từ ngày ban hành Kế hoạch" counts from; that day itself is not counted.
    package let issued: CivilDate?

    package init(planYear: Int? = nil, issued: CivilDate? = nil) {
        self.planYear = planYear
        self.issued = issued
    }
}
