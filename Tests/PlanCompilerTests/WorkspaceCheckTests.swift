import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

@Suite("A check without plans, with and without a cache")
struct WorkspaceCheckTests {
    private static let examples = FixtureWorkspace.folder.droppingLast(2) + "/examples"
    private static let province = FixtureWorkspace(folder: examples + "/tinh-vi-du")

    @Test("It finds what a compilation finds, also a second time", arguments: RuleFixtureTests.cases)
    func sameAsCompilation(name: String) {
        let workspace = FixtureWorkspace(overlay: RuleFixtureTests.folder + "/" + name)
        var cache: VerdictCache? = Self.emptyCache()
        Self.expectSame(workspace, &cache)
        Self.expectSame(workspace, &cache)
        // Only what lies in files that no reader of an entry would know is not kept.
        #expect(cache?.added == cache?.used)
    }

    @Test("Edits at random never show what was found before", arguments: 0..<4)
    func randomEdits(seed: Int) {
        var random = Scrambler(seed: UInt64(seed))
        let original = seed.isMultiple(of: 2) ? Self.province : Self.reported
        var workspace = original
        var cache: VerdictCache? = Self.emptyCache()
        for _ in 0..<15 {
            let path = original.files.keys.sorted().randomElement(using: &random)!
            switch Int.random(in: 0..<6, using: &random) {
            case 0: workspace.files[path] = nil
            case 1: workspace.files = original.files
            default: workspace.files[path] = Self.damaged(original.files[path]!, &random)
            }
            Self.expectSame(workspace, &cache)
        }
    }

    @Test("One file edited costs one plan, and the plans that it stands under or above")
    func editsCostLittle() {
        var cache: VerdictCache? = Self.emptyCache()
        Self.expectSame(Self.province, &cache)
        // Five plans, of which two have others below.
        #expect(cache?.added.count == 7)
        var workspace = Self.province
        workspace.files["xa-ben-mo/tasks/01.yaml"]?.append(UInt8(ascii: "\n"))
        cache = Self.reopened(cache)
        Self.expectSame(workspace, &cache)
        #expect(cache?.added.count == 2)
        cache = Self.reopened(cache)
        Self.expectSame(workspace, &cache)
        #expect(cache?.added.isEmpty == true)
    }

    @Test("Another program, registry, calendar or way of placing tones has nothing in common with an entry")
    func otherFrames() throws {
        var cache: VerdictCache? = Self.emptyCache()
        Self.expectSame(Self.province, &cache)
        let (known, plans) = (try #require(cache), 7)
        func added(_ workspace: FixtureWorkspace, _ tool: String = "kehoach") -> Int? {
            var cache: VerdictCache? = Self.reopened(known, tool)
            Self.expectSame(workspace, &cache)
            return cache?.added.count
        }
        #expect(added(Self.province) == 0)
        #expect(added(Self.province, "kehoach 2") == plans)
        for path in ["units.yaml", "calendar/2026.yaml"] {
            var workspace = Self.province
            workspace.files[path]?.append(UInt8(ascii: "\n"))
            #expect(added(workspace) == plans, "\(path)")
        }
        var workspace = Self.province
        workspace[text: "kehoach.yaml"] = workspace[text: "kehoach.yaml"]?.replacing(
            "kiểu cũ", with: "kiểu mới")
        #expect(added(workspace) == plans)
        workspace = Self.province
        workspace[text: "kehoach.yaml"]? += "mức:\n  KH316: error\n"
        #expect(added(workspace) == 0)
    }

    @Test("What happened to a plan is judged anew on another day, and when its evidence is another")
    func otherDays() throws {
        var workspace = Self.reported
        var cache: VerdictCache? = Self.emptyCache()
        Self.expectSame(workspace, &cache)
        workspace.asOf = workspace.asOf.adding(days: 400)
        cache = Self.reopened(cache)
        Self.expectSame(workspace, &cache)
        #expect(cache?.added.isEmpty == false)
        workspace.evidenceLimit = 1
        cache = Self.reopened(cache)
        Self.expectSame(workspace, &cache)
        #expect(cache?.added.isEmpty == false)
    }

    @Test("Entries that are cut off or not ours are judged anew")
    func damagedEntries() throws {
        var cache: VerdictCache? = Self.emptyCache()
        Self.expectSame(Self.province, &cache)
        let whole = try #require(cache).entries
        var random = Scrambler(seed: 5)
        for round in 0..<30 {
            let entries = whole.mapValues { entry in
                round == 0 ? [] : Array(entry.prefix(Int.random(in: 0..<entry.count, using: &random)))
            }
            cache = Self.emptyCache(entries)
            Self.expectSame(Self.province, &cache)
            #expect(cache?.added.count == whole.count)
        }
    }

    // MARK: - Support

    /// The example ward a year through: reports, appraisals, decisions and evidence.
    private static var reported: FixtureWorkspace {
        var workspace = FixtureWorkspace(folder: examples + "/phuong-mau-don")
        workspace.evidenceFolder = examples + "/phuong-mau-don"
        workspace.asOf = FixtureWorkspace.trackingAsOf
        return workspace
    }

    private static func emptyCache(_ entries: [[UInt8]: [UInt8]] = [:]) -> VerdictCache {
        VerdictCache(tool: "kehoach", entries: entries) { sha256Digest($0) }
    }

    /// As the next run finds it.
    private static func reopened(_ cache: VerdictCache?, _ tool: String = "kehoach") -> VerdictCache {
        VerdictCache(tool: tool, entries: cache?.entries ?? [:]) { sha256Digest($0) }
    }

    private static func expectSame(
        _ workspace: FixtureWorkspace, _ cache: inout VerdictCache?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var settings = CompilationSettings(asOf: workspace.asOf)
        settings.evidence = workspace.evidence
        var known = cache
        let compilation = Compilation(workspace.inputs, settings)
        let check = WorkspaceCheck(workspace.inputs, settings, keepsPlans: false, cache: &cache)
        #expect(check.diagnostics == compilation.diagnostics, sourceLocation: sourceLocation)
        #expect(
            check.allowed.map(\.diagnostic) == compilation.allowed.map(\.diagnostic),
            sourceLocation: sourceLocation)
        #expect(
            check.allowed.map(\.waiver) == compilation.allowed.map(\.waiver), sourceLocation: sourceLocation)
        let continued = Compilation(
            WorkspaceCheck(workspace.inputs, settings, keepsPlans: true, cache: &known))
        #expect(continued.diagnostics == compilation.diagnostics, sourceLocation: sourceLocation)
        #expect(
            continued.workspace.links == compilation.workspace.links, sourceLocation: sourceLocation)
        #expect(known?.entries == cache?.entries, sourceLocation: sourceLocation)
    }

    private static func damaged(_ bytes: [UInt8], _ random: inout Scrambler) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0..<30, using: &random))
        let pieces = ["", "x", ": ", "\n", "[", "Quý V/2026", "- mã: a\n", "\u{309}", "thuộc: x\n"]
        bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random)!.utf8)
        return bytes
    }
}
