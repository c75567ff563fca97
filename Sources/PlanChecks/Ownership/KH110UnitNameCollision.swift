import PlanDiagnostics
import PlanModel
import VietnameseText

/// Two units that answer to one name.
enum KH110UnitNameCollision: WorkspaceRule {
    static let same = MessageTemplate(
        vi: "tên {name} trỏ tới cả {first} và {second}",
        en: "the name {name} leads to both {first} and {second}")
    static let similar = MessageTemplate(
        vi: "tên {name} của {second} chỉ khác dấu với tên {other} của {first}",
        en: "the name {name} of {second} differs only in diacritics from the name {other} of {first}")
    static let here = MessageTemplate(
        vi: "tên của {first} ở đây",
        en: "{first} has it here")

    static let rule = RuleDescriptor(
        code: 110, slug: "unit-name-collision", severity: .error,
        summary: BilingualText(
            vi: "hai đơn vị có cùng một tên",
            en: "two units share a name"),
        explanation: BilingualText(
            vi: """
                Một tên chỉ được trỏ tới một đơn vị. Khi hai đơn vị, hoặc một đơn vị và một nhóm, có cùng tên hay \
                tên khác thì không biết kế hoạch muốn nói tới ai.

                Các tên chỉ khác nhau ở chữ hoa, chữ thường, cách đặt dấu hay dấu câu cũng là một tên; chỉ khác \
                nhau ở dấu thanh, dấu mũ (VPĐU và VPDU) thì quá dễ nhầm. Đổi một trong hai tên.
                """,
            en: """
                A name must lead to one unit. Where two units, or a unit and a group, share a name or other name \
                nobody can tell which one a plan means.

                Names that differ only in case, tone placement or punctuation are one name; names that differ only \
                in diacritics (VPĐU and VPDU) are too easily confused. Change one of them.
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
                    tên khác: [VPĐU]
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
                    tên khác: [BXDĐ]
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
        messages: [same, similar])

    /// One of the names of a unit or group.
    private struct Name {
        let text: Spanned<String>
        let referent: UnitReference.Referent
    }

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        var exact: [ComparableText: Name] = [:]
        var withoutTones: [String: Name] = [:]
        for name in names(of: workspace.units) {
            let words = ComparableText(name.text.value)
            let letters = folded(String(decoding: words.bytes, as: UTF8.self))
            if let first = exact[words] {
                guard first.referent != name.referent else { continue }
                findings.append(finding(same, name, first, workspace.units))
            } else if let first = withoutTones[letters], first.referent != name.referent {
                findings.append(finding(similar, name, first, workspace.units))
            }
            exact[words] = exact[words] ?? name
            withoutTones[letters] = withoutTones[letters] ?? name
        }
    }

    private static func names(of registry: UnitRegistry) -> [Name] {
        let units = zip(registry.units.ids, registry.units).flatMap { id, unit in
            ([unit.name.spanned].compactMap(\.self) + unit.aliases).map {
                Name(text: $0, referent: .unit(id))
            }
        }
        let groups = zip(registry.groups.ids, registry.groups).flatMap { id, group in
            ([group.name.spanned].compactMap(\.self) + group.aliases).map {
                Name(text: $0, referent: .group(id))
            }
        }
        return units + groups
    }

    private static func finding(
        _ message: MessageTemplate, _ name: Name, _ first: Name, _ units: UnitRegistry
    ) -> Diagnostic {
        let holders: [String: Argument] = [
            "name": .quoted(name.text.value), "other": .quoted(first.text.value),
            "first": .quoted(units.code(first.referent)), "second": .quoted(units.code(name.referent)),
        ]
        return Diagnostic(
            rule, message, holders, at: name.text.span, record: units.code(name.referent),
            labels: [Label(here, holders, at: first.text.span)])
    }
}
