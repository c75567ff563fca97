import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Several dates run together in one text.
enum KH307CompoundDeadline: SectionRule {
    static let compound = MessageTemplate(
        vi: "thời hạn {deadline} của nhiệm vụ {task} ghi liền {count} mốc",
        en: "the deadline {deadline} of task {task} runs {count} dates together")
    static let asList = MessageTemplate(
        vi: "viết thành danh sách, mỗi mốc một dòng: {parts}",
        en: "write a list with one line for each date: {parts}")

    static let rule = RuleDescriptor(
        code: 307, slug: "compound-deadline", severity: .warning,
        summary: BilingualText(
            vi: "một thời hạn ghi liền nhiều mốc",
            en: "one deadline runs several dates together"),
        explanation: BilingualText(
            vi: """
                Khi nhiều mốc viết liền trong một ô, người đọc khó biết mốc nào của việc nào, và chương \
                trình phải đoán chỗ tách.

                Ghi `thời hạn` thành danh sách, mỗi mốc một dòng: hạn trước, phần việc sau dấu hai chấm.
                """,
            en: """
                Where several dates run together in one cell it is hard to see which belongs to what, \
                and where to part them has to be guessed.

                Make `deadline` a list with one line for each date: the date first, the part of the work \
                after a colon.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/02.yaml",
            faulty: """
                mục: Phát triển nguồn nhân lực
                nhiệm vụ:
                  - mã: so-tay-dang-vien
                    tên: Triển khai Sổ tay đảng viên điện tử
                    việc:
                      - mã: cai-dat-so-tay
                        tên: Cài đặt Sổ tay đảng viên cho toàn thể đảng viên
                        sản phẩm: Danh sách đảng viên đã cài đặt
                        KPI: tối thiểu 90% đảng viên cài đặt Sổ tay đảng viên
                        chủ trì: Ban Xây dựng Đảng
                        phối hợp: [Văn phòng Đảng ủy]
                        phụ trách: Phó Trưởng Ban Xây dựng Đảng
                        thời hạn: Sổ tay đảng viên trong quý I/2026. Hồ sơ cán bộ trong năm 2026.
                        chỉ tiêu: [dang-vien-ky-nang-so]
                        minh chứng: [van-ban, hinh-anh]
                      - mã: tap-huan-so-tay
                        tên: Tổ chức lớp tập huấn sử dụng Sổ tay đảng viên
                        sản phẩm: Báo cáo tổng hợp các lớp tập huấn
                        KPI: tối thiểu 04 lớp tập huấn được tổ chức
                        chủ trì: Ban Xây dựng Đảng
                        phối hợp: [Văn phòng Đảng ủy]
                        phụ trách: Phó Trưởng Ban Xây dựng Đảng
                        thời hạn: 30/10/2026
                        chỉ tiêu: [dang-vien-ky-nang-so]
                        minh chứng: [hinh-anh]

                """,
            mended: """
                mục: Phát triển nguồn nhân lực
                nhiệm vụ:
                  - mã: so-tay-dang-vien
                    tên: Triển khai Sổ tay đảng viên điện tử
                    việc:
                      - mã: cai-dat-so-tay
                        tên: Cài đặt Sổ tay đảng viên cho toàn thể đảng viên
                        sản phẩm: Danh sách đảng viên đã cài đặt
                        KPI: tối thiểu 90% đảng viên cài đặt Sổ tay đảng viên
                        chủ trì: Ban Xây dựng Đảng
                        phối hợp: [Văn phòng Đảng ủy]
                        phụ trách: Phó Trưởng Ban Xây dựng Đảng
                        thời hạn:
                          - Quý I/2026: Sổ tay đảng viên
                          - Năm 2026: Hồ sơ cán bộ
                        chỉ tiêu: [dang-vien-ky-nang-so]
                        minh chứng: [van-ban, hinh-anh]
                      - mã: tap-huan-so-tay
                        tên: Tổ chức lớp tập huấn sử dụng Sổ tay đảng viên
                        sản phẩm: Báo cáo tổng hợp các lớp tập huấn
                        KPI: tối thiểu 04 lớp tập huấn được tổ chức
                        chủ trì: Ban Xây dựng Đảng
                        phối hợp: [Văn phòng Đảng ủy]
                        phụ trách: Phó Trưởng Ban Xây dựng Đảng
                        thời hạn: 30/10/2026
                        chỉ tiêu: [dang-vien-ky-nang-so]
                        minh chứng: [hinh-anh]

                """),
        messages: [compound])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let isInherited = tasks[index].fields.deadline.isInherited
            guard told.isFirst(isInherited, index, in: context.plan) else { continue }
            let parts = tasks[index].deadlineTexts
            for place in parts.indices where parts[place].deadline.isCompound {
                let part = parts[place]
                let record = DefaultsTold.record(isInherited, index, in: context.plan)
                let milestones = part.deadline.milestones
                findings.append(
                    Diagnostic(
                        rule, compound,
                        [
                            "deadline": .quoted(part.text.value), "task": .quoted(record),
                            "count": .number(milestones.count),
                        ],
                        at: part.text.span, record: record,
                        notes: [Message(asList, ["parts": .list(milestones.map(entry))])]))
            }
        }
    }

    private static func entry(_ milestone: DeadlineMilestone) -> String {
        "\(milestone.due.vietnamesePlain): \(milestone.title)"
    }
}
