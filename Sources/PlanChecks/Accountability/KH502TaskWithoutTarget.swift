import PlanDiagnostics
import PlanModel

/// A task that serves no target.
enum KH502TaskWithoutTarget: PlanRule {
    static let unlinked = MessageTemplate(
        vi: "nhiệm vụ {task} không gắn với chỉ tiêu nào",
        en: "task {task} serves no target")

    static let rule = RuleDescriptor(
        code: 502, slug: "task-without-target", severity: .info,
        summary: BilingualText(
            vi: "nhiệm vụ không gắn với chỉ tiêu nào",
            en: "a task serves no target"),
        explanation: BilingualText(
            vi: """
                Gắn nhiệm vụ với chỉ tiêu thì thấy được mỗi chỉ tiêu đang có những việc gì, và việc nào \
                chậm thì chỉ tiêu nào bị ảnh hưởng. Có nhiệm vụ thật sự không phục vụ chỉ tiêu nào; khi \
                đó có thể miễn kiểm.

                Ghi `chỉ tiêu` bằng mã của một hoặc vài chỉ tiêu. Kế hoạch không gắn nhiệm vụ nào thì đã \
                được báo ở KH501.
                """,
            en: """
                Links from tasks to targets show what is being done for each target, and which target \
                suffers when a task is late. Some tasks truly serve none; then the finding may be \
                waived.

                Give `targets` the code of one or more targets. A plan without any link is told so by \
                KH501.
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
                        thời hạn: Quý I/2026
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
                        thời hạn: Quý I/2026
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
        messages: [unlinked])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        let tasks = plan.tasks
        guard !plan.targets.isEmpty, tasks.contains(where: { !$0.targets.isEmpty }) else { return }
        for index in tasks.indices where tasks[index].targetsField.isMissing {
            let task = tasks[index]
            findings.append(
                Diagnostic(
                    rule, unlinked, ["task": .quoted(task.code.value)], at: task.code.span,
                    record: task.code.value))
        }
    }
}
