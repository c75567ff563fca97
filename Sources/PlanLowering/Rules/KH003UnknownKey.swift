import PlanDiagnostics

/// A key that the language does not have.
enum KH003UnknownKey {
    static let unknown = MessageTemplate(
        vi: "không có khóa {key} ở đây",
        en: "there is no key {key} here")
    static let misspelt = MessageTemplate(
        vi: "không có khóa {key}; có lẽ là {suggestion}",
        en: "there is no key {key}; perhaps {suggestion}")
    static let notForGroups = MessageTemplate(
        vi: "khóa {key} không dùng cho nhóm nhiệm vụ có {subtasks}",
        en: "the key {key} is not for a group with {subtasks}")
    static let rename = MessageTemplate(
        vi: "đổi khóa thành {key}",
        en: "rename the key to {key}")
    static let allowed = MessageTemplate(
        vi: "các khóa dùng được ở đây: {keys}",
        en: "keys that may stand here: {keys}")
    static let giveToSubtasks = MessageTemplate(
        vi: "ghi khóa này ở từng việc của nhóm",
        en: "give the key to each sub-task of the group")

    static let rule = RuleDescriptor(
        code: 3, slug: "unknown-key", severity: .error,
        summary: BilingualText(
            vi: "khóa không có trong ngôn ngữ kế hoạch", en: "a key that the language does not have"),
        explanation: BilingualText(
            vi: """
                Một khóa viết sai thì giá trị của nó không được đọc: `chủ chì` thay cho `chủ trì` nghĩa là nhiệm vụ không có đơn vị chủ trì. Vì vậy khóa lạ luôn là lỗi, và chỉ được báo một lần.

                Mỗi khóa có một cách viết tiếng Việt và một cách viết tiếng Anh; xem docs/language.vi.md.
                """,
            en: """
                The value of a misspelt key is never read: `ownre` for `owner` means a task without an owner. So an unknown key is always an error, and it is reported once.

                Each key has one Vietnamese and one English spelling; see docs/language.en.md.
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
                    chủ chì: Ủy ban nhân dân phường
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
        messages: [unknown, misspelt, notForGroups], isWaivable: false)
}
