import PlanDiagnostics
import PlanModel

/// No standing body, or more than one.
enum KH507StandingBodyUnclear: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa ghi cơ quan thường trực",
        en: "the plan names no standing body")
    static let several = MessageTemplate(
        vi: "kế hoạch gọi cả {first} và {unit} là cơ quan thường trực",
        en: "the plan calls both {first} and {unit} the standing body")
    static let firstHere = MessageTemplate(
        vi: "cơ quan thứ nhất",
        en: "the first of them")
    static let saidIn = MessageTemplate(
        vi: "{unit} được gọi như vậy ở {place}",
        en: "{unit} is called so in {place}")

    static let rule = RuleDescriptor(
        code: 507, slug: "standing-body", severity: .warning,
        summary: BilingualText(
            vi: "cơ quan thường trực chưa rõ",
            en: "the standing body is not clear"),
        explanation: BilingualText(
            vi: """
                Cơ quan thường trực nhận báo cáo, tổng hợp và trình Ban Chỉ đạo. Không có thì không ai \
                làm việc đó; hai cơ quan thì mỗi bên tưởng bên kia làm.

                Ghi đúng một đơn vị ở `cơ quan thường trực`. Nếu văn bản gọi hai đơn vị như vậy, sửa văn \
                bản hoặc miễn kiểm với lý do.
                """,
            en: """
                The standing body takes the reports, sums them up and brings them before the steering \
                committee. Without one nobody does; with two each leaves it to the other.

                Name exactly one unit in `standing-body`. Where the document calls two units so, mend \
                the document or waive the finding with the reason.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực:
                  - đơn vị: van-phong-dang-uy
                    theo: mục IV.3
                  - đơn vị: phong-van-hoa-xa-hoi
                    theo: mục IV.2.2
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """,
            mended: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """),
        messages: [missing, several])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        if plan.standingBodyField.isMissing { findings.append(Diagnostic(rule, missing, at: plan.anchor)) }
        guard let first = plan.standingBodies.first else { return }
        let other = plan.standingBodies.first { $0.unit.value.referent != first.unit.value.referent }
        guard let other else { return }
        findings.append(
            Diagnostic(
                rule, several,
                [
                    "first": .quoted(context.units.name(first.unit.value.referent)),
                    "unit": .quoted(context.units.name(other.unit.value.referent)),
                ],
                at: other.unit.span, labels: [Label(firstHere, at: first.unit.span)],
                notes: [first, other].compactMap { note($0, context.units) }))
    }

    private static func note(_ body: StandingBody, _ units: UnitRegistry) -> Message? {
        body.source.value.map {
            Message(saidIn, ["unit": .quoted(units.name(body.unit.value.referent)), "place": .plain($0)])
        }
    }
}
