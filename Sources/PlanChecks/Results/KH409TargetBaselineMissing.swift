import PlanDiagnostics
import PlanModel

/// A target that does not say where things stand now.
enum KH409TargetBaselineMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "chỉ tiêu {target} chưa ghi hiện trạng",
        en: "target {target} has no baseline")
    static let everywhere = MessageTemplate(
        vi: "không chỉ tiêu nào trong {count} chỉ tiêu ghi hiện trạng",
        en: "none of the {count} targets has a baseline")

    static let rule = RuleDescriptor(
        code: 409, slug: "target-baseline-missing", severity: .info,
        summary: BilingualText(
            vi: "chỉ tiêu chưa ghi hiện trạng",
            en: "a target has no baseline"),
        explanation: BilingualText(
            vi: """
                Biết mức hiện tại mới biết chỉ tiêu cao hay thấp, và cuối năm mới biết đã tăng bao \
                nhiêu. Nhiều kế hoạch bỏ qua điều này.

                Ghi `hiện trạng` bằng mức của năm trước, kèm năm: “52% (năm 2025)”. Nếu cả kế hoạch \
                không ghi hiện trạng của chỉ tiêu nào thì chỉ báo một lần.
                """,
            en: """
                Only who knows where things stand can tell whether a target is high or low, and at the \
                end of the year how far they have come. Many plans leave it out.

                Give `baseline` the level of the year before, with the year: “52% (năm 2025)”. A plan in \
                which no target has one is told so once.
                """),
        example: RuleExample(
            path: "ke-hoach/targets.yaml",
            faulty: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức: đạt từ 60% trở lên
                        chủ trì: ubnd-phuong
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
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức: đạt từ 60% trở lên
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
        messages: [missing, everywhere])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        let gaps = Gaps(in: plan.targets.indices) { isWithoutBaseline(plan.targets[$0]) }
        if gaps.isEverywhere {
            findings.append(
                Diagnostic(rule, everywhere, ["count": .number(gaps.indices.count)], at: plan.targetAnchor))
            return
        }
        for target in gaps.indices.lazy.map({ plan.targets[$0] }) {
            findings.append(
                Diagnostic(
                    rule, missing, ["target": .quoted(target.code.value)], at: target.code.span,
                    record: target.code.value))
        }
    }

    /// What happens or not has no level before it, and a rise or fall without one is told by KH405.
    private static func isWithoutBaseline(_ target: Target) -> Bool {
        guard target.baseline.isMissing else { return false }
        return target.levels.allSatisfy { level in
            level.kpi.map { $0.kind != .milestone && !$0.isWithoutBaseline && $0.baseline == nil } ?? true
        }
    }
}
