import PlanCompiler
import PlanDiagnostics
import Testing
import VietnameseCalendar

/// Every mistake of some kinds, made once in every record of half a year of the ward of the examples: each is caught,
/// once, where it stands, and nothing else is said.
@Suite("Mutations of the example's journal")
struct JournalMutationTests {
    static let ward: FixtureWorkspace = {
        let folder = FixtureWorkspace.folder.droppingLast(2) + "/examples/phuong-mau-don"
        var ward = FixtureWorkspace(folder: folder)
        ward.asOf = CivilDate(iso: "2026-07-06")!
        ward.evidenceFolder = folder
        ward.evidenceLimit = 1 << 20
        return ward
    }()
    static let before = ward.compiled(usesWaivers: false)

    static let records: [JournalRecord] = ward.files.keys.sorted().flatMap { path in
        let isJournal = ["/reports/", "/appraisals/", "/amendments/"].contains { path.contains($0) }
        return isJournal ? JournalRecord.all(in: path, ward.files[path]!) : []
    }

    /// Every third record of a report, and all of the few others.
    static let sample = records.enumerated().filter { index, record in
        !record.path.contains("/reports/") || index % 3 == 0
    }.map(\.element)

    /// The fields that each kind of record needs, and the rule that misses each.
    static let required: [JournalRecord.Kind: [String: String]] = [
        .report: [
            "kỳ": "KH704", "đơn vị": "KH704", "ngày báo cáo": "KH704", "người đứng đầu xác nhận": "KH727",
            "kết quả": "KH704",
        ],
        .entry: ["nhiệm vụ": "KH704", "tỷ lệ": "KH704"],
        .evidence: ["tệp": "KH704", "văn bản": "KH704"], .measure: ["chỉ tiêu": "KH704", "giá trị": "KH704"],
        .milestone: ["ngày": "KH760"],
        .appraisal: ["ngày thẩm định": "KH704", "đơn vị thẩm định": "KH704", "kết quả": "KH704"],
        .verdict: ["nhiệm vụ": "KH704", "kết luận": "KH704"],
        .amendment: ["văn bản": "KH724", "nội dung": "KH704"],
        .change: [
            "nhiệm vụ": "KH704", "loại": "KH704", "thời hạn": "KH704", "chủ trì": "KH704", "lý do": "KH726",
        ],
    ]

    /// Keys as hurried fingers write them, where one letter more would be too much for so short a word.
    static let misspellings = ["kỳ": "ky", "tệp": "tep", "mốc": "moc"]

    /// Values that no field takes, and the rule that says so.
    static let wrongValues: [(fields: [String], value: String, rule: String)] = [
        (["nhiệm vụ"], "nhiem-vu-khong-co", "KH701"),
        (["đơn vị", "đơn vị thẩm định", "chủ trì"], "Trạm vũ trụ Sao Hôm", "KH102"),
        (["tỷ lệ"], "100,01%", "KH702"), (["tỷ lệ"], "-1%", "KH702"), (["tỷ lệ"], "gần xong", "KH703"),
        (["kỳ"], "tháng giêng", "KH703"), (["kỳ"], "tháng 13/2026", "KH703"), (["KPI"], "rất tốt", "KH703"),
        (["kỳ"], "tháng 6/2025", "KH706"), (["kỳ"], "6 tháng đầu năm 2026", "KH706"),
        (
            ["ngày báo cáo", "ngày thẩm định", "từ ngày", "điều kiện đáp ứng"], "31/02/2026", "KH019"
        ),
        (["từ ngày", "điều kiện đáp ứng"], "07/7/2026", "KH719"),
        (["người đứng đầu xác nhận"], "chưa rõ", "KH019"), (["người đứng đầu xác nhận"], "không", "KH727"),
        (["tình trạng", "kết luận"], "tạm được", "KH019"), (["thời hạn"], "sớm", "KH302"),
        (["văn bản"], "Thông báo 26", "KH513"), (["sha256"], "abc", "KH703"),
        (["sha256"], String(repeating: "0", count: 64), "KH715"),
        (["tệp"], "evidence/khong-co.pdf", "KH711"), (["tệp"], "evidence/../../../../ngoai.pdf", "KH712"),
    ]

