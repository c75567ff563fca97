import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A task that is due before the task that it waits for.
enum KH313DependencyOrder: PlanRule {
    static let early = MessageTemplate(
        vi: "nhiệm vụ {task} đến hạn {due}, trước khi {other} xong ({otherDue})",
        en: "task {task} is due on {due}, before {other} is done ({otherDue})")
    static let ownDeadline = MessageTemplate(
        vi: "hạn của {task}",
        en: "{task} is due here")
    static let otherDeadline = MessageTemplate(
        vi: "hạn của {task}, phải xong trước",
        en: "{task}, which comes first, is due here")

    static let rule = RuleDescriptor(
        code: 313, slug: "dependency-order", severity: .warning,
        summary: BilingualText(
            vi: "nhiệm vụ đến hạn trước nhiệm vụ mà nó phải chờ",
            en: "a task is due before one that it waits for"),
        explanation: BilingualText(
            vi: """
                Nhiệm vụ ghi ở `sau` phải xong trước. Nếu nhiệm vụ chờ lại đến hạn sớm hơn nhiệm vụ được \
                chờ thì chắc chắn chậm, hoặc thứ tự ghi sai.

                Lùi hạn của nhiệm vụ chờ, đẩy sớm hạn của nhiệm vụ được chờ, hoặc bỏ chỗ chờ.
                """,
            en: """
                A task named in `after` has to be done first. If the waiting task is due earlier, it is \
                bound to be late, or the order is wrong.

                Put the waiting task’s deadline off, bring the other one forward, or remove the link.
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
        messages: [early])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        let cycles = DependencyCycles(tasks)
        for id in tasks.ids where !tasks[id].after.isEmpty {
            guard let due = tasks[id].deadline.value?.due else { continue }
            for link in tasks[id].after where !cycles.joins(id, link.value) {
                let other = tasks[link.value]
                guard let otherDue = other.deadline.value?.due, due < otherDue else { continue }
                findings.append(
                    Diagnostic(
                        rule, early,
                        [
                            "task": .quoted(tasks[id].code.value), "due": .date(due),
                            "other": .quoted(other.code.value), "otherDue": .date(otherDue),
                        ],
                        at: link.span, record: tasks[id].code.value, labels: labels(tasks[id], other)))
            }
        }
    }

    private static func labels(_ task: Task, _ other: Task) -> [Label] {
        let places = [(task, ownDeadline), (other, otherDeadline)].compactMap { task, message in
            task.deadlineTexts.last.map { ($0.text.span, message, task.code.value) }
        }
        return places.map { Label($0.1, ["task": .quoted($0.2)], at: $0.0) }
    }
}
