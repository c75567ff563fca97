import PlanDiagnostics
import PlanModel

/// A bare number as the level of a target.
enum KH412ImpliedComparator: PlanRule {
    static let implied = MessageTemplate(
        vi: "mức {level} của chỉ tiêu {target} không nói là bằng hay từ mức đó trở lên",
        en: "the level {level} of target {target} does not say whether it is exact or the least")
    static let sayAtLeast = MessageTemplate(
        vi: "ghi {words}",
        en: "write {words}")

    static let rule = RuleDescriptor(
        code: 412, slug: "implied-comparator", severity: .info,
        summary: BilingualText(
            vi: "mức của chỉ tiêu ghi trần một con số",
            en: "a target’s level is a bare number"),
        explanation: BilingualText(
            vi: """
                “90%” có thể là đúng 90% hay từ 90% trở lên; chương trình coi là phải đạt ít nhất mức \
                đó. “100%” thì chỉ có một cách hiểu nên không bị báo.

                Nói rõ: “từ 90% trở lên”, “tối thiểu 02”, “không quá 5%”.
                """,
            en: """
                “90%” may be exactly 90% or at least that; it is taken as the least to reach. “100%” has \
                one reading and is passed over.

                Say which: “từ 90% trở lên”, “tối thiểu 02”, “không quá 5%”.
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
                        mức: 60%
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
        messages: [implied])

    private static let whole = DecimalNumber(mantissa: 100)

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let targets = context.plan.targets
        for index in targets.indices {
            for level in targets[index].levels {
                guard let kpi = level.kpi, kpi.isComparatorImplied, isOpen(kpi) else { continue }
                let code = targets[index].code.value
                findings.append(
                    Diagnostic(
                        rule, implied,
                        ["level": .quoted(level.text.value), "target": .quoted(code)],
                        at: level.text.span, record: code, fixes: fixes(level.text, kpi)))
            }
        }
    }

    private static func isOpen(_ kpi: KPI) -> Bool {
        switch kpi.kind {
        case .count: true
        case .ratio: kpi.total == nil && kpi.value != whole
        case .delta, .rank, .range, .milestone, .unmeasurable, .circular: false
        }
    }

    private static func fixes(_ text: Spanned<String>, _ kpi: KPI) -> [Fix] {
        guard kpi.unit == "%", let value = kpi.value,
            let place = text.onlyOccurrence(of: value.vietnamese + "%")
        else { return [] }
        let words = "từ \(value.vietnamese)% trở lên"
        return [Fix(sayAtLeast, ["words": .quoted(words)], .unsafe, [Edit(place, words)])]
    }
}
