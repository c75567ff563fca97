import PlanDiagnostics

/// The manual page of a command and all its subcommands, in roff with the macros of man(7).
///
/// The argument parser's own generator writes ASCII only.
struct ManualPage {
    private let language: Language
    private var lines: [String] = []

    /// - Parameter version: of the program.
    static func text(of command: CommandOutline, version: String, in language: Language) -> String {
        var page = ManualPage(language: language)
        page.write(command, version)
        return page.lines.joined(separator: "\n") + "\n"
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func write(_ command: CommandOutline, _ version: String) {
        lines.append(#"'\" -*- coding: utf-8 -*-"#)
        lines.append(".nh\n.ad l\n.TH \(command.name.uppercased()) 1 \"\" \"\(command.name) \(version)\"")
        section(vi: "TÊN", en: "NAME")
        lines.append(text("\(command.name) - \(command.abstract)"))
        section(vi: "CÁCH DÙNG", en: "SYNOPSIS")
        lines.append(".B \(command.name)\n.I \(say(vi: "lệnh", en: "command"))\n[...]")
        section(vi: "CÁC LỆNH", en: "COMMANDS")
        for subcommand in command.subcommands { write(subcommand, of: command.name) }
        writeStatuses()
        writeEnvironment()
    }

    private mutating func write(_ command: CommandOutline, of parent: String) {
        lines.append(".SS \(parent) \(command.name)")
        lines.append(text(command.abstract))
        lines.append(".PP\n.B \(parent) \(command.name)")
        lines.append(command.parameters.map(synopsis).joined(separator: "\n"))
        if !command.discussion.isEmpty { lines.append(".PP\n.nf\n\(text(command.discussion))\n.fi") }
        for parameter in command.parameters where parameter.names != ["-h", "--help"] { write(parameter) }
    }

    private mutating func write(_ parameter: CommandOutline.Parameter) {
        let names = parameter.names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
        let value = parameter.valueName.map { "\\fI\(escaped($0))\\fR" }
        lines.append(".TP\n" + [names, value ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
        var remarks = [parameter.abstract]
        if !parameter.values.isEmpty, parameter.values.contains(where: { !parameter.abstract.contains($0) }) {
            remarks.append(
                say(vi: "Giá trị: ", en: "Values: ") + parameter.values.joined(separator: ", ") + ".")
        }
        if let standard = parameter.defaultValue {
            remarks.append(say(vi: "Mặc định: “\(standard)”.", en: "Default: “\(standard)”."))
        }
        lines.append(text(remarks.joined(separator: " ")))
    }

    /// `[--lang lang]`, `path`
    private func synopsis(_ parameter: CommandOutline.Parameter) -> String {
        let name = parameter.names.last { $0.hasPrefix("--") } ?? parameter.names.first
        let value = parameter.valueName.map { "\\fI\(escaped($0))\\fR" }
        let parts = [name.map { "\\fB\(escaped($0))\\fR" }, value].compactMap(\.self).joined(separator: " ")
        return (parameter.isOptional ? "[\(parts)]" : parts) + (parameter.isRepeating ? "..." : "")
    }

    private mutating func writeStatuses() {
        section(vi: "MÃ THOÁT", en: "EXIT STATUS")
        for (status, meaning) in [
            (
                "0",
                BilingualText(
                    vi: "Xong, không có lỗi (có thể có cảnh báo).", en: "Done, no errors; warnings allowed.")
            ),
            (
                "1",
                BilingualText(
                    vi: "Có lỗi trong kế hoạch, hoặc có cảnh báo được in.",
                    en: "Findings, or alerts that were printed.")
            ),
            (
                "2",
                BilingualText(
                    vi: "Sai cách dùng, hoặc đĩa không đọc, không ghi được.",
                    en: "Wrong usage, or a disk that cannot be read or written.")
            ),
        ] {
            lines.append(".TP\n.B \(status)\n\(text(meaning[language]))")
        }
    }

    private mutating func writeEnvironment() {
        section(vi: "BIẾN MÔI TRƯỜNG", en: "ENVIRONMENT")
        for (name, meaning) in [
            (
                "KEHOACH_LANG",
                BilingualText(
                    vi: "vi hoặc en, khi không có --lang.", en: "vi or en, where --lang is not given.")
            ),
            ("COLUMNS", BilingualText(vi: "Bề rộng của phần in ra.", en: "How wide the output is.")),
            ("NO_COLOR", BilingualText(vi: "Nếu có, không tô màu.", en: "When set, nothing is coloured.")),
        ] {
            lines.append(".TP\n.B \(name)\n\(text(meaning[language]))")
        }
    }

    private mutating func section(vi: String, en: String) {
        lines.append(".SH \"\(say(vi: vi, en: en))\"")
    }

    private func say(vi: String, en: String) -> String { BilingualText(vi: vi, en: en)[language] }

    /// Lines of text of which none is taken for a request.
    private func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let line = escaped(String(line))
            return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
        }.joined(separator: "\n")
    }

    /// A hyphen that is typed stays one, so that it can be copied.
    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    }
}
