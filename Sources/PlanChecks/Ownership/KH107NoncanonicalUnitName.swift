import PlanDiagnostics
import PlanModel

/// A unit that is called otherwise than its registry says.
enum KH107NoncanonicalUnitName: PlanRule {
    static let alias = MessageTemplate(
        vi: "{name} không phải tên chính thức của {unit}",
        en: "{name} is not the official name of {unit}")
    static let repeated = MessageTemplate(
        vi: "{name}, dùng {count} lần, không phải tên chính thức của {unit}",
        en: "{name}, used {count} times, is not the official name of {unit}")
    static let official = MessageTemplate(
        vi: "tên chính thức",
        en: "the official name")
    static let again = MessageTemplate(
        vi: "cũng dùng ở đây",
        en: "used here too")
    static let replace = MessageTemplate(
        vi: "thay bằng {name}",
        en: "replace it with {name}")

    static let rule = RuleDescriptor(
        code: 107, slug: "noncanonical-unit-name", severity: .info,
        summary: BilingualText(
            vi: "đơn vị được gọi bằng tên khác tên chính thức",
            en: "a unit is called by another name than its official one"),
        explanation: BilingualText(
            vi: """
                Cùng một đơn vị mà khi viết “Văn phòng Đảng ủy”, khi viết “VPĐU”, khi thừa dấu chấm thì người đọc \
                và mọi phép lọc, đếm đều dễ nhầm.

                Chương trình vẫn hiểu các tên khác đã đăng ký trong `units.yaml`; phát hiện này chỉ nhắc dùng tên \
                chính thức trong văn bản ban hành. Mỗi cách gọi được nhắc một lần, kèm số lần dùng.
                """,
            en: """
                One body written now as “Văn phòng Đảng ủy”, now as “VPĐU”, now with a stray full stop confuses \
                readers and defeats filters and counts.

                Registered other names are understood; this finding only reminds of the official name in a \
                document that is to be issued. Each name is told once, with the number of its uses.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: UBND phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [alias, repeated])

    /// Further places that a finding shows beside the first.
    private static let shownPlaces = 3

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        var places: [UnitReference: Int] = [:]
        var uses: [[UnitMention]] = []
        context.plan.forEachUnitMention(spelled: .alias) { mention in
            guard context.units.hasName(mention.reference.value.referent) else { return }
            if let place = places[mention.reference.value] {
                uses[place].append(mention)
            } else {
                places[mention.reference.value] = uses.count
                uses.append([mention])
            }
        }
        findings += uses.map { finding($0, context.units) }
    }

    private static func finding(_ uses: [UnitMention], _ units: UnitRegistry) -> Diagnostic {
        let first = uses[0].reference
        let others = uses.dropFirst().prefix(shownPlaces).map { Label(again, at: $0.reference.span) }
        return Diagnostic(
            rule, uses.count == 1 ? alias : repeated,
            [
                "name": .quoted(first.value.text), "unit": .quoted(units.name(first.value.referent)),
                "count": .number(uses.count),
            ],
            at: first.span, record: uses[0].record,
            labels: others + [Label(official, at: units.nameSpan(first.value.referent))],
            fixes: fix(uses, units).map { [$0] } ?? [])
    }

    /// The official name everywhere, or the code where the name would need quotation marks.
    private static func fix(_ uses: [UnitMention], _ units: UnitRegistry) -> Fix? {
        let referent = uses[0].reference.value.referent
        let name = [units.name(referent), units.code(referent)].first(where: needsNoQuotes)
        let isVerbatim = uses.allSatisfy { $0.reference.span.isVerbatim($0.reference.value.text) }
        guard let name, isVerbatim else { return nil }
        return Fix(replace, ["name": .quoted(name)], .safe, uses.map { Edit($0.reference.span, name) })
    }
}

extension UnitRegistry {
    /// Whether there is an official name to prefer; a missing one is another rule's.
    fileprivate func hasName(_ referent: UnitReference.Referent) -> Bool {
        switch referent {
        case .unit(let id): units[id].name.value != nil
        case .group(let id): groups[id].name.value != nil
        }
    }

    /// Where the official name of a unit or group stands, or its code while it has no name.
    fileprivate func nameSpan(_ referent: UnitReference.Referent) -> SourceSpan {
        switch referent {
        case .unit(let id): units[id].name.span ?? units[id].code.span
        case .group(let id): groups[id].name.span ?? groups[id].code.span
        }
    }
}
