import PlanDiagnostics

/// A deadline that cannot be resolved.
enum KH302DeadlineUnresolved {
    static let unresolved = MessageTemplate(
        vi: "thời hạn {value} chưa xác định được: {reason}",
        en: "the deadline {value} cannot be resolved: {reason}")

    static let rule = RuleDescriptor(
        code: 302, slug: "deadline-unresolved", severity: .error,
        summary: BilingualText(vi: "thời hạn không xác định được", en: "a deadline that cannot be resolved"),
        explanation: BilingualText(
            vi: """
                “Rõ tiến độ” cần một thời hạn tính được thành ngày. Cụm từ viết như trong văn bản đều đọc được: Quý I/2026, tháng 02/2026, trước ngày 15/6/2026, hằng quý. Cụm từ không đọc được thì không bao giờ bị đoán hay bỏ qua.

                Thử bằng `kehoach explain --phrase "…"`.
                """,
            en: """
                A deadline has to come down to dates. Phrases are read as officials write them; one that cannot be resolved is never guessed and never dropped.

                Try it with `kehoach explain --phrase "…"`.
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
                    thời hạn: Quý V/2026
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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unresolved])
}
