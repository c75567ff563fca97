package import PlanDiagnostics

/// A phrase that no grammar reads. The shell that imports reports it.
package enum KH934ImportPhraseUnresolved {
    package static let deadline = MessageTemplate(
        vi: "chưa đọc được thời hạn ở {place}: {text}",
        en: "the deadline at {place} could not be read: {text}")
    package static let kpi = MessageTemplate(
        vi: "chưa đọc được KPI ở {place}: {text}",
        en: "the KPI at {place} could not be read: {text}")
    package static let time = MessageTemplate(
        vi: "chưa đọc được ngày bắt đầu hoặc chu kỳ ở {place}: {text}",
        en: "the start or cadence at {place} could not be read: {text}")
    package static let reason = MessageTemplate(
        vi: "vì {reason}",
        en: "because {reason}")

    package static let rule = RuleDescriptor(
        code: 934, slug: "import-phrase-unresolved", severity: .warning,
        summary: BilingualText(vi: "cụm từ của ô nguồn chưa đọc được", en: "a phrase that could not be read"),
        explanation: BilingualText(
            vi: """
                Thời hạn, KPI hoặc chu kỳ viết trong ô nguồn không theo dạng nào mà chương trình đọc được. Cụm từ được ghi nguyên vào tệp, ô nguồn được giữ trong chú thích; `kehoach check` sẽ báo lại đúng chỗ cho đến khi được viết rõ.
                """,
            en: """
                A deadline, KPI or cadence has no form that can be read. It is written as it stands, with the source's cell in a comment; `kehoach check` reports it until it is written clearly.
                """),
        example: RuleExample(
            path: "phu-luc.tsv",
            faulty: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\t31/02/2026

                """,
            mended: """
                Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn
                I. Chuyển đổi số
                1. Xây dựng kế hoạch số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVăn phòng Đảng ủy\tUBND phường\tQuý I/2026

                """),
        messages: [deadline, kpi, time], isWaivable: false)
}
