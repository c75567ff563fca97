import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// `kehoach package`: what is uploaded to the province for a period.
struct PackageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "package",
        abstract: help(
            vi: "Đóng gói để gửi tỉnh: bảng Excel, tệp minh chứng và danh mục.",
            en: "Pack what goes to the province: an Excel table, the evidence and a manifest."),
        discussion: help(
            vi: """
                Ví dụ: kehoach package plans --period 2026-Q1 --output goi-quy-1.zip
                Cột của bảng Excel do bảng forms/province-package định: kehoach templates mau, sửa, rồi --templates mau.
                Tệp minh chứng thiếu hoặc đã đổi sau khi báo cáo thì không đóng gói và kết thúc với 1; \
                --skip-faulty đóng gói phần còn lại, danh mục ghi rõ tệp bị bỏ.
                """,
            en: """
                Example: kehoach package plans --period 2026-Q1 --output package-q1.zip
                The columns of the table are those of forms/province-package: kehoach templates mine, change it, \
                then --templates mine.
                Where evidence is missing or has changed since it was reported nothing is packed, and the command \
                ends with 1; --skip-faulty packs the rest, and the manifest names what is left out.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: PeriodArguments

    @Option(help: ArgumentHelp(vi: "Tệp .zip để ghi.", en: "The .zip to write.", valueName: "file"))
    var output: String

    @Flag(
        name: .customLong("skip-faulty"),
        help: ArgumentHelp(
            vi: "Bỏ tệp minh chứng thiếu hoặc đã đổi, ghi rõ trong danh mục.",
            en: "Leave out evidence that is missing or has changed, and say so in the manifest."))
    var skipsFaulty = false

    @OptionGroup var templates: TemplateArguments

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let templates = try templates.read(loaded, compilation)
        let compiled = try loaded.requireCompiled(compilation, templates)
        let language = loaded.language(compilation)
        let plan = try choice.plan(in: compiled)
        let period = try choice.period(of: plan, in: compiled)
        let report = compiled.report(on: period, of: plan, for: .province)
        let package = ProvincePackage(plan, report, PackageLayout(templates.set))
        for fault in package.faults { StandardStreams.printTalk(Self.line(fault)[language]) }
        guard package.faults.isEmpty || skipsFaulty else {
            StandardStreams.printTalk(
                BilingualText(
                    vi: "có tệp minh chứng không đóng gói được nên chưa ghi \(output)",
                    en: "some evidence cannot be packed, so \(output) was not written")[language])
            throw ExitCode(ExitStatus.findings)
        }
        try write(package, from: loaded.root)
        let size = fileSize(output) ?? 0
        StandardStreams.printTalk(
            BilingualText(
                vi: "đã ghi \(output): \(package.files.count) tệp minh chứng, \(size) byte",
                en: "wrote \(output): \(package.files.count) evidence files, \(size) bytes")[language])
    }

    private func write(_ package: ProvincePackage, from root: WorkspaceRoot) throws {
        let aside = try AsideFile(output)
        try package.pack(write: aside.write, seek: aside.seek(to:), digest: sha256) { file, write in
            let found = try readNamedFile(file.source, in: root, limit: EvidenceLookup.maximumSize, write)
            // It was whole when the workspace was compiled, a moment ago.
            guard case .readable(file.size, file.sha256, _) = found else {
                throw Failure(
                    vi: "tệp minh chứng \(file.source) đổi trong khi đóng gói; chạy lại lệnh",
                    en: "the evidence \(file.source) changed while it was packed; run the command again")
            }
        }
        try aside.publish()
    }

    private static func line(_ fault: PackageFault) -> BilingualText {
        BilingualText(
            vi: "\(fault.source) (\(fault.subject)): \(fault.kind.name.vi)",
            en: "\(fault.source) (\(fault.subject)): \(fault.kind.name.en)")
    }
}
