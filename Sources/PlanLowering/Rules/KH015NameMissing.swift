import PlanDiagnostics

/// A record has no name.
enum KH015NameMissing {
    static let missing = MessageTemplate(
        vi: "{code} chưa có tên",
        en: "{code} has no name")
    static let missingUncoded = MessageTemplate(
        vi: "chưa có tên",
        en: "the record has no name")

    static let rule = RuleDescriptor(
        code: 15, slug: "name-missing", severity: .error,
        summary: BilingualText(vi: "thiếu tên", en: "a record has no name"),
        explanation: BilingualText(
            vi: """
                Đơn vị, chỉ tiêu, nhóm chỉ tiêu và loại minh chứng được in bằng tên; thiếu tên thì phiếu giao việc và văn bản chỉ còn mã.
                """,
            en: """
                Units, targets, target groups and kinds of evidence are printed by name; without one, checklists and documents would show only a code.
                """),
        example: RuleExample(
            path: "ke-hoach/targets.yaml",
            faulty: """
                nhóm:
                  - mã: ha-tang
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức: đạt từ 60% trở lên

                """,
            mended: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức: đạt từ 60% trở lên

                """),
        messages: [missing, missingUncoded], isWaivable: false)
}
