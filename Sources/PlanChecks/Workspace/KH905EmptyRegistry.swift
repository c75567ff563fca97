import PlanDiagnostics
import PlanModel

/// A registry in which no name can be looked up.
enum KH905EmptyRegistry: WorkspaceRule {
    static let empty = MessageTemplate(
        vi: "danh bạ đơn vị không có đơn vị nào",
        en: "the registry of units has no unit")

    static let rule = RuleDescriptor(
        code: 905, slug: "registry-empty", severity: .error,
        summary: BilingualText(
            vi: "danh bạ đơn vị không có đơn vị nào",
            en: "the registry of units is empty"),
        explanation: BilingualText(
            vi: """
                Mọi tên đơn vị trong kế hoạch đều được tra trong `units.yaml`. Danh bạ trống thì không tên nào tra \
                được; vì vậy chỉ lỗi này được báo thay cho hàng loạt lỗi “đơn vị không có trong danh bạ”.

                Ghi các cơ quan, đơn vị vào `đơn vị`, mỗi đơn vị một mã và một tên chính thức.
                """,
            en: """
                Every unit that a plan names is looked up in `units.yaml`. An empty registry has none of them, \
                which is said once here instead of at every name.

                List the bodies and units under `units`, each with a code and its official name.
                """),
        example: RuleExample(
            path: "units.yaml",
            faulty: """
                đơn vị: []

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
        messages: [empty])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        // Without a file there is no registry to be empty: KH901 says so.
        let registry = workspace.units
        guard let file = registry.file, registry.units.isEmpty, registry.list.isMissing else { return }
        findings.append(Diagnostic(rule, empty, at: registry.anchor ?? SourceSpan(file: file, 0..<0)))
    }
}
