import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanSyntax
import Testing

/// What may be said of every fix of every rule.
@Suite("Fixes")
struct FixTests {
    /// The fixtures in which something offers a fix, with what is reported in them.
    private static let mendable: [String: (FixtureWorkspace, Compilation)] = RuleFixtureTests.cases.reduce(
        into: [:]) {
            let workspace = FixtureWorkspace(overlay: RuleFixtureTests.folder + "/" + $1)
            let compilation = workspace.compiled()
            if compilation.diagnostics.contains(where: { !$0.fixes.isEmpty }) {
                $0[$1] = (workspace, compilation)
            }
        }

    @Test(
        "Fixing twice changes nothing more, and breaks nothing", arguments: mendable.keys.sorted(),
        [false, true])
    func fixesSettle(name: String, allowsUnsafe: Bool) {
        let (workspace, before) = Self.mendable[name]!
        let outcome = Self.fixed(workspace, allowsUnsafe)
        #expect((outcome.count == 0) == outcome.changes.isEmpty)
        let after = Self.applying(outcome, to: workspace)
        #expect(Self.fixed(after, allowsUnsafe).changes.isEmpty)
        #expect(Self.structuralFaults(after.compiled()) <= Self.structuralFaults(before))
        for change in outcome.changes {
            #expect(Self.comments(change.after) == Self.comments(change.before), "\(change.path)")
        }
    }

