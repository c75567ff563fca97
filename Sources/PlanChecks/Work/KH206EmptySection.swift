import PlanDiagnostics
import PlanModel

/// A section that gives nobody anything to do.
enum KH206EmptySection: PlanRule {
    static let empty = MessageTemplate(
        vi: "mục {number} của phụ lục không có nhiệm vụ nào",
        en: "section {number} of the appendix has no task")

    static let rule = RuleDescriptor(
        code: 206, slug: "empty-section", severity: .error,
        summary: BilingualText(
            vi: "mục của phụ lục không có nhiệm vụ nào",
            en: "a section of the appendix has no task"),
        explanation: BilingualText(
            vi: """
                Một mục chỉ có tên thì không ai phải làm gì. Thường là tệp mới tạo chưa viết xong, hoặc các nhiệm \
                vụ đã chuyển đi mà tệp còn lại.

                Ghi nhiệm vụ vào mục, hoặc xóa tệp.
                """,
            en: """
                A section with a title alone gives nobody anything to do. Mostly the file is not finished, or its \
                tasks have moved elsewhere.

                Write tasks into it, or delete the file.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/03.yaml",
            faulty: """
                mục: Nâng cao nhận thức
                nhiệm vụ: []

                """,
            mended: """
                mục: Nâng cao nhận thức
                nhiệm vụ:
                  - mã: tuyen-truyen-5g
                    tên: Tuyên truyền về an toàn trạm phát sóng 5G
                    sản phẩm: Tờ rơi tuyên truyền
                    KPI: 100% hộ dân nhận được tờ rơi
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [empty])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        for section in context.plan.sections where section.isEmpty {
            findings.append(
                Diagnostic(
                    rule, empty, ["number": .number(section.ordinal)],
                    at: section.title.span ?? section.anchor))
        }
    }
}
