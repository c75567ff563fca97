import PlanDiagnostics

/// A value of a report, an appraisal or an amendment that cannot be read.
enum KH703MalformedValue {
    static let notAPeriod = MessageTemplate(
        vi: "{value} không phải là một kỳ báo cáo: {reason}",
        en: "{value} is not a period: {reason}")
    static let notAPercent = MessageTemplate(
        vi: "{value} không phải là một tỷ lệ phần trăm",
        en: "{value} is not a percentage")
    static let notMeasured = MessageTemplate(
        vi: "không đọc được giá trị đo {value}: {reason}",
        en: "the measured value {value} cannot be read: {reason}")
    static let notADigest = MessageTemplate(
        vi: "{value} không phải là dấu SHA-256 (64 chữ số thập lục phân)",
        en: "{value} is not a SHA-256 (64 hexadecimal digits)")

    static let rule = RuleDescriptor(
        code: 703, slug: "malformed-tracking-value", severity: .error,
        summary: BilingualText(
            vi: "giá trị trong báo cáo không đọc được", en: "a value of a report that cannot be read"),
        explanation: BilingualText(
            vi: """
                Kỳ báo cáo, tỷ lệ, giá trị KPI và dấu SHA-256 có dạng nhất định; không đọc được thì không được đoán.

                Kỳ: tuần 7/2026, tháng 02/2026, quý I/2026. Tỷ lệ: 60%, 37,5%. Giá trị KPI: 54%, 3 lớp, 45/50, đạt, chưa đạt, chưa đo.
                """,
            en: """
                Periods, percentages, measured values and digests have their forms; what cannot be read is not guessed.

                Periods: tuần 7/2026, tháng 02/2026, quý I/2026, 2026-W07. Percentages: 60%, 37,5%. Measured values: 54%, 3 lớp, 45/50, met, not met, not measured.
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
                    tỷ lệ: gần xong

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 90%

                """),
        messages: [notAPeriod, notAPercent, notMeasured, notADigest], isWaivable: false)
}
