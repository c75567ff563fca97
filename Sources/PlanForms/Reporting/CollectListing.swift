import DataFormats
import OfficeOpenXML
package import PlanDiagnostics
import PlanDocuments
import VietnameseCalendar
import VietnameseText

/// What a run has found and done, for people and for programs.
package struct CollectListing {
    private let forms: [CollectedForm]
    /// Whether the files are in the workspace now.
    private let isWritten: Bool
    private let isRehearsal: Bool

    package init(_ forms: [CollectedForm], isWritten: Bool, isRehearsal: Bool) {
        self.forms = forms
        self.isWritten = isWritten
        self.isRehearsal = isRehearsal
    }

    // MARK: For people

    /// The faults of each form, then a table of all.
    package func text(width: Int, _ language: Language) -> String {
        let words = PrintedWords(language)
        var lines: [String] = []
        for form in forms where !form.faults.isEmpty || form.difference != nil {
            lines.append(form.source)
            for fault in form.faults { lines += fault.lines(words, width) }
            if let difference = form.difference { lines += Self.lines(of: difference, words, width) }
            lines.append("")
        }
        lines += table(words, width)
        lines += [""] + wrapped(summary(words), to: width)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of difference: String, _ words: PrintedWords, _ width: Int) -> [String] {
        let head = words.say(
            "lỗi: đã có báo cáo của đơn vị và kỳ này, số liệu khác",
            "error: the unit has reported on this period, with other contents")
        let remedy = words.say(
            "cách sửa: xem khác biệt dưới đây; đúng là báo cáo sửa lại thì thêm --replace",
            "remedy: look at the difference below; add --replace if this is a corrected report")
        return wrapped(head, to: width - 2).map { "  " + $0 }
            + wrapped(remedy, to: width - 4).map { "    " + $0 }
            + difference.split(separator: "\n").map { "    " + $0 }
    }

    private func table(_ words: PrintedWords, _ width: Int) -> [String] {
        var table = TextTable([
            .init(words.say("Biểu", "Form"), bound: 0.3), .init(words.say("Đơn vị", "Unit"), bound: 0.25),
            .init(words.reportingPeriod, bound: 0.17), .init(words.say("Nội dung", "Contents"), bound: 0.15),
            .init(words.say("Kết quả", "Outcome")),
        ])
        table.rows = forms.map { form in
            [
                form.source, form.unit?.name ?? "",
                form.report.map { words.period($0.form.period.value) } ?? "",
                form.report.map { contents(of: $0, words) } ?? "", outcome(of: form, words),
            ]
        }
        return table.lines(width: width)
    }

    private func contents(of report: CollectedReport, _ words: PrintedWords) -> String {
        let tasks = "\(report.form.rows.count)/\(report.form.taskCount)"
        let files = words.count(report.copies.count, vi: "tệp", en: "file")
        return words.say("\(tasks) nhiệm vụ, \(files)", "\(tasks) tasks, \(files)")
    }

    private func outcome(of form: CollectedForm, _ words: PrintedWords) -> String {
        let path = form.report?.path ?? ""
        guard !form.isRefused || form.difference != nil else { return words.say("có lỗi", "faulty") }
        return switch form.outcome {
        case .new:
            isWritten
                ? words.say("đã ghi \(path)", "wrote \(path)")
                : words.say("sẽ ghi \(path)", "would write \(path)")
        case .replaced:
            isWritten
                ? words.say("đã thay \(path)", "replaced \(path)")
                : words.say("sẽ thay \(path)", "would replace \(path)")
        case .unchanged: words.say("không có gì thay đổi", "nothing has changed")
        case .repeated(let form): words.say("giống \(form)", "the same as \(form)")
        case .conflict: words.say("khác \(path)", "differs from \(path)")
        case .faulty: words.say("có lỗi", "faulty")
        }
    }

    private func summary(_ words: PrintedWords) -> String {
        let refused = forms.count(where: \.isRefused)
        if refused > 0 {
            let hint =
                refused < forms.count
                ? words.say(
                    "; sửa rồi chạy lại, hoặc chỉ thu các biểu không có lỗi",
                    "; mend them, or collect the others by themselves")
                : ""
            let all = words.count(forms.count, vi: "biểu", en: "form")
            return words.say(
                "\(refused)/\(all) có lỗi nên chưa ghi gì\(hint)",
                "Errors in \(refused) of \(all), so nothing was written\(hint)")
        }
        let changed = forms.filter { $0.outcome == .new || $0.outcome == .replaced }
        if changed.isEmpty { return words.say("Không có gì thay đổi.", "Nothing has changed.") }
        let files = changed.reduce(0) { $0 + ($1.report?.copies.count ?? 0) }
        let counts = words.list([
            words.count(changed.count, vi: "báo cáo", en: "report"),
            words.count(files, vi: "tệp minh chứng", en: "evidence file"),
        ])
        return isRehearsal
            ? words.say("Chạy thử, chưa ghi gì: \(counts).", "Rehearsal, nothing was written: \(counts).")
            : words.say("Đã thu \(counts).", "Collected \(counts).")
    }

    // MARK: For programs

    package func json(_ language: Language) -> String {
        let list = forms.map { form in
            JSONValue.object([
                .init("form", .string(form.source)), .init("outcome", .string(form.outcomeKey)),
                .init("plan", form.report.map { .string($0.form.folder) } ?? .null),
                .init("unit", form.unit.map { .string($0.code) } ?? .null),
                .init("period", form.report.map { .string($0.form.period.value.key) } ?? .null),
                .init("report", form.report.map { .string($0.path) } ?? .null),
                .init("evidence", .array(form.report.map { $0.copies.map(\.json) } ?? [])),
                .init("faults", .array(form.faults.map { $0.json(language) })),
            ])
        }
        return JSONValue.object([.init("written", .bool(isWritten)), .init("forms", .array(list))])
            .serialized(pretty: true) + "\n"
    }
}

