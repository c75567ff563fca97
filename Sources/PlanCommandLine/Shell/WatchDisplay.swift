import PlanDiagnostics
import PlanWorkspace

/// The last result of a watch on the screen, and nothing else.
struct WatchDisplay {
    struct Result: Equatable {
        let text: String
        let language: Language
        /// How many files were read; nil when they could not be.
        let files: Int?
        /// Whether something was made, which is news even if its summary reads as the last one did.
        let isBuilt: Bool

        init(text: String, language: Language, files: Int?, isBuilt: Bool = false) {
            self.text = text
            self.language = language
            self.files = files
            self.isBuilt = isBuilt
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

    /// On a terminal the screen is written anew; elsewhere only what is news after the last result.
    mutating func show(_ result: Result) {
        defer { last = result }
        let isTerminal = StandardStreams.outputIsTerminal
        guard isTerminal || result.isBuilt || result != last else { return }
        let clearing = isTerminal && environmentVariable("TERM") != "dumb" ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""
        StandardStreams.printData(
            clearing + heading(result) + "\n\n" + result.text + (isTerminal ? "" : "\n"))
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
