import PlanDiagnostics

/// An unclear number in a KPI.
enum KH407KPIUnresolved {
    static let unresolved = MessageTemplate(
        vi: "không rõ mức của KPI {value}: {reason}",
        en: "the level of the KPI {value} is unclear: {reason}")

    static let rule = RuleDescriptor(
        code: 407, slug: "ambiguous-numeral", severity: .error,
        summary: BilingualText(vi: "con số trong KPI không rõ", en: "an unclear number in a KPI"),
        explanation: BilingualText(
            vi: """
                Dấu phẩy là phần thập phân, dấu chấm ngăn hàng nghìn: 99,5% và 1.200. Con số viết kiểu khác có thể hiểu hai cách, nên phải viết lại thay vì đoán.
                """,
            en: """
                In Vietnamese the comma marks decimals and the point thousands: 99,5% and 1.200. A number written otherwise has two readings, so it is to be rewritten rather than guessed.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: tối thiểu 1,200 hộ có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: tối thiểu 1.200 hộ có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unresolved])
}
