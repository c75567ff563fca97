import PlanDiagnostics

/// The lines that end a report for people: what was left out, how much was found, what can be mended.
struct ReportSummary {
    let shown: DiagnosticTally
    let hidden: DiagnosticTally
    let checkedFiles: Int

    init(_ report: DiagnosticReport) {
        shown = DiagnosticTally(report.diagnostics)
        hidden = report.hidden
        checkedFiles = report.checkedPaths.count
    }

    func lines(in language: Language) -> [String] {
        let all = shown + hidden
        guard all.total > 0 else { return [clean[language]] }
        var lines: [String] = []
        if hidden.total > 0 { lines.append(more[language]) }
        lines.append(counts(all)[language])
        if let mendable = mendable(all) { lines.append(mendable[language]) }
        return lines
    }

    private var clean: BilingualText {
        BilingualText(
            vi: "Không có phát hiện nào; đã kiểm tra \(checkedFiles) tệp",
            en: "No findings; \(Self.count(checkedFiles, "file")) checked")
    }

    private var more: BilingualText {
        BilingualText(
            vi: "… và \(hidden.total) phát hiện khác", en: "… and \(Self.count(hidden.total, "more finding"))"
        )
    }

    private func counts(_ all: DiagnosticTally) -> BilingualText {
        let parts: [(count: Int, vi: String, en: String)] = [
            (all.errors, "lỗi", "error"), (all.warnings, "cảnh báo", "warning"), (all.infos, "lưu ý", "info"),
        ]
        let found = parts.filter { $0.count > 0 }
        let files = all.files.count
        return BilingualText(
            vi: found.map { "\($0.count) \($0.vi)" }.joined(separator: ", ")
                + " trong \(files) tệp; đã kiểm tra \(checkedFiles) tệp",
            en: found.map { Self.count($0.count, $0.en) }.joined(separator: ", ")
                + " in \(Self.count(files, "file")); \(Self.count(checkedFiles, "file")) checked")
    }

    private func mendable(_ all: DiagnosticTally) -> BilingualText? {
        let safe = all.safelyFixable
        let unsafe = all.unsafelyFixable
        return switch (safe > 0, unsafe > 0) {
        case (false, false): nil
        case (true, false):
            BilingualText(
                vi: "Sửa được \(safe) phát hiện bằng `kehoach fix`",
                en: "\(safe) can be mended with `kehoach fix`")
        case (false, true):
            BilingualText(
                vi: "Sửa được \(unsafe) phát hiện bằng `kehoach fix --unsafe`, rồi xem lại",
                en: "\(unsafe) can be mended with `kehoach fix --unsafe`, then reviewed")
        case (true, true):
            BilingualText(
                vi:
                    "Sửa được \(safe) phát hiện bằng `kehoach fix`, thêm \(unsafe) bằng `kehoach fix --unsafe`",
                en: "\(safe) can be mended with `kehoach fix`, \(unsafe) more with `kehoach fix --unsafe`")
        }
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
