import PlanDiagnostics
import PlanModel

/// A waiver that allows nothing.
enum KH912UnusedWaiver {
    private static let unused = MessageTemplate(
        vi: "miễn kiểm {rule} không còn che phát hiện nào",
        en: "the waiver of {rule} allows nothing")

    static let rule = RuleDescriptor(
        code: 912, slug: "unused-waiver", severity: .warning,
        summary: BilingualText(vi: "miễn kiểm không còn cần", en: "a waiver that allows nothing"),
        explanation: BilingualText(
            vi: """
                Khi lỗi đã được khắc phục, miễn kiểm phải được bỏ đi; nếu để lại, nó sẽ che lỗi cùng loại xuất hiện về sau.
                """,
            en: """
                Once a fault is mended its waiver has to go: left in place it would hide the next fault of that kind.
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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    miễn kiểm: [{lỗi: KH401, lý do: Kế hoạch đã ban hành để trống}]

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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unused])

    static func found(_ waiver: Waiver) -> Diagnostic {
        Diagnostic(
            rule, unused, ["rule": .plain(waiver.rule.value.description)], at: waiver.rule.span,
            record: waiver.record)
    }
}