    private func expect(
        _ mutation: Mutation, _ rules: [String], at line: Int, _ record: JournalRecord, _ what: String
    ) {
        let effect = mutation.effect(on: Self.ward, before: Self.before)
        #expect(effect.codes == rules, "\(record.testDescription): \(what)")
        #expect(effect.added.allSatisfy { effect.line(of: $0) == line }, "\(record.testDescription): \(what)")
    }

    private func line(of range: Range<Int>, in record: JournalRecord) -> Int {
        LineIndex(Self.ward.files[record.path]!).position(at: range.lowerBound).line
    }

    @Test("The ward has records of every kind, and nothing is wrong with them but what comes late")
    func wardIsRead() {
        #expect(Set(Self.records.map(\.kind)).count == 9)
        #expect(Self.records.count > 150)
        #expect(Set(Self.before.diagnostics.map(\.rule.code.description)) == ["KH706", "KH718"])
    }

    @Test("A required field that is removed is missed once, where the record begins", arguments: records)
    func removedFields(record: JournalRecord) {
        for field in record.fields {
            guard let rule = Self.required[record.kind]?[field.name] else { continue }
            let mutation = record.removal(of: field, in: Self.ward.files[record.path]!)
            expect(mutation, [rule], at: record.line, record, "without \(field.name)")
        }
    }

    @Test("What a claim or a rejection needs besides is missed once, too", arguments: records)
    func removedReasons(record: JournalRecord) throws {
        let bytes = Self.ward.files[record.path]!
        if record.kind == .entry, record.text("tỷ lệ", bytes) == "100%" {
            let evidence = try #require(record["minh chứng"])
            let share = try #require(record["tỷ lệ"])
            let mutation = record.removal(of: evidence, in: bytes)
            expect(mutation, ["KH709"], at: line(of: share.value, in: record), record, "without evidence")
        }
        if record.kind == .verdict, record.text("kết luận", bytes) == "không đạt" {
            let reason = try #require(record["lý do"])
            let verdict = try #require(record["kết luận"])
            let mutation = record.removal(of: reason, in: bytes)
            expect(mutation, ["KH723"], at: line(of: verdict.value, in: record), record, "without a reason")
        }
    }

    @Test(
        "A misspelt key is one unknown key, and what it stood for is not missed besides", arguments: records)
    func misspeltKeys(record: JournalRecord) {
        for field in record.fields {
            let name = Self.misspellings[field.name] ?? field.name + "x"
            let mutation = Mutation(path: record.path, range: field.key, replacement: name)
            expect(mutation, ["KH003"], at: line(of: field.key, in: record), record, name)
        }
    }

    @Test("A value that the field does not take is one finding, at the value", arguments: sample)
    func wrongValues(record: JournalRecord) {
        // The report that the regime does not ask for is known to be one.
        for (names, value, rule) in Self.wrongValues where !(rule == "KH706" && record.path.contains("W11")) {
            // What a milestone says is read as it is in the plan, whose own mutations are elsewhere.
            guard record.kind != .milestone else { continue }
            for field in record.fields where names.contains(field.name) && field.scalars.count == 1 {
                let mutation = Mutation(path: record.path, range: field.scalars[0], replacement: value)
                expect(
                    mutation, [rule], at: line(of: field.value, in: record), record, "\(field.name): \(value)"
                )
            }
        }
    }

