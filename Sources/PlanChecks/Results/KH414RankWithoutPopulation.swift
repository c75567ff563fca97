import PlanDiagnostics
import PlanModel

/// A rank that does not say among how many.
enum KH414RankWithoutPopulation: LevelRule {
    static let unbounded = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} không nói trong tổng số bao nhiêu",
        en: "the {what} {kpi} of {kind} {record} does not say among how many")

    static let rule = RuleDescriptor(
        code: 414, slug: "rank-without-population", severity: .warning,
        summary: BilingualText(
            vi: "thứ hạng không nói trong tổng số bao nhiêu",
            en: "a rank does not say among how many"),
        explanation: BilingualText(
            vi: """
                “Trong nhóm 10 đơn vị dẫn đầu” trên 12 đơn vị khác xa trên 95 đơn vị. Không có tổng số \
                thì không biết chỉ tiêu khó hay dễ.

                Với chỉ tiêu, ghi `trong tổng số`; với KPI của nhiệm vụ, ghi ngay trong câu: “trong nhóm \
                10/95 đơn vị dẫn đầu”.
                """,
            en: """
                “Trong nhóm 10 đơn vị dẫn đầu” (among the first ten) of 12 is far from the same of 95. \
                Without the total nobody knows how hard it is.

                Give the target a `population`; in a task’s KPI say it in the sentence: “trong nhóm \
                10/95 đơn vị dẫn đầu”.
                """),
        example: RuleExample(
            path: "ke-hoach/targets.yaml",
            faulty: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Xếp hạng chỉ số chuyển đổi số cấp xã
                        mức: trong nhóm 10 đơn vị dẫn đầu
                        chủ trì: ubnd-phuong
                        hiện trạng: 45% (năm 2025)
                        nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                  - mã: nhan-luc
                    tên: Phát triển nguồn nhân lực
                    chỉ tiêu:
                      - mã: dang-vien-ky-nang-so
                        tên: Tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử
                        mức: tối thiểu 90%
                        chủ trì: ban-xay-dung-dang
                        hiện trạng: 62% (năm 2025)
                        nguồn số liệu: Hệ thống Sổ tay đảng viên

                """,
            mended: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Xếp hạng chỉ số chuyển đổi số cấp xã
                        mức: trong nhóm 10 đơn vị dẫn đầu
                        trong tổng số: 95
                        chủ trì: ubnd-phuong
                        hiện trạng: 45% (năm 2025)
                        nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                  - mã: nhan-luc
                    tên: Phát triển nguồn nhân lực
                    chỉ tiêu:
                      - mã: dang-vien-ky-nang-so
                        tên: Tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử
                        mức: tối thiểu 90%
                        chủ trì: ban-xay-dung-dang
                        hiện trạng: 62% (năm 2025)
                        nguồn số liệu: Hệ thống Sổ tay đảng viên

                """),
        messages: [unbounded])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.kpi.kind == .rank, level.kpi.total == nil,
            level.target.map({ context.plan.targets[$0].population.isMissing }) ?? true
        else { return }
        findings.append(
            Diagnostic(rule, unbounded, level.arguments, at: level.text.span, record: level.record))
    }
}
