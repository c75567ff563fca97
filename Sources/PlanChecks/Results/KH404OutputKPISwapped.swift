import PlanDiagnostics
import PlanModel

/// A level to reach that stands where the output belongs.
enum KH404OutputKPISwapped: TaskRule {
    static let misplaced = MessageTemplate(
        vi: "sản phẩm {output} của nhiệm vụ {task} là một mức đo, phải ghi ở KPI",
        en: "the output {output} of task {task} is a level, which belongs to the KPI")
    static let swapped = MessageTemplate(
        vi: "nhiệm vụ {task} ghi mức đo {output} ở sản phẩm, còn KPI thì không đo được",
        en: "task {task} has the level {output} as its output, while its KPI cannot be measured")
    static let unmeasured = MessageTemplate(
        vi: "KPI này không đo được",
        en: "this KPI cannot be measured")

    static let rule = RuleDescriptor(
        code: 404, slug: "output-kpi-swapped", severity: .warning,
        summary: BilingualText(
            vi: "mức đo nằm ở sản phẩm thay vì ở KPI",
            en: "a level stands in the output instead of the KPI"),
        explanation: BilingualText(
            vi: """
                “Tổ chức ít nhất 01 cuộc thi”, “100% đảng viên cài đặt” là mức phải đạt, tức là KPI; sản \
                phẩm là cái được nộp: báo cáo, danh sách, hệ thống. Khi hai cột đổi chỗ cho nhau thì KPI \
                trống hoặc không đo được, và không rõ phải nộp cái gì.

                Chuyển mức đo sang `KPI`, và ghi `sản phẩm` là cái được nộp. Quy tắc này chỉ xét khi \
                chính KPI còn trống hoặc không đo được.
                """,
            en: """
                “Tổ chức ít nhất 01 cuộc thi” (at least one contest), “100% đảng viên cài đặt” are \
                levels to reach, and so KPIs; an output is what is handed in: a report, a list, a \
                system. Where the two columns changed places the KPI is blank or cannot be measured, and \
                nobody knows what to hand in.

                Move the level to `kpi` and let `output` name what is handed in. This is told only where \
                the KPI itself is blank or cannot be measured.
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
                        sản phẩm: 100% đảng viên được tập huấn
                        KPI: Toàn thể đảng viên
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

                """),
        messages: [misplaced, swapped])

    private static let bounds = PhraseMatcher(
        ["ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "trở lên", "tối đa", "không quá"])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard isUnmeasured(task) else { return }
        guard let output = task.outputs.first(where: { isLevel($0.value) }) else { return }
        let labels = task.kpis.first.map { [Label(unmeasured, at: $0.text.span)] } ?? []
        findings.append(
            Diagnostic(
                rule, labels.isEmpty ? misplaced : swapped,
                ["output": .quoted(output.value), "task": .quoted(task.code.value)], at: output.span,
                record: task.code.value, labels: labels))
    }

    /// A KPI that could not be read has its own diagnostic.
    private static func isUnmeasured(_ task: Task) -> Bool {
        guard !task.fields.kpi.isMissing else { return true }
        let kpis = task.kpis
        return !kpis.isEmpty && kpis.indices.allSatisfy { kpis[$0].shared?.value.kind.isMeasurable == false }
    }

    /// `100% …`, `ít nhất 01 …`; numbers alone may name things, as 5G does.
    private static func isLevel(_ text: String) -> Bool {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        return hasPercent(text) || bounds.hasMatch(in: text)
    }

    private static func hasPercent(_ text: String) -> Bool {
        var isAfterDigit = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%"), isAfterDigit { return true }
            if byte != UInt8(ascii: " ") { isAfterDigit = (0x30...0x39).contains(byte) }
        }
        return false
    }
}