    @Test("Each fix mends the finding that offers it", arguments: mendable.keys.sorted())
    func fixesMend(name: String) {
        let (workspace, before) = Self.mendable[name]!
        // How many columns a tab stands for is a guess, so that the next line may still not fit.
        for finding in before.diagnostics where finding.rule.code != RuleCode(1) {
            for fix in finding.fixes where !fix.edits.isEmpty {
                let after = Self.applying(fix, of: before, to: workspace).compiled()
                let title = fix.title.rendered(in: .english)
                #expect(
                    after.diagnostics.count { $0.rule == finding.rule }
                        < before.diagnostics.count { $0.rule == finding.rule },
                    "\(finding.rule.code): \(title)")
                guard fix.applicability == .safe else { continue }
                #expect(
                    after.diagnostics.count { $0.severity == .error }
                        <= before.diagnostics.count { $0.severity == .error },
                    "\(finding.rule.code): \(title)")
            }
        }
    }

    @Test("A fix that edits several files is applied in all of them")
    func fixesSpanFiles() {
        var workspace = FixtureWorkspace.base
        for (path, bytes) in workspace.files where path.contains("/tasks/") {
            let text = String(decoding: bytes, as: UTF8.self)
                .replacing("phối hợp: [Văn phòng Đảng ủy]", with: "phối hợp: [VPĐU]")
                .replacing("phối hợp: [Phòng Văn hóa - Xã hội]", with: "phối hợp: [VPĐU]")
            workspace.files[path] = Array(text.utf8)
        }
        let outcome = Self.fixed(workspace, false)
        #expect(outcome.changes.count == 2 && outcome.count == 1)
        let after = Self.applying(outcome, to: workspace)
        #expect(
            after.files.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("hợp: [VPĐU]") })
    }

    @Test("A paragraph that is by chance as long as its value is not taken for one line")
    func paragraphAsLongAsItsValue() {
        var workspace = FixtureWorkspace.base
        let controls = String(
            repeating: "\0", count: ">-\n  ".utf8.count + "\n  ".utf8.count - " ".utf8.count)
        workspace.files["ke-hoach/tasks/02.yaml"] = Array("mục: >-\n  đạt  \n  ụ\(controls)".utf8)
        let outcome = Self.fixed(workspace, true)
        #expect(!outcome.changes.isEmpty)
        #expect(outcome.changes.allSatisfy { String(validating: $0.after, as: UTF8.self) != nil })
    }

    @Test("A safe fix of a sound plan keeps what the plan means", arguments: mendable.keys.sorted())
    func safeFixesKeepMeaning(name: String) {
        let (workspace, before) = Self.mendable[name]!
        guard !before.hasErrors else { return }
        let after = Self.fixed(workspace, false).compilation
        #expect(Self.meaning(after) == Self.meaning(before))
    }

    @Test("Spelling a file's keys alike changes nothing in the plan, its words included")
    func keySpellingIsNotContent() throws {
        let cases = Self.mendable.keys.filter { $0.hasPrefix("KH020") && !$0.contains("/khong-") }
        for name in cases {
            let (workspace, before) = Self.mendable[name]!
            let outcome = Fixing.fixed(workspace.inputs, Self.settings, allowsUnsafe: false) {
                $0.rule.code == RuleCode(20)
            }
            #expect(!outcome.changes.isEmpty)
            #expect(Self.words(outcome.compilation) == Self.words(before))
        }
        try #require(!cases.isEmpty)
    }

    @Test("Every key of the real plan that is misspelt alike in every task is put right, byte for byte")
    func misspeltPlanIsRestored() throws {
        let plan = RealPlanMutationTests.plan
        for name in ["chủ trì", "sản phẩm", "thời hạn", "KPI"] {
            let misspelt = try #require(RealPlanMutationTests.misspellings[name])
            var damaged = plan
            // From the end, so that the places before stay what they were.
            for task in RealPlanMutationTests.tasks.reversed() {
                guard let field = task[name] else { continue }
                damaged.files[task.path]!.replaceSubrange(field.key, with: Array(misspelt.utf8))
            }
            let outcome = Fixing.fixed(damaged.inputs, Self.settings, allowsUnsafe: true) {
                $0.rule.code == RuleCode(3)
            }
            #expect(outcome.count >= 25, "\(name)")
            #expect(Self.applying(outcome, to: damaged).files == plan.files, "\(name)")
        }
    }

    // MARK: -

    private static let settings = CompilationSettings(asOf: FixtureWorkspace.asOf)

    private static func fixed(_ workspace: FixtureWorkspace, _ allowsUnsafe: Bool) -> FixOutcome {
        Fixing.fixed(workspace.inputs, settings, allowsUnsafe: allowsUnsafe) { _ in true }
    }

    private static func applying(_ outcome: FixOutcome, to workspace: FixtureWorkspace) -> FixtureWorkspace {
        var workspace = workspace
        for change in outcome.changes { workspace.files[change.path] = change.after }
        return workspace
    }

    private static func applying(
        _ fix: Fix, of compilation: Compilation, to workspace: FixtureWorkspace
    ) -> FixtureWorkspace {
        var workspace = workspace
        for edit in fix.edits.reversed() {
            let path = compilation.sources[edit.span.file].path
            workspace.files[path]!.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
        }
        return workspace
    }

    private static func structuralFaults(_ compilation: Compilation) -> Int {
        compilation.diagnostics.count { !$0.rule.isWaivable }
    }

    /// The comments of a text in their order: what stands after a # outside every scalar.
    private static func comments(_ bytes: [UInt8]) -> [String] {
        let tree = SyntaxParser.parse(SourceFile(id: FileID(0), path: "", bytes: bytes)).tree
        var outside = bytes
        var rest = tree.root.map { [$0] } ?? []
        while let node = rest.popLast() {
            if tree.kind(node) == .scalar {
                for index in tree.span(node).range where outside[index] != UInt8(ascii: "\n") {
                    outside[index] = UInt8(ascii: " ")
                }
            } else if tree.kind(node) != .alias {
                rest += Array(tree.children(node)) + tree.entries(node).flatMap { [$0.key, $0.value] }
            }
        }
        return outside.split(separator: UInt8(ascii: "\n")).compactMap { line in
            line.firstIndex(of: UInt8(ascii: "#")).map { String(decoding: line[$0...], as: UTF8.self) }
        }
    }

    /// Who does what by when for which target, without words and places.
    private static func meaning(_ compilation: Compilation) -> [String] {
        compilation.workspace.plans.flatMap { plan in
            plan.tasks.map { task in
                let deadline = task.deadline.value
                let due = "\(String(describing: deadline?.start)) \(String(describing: deadline?.due))"
                return
                    "\(task.number) \(task.code.value) \(task.owners.map(\.value.referent)) \(task.support.map(\.value.referent)) "
                    + "\(due) \(task.targets.map(\.value)) \(task.kpis.count) \(task.milestones.count)"
            }
        }
    }

    private static func words(_ compilation: Compilation) -> [String] {
        compilation.workspace.plans.flatMap { plan in
            plan.tasks.map { task in
                "\(task.title.value ?? "") \(task.outputs.map(\.value)) \(task.kpis.map(\.text.value)) "
                    + "\(task.deadlineTexts.map(\.text.value)) \(task.note.value ?? "")"
            }
        } + meaning(compilation)
    }
}
