import PlanDiagnostics

/// A value of the wrong shape.
enum KH016WrongShape {
    static let notAMapping = MessageTemplate(
        vi: "ở đây cần một mục gồm các khóa như {keys}",
        en: "a mapping with keys such as {keys} is needed here")
    static let notAList = MessageTemplate(
        vi: "{key} phải là một danh sách",
        en: "{key} has to be a list")
    static let notAScalar = MessageTemplate(
        vi: "{key} phải là một dòng chữ",
        en: "{key} has to be a text")
    static let nestedGroup = MessageTemplate(
        vi: "việc của một nhóm không thể lại là một nhóm",
        en: "a sub-task cannot be a group again")
    static let notALabelledPhrase = MessageTemplate(
        vi: "mỗi mốc ghi một dòng “thời hạn: nội dung”",
        en: "each part is one line, “deadline: what”")

    static let rule = RuleDescriptor(
        code: 16, slug: "wrong-shape", severity: .error,
        summary: BilingualText(vi: "giá trị sai dạng", en: "a value of the wrong shape"),
        explanation: BilingualText(
            vi: """
                Mỗi khóa nhận một dạng giá trị: một dòng chữ, một danh sách, hay một mục có các khóa con. Dạng khác thì không thể đọc được và nội dung bên trong bị bỏ qua.
                """,
            en: """
                Each key takes one shape of value: a line of text, a list, or a mapping of further keys. Another shape cannot be read, and what is inside it is passed over.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: {văn bản: Biên bản nghiệm thu}
                    KPI: 100% khu phố có sóng 5G
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
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [notAMapping, notAList, notAScalar, nestedGroup, notALabelledPhrase], isWaivable: false)
}
