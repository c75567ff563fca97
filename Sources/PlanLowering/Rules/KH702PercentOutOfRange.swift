import PlanDiagnostics

/// A reported percentage that no share of a whole can have.
enum KH702PercentOutOfRange {
    static let above = MessageTemplate(
        vi: "{value} vượt 100%",
        en: "{value} is above 100%")
    static let below = MessageTemplate(
        vi: "{value} dưới 0%",
        en: "{value} is below 0%")

    static let rule = RuleDescriptor(
        code: 702, slug: "reported-percent-out-of-range", severity: .error,
        summary: BilingualText(
            vi: "tỷ lệ báo cáo ngoài khoảng 0–100%", en: "a reported percentage outside 0–100%"),
        explanation: BilingualText(
            vi: """
                Tỷ lệ hoàn thành là phần việc đã làm trên toàn bộ việc, nên không thể dưới 0% hay vượt 100%. Làm vượt mức thì ghi giá trị đo được ở `KPI`.
                """,
            en: """
                Progress is the share of the whole that is done, so it lies between 0% and 100%. What was reached beyond the level is told by the values under `KPI`.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 120%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                    KPI: 120%

                """),
        messages: [above, below])
}
