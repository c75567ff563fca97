import PlanDiagnostics
import PlanModel

/// A unit that is registered but has no part in any plan.
enum KH112UnusedUnit: WorkspaceRule {
    static let unused = MessageTemplate(
        vi: "đơn vị {unit} không được kế hoạch nào nhắc tới",
        en: "no plan names the unit {unit}")

    static let rule = RuleDescriptor(
        code: 112, slug: "unused-unit", severity: .info,
        summary: BilingualText(
            vi: "đơn vị trong danh bạ không được kế hoạch nào nhắc tới",
            en: "a registered unit is named by no plan"),
        explanation: BilingualText(
            vi: """
                Một đơn vị có trong `units.yaml` mà không chủ trì, không phối hợp và không có vai trò gì trong mọi \
                kế hoạch thường là đơn vị bị bỏ sót khi giao việc, hoặc một tên cũ sau sắp xếp tổ chức.

                Giao việc cho đơn vị, hoặc bỏ khỏi danh bạ. Đơn vị thuộc một nhóm được nhắc tới thì coi như được \
                nhắc tới.
                """,
            en: """
                A unit in `units.yaml` that owns nothing, supports nothing and has no part in any plan was mostly \
                forgotten when work was given out, or is a name from before a reorganisation.

                Give it work or take it out. Members of a group that is named count as named.
                """),
        example: RuleExample(
            path: "units.yaml",
            faulty: """
                đơn vị:
                  - mã: van-phong-dang-uy
                    tên: Văn phòng Đảng ủy
                    tên khác: [VPĐU]
                    khối: đảng
                    người đứng đầu: Chánh Văn phòng Đảng ủy
                  - mã: ban-xay-dung-dang
                    tên: Ban Xây dựng Đảng
                    khối: đảng
                    người đứng đầu: Trưởng Ban Xây dựng Đảng
                  - mã: ubnd-phuong
                    tên: Ủy ban nhân dân phường
                    tên khác: [UBND phường]
                    khối: chính quyền
                    người đứng đầu: Chủ tịch Ủy ban nhân dân phường
                  - mã: phong-van-hoa-xa-hoi
                    tên: Phòng Văn hóa - Xã hội
                    khối: chính quyền
                    người đứng đầu: Trưởng phòng Văn hóa - Xã hội
                  - mã: cong-an-phuong
                    tên: Công an phường
                    khối: công an
                    người đứng đầu: Trưởng Công an phường
                nhóm:
                  - mã: cac-co-quan-don-vi
                    tên: Các cơ quan, đơn vị
                    tên khác: [Các cơ quan đơn vị]
                    gồm: [van-phong-dang-uy, ban-xay-dung-dang, ubnd-phuong, phong-van-hoa-xa-hoi]

                """,
            mended: """
                đơn vị:
                  - mã: van-phong-dang-uy
                    tên: Văn phòng Đảng ủy
                    tên khác: [VPĐU]
                    khối: đảng
                    người đứng đầu: Chánh Văn phòng Đảng ủy
                  - mã: ban-xay-dung-dang
                    tên: Ban Xây dựng Đảng
                    khối: đảng
                    người đứng đầu: Trưởng Ban Xây dựng Đảng
                  - mã: ubnd-phuong
                    tên: Ủy ban nhân dân phường
                    tên khác: [UBND phường]
                    khối: chính quyền
                    người đứng đầu: Chủ tịch Ủy ban nhân dân phường
                  - mã: phong-van-hoa-xa-hoi
                    tên: Phòng Văn hóa - Xã hội
                    khối: chính quyền
                    người đứng đầu: Trưởng phòng Văn hóa - Xã hội
                nhóm:
                  - mã: cac-co-quan-don-vi
                    tên: Các cơ quan, đơn vị
                    tên khác: [Các cơ quan đơn vị]
                    gồm: [van-phong-dang-uy, ban-xay-dung-dang, ubnd-phuong, phong-van-hoa-xa-hoi]

                """),
        messages: [unused])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        guard !workspace.plans.isEmpty, workspace.plans.allSatisfy(\.isComplete) else { return }
        let named = namedUnits(workspace)
        for (id, unit) in zip(workspace.units.units.ids, workspace.units.units) where !named[id.rawValue] {
            findings.append(
                Diagnostic(
                    rule, unused, ["unit": .quoted(unit.displayName)], at: unit.code.span,
                    record: unit.code.value))
        }
    }

    /// For every unit whether a plan names it or a group of it.
    private static func namedUnits(_ workspace: WorkspaceContext) -> [Bool] {
        var units = [Bool](repeating: false, count: workspace.units.units.count)
        var groups = [Bool](repeating: false, count: workspace.units.groups.count)
        for plan in workspace.plans {
            if let issuer = plan.issuingUnit { units[issuer.rawValue] = true }
            for referent in plan.named {
                switch referent {
                case .unit(let id): units[id.rawValue] = true
                case .group(let id): groups[id.rawValue] = true
                }
            }
        }
        for (id, group) in zip(workspace.units.groups.ids, workspace.units.groups) where groups[id.rawValue] {
            for member in group.members.compactMap(\.unit) { units[member.rawValue] = true }
        }
        return units
    }
}