extension CollectedForm {
    fileprivate var difference: String? {
        if case .conflict(let difference) = outcome { difference } else { nil }
    }

    fileprivate var outcomeKey: String {
        if isRefused, difference == nil { return "faulty" }
        return switch outcome {
        case .new: "new"
        case .unchanged: "unchanged"
        case .replaced: "replaced"
        case .conflict: "conflict"
        case .repeated: "repeated"
        case .faulty: "faulty"
        }
    }
}

extension CollectedReport.Copy {
    fileprivate var json: JSONValue {
        .object([
            .init("source", .string(file.source)), .init("path", .string(path)),
            .init("size", .integer(file.size)), .init("sha256", .string(file.sha256)),
        ])
    }
}

extension FormFault {
    /// `lỗi: trang “Nhiệm vụ”, ô K12: 120% vượt 100% (nhiệm vụ II.1.1)`, and under it what to do.
    fileprivate func lines(_ words: PrintedWords, _ width: Int) -> [String] {
        let message = kind.message[words.language]
        let head = [severityWord(words), place(words), message + taskWord(words)].compactMap(\.self)
        var lines = wrapped(head.joined(separator: ": "), to: max(1, width - 2)).map { "  " + $0 }
        if let remedy = kind.remedy?[words.language] {
            let text = words.say("cách sửa: ", "remedy: ") + remedy
            lines += wrapped(text, to: max(1, width - 4)).map { "    " + $0 }
        }
        return lines
    }

    private func severityWord(_ words: PrintedWords) -> String {
        switch severity {
        case .error: words.say("lỗi", "error")
        case .warning: words.say("cảnh báo", "warning")
        case .info: words.say("gợi ý", "hint")
        }
    }

    private func place(_ words: PrintedWords) -> String? {
        cell.map {
            words.say("trang “\($0.sheet)”, ô \($0.place.name)", "sheet “\($0.sheet)”, cell \($0.place.name)")
        }
    }

    private func taskWord(_ words: PrintedWords) -> String {
        task.map { words.say(" (nhiệm vụ \($0))", " (task \($0))") } ?? ""
    }

    fileprivate func json(_ language: Language) -> JSONValue {
        var rule: JSONValue = .null
        if case .rule(let diagnostic, _) = kind { rule = .string(diagnostic.rule.code.description) }
        return .object([
            .init("severity", .string(severity.rawValue)), .init("rule", rule),
            .init("sheet", cell.map { .string($0.sheet) } ?? .null),
            .init("cell", cell.map { .string($0.place.name) } ?? .null),
            .init("task", task.map { .string($0) } ?? .null),
            .init("message", .string(kind.message[language])),
            .init("remedy", kind.remedy.map { .string($0[language]) } ?? .null),
        ])
    }
}
