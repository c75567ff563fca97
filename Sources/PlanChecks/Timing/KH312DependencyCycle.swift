import PlanDiagnostics
import PlanModel

/// Tasks that wait for each other in a circle, so that none can begin.
enum KH312DependencyCycle: PlanRule {
    static let circle = MessageTemplate(
        vi: "các nhiệm vụ {tasks} chờ nhau thành vòng",
        en: "tasks {tasks} wait for each other in a circle")
    static let itself = MessageTemplate(
        vi: "nhiệm vụ {task} chờ chính nó",
        en: "task {task} waits for itself")
    static let waits = MessageTemplate(
        vi: "{task} chờ {other}",
        en: "{task} waits for {other}")

    static let rule = RuleDescriptor(
        code: 312, slug: "dependency-cycle", severity: .error,
        summary: BilingualText(
            vi: "các nhiệm vụ chờ nhau thành vòng",
            en: "tasks wait for each other in a circle"),
        explanation: BilingualText(
            vi: """
                `sau` nói nhiệm vụ phải chờ những nhiệm vụ nào xong trước. Khi A chờ B mà B lại chờ A, \
                trực tiếp hay qua nhiệm vụ khác, thì không việc nào bắt đầu được.

                Bỏ một trong các chỗ chờ. Nếu hai việc thật sự làm cùng nhau, gộp làm một, hoặc tách \
                phần phải làm trước thành nhiệm vụ riêng.
                """,
            en: """
                `after` says which tasks have to be done first. Where A waits for B and B for A, \
                directly or through others, none can begin.

                Remove one of the links. Where two tasks really go together, make them one, or take the \
                part that comes first out as a task of its own.
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
                        sau: [tap-huan-so-tay]
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
                        sau: [cai-dat-so-tay]

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
                        sau: [cai-dat-so-tay]

                """),
        messages: [circle, itself])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        for cycle in DependencyCycles(tasks).cycles {
            let links = cycle.map { ($0, linkWithin(cycle, of: tasks[$0])) }
            guard let (first, link) = links.first, let link else { continue }
            guard cycle.count > 1 else {
                findings.append(
                    Diagnostic(
                        rule, itself, ["task": .quoted(tasks[first].code.value)], at: link.span,
                        record: tasks[first].code.value))
                continue
            }
            let labels = links.dropFirst().compactMap { id, link in
                link.map {
                    Label(
                        waits,
                        [
                            "task": .quoted(tasks[id].code.value),
                            "other": .quoted(tasks[$0.value].code.value),
                        ], at: $0.span)
                }
            }
            findings.append(
                Diagnostic(
                    rule, circle, ["tasks": .list(cycle.map { tasks[$0].code.value })], at: link.span,
                    record: tasks[first].code.value, labels: labels))
        }
    }

    /// Where a member of the circle says that it waits for another.
    private static func linkWithin(_ cycle: [TaskID], of task: Task) -> Spanned<TaskID>? {
        let members = Set(cycle)
        return task.after.first { members.contains($0.value) }
    }
}
