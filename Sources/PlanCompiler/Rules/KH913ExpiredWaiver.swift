import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A waiver that has expired.
enum KH913ExpiredWaiver {
    private static let expired = MessageTemplate(
        vi: "miễn kiểm {rule} đã hết hạn ngày {date}",
        en: "the waiver of {rule} expired on {date}")

    static let rule = RuleDescriptor(
        code: 913, slug: "expired-waiver", severity: .warning,
        summary: BilingualText(vi: "miễn kiểm đã hết hạn", en: "a waiver that has expired"),
        explanation: BilingualText(
            vi: """
                Miễn kiểm có hạn để một việc tạm chấp nhận không thành mãi mãi. Quá hạn thì phát hiện hiện ra trở lại: khắc phục nó, hoặc gia hạn kèm lý do mới.
                """,
            en: """
                A waiver has an end so that what was accepted for a while does not stay for ever. Past it the finding is shown again: mend it, or extend the waiver with a new reason.
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
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    miễn kiểm: [{lỗi: KH108, lý do: Chờ phân công đơn vị phối hợp, đến ngày: 2026-01-15}]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    miễn kiểm: [{lỗi: KH108, lý do: Chờ phân công đơn vị phối hợp, đến ngày: 2026-12-31}]

                """),
        messages: [expired])

    static func found(_ waiver: Waiver, _ until: Spanned<CivilDate>) -> Diagnostic {
        let (year, month, day) = until.value.components
        return Diagnostic(
            rule, expired,
            [
                "rule": .plain(waiver.rule.value.description),
                "date": .date(year: year, month: month, day: day),
            ],
            at: until.span, record: waiver.record)
    }
}
