import PlanDiagnostics
import PlanModel

/// One code on two records of a kind.
enum KH018DuplicateCode: WorkspaceRule, PlanRule {
    static let repeated = MessageTemplate(
        vi: "mã {code} của {kind} đã được dùng",
        en: "the code {code} of the {kind} is already in use")
    static let first = MessageTemplate(
        vi: "lần đầu ở đây",
        en: "first used here")

    static let rule = RuleDescriptor(
        code: 18, slug: "duplicate-id", severity: .error,
        summary: BilingualText(
            vi: "hai mục có cùng một mã",
            en: "two records have the same code"),
        explanation: BilingualText(
            vi: """
                Mã là tên không bao giờ đổi của một nhiệm vụ, chỉ tiêu, đơn vị; báo cáo, minh chứng và liên kết \
                đều dùng mã. Hai mục cùng mã thì không biết báo cáo nói về mục nào.

                Đổi mã của mục mới hơn: mã của mục cũ có thể đã được dùng trong báo cáo. Nhiệm vụ và nhóm nhiệm vụ \
                chung một bộ mã trong mỗi kế hoạch; đơn vị và nhóm đơn vị chung một bộ mã trong cả không gian làm \
                việc.
                """,
            en: """
                A code is the name of a task, target or unit that never changes; reports, evidence and links use \
                it. With one code on two records nobody can tell which a report is about.

                Change the code of the newer record: the older one may be in use. Tasks and task groups share one \
                set of codes within a plan; units and unit groups share one within the workspace.
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
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: phu-song-5g-khu-pho
                    tên: Đo kiểm chất lượng sóng 5G tại các khu phố
                    sản phẩm: Biên bản đo kiểm sóng 5G
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Ủy ban nhân dân phường
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
                  - mã: do-kiem-song
                    tên: Đo kiểm chất lượng sóng 5G tại các khu phố
                    sản phẩm: Biên bản đo kiểm sóng 5G
                    KPI: 100% khu phố được đo kiểm
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [repeated], isWaivable: false)

    static func check(_ context: WorkspaceContext, into findings: inout [Diagnostic]) {
        let units = context.units
        check(units.units.map(\.code) + units.groups.map(\.code), Kind.unit, into: &findings)
    }

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        let tasks = plan.tasks.indices.map { plan.tasks[$0].code }
        check(tasks + plan.groups.map(\.code), Kind.task, into: &findings)
        check(plan.targets.map(\.code), Kind.target, into: &findings)
        check(plan.targetGroups.compactMap(\.code), Kind.targetGroup, into: &findings)
        check(plan.evidenceKinds.map(\.code), Kind.evidence, into: &findings)
        check(plan.bases.compactMap(\.code), Kind.basis, into: &findings)
    }

    private static func check(
        _ codes: [Spanned<String>], _ kind: BilingualText, into findings: inout [Diagnostic]
    ) {
        var keys = RepeatedKeys(capacity: codes.count)
        for code in codes { keys.insert(ByteHash.of(code.value)) }
        guard !keys.isEmpty else { return }
        let suspects = codes.filter { !$0.value.isEmpty && keys.contains(ByteHash.of($0.value)) }
            .sorted { ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start) }
        var firsts: [String: SourceSpan] = [:]
        for code in suspects {
            guard let first = firsts[code.value] else {
                firsts[code.value] = code.span
                continue
            }
            findings.append(
                Diagnostic(
                    rule, repeated, ["code": .quoted(code.value), "kind": .word(kind)], at: code.span,
                    record: code.value, labels: [Label(self.first, at: first)]))
        }
    }

    /// What shares one set of codes.
    private enum Kind {
        static let unit = BilingualText(vi: "đơn vị", en: "unit")
        static let task = BilingualText(vi: "nhiệm vụ", en: "task")
        static let target = BilingualText(vi: "chỉ tiêu", en: "target")
        static let targetGroup = BilingualText(vi: "nhóm chỉ tiêu", en: "target group")
        static let evidence = BilingualText(vi: "loại minh chứng", en: "kind of evidence")
        static let basis = BilingualText(vi: "căn cứ", en: "legal basis")
    }
}
