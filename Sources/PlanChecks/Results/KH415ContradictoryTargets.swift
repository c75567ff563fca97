import PlanDiagnostics
import PlanModel

/// Two targets that measure much the same with different levels.
enum KH415ContradictoryTargets: PlanRule {
    static let contradicts = MessageTemplate(
        vi: "chỉ tiêu {target} gần trùng nội dung với {other} nhưng mức khác nhau: {level} và {otherLevel}",
        en: "target {target} measures much the same as {other} with another level: {level} and {otherLevel}")
    static let otherHere = MessageTemplate(
        vi: "mức của {other}",
        en: "the level of {other}")

    static let rule = RuleDescriptor(
        code: 415, slug: "contradictory-targets", severity: .info,
        summary: BilingualText(
            vi: "hai chỉ tiêu gần trùng nội dung mà mức khác nhau",
            en: "two targets measure much the same with different levels"),
        explanation: BilingualText(
            vi: """
                “Người dân có tài khoản định danh điện tử ≥ 80%” và “người dân được định danh số 100%”: \
                người đọc không biết mức nào mới là mức phải đạt.

                Nếu hai chỉ tiêu là một, bỏ một. Nếu khác nhau, viết tên cho rõ khác nhau ở đâu. Hai chỉ \
                tiêu được coi là gần trùng khi các từ chính của tên này đều có trong tên kia.
                """,
            en: """
                “People with an electronic identity account ≥ 80%” and “people who are digitally \
                identified 100%”: nobody knows which level counts.

                Where they are one, drop one. Where they differ, let their titles say how. Two targets \
                count as much the same when the key words of one title all stand in the other.
                """),
        example: RuleExample(
            path: "ke-hoach/targets.yaml",
            faulty: """
                nhóm:
                  - mã: dinh-danh
                    tên: Định danh điện tử
                    chỉ tiêu:
                      - mã: tai-khoan-vneid
                        tên: Tỷ lệ người dân có tài khoản định danh điện tử (VNeID)
                        mức: ≥ 80%
                        chủ trì: ubnd-phuong
                        hiện trạng: 71% (năm 2025)
                      - mã: dinh-danh-so
                        tên: Tỷ lệ người dân được định danh số
                        mức: 100%
                        chủ trì: ubnd-phuong
                        hiện trạng: 71% (năm 2025)
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

                """,
            mended: """
                nhóm:
                  - mã: dinh-danh
                    tên: Định danh điện tử
                    chỉ tiêu:
                      - mã: tai-khoan-vneid
                        tên: Tỷ lệ người dân có tài khoản định danh điện tử (VNeID)
                        mức: ≥ 80%
                        chủ trì: ubnd-phuong
                        hiện trạng: 71% (năm 2025)
                      - mã: dinh-danh-so
                        tên: Tỷ lệ người dân trưởng thành có chữ ký số
                        mức: từ 50% trở lên
                        chủ trì: ubnd-phuong
                        hiện trạng: 71% (năm 2025)
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
        messages: [contradicts])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let targets = context.plan.targets
        let measured = targets.indices.filter {
            targets[$0].levels.count == 1 && targets[$0].levels[0].kpi?.value != nil
        }
        let pairs = SimilarTitles(measured.map { targets[$0].title.value ?? "" }).pairs
        for (first, second) in pairs {
            let (target, other) = (targets[measured[second]], targets[measured[first]])
            guard differ(target.levels[0].kpi, other.levels[0].kpi) else { continue }
            findings.append(
                Diagnostic(
                    rule, contradicts,
                    [
                        "target": .quoted(target.code.value), "other": .quoted(other.code.value),
                        "level": .quoted(target.levels[0].text.value),
                        "otherLevel": .quoted(other.levels[0].text.value),
                    ],
                    at: target.levels[0].text.span, record: target.code.value,
                    labels: [
                        Label(otherHere, ["other": .quoted(other.code.value)], at: other.levels[0].text.span)
                    ]))
        }
    }

    private static func differ(_ kpi: KPI?, _ other: KPI?) -> Bool {
        guard let kpi, let other else { return false }
        return kpi.kind == other.kind && kpi.unit == other.unit && kpi.value != other.value
    }
}
