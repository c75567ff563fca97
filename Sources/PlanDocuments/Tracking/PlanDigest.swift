package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// A listing whose rows can be counted by kind.
package protocol TalliedListing {
    /// How many rows there are of each kind, in the order of ``kinds(_:)``.
    var counts: [Int] { get }
    /// The kinds as words.
    static func kinds(_ words: PrintedWords) -> [String]
    /// So many rows: `12 nhiệm vụ`.
    static func count(_ count: Int, _ words: PrintedWords) -> String
    /// Whether the rows are about the day for which the workspace was compiled, and not about its year.
    static var tellsOfDay: Bool { get }
}

/// Many plans, a line with counts for each: what a terminal has room for where rows would fill it for hours.
package struct PlanDigest<Listing: TalliedListing> {
    private let rows: [(code: String, issuer: String, counts: [Int])]
    private let date: CivilDate

    /// - Parameter listing: what is to be counted of a plan; plans without any of it have no line.
    package init(_ workspace: CompiledWorkspace, _ listing: (CompiledPlan) -> Listing) {
        date = workspace.asOf
        rows = workspace.plans.map { plan in
            (plan.plan.code.value, plan.plan.heading.issuer.value ?? "", listing(plan).counts)
        }.filter { $0.2.contains { $0 > 0 } }
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Text for a terminal of so many columns.
    package func table(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        var table = TextTable([
            .init(words.planWord, bound: 0.22), .init(words.issuerWord, bound: 0.3), .init(words.contentWord),
        ])
        table.rows = rows.map {
            [$0.code, $0.issuer, Self.figures($0.counts, words, mostKinds: Self.mostKinds)]
        }
        let all = rows.reduce(into: Array(repeating: 0, count: Listing.kinds(words).count)) { sums, row in
            for (place, count) in row.counts.enumerated() { sums[place] += count }
        }
        let head = words.digestHead(plans: rows.count, at: Listing.tellsOfDay ? date : nil)
        let summary = head + ": " + Self.figures(all, words, mostKinds: .max)
        let lines =
            table.lines(width: width) + [""] + wrapped(summary, to: width)
            + wrapped(words.digestHint, to: width)
        return lines.map { $0 + "\n" }.joined()
    }

    /// `60 nhiệm vụ (12 hoàn thành, 48 chưa đến hạn báo cáo)`
    private static func figures(_ counts: [Int], _ words: PrintedWords, mostKinds: Int) -> String {
        let sum = Listing.count(counts.reduce(0, +), words)
        let parts = zip(Listing.kinds(words), counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
        return parts.count > mostKinds ? sum : "\(sum) (\(parts.joined(separator: ", ")))"
    }

    /// More kinds than these would make the line of a plan many lines.
    private static var mostKinds: Int { 6 }
}

extension StatusListing: TalliedListing {
    package var counts: [Int] { TaskState.allCases.map { state in rows.count { $0.now.state == state } } }

    package static func kinds(_ words: PrintedWords) -> [String] {
        TaskState.allCases.map { $0.name[words.language] }
    }

    package static func count(_ count: Int, _ words: PrintedWords) -> String { words.taskCount(count) }
    package static var tellsOfDay: Bool { true }
}

extension AlertListing: TalliedListing {
    package var counts: [Int] {
        AlertLevel.allCases.reversed().map { level in rows.count { $0.alert.level == level } }
    }

    package static func kinds(_ words: PrintedWords) -> [String] {
        AlertLevel.allCases.reversed().map { $0.name[words.language] }
    }

    package static func count(_ count: Int, _ words: PrintedWords) -> String { words.alertCount(count) }
    package static var tellsOfDay: Bool { true }
}

extension ScheduleListing: TalliedListing {
    package var counts: [Int] {
        Checkpoint.Kind.allCases.map { kind in rows.count { $0.checkpoint.kind == kind } }
    }

    package static func kinds(_ words: PrintedWords) -> [String] {
        Checkpoint.Kind.allCases.map { words.kind($0).lowercasedFirst }
    }

    package static func count(_ count: Int, _ words: PrintedWords) -> String { words.checkpointCount(count) }
    package static var tellsOfDay: Bool { false }
}
