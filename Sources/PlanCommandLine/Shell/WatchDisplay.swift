import PlanDiagnostics
import PlanWorkspace

/// The last result of a watch on the screen, and nothing else.
struct WatchDisplay {
    struct Result {
        /// What was found, or why nothing could be.
        let text: String
        /// What was made; nil when nothing was.
        var summary: String?
        let language: Language
        /// How many files were read; nil when they could not be.
        let files: Int?

        init(text: String, summary: String? = nil, language: Language, files: Int?) {
            self.text = text
            self.summary = summary
            self.language = language
            self.files = files
        }

        /// Why there is no result.
        init(_ message: BilingualText, _ language: Language) {
            self.init(text: "kehoach: \(message[language])\n", language: language, files: nil)
        }
    }

    /// The workspace as people call it.
    let place: String
    private var last: Result?

    init(place: String) {
        self.place = place
    }

    /// On a terminal the screen is written anew, with what was made last while that still holds; elsewhere only what is
    /// news after the last result. A build touches the workspace's folder itself, and that is none.
    mutating func show(_ result: Result) {
        let isTerminal = StandardStreams.outputIsTerminal
        let isSame = result.text == last?.text
        guard isTerminal || result.summary != nil || !isSame else { return }
        var result = result
        if isSame, result.summary == nil { result.summary = last?.summary }
        last = result
        let clearing =
            isTerminal && environmentVariable("TERM") != "dumb" ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""
        let ending = isTerminal ? "" : "\n"
        StandardStreams.printData(
            clearing + heading(result) + "\n\n" + result.text + (result.summary ?? "") + ending)
    }

    /// `14:03:12 · plans: đang theo dõi 11 tệp (Ctrl-C để dừng)`
    private func heading(_ result: Result) -> String {
        let watching =
            result.files.map {
                BilingualText(vi: "đang theo dõi \($0) tệp", en: "watching \($0) files")
            } ?? BilingualText(vi: "đang chờ", en: "waiting")
        let ending = BilingualText(vi: "Ctrl-C để dừng", en: "Ctrl-C ends it")
        return "\(Clock.timeInVietnam) · \(place): \(watching[result.language]) (\(ending[result.language]))"
    }
}
