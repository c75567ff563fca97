import PlanDiagnostics
import PlanModel

/// A document that is cited without its date wherever it is cited.
enum KH515UndatedCitation: PlanRule {
    static let undated = MessageTemplate(
        vi: "{document} được dẫn mà không chỗ nào ghi ngày ban hành",
        en: "{document} is cited without its date anywhere")
    static let times = MessageTemplate(
        vi: "được dẫn {count} lần; chỉ cần ghi ngày ở lần đầu",
        en: "cited {count} times; the date is needed once, at the first")

    static let rule = RuleDescriptor(
        code: 515, slug: "undated-citation", severity: .info,
        summary: BilingualText(
            vi: "văn bản được dẫn mà không chỗ nào ghi ngày",
            en: "a document is cited without a date anywhere"),
        explanation: BilingualText(
            vi: """
                Số, ký hiệu được đánh lại mỗi năm hoặc mỗi nhiệm kỳ, nên thiếu ngày thì chưa chắc tra \
                đúng văn bản. Lần dẫn đầu tiên phải đủ loại, số, ký hiệu, ngày và cơ quan ban hành; các \
                lần sau có thể dẫn gọn.

                Thêm ngày ở lần dẫn đầu, hoặc đưa văn bản vào `căn cứ`. Luật, nghị định, thông tư có năm \
                trong số nên không bị báo.
                """,
            en: """
                Numbers begin anew each year or term, so that without a date it is not certain which \
                document is meant. The first citation needs kind, number, symbol, date and issuer; later \
                ones may be short.

                Add the date where it is first cited, or list the document under `basis`. Laws, decrees \
                and circulars carry a year in their number and are passed over.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    ghi chú: Thực hiện theo Quyết định số 204-QĐ/TW
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    ghi chú: Thực hiện theo Quyết định số 204-QĐ/TW ngày 29/11/2024
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [undated])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard context.plan.isComplete else { return }
        let heading = context.plan.heading
        let own = ComparableText("\(heading.number.value ?? "") \(heading.symbol.value ?? "")")
        for mentions in context.citedDocuments.documents {
            guard let first = mentions.first, !first.isNumberedByYear, first.key != own,
                mentions.allSatisfy({ $0.date == nil })
            else { continue }
            let notes = mentions.count > 1 ? [Message(times, ["count": .number(mentions.count)])] : []
            findings.append(
                Diagnostic(
                    rule, undated, ["document": .quoted(first.designation)], at: first.span,
                    record: first.record,
                    notes: notes))
        }
    }
}
