import PlanChecks
import PlanCompiler
import PlanDiagnostics
import PlanModel
import Testing

/// Plans under plans: what linking makes of names, beside a plain model of the same.
@Suite("Plans under plans")
struct LineageTests {
    private static let province = FixtureWorkspace(
        folder: FixtureWorkspace.folder.droppingLast(2) + "/examples/tinh-vi-du")

    private static func codes(_ compilation: Compilation) -> [String] {
        compilation.diagnostics.map(\.rule.code.description)
    }

    @Test("The example has no finding, and its plans stand where they say")
    func example() {
        let compilation = Self.province.compiled()
        #expect(compilation.diagnostics.isEmpty)
        let workspace = compilation.workspace
        let names = workspace.plans.ids.map { id in
            workspace.lineage.parent(of: id).map { workspace.plans[$0].code.value } ?? "–"
        }
        #expect(names == ["–", "tinh-2026", "tinh-2026", "tinh-2026", "hoa-giay-2026"])
        #expect(workspace.plans.ids.map { workspace.lineage.depth(of: $0) } == [0, 1, 1, 1, 2])
        let unit = workspace.plans[4].issuingUnit.map { workspace.units.units[$0].code.value }
        #expect(unit == "phong-vhxh-hoa-giay")
    }

    @Test("Plans by themselves have no lineage, and their units are not looked up")
    func alone() {
        let workspace = FixtureWorkspace.base.compiled().workspace
        #expect(workspace.lineage.isEmpty && workspace.lineage.plans.isEmpty)
        #expect(workspace.plans[0].issuingUnit == nil)
    }

