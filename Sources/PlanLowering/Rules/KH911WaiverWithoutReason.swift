import PlanDiagnostics

/// A waiver without a reason.
enum KH911WaiverWithoutReason {
    static let missing = MessageTemplate(
        vi: "miễn kiểm {rule} không có lý do",
        en: "the waiver of {rule} has no reason")

    static let rule = RuleDescriptor(
        code: 911, slug: "waiver-without-reason", severity: .error,
        summary: BilingualText(vi: "miễn kiểm không có lý do", en: "a waiver without a reason"),
        explanation: BilingualText(
            vi: """
                Lý do được in trong mọi báo cáo và là điều người duyệt xem; miễn kiểm không lý do chỉ là che lỗi.
                """,
            en: """
                The reason is printed in every report and is what a reviewer reads; a waiver without one only hides a fault.
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
                    miễn kiểm: [{lỗi: KH108}]

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
                    miễn kiểm: [{lỗi: KH108, lý do: Ủy ban nhân dân phường tự thực hiện}]

                """),
        messages: [missing], isWaivable: false)
}
