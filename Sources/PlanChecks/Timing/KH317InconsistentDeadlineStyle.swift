import PlanDiagnostics
import PlanModel

/// The same kind of deadline written in two ways within one plan.
enum KH317InconsistentDeadlineStyle: PlanRule {
    static let differs = MessageTemplate(
        vi: "thời hạn {deadline} viết khác kiểu với {other} ở chỗ khác của kế hoạch",
        en: "the deadline {deadline} is written in another way than {other} elsewhere in the plan")
    static let rewrite = MessageTemplate(
        vi: "viết thành {words}",
        en: "write {words}")
    static let usualHere = MessageTemplate(
        vi: "cách viết chung",
        en: "the usual way")

    static let rule = RuleDescriptor(
        code: 317, slug: "inconsistent-deadline-style", severity: .info,
        summary: BilingualText(
            vi: "một loại thời hạn viết theo hai cách",
            en: "one kind of deadline is written in two ways"),
        explanation: BilingualText(
            vi: """
                “Quý I/2026” và “Quý 1/2026”, “Năm 2026” và “2026” nói cùng một điều, nhưng viết lẫn lộn \
                thì khó tra cứu, khó so sánh và trông thiếu chỉn chu.

                Viết theo một cách trong cả kế hoạch; văn bản hành chính thường dùng “Quý I/2026” và \
                “Năm 2026”. Cách viết ít gặp hơn trong kế hoạch được báo; khi hai cách bằng nhau thì lấy \
                cách thường dùng.
                """,
            en: """
                “Quý I/2026” and “Quý 1/2026”, “Năm 2026” and “2026” say the same, but mixed they are \
                hard to look up and to compare.

                Keep to one way throughout; official documents mostly write “Quý I/2026” and “Năm 2026”. \
                The rarer way within the plan is told, or the less usual one where they are even.
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
                        thời hạn: Quý 4/2026
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
                        thời hạn: Quý IV/2026
                        chỉ tiêu: [dang-vien-ky-nang-so]
                        minh chứng: [hinh-anh]

                """),
        messages: [differs])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        var counts = Array(repeating: 0, count: DeadlineStyle.allCases.count)
        var firsts = [Spanned<String>?](repeating: nil, count: counts.count)
        forEachStyle(in: context.plan) { style, text, _ in
            counts[style.rawValue] += 1
            if firsts[style.rawValue] == nil { firsts[style.rawValue] = text }
        }
        let odd = DeadlineStyle.allCases.filter { isOdd($0, counts) }
        guard !odd.isEmpty else { return }
        forEachStyle(in: context.plan) { style, text, record in
            guard odd.contains(style), let usual = firsts[style.other.rawValue] else { return }
            findings.append(finding(style, text, record, unlike: usual))
        }
    }

    /// Whether the other way is more frequent, or as frequent and more usual.
    private static func isOdd(_ style: DeadlineStyle, _ counts: [Int]) -> Bool {
        let (own, other) = (counts[style.rawValue], counts[style.other.rawValue])
        return own > 0 && (own < other || own == other && !style.isUsual)
    }

    private static func forEachStyle(
        in plan: Plan, _ body: (DeadlineStyle, Spanned<String>, String) -> Void
    ) {
        var told = DefaultsTold()
        for index in plan.tasks.indices {
            let isInherited = plan.tasks[index].fields.deadline.isInherited
            guard told.isFirst(isInherited, index, in: plan) else { continue }
            let parts = plan.tasks[index].deadlineTexts
            for place in parts.indices {
                let precision = parts[place].deadline.precision
                guard precision == .quarter || precision == .year else { continue }
                let text = parts[place].text
                guard let style = DeadlineStyle(of: text.value, precision) else { continue }
                body(style, text, DefaultsTold.record(isInherited, index, in: plan))
            }
        }
    }

    private static func finding(
        _ style: DeadlineStyle, _ text: Spanned<String>, _ record: String, unlike usual: Spanned<String>
    ) -> Diagnostic {
        let fixes = style.rewriting(text).map { [Fix(rewrite, ["words": .quoted($0.text)], .safe, [$0])] }
        return Diagnostic(
            rule, differs, ["deadline": .quoted(text.value), "other": .quoted(usual.value)],
            at: style.place(in: text), record: record,
            labels: [Label(usualHere, at: style.other.place(in: usual))], fixes: fixes ?? [])
    }
}
