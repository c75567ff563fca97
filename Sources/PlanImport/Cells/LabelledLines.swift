/// Lines of a cell that say what they are about: `Phụ trách: Phó Chủ tịch`, `Định kỳ: hằng quý`.
struct LabelledLines: Sendable {
    enum Topic: Hashable, Sendable, CaseIterable {
        case person, advice, support, start, cadence, milestones, reviews, budget
    }

    private(set) var topics: [Topic: [String]] = [:]
    /// The lines without a label.
    private(set) var rest: CellText

    private static let labels: [(Topic, [[String]])] = [
        (.person, [["phu", "trach"], ["nguoi", "phu", "trach"]]),
        (.advice, [["tham", "muu"]]),
        (.support, [["phoi", "hop"]]),
        (.start, [["bat", "dau"]]),
        (.cadence, [["dinh", "ky"]]),
        (.milestones, [["trong", "do"]]),
        (.reviews, [["ra", "soat", "dieu", "kien"]]),
        (.budget, [["kinh", "phi"]]),
    ]

    /// - Parameter topics: the labels to look for; the lines under "Trong đó:" are all its own.
    init(_ text: CellText, _ topics: Set<Topic>) {
        rest = text
        rest.lines = []
        var isList = false
        for line in text.lines {
            if isList {
                self.topics[.milestones]!.append(line)
            } else if let (topic, words) = Self.labelled(line), topics.contains(topic) {
                isList = topic == .milestones
                self.topics[topic, default: []] += words.isEmpty ? [] : [words]
            } else {
                rest.lines.append(line)
            }
        }
    }

    private static func labelled(_ line: String) -> (Topic, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let label = Words.folded(String(line[..<colon]))
        guard let topic = labels.first(where: { $0.1.contains(label) })?.0 else { return nil }
        return (topic, String(line[line.index(after: colon)...]).trimmed)
    }
}