    @Test("A date that lies in the future or before its period is one finding", arguments: records)
    func misplacedDates(record: JournalRecord) {
        guard let field = record["ngày báo cáo"] ?? record["ngày thẩm định"] else { return }
        let line = line(of: field.value, in: record)
        let future = Mutation(path: record.path, range: field.value, replacement: "07/7/2026")
        expect(future, ["KH719"], at: line, record, "in the future")
        guard record.kind == .report, !record.path.contains("-01-"), !record.path.contains("Q1"),
            !record.path.contains("W11")
        else { return }
        let early = Mutation(path: record.path, range: field.value, replacement: "31/01/2026")
        expect(early, ["KH706"], at: self.line(of: record["kỳ"]!.value, in: record), record, "too early")
    }

    @Test(
        "A verdict before the report that it judges is one finding for each task judged", arguments: records)
    func earlyVerdicts(record: JournalRecord) {
        guard record.kind == .appraisal, let date = record["ngày thẩm định"] else { return }
        let tasks = Self.records.filter { $0.path == record.path && $0.kind == .verdict }
        let effect = Mutation(path: record.path, range: date.value, replacement: "02/02/2026")
            .effect(on: Self.ward, before: Self.before)
        #expect(effect.codes == tasks.map { _ in "KH720" }, "\(record.testDescription)")
        #expect(effect.added.map(effect.line) == tasks.map { line(of: $0["nhiệm vụ"]!.value, in: $0) })
    }

    @Test("What contradicts the rest of a record is one finding", arguments: records)
    func contradictions(record: JournalRecord) {
        let bytes = Self.ward.files[record.path]!
        func expect(_ name: String, _ value: String, _ rule: String) {
            guard let field = record[name], field.scalars.count == 1 else { return }
            let mutation = Mutation(path: record.path, range: field.scalars[0], replacement: value)
            self.expect(mutation, [rule], at: line(of: field.value, in: record), record, "\(name): \(value)")
        }
        if record.text("tỷ lệ", bytes) == "100%" {
            expect("KPI", record.text("KPI", bytes) == "đạt" ? "chưa đạt" : "0", "KH710")
            expect("tình trạng", "chưa thực hiện", "KH728")
        }
        if record.kind == .evidence, !record.path.contains("appraisals") {
            expect("loại", "loai-la", "KH010")
        }
        if record.text("loại", bytes) == "gia hạn", record["mốc"] == nil {
            expect("thời hạn", "01/3/2026", "KH725")
        }
        if record.kind == .milestone { expect("ngày", "14/5/2026", "KH760") }
        if record.kind == .appraisal { expect("đơn vị thẩm định", "Công an phường", "KH721") }
    }

    @Test("A report handed in twice is told once, and so is a task told twice in one", arguments: records)
    func duplicates(record: JournalRecord) throws {
        guard record.kind == .report else { return }
        var copied = Self.ward
        let path = record.path.replacing(".yaml", with: "_lai.yaml")
        copied.files[path] = copied.files[record.path]
        let known = Self.codes(Self.before, in: record.path)
        let told = Self.codes(copied.compiled(usesWaivers: false), in: path)
        // Each target measured in it is measured twice, which is told where the measures stand.
        let added = told.filter { !known.contains($0) && $0 != "KH752" }
        #expect(added == ["KH707"], "\(record.testDescription)")

        let entry = try #require(Self.records.last { $0.path == record.path && $0.kind == .entry })
        let task = try #require(entry["nhiệm vụ"])
        let bytes = Self.ward.files[record.path]!
        let name = String(decoding: bytes[task.value], as: UTF8.self)
        let repeated = Mutation(
            path: record.path, range: task.key.lowerBound..<task.key.lowerBound,
            replacement: "nhiệm vụ: \(name)\n    tỷ lệ: \(entry.text("tỷ lệ", bytes)!)\n"
                + "    minh chứng: [{văn bản: Báo cáo số 1-BC/ĐU ngày 05/01/2026 của Đảng ủy phường}]\n  - ")
        expect(repeated, ["KH707"], at: line(of: task.value, in: record) + 3, record, "\(name) twice")
    }

    private static func codes(_ compilation: Compilation, in path: String) -> [String] {
        compilation.diagnostics.filter { compilation.sources[$0.span.file].path == path }
            .map(\.rule.code.description)
    }
}
