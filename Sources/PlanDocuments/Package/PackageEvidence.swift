import PlanModel
import VietnameseCalendar
import VietnameseText

/// A file of the workspace on its way into the package.
package struct PackedFile: Hashable, Sendable {
    /// Relative to the workspace's root.
    package let source: String
    /// Within the archive: `minh-chung/cai-dat-so-tay/01-danh-sach.pdf`, in ASCII and unlike any other.
    package let path: String
    package let size: Int
    /// As it was found when the workspace was compiled.
    package let sha256: String

    /// Whether its content is compressed already, so that to try again only takes time.
    package var isCompressed: Bool {
        let ends = [
            "jpg", "jpeg", "png", "gif", "webp", "heic", "pdf", "zip", "docx", "xlsx", "pptx", "mp4", "mov",
        ]
        return ends.contains { path.hasSuffix(".\($0)") }
    }
}

/// One naming of evidence by a report of the period.
struct PackedEvidence: Sendable {
    enum Subject: Hashable, Sendable {
        case task(TaskID)
        case target(TargetID)
    }

    let subject: Subject
    let evidence: Evidence
    let unit: UnitID?
    let period: Period?
    let reported: CivilDate?
    /// nil for a document that is told by its number, and for a file that cannot be packed.
    let file: PackedFile?
    let fault: PackageFault?
}

/// Why a file that a report names cannot go into the package.
package struct PackageFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case missing
        /// It lies outside the workspace, is no regular file, is too large or cannot be read.
        case unusable
        /// It is no longer what it was when it was reported or judged.
        case changed
    }

    package let kind: Kind
    package let source: String
    /// The number and code of the task or target.
    package let subject: String
}

/// Gathers the evidence that the reports of a period name, and gives each file its place in the package.
struct EvidenceGathering {
    private(set) var items: [PackedEvidence] = []
    private let plan: Plan
    private let journal: Journal
    private var places: [String: PackedFile] = [:]
    private var counts: [String: Int] = [:]

    /// - Parameter reports: those of the period, in an order that no file names decide.
    init(_ reports: [Report], _ plan: Plan, _ journal: Journal) {
        self.plan = plan
        self.journal = journal
        var named: [(subject: PackedEvidence.Subject, evidence: Evidence, report: Report)] = []
        for report in reports {
            for entry in report.entries {
                guard let task = entry.task.value else { continue }
                named += entry.evidence.map { (.task(task), $0, report) }
            }
            for measure in report.measures {
                guard let target = measure.target.value else { continue }
                named += measure.evidence.map { (.target(target), $0, report) }
            }
        }
        let sorted = named.filter { !$0.evidence.isBlank }.enumerated().sorted {
            (order($0.element.subject), $0.offset) < (order($1.element.subject), $1.offset)
        }
        for (_, each) in sorted { add(each.subject, each.evidence, each.report) }
    }

    /// Tasks in the order of the plan, then targets.
    private func order(_ subject: PackedEvidence.Subject) -> Int {
        switch subject {
        case .task(let task): task.rawValue
        case .target(let target): plan.tasks.count + target.rawValue
        }
    }

    private mutating func add(_ subject: PackedEvidence.Subject, _ evidence: Evidence, _ report: Report) {
        var (file, fault): (PackedFile?, PackageFault?)
        if let source = evidence.file.value {
            fault = self.fault(of: evidence, at: source, subject)
            if fault == nil { file = packed(source, subject) }
        }
        items.append(
            PackedEvidence(
                subject: subject, evidence: evidence, unit: report.unit.value?.unit,
                period: report.period.value, reported: report.date.value, file: file, fault: fault))
    }

    private func fault(
        of evidence: Evidence, at source: String, _ subject: PackedEvidence.Subject
    ) -> PackageFault? {
        let kind: PackageFault.Kind
        switch journal.evidenceFiles[source] {
        case .readable(_, let sha256, _):
            guard let recorded = evidence.sha256.value, recorded != sha256 else { return nil }
            kind = .changed
        case .missing, nil: kind = .missing
        case .outside, .notAFile, .tooLarge, .unreadable: kind = .unusable
        }
        return PackageFault(kind: kind, source: source, subject: name(of: subject))
    }

    private func name(of subject: PackedEvidence.Subject) -> String {
        switch subject {
        case .task(let id): "\(plan.tasks[id].number) \(plan.tasks[id].code.value)"
        case .target(let id): "\(plan.targets[id].number) \(plan.targets[id].code.value)"
        }
    }

    /// A file that several records name is packed once, where it is named first.
    private mutating func packed(_ source: String, _ subject: PackedEvidence.Subject) -> PackedFile? {
        if let known = places[source] { return known }
        guard case .readable(let size, let sha256, _)? = journal.evidenceFiles[source] else { return nil }
        let folder = folder(of: subject)
        counts[folder, default: 0] += 1
        let file = PackedFile(
            source: source, path: "minh-chung/\(folder)/\(Self.name(source, counts[folder]!))", size: size,
            sha256: sha256)
        places[source] = file
        return file
    }

    /// Codes are slugs, but those of a task and a target may be one.
    private func folder(of subject: PackedEvidence.Subject) -> String {
        switch subject {
        case .task(let id): slug(plan.tasks[id].code.value)
        case .target(let id): "chi-tieu-" + slug(plan.targets[id].code.value)
        }
    }

    /// `01-danh-sach.pdf`: nothing but letters, digits, hyphens and one dot, whatever the file was called.
    private static func name(_ source: String, _ number: Int) -> String {
        let name = source.lastIndex(of: "/").map { source[source.index(after: $0)...] } ?? source[...]
        let dot = name.dropFirst().lastIndex(of: ".")
        let stem = slug(String(dot.map { name[..<$0] } ?? name)).prefix(60)
        let end = dot.map { slug(String(name[name.index(after: $0)...])).prefix(8) } ?? ""
        let parts = [number.official, String(stem)].filter { !$0.isEmpty }
        return parts.joined(separator: "-") + (end.isEmpty ? "" : ".\(end)")
    }
}
