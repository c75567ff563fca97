import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

/// Workspaces of this repository, compiled for a fixed day.
enum Workspaces {
    /// A piece of one file of a workspace and what takes its place.
    struct Replacement {
        let file: String
        let old: String
        let new: String
    }

    static let testsFolder = parent(of: parent(of: #filePath))
    static let asOf = CivilDate(iso: "2026-01-20")!

    /// The small plan over which fixtures of rules lie.
    static func base(_ replacements: [Replacement] = []) throws -> CompiledWorkspace {
        try compiled(folder: testsFolder + "/PlanCompilerTests/Base", replacements)
    }

    /// The small plan with what was reported, judged and decided of it, as of 10 April.
    static func reported(_ replacements: [Replacement] = []) throws -> CompiledWorkspace {
        let files = [
            "reports/2026-02-ban-xay-dung-dang", "reports/2026-03-ban-xay-dung-dang", "reports/2026-03-ubnd",
            "appraisals/2026-03-03", "amendments/2026-03-20",
        ].map { "ke-hoach/\($0).yaml" }
        return try compiled(
            folder: testsFolder + "/PlanCompilerTests/Base", replacements,
            journal: files.map { ($0, try text(testsFolder + "/PlanCompilerTests/Reported/" + $0)) },
            asOf: CivilDate(iso: "2026-04-10")!)
    }

    /// The ward's plan of 2026.
    static func real() throws -> CompiledWorkspace {
        try compiled(folder: parent(of: testsFolder) + "/plans", [])
    }

    /// The made-up province with its wards and one unit's plan.
    static func province() throws -> CompiledWorkspace {
        try compiled(folder: parent(of: testsFolder) + "/examples/tinh-vi-du", [])
    }

    /// The small plan so many times, in folders of their own.
    static func many(_ count: Int) throws -> CompiledWorkspace {
        let folders = ["ke-hoach"] + (2...count).map { "ke-hoach-\($0)" }
        let list = Replacement(
            file: "kehoach.yaml", old: "[ke-hoach]", new: "[\(folders.joined(separator: ", "))]")
        return try compiled(
            folder: testsFolder + "/PlanCompilerTests/Base", [list], copying: "ke-hoach",
            to: Array(folders.dropFirst()))
    }

    /// The made-up province with so many more wards.
    static func crowdedProvince(_ count: Int) throws -> CompiledWorkspace {
        let folders = (1...count).map { "phuong-den-long-\($0)" }
        let list = Replacement(
            file: "kehoach.yaml", old: "[tinh,", new: "[tinh, \(folders.joined(separator: ", ")),")
        return try compiled(
            folder: parent(of: testsFolder) + "/examples/tinh-vi-du", [list], copying: "phuong-den-long",
            to: folders)
    }

    /// The small plan as a People's Committee would issue it.
    static func state(_ replacements: [Replacement] = []) throws -> CompiledWorkspace {
        let changes = [
            ("cơ quan cấp trên: Tỉnh ủy Ví Dụ", "cơ quan cấp trên: Ủy ban nhân dân tỉnh Ví Dụ"),
            ("cơ quan ban hành: Đảng ủy phường Ví Dụ", "cơ quan ban hành: Ủy ban nhân dân phường Ví Dụ"),
            ("ký hiệu: KH/ĐU", "ký hiệu: KH-UBND"),
            ("ngày ban hành: 19/01/2026", "ngày ban hành: 05/02/2026"),
            (
                "thẩm quyền: T/M Ban Thường vụ\n  chức vụ: Bí thư",
                "thẩm quyền: TM. Ủy ban nhân dân\n  chức vụ: Chủ tịch\n  họ tên: Nguyễn Văn A"
            ), ("Lưu Văn phòng Đảng ủy", "\"Lưu: VT, VHXH\""),
        ]
        return try base(
            changes.map { Replacement(file: "ke-hoach/plan.yaml", old: $0.0, new: $0.1) } + replacements)
    }

    private static func compiled(
        folder: String, _ replacements: [Replacement], journal: [(path: String, text: String)] = [],
        copying copied: String = "", to copies: [String] = [], asOf: CivilDate = asOf
    ) throws -> CompiledWorkspace {
        let root = try #require(WorkspaceRoot(containing: folder))
        var files = try yamlFiles(in: root).map { ($0, try text(root.path + "/" + $0)) } + journal
        files += copies.flatMap { copy in
            files.filter { $0.0.hasPrefix(copied + "/") }.map { path, text in
                // A code that the plan has given itself is only its own.
                (
                    copy + path.dropFirst(copied.count),
                    text.replacing(#/^mã: .*/#.anchorsMatchLineEndings(), with: "mã: \(copy)")
                )
            }
        }
        let inputs = try files.map { path, original in
            var text = original
            for replacement in replacements where replacement.file == path {
                let range = try #require(text.firstRange(of: replacement.old))
                text.replaceSubrange(range, with: replacement.new)
            }
            return SourceInput(path: path, text: text)
        }
        var settings = CompilationSettings(asOf: asOf)
        settings.evidence = EvidenceLookup { paths in
            Dictionary(
                uniqueKeysWithValues: paths.map { ($0, .readable(size: 1, sha256: "", type: nil)) })
        }
        let compilation = Compilation(inputs, settings)
        guard let compiled = compilation.compiled else { throw Faulty(compilation) }
        return compiled
    }

    private static func text(_ path: String) throws -> String {
        guard case .bytes(let bytes) = try readFile(path, limit: 1 << 20) else {
            preconditionFailure("a fixture is larger than a megabyte: \(path)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The workspace does not compile; its errors, one to a line.
    struct Faulty: Error, CustomStringConvertible {
        let description: String

        init(_ compilation: Compilation) {
            description = compilation.diagnostics.filter { $0.severity == .error }
                .map {
                    "\(compilation.sources[$0.span.file].path): \($0.rule.code) \($0.message.rendered(in: .english))"
                }
                .joined(separator: "\n")
        }
    }

    private static func parent(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}
