import PlanDiagnostics
import PlanModel

/// A level that is said to be about so much.
enum KH410ApproximateKPI: LevelRule {
    static let approximate = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} chỉ ghi khoảng chừng",
        en: "the {what} {kpi} of {kind} {record} is only approximate")
    static let sayLeast = MessageTemplate(
        vi: "ghi {words}",
        en: "write {words}")

    static let rule = RuleDescriptor(
        code: 410, slug: "approximate-kpi", severity: .warning,
        summary: BilingualText(
            vi: "KPI hoặc mức chỉ ghi khoảng chừng",
            en: "a KPI or a level is only approximate"),
        explanation: BilingualText(
            vi: """
                “Khoảng 5 mô hình” thì 4 có đạt không? Mức phải đạt cần một ranh giới rõ.

                Ghi mức thấp nhất được chấp nhận: “tối thiểu 05 mô hình”, “từ 80% trở lên”.
                """,
            en: """
                “Khoảng 5 mô hình” (about 5 models): do 4 meet it? A level needs a clear line.

                Write the lowest that is accepted: “tối thiểu 05 mô hình”, “từ 80% trở lên”.
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
                        KPI: khoảng 04 lớp tập huấn được tổ chức
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
        messages: [approximate])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.kpi.isApproximate else { return }
        findings.append(
            Diagnostic(
                rule, approximate, level.arguments, at: level.text.span, record: level.record,
                fixes: fixes(level.text)))
    }

    private static func fixes(_ text: Spanned<String>) -> [Fix] {
        for (vague, least) in [("khoảng", "tối thiểu"), ("Khoảng", "Tối thiểu")] {
            guard let place = text.onlyOccurrence(of: vague) else { continue }
            return [Fix(sayLeast, ["words": .quoted(least)], .unsafe, [Edit(place, least)])]
        }
        return []
    }
}
