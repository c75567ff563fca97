import PlanModel
import VietnameseCalendar

extension DocumentProfile {
    /// Documents of the Party from 2026 on.
    package static let guidance05 = DocumentProfile(
        standard: .guidance05,
        source: "Hướng dẫn số 05-HD/VPTW năm 2026 của Văn phòng Trung ương Đảng",
        // The exact day is not known here: plans of 2026 on. An office that issues by the older guidance says so in
        // its plan.
        inForceFrom: CivilDate(year: 2026, month: 1, day: 1)!,
        margins: Margins(top: 20, bottom: 20, left: 30, right: 15),
        font: "Times New Roman",
        forms: partyForms,
        paragraph: partyParagraph,
        head: partyHead,
        number: partyNumber,
        outline: partyOutline,
        recipients: RecipientsForm(title: "Nơi nhận:", separator: ";", end: "."),
        appendix: partyAppendix)
}
