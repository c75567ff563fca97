import PlanDiagnostics
import PlanModel

/// A target for which no unit answers.
enum KH511TargetOwnerMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "chỉ tiêu {target} chưa có đơn vị chịu trách nhiệm",
        en: "target {target} has no responsible unit")
    static let everywhere = MessageTemplate(
        vi: "không chỉ tiêu nào trong {count} chỉ tiêu có đơn vị chịu trách nhiệm",
        en: "none of the {count} targets has a responsible unit")

    static let rule = RuleDescriptor(
        code: 511, slug: "target-owner-missing", severity: .info,
        summary: BilingualText(
            vi: "chỉ tiêu chưa có đơn vị chịu trách nhiệm",
            en: "a target has no responsible unit"),
        explanation: BilingualText(
            vi: """
                Nhiệm vụ có đơn vị chủ trì, nhưng chỉ tiêu thường do nhiều nhiệm vụ góp lại: cần một đơn \
                vị theo dõi số liệu và trả lời khi không đạt.

                Ghi `chủ trì` cho chỉ tiêu. Nếu cả kế hoạch không giao chỉ tiêu nào cho đơn vị nào thì \
                chỉ báo một lần.
                """,
            en: """
                Tasks have owners, but several of them may add up to one target: some unit has to follow \
                its figure and answer when it is not reached.

                Give the target an `owner`. A plan in which no target has one is told so once.
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
        let gaps = Gaps(in: plan.targets.indices) { plan.targets[$0].owner.isMissing }
        if gaps.isEverywhere {
            findings.append(
                Diagnostic(rule, everywhere, ["count": .number(plan.targets.count)], at: plan.targetAnchor))
            return
        }
        for target in gaps.indices.lazy.map({ plan.targets[$0] }) {
            findings.append(
                Diagnostic(
                    rule, missing, ["target": .quoted(target.code.value)], at: target.code.span,
                    record: target.code.value))
        }
    }
}
