import PlanDiagnostics
import PlanModel

/// A section whose rows stand under no heading.
enum KH205SectionTitleMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "mục {number} của phụ lục chưa có tên",
        en: "section {number} of the appendix has no title")

    static let rule = RuleDescriptor(
        code: 205, slug: "section-title-missing", severity: .error,
        summary: BilingualText(
            vi: "mục của phụ lục chưa có tên",
            en: "a section of the appendix has no title"),
        explanation: BilingualText(
            vi: """
                Mỗi tệp trong `tasks/` là một mục của phụ lục; tên mục được in đậm trên đầu nhóm dòng của nó.

                Ghi `mục` ở đầu tệp.
                """,
            en: """
                Each file in `tasks/` is a section of the appendix, whose title is printed above its rows.

                Give `section` at the top of the file.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/03.yaml",
            faulty: """
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
        messages: [missing])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        // A section without anything in it is told by KH206.
        for section in context.plan.sections where section.title.isMissing && !section.isEmpty {
            findings.append(
                Diagnostic(rule, missing, ["number": .number(section.ordinal)], at: section.anchor))
        }
    }
}

extension Section {
    /// Whether the section asks for nothing; a list that could not be read has been reported.
    var isEmpty: Bool { tasks.isEmpty && groups.isEmpty && list.isMissing }
}