    /// Each plan names any plan, itself or nothing at random; a walk from each tells what is sound.
    @Test("Whatever plans name, circles are told once each and leave no parent", arguments: 0..<40)
    func randomParents(_ seed: Int) {
        var random = Scrambler(seed: UInt64(seed))
        let count = Int.random(in: 1...9, using: &random)
        let names = (0..<count).map { _ in Int.random(in: -1...count, using: &random) }
        let compilation = Self.compiled(names)
        let lineage = compilation.workspace.lineage
        let circles = Set(
            (0..<count).compactMap { start -> Set<Int>? in Self.circle(from: start, names) })
        let inCircle = Set(circles.flatMap(\.self))
        for index in 0..<count {
            let isSound = (0..<count).contains(names[index]) && !inCircle.contains(index)
            #expect(
                lineage.parent(of: PlanID(index))?.rawValue == (isSound ? names[index] : nil),
                "\(names) at \(index)")
        }
        let codes = Self.codes(compilation)
        #expect(codes.count { $0 == "KH520" } == circles.count, "\(names)")
        #expect(codes.count { $0 == "KH519" } == names.count { $0 == count }, "\(names)")
    }

    /// The plans of the circle that a plan is part of; nil for one that is in none.
    private static func circle(from start: Int, _ names: [Int]) -> Set<Int>? {
        var (seen, next) = ([start], names[start])
        while names.indices.contains(next), next != start, seen.count <= names.count {
            seen.append(next)
            next = names[next]
        }
        return next == start ? Set(seen) : nil
    }

    /// Plans `p0`, `p1`, … that each name the one with that number; -1 for none, the count of plans for an unknown one.
    private static func compiled(_ names: [Int]) -> Compilation {
        var workspace = FixtureWorkspace.base
        for path in workspace.files.keys where path.hasPrefix("ke-hoach/") { workspace.files[path] = nil }
        workspace[text: "kehoach.yaml"] =
            "kế hoạch: [\(names.indices.map { "p\($0)" }.joined(separator: ", "))]\n"
        for (index, name) in names.enumerated() {
            workspace[text: "p\(index)/plan.yaml"] =
                (name < 0 ? "" : "thuộc: p\(name)\n") + "năm: 2026\ntên: Kế hoạch\n"
        }
        return workspace.compiled()
    }

    /// Each line that ties a record to the plan above is taken away by itself: the plain model counts who is left.
    @Test("A target is reported just when its last taker goes")
    func eachLinkRemoved() {
        let files = Self.province.files.keys.filter { $0.hasSuffix("targets.yaml") && !$0.hasPrefix("tinh/") }
        var removed = 0
        for path in files.sorted() {
            let lines = (Self.province[text: path] ?? "").split(
                separator: "\n", omittingEmptySubsequences: false)
            for index in lines.indices where lines[index].contains("cụ thể hóa:") {
                var workspace = Self.province
                workspace[text: path] = (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n")
                removed += 1
                let compilation = workspace.compiled()
                let reported = Set(
                    compilation.diagnostics.filter { $0.rule.code.description == "KH522" }.compactMap(
                        \.record))
                #expect(reported == Self.uncovered(compilation.workspace), "\(path):\(index + 1)")
                // Three wards take on each target of the province; one plan alone is below the ward.
                #expect(reported.isEmpty == !path.hasPrefix("phong-vhxh"), "\(path):\(index + 1)")
            }
        }
        #expect(removed == 15)
    }

    /// By names alone: targets that no text below names, of plans with plans below; a unit's plan is about its own.
    private static func uncovered(_ workspace: Workspace) -> Set<String> {
        var codes: Set<String> = []
        for plan in workspace.plans {
            let below = workspace.plans.filter { $0.parent.value == plan.code.value }
            let names = Set(below.flatMap(\.upperNames).map(\.name.value))
            let units = below.filter { $0.heading.level.value == .unit }.compactMap(\.issuingUnit)
            for target in plan.targets where !below.isEmpty && !names.contains(target.code.value) {
                let isOfOtherUnit =
                    units.count == below.count && !units.contains { $0 == target.owner.value?.unit }
                // The office of the province reaches this one by itself, and says so.
                if !isOfOtherUnit, target.code.value != "lien-thong-van-ban" {
                    codes.insert(target.code.value)
                }
            }
        }
        return codes
    }

    @Test("A name that a target and a task share means the one of the kind that uses it")
    func sharedNames() {
        let workspace = Self.province.compiled().workspace
        let links = workspace.lineage.linksUp(from: PlanID(1))
        #expect(links.count == 8)
        for link in links {
            switch (link.record, link.upperRecord) {
            case (.target, .target), (.task, .task): break
            default: Issue.record("\(link)")
            }
        }
        var other = Self.province
        // A task may name a target by its code where no task has it, and by its number.
        other[text: "phuong-hoa-giay/tasks/02.yaml"] = other[text: "phuong-hoa-giay/tasks/02.yaml"]?
            .replacing("[cai-dat-so-tay]", with: "[dang-vien-so, 1.2(1)]")
        let named = other.compiled().workspace.lineage.linksUp(from: PlanID(1)).suffix(2).map(\.upperRecord)
        #expect(named == [.target(TargetID(3)), .target(TargetID(3))])
    }

    @Test(
        "Plans judged a family at a time come to what all of them do together",
        arguments: RuleFixtureTests.cases.filter { $0.hasPrefix("KH52") })
    func families(name: String) {
        let workspace = FixtureWorkspace(overlay: RuleFixtureTests.folder + "/" + name)
        let compilation = workspace.compiled(usesWaivers: false)
        let plans = compilation.workspace
        let context = LineageContext(
            plans, asOf: workspace.asOf,
            allParentsAreKnown: plans.plans.ids.allSatisfy {
                plans.plans[$0].parent.isMissing || plans.lineage.parent(of: $0) != nil
            })
        var together: [Diagnostic] = []
        for rule in RuleList.lineageRules where !plans.lineage.isEmpty {
            rule.check(context, into: &together)
        }
        let codes = Set(RuleList.lineageRules.map { $0.rule.code })
        let found = compilation.diagnostics.filter { codes.contains($0.rule.code) }
        #expect(Set(found) == Set(together))
    }

    @Test("With a memory a compilation finds the same, whatever is taken out of which file")
    func remembered() {
        var memory = CompilationMemory()
        var settings = CompilationSettings(asOf: FixtureWorkspace.asOf)
        settings.evidence = Self.province.evidence
        var random = Scrambler(seed: 7)
        for path in Self.province.files.keys.sorted() where path.contains("/") {
            var workspace = Self.province
            var lines = (workspace[text: path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            lines.remove(at: Int.random(in: lines.indices, using: &random))
            workspace[text: path] = lines.joined(separator: "\n")
            let clean = Compilation(workspace.inputs, settings)
            let remembering = Compilation(workspace.inputs, settings, remembering: &memory)
            #expect(remembering.diagnostics == clean.diagnostics, "\(path)")
        }
    }
}
