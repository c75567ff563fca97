import ArgumentParser
import PlanDiagnostics
import PlanDrafting
import PlanWorkspace
import VietnameseCalendar

/// What `kehoach new` has to know of an office: by options, else asked, else by default.
struct AnswerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(vi: "Cơ quan ban hành.", en: "The body that issues the plan."))
    var issuer: String?

    @Option(help: ArgumentHelp(vi: "Cơ quan cấp trên.", en: "The body above it."))
    var parent: String?

    @Option(help: ArgumentHelp(vi: "Nơi ban hành.", en: "The place of issue."))
    var place: String?

    @Option(help: ArgumentHelp(vi: "Năm kế hoạch.", en: "The plan's year."))
    var year: Int?

    @Option(
        help: ArgumentHelp(
            vi: "Cấp: xã, tỉnh, trung ương hoặc đơn vị.", en: "The tier: xã, tỉnh, trung ương or đơn vị."))
    var level: String?

    @Option(
        help: ArgumentHelp(
            vi: "Các đơn vị, cách nhau bằng dấu chấm phẩy; đơn vị đầu thẩm định và cảnh báo.",
            en: "The units, separated by semicolons; the first appraises and warns."))
    var units: String?

    @Flag(help: ArgumentHelp(vi: "Không hỏi; lấy mặc định.", en: "Ask nothing; take the defaults."))
    var yes = false

    func complete(in language: Language) throws -> WorkspaceDraft.Answers {
        let issuer = try answer(issuer, "Cơ quan ban hành", "Issuing body", "Đảng ủy phường Ví Dụ", language)
        let parent = try answer(parent, "Cơ quan cấp trên", "Body above", "Tỉnh ủy Ví Dụ", language)
        let place = try answer(
            place, "Nơi ban hành", "Place of issue",
            issuer.split(separator: " ").suffix(2).joined(separator: " "), language)
        let thisYear = CivilDate(year: 1970, month: 1, day: 1)!.adding(days: Clock.daysSince1970InVietnam)
            .year
        let year = try answer(
            year.map(String.init), "Năm kế hoạch", "Plan's year", String(thisYear), language)
        let level = try answer(
            level, "Cấp (xã, tỉnh, trung ương, đơn vị)", "Tier (xã, tỉnh, trung ương, đơn vị)", "xã", language
        )
        let units = try answer(
            units, "Các đơn vị, cách nhau bằng dấu ;", "Units, separated by ;",
            "Văn phòng Đảng ủy; Ban Xây dựng Đảng; Phòng Văn hóa - Xã hội; Công an phường", language)
        guard let number = Int(year), (1900...2100).contains(number) else {
            throw Failure(vi: "“\(year)” không phải là năm", en: "“\(year)” is no year")
        }
        guard ["xã", "tỉnh", "trung ương", "đơn vị"].contains(level) else {
            throw Failure(
                vi: "“\(level)” không phải là cấp; ghi xã, tỉnh, trung ương hoặc đơn vị",
                en: "“\(level)” is no tier; write xã, tỉnh, trung ương or đơn vị")
        }
        let names = units.split(separator: ";").map { Self.trimmed($0) }.filter { !$0.isEmpty }
        guard !names.isEmpty else {
            throw Failure(vi: "cần ít nhất một đơn vị", en: "at least one unit is needed")
        }
        return WorkspaceDraft.Answers(
            issuer: issuer, parentBody: parent, place: place, year: number, level: level, units: names)
    }

    /// - Returns: what was given, else what is typed, else the default; an end of input takes the default, too.
    private func answer(
        _ given: String?, _ vi: String, _ en: String, _ fallback: String, _ language: Language
    ) throws -> String {
        if let given { return given }
        guard !yes else { return fallback }
        StandardStreams.printPrompt("\(BilingualText(vi: vi, en: en)[language]) [\(fallback)]: ")
        let typed = Self.trimmed((readLine() ?? "")[...])
        // What is typed at a terminal ends the line; what is piped in does not show.
        if !StandardStreams.inputIsTerminal { StandardStreams.printTalk(typed) }
        return typed.isEmpty ? fallback : typed
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
