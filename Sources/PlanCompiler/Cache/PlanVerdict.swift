import PlanChecks
import PlanDiagnostics
import PlanModel

/// What is kept of a plan when it has been judged by itself and let go of.
struct PlanVerdict: Sendable {
    let summary: PlanSummary
    let findings: [Diagnostic]
    let waivers: [Waiver]
    /// What the disk said of the files that its reports name, by path.
    let evidence: [String: EvidenceFile]

    /// - Parameter findings: everything that was found in it by itself.
    init(_ lowered: LoweredPlan, _ findings: [Diagnostic], _ units: UnitRegistry) {
        summary = PlanSummary(lowered.plan, units)
        self.findings = findings
        waivers = lowered.plan.waivers
        evidence = lowered.journal.evidenceFiles
    }
}

extension PlanVerdict: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        summary = try PlanSummary(from: &reader)
        findings = try [Diagnostic](from: &reader)
        waivers = try [Waiver](from: &reader)
        evidence = try [String: EvidenceFile](from: &reader)
    }

    func write(to writer: inout ByteWriter) {
        summary.write(to: &writer)
        findings.write(to: &writer)
        waivers.write(to: &writer)
        evidence.write(to: &writer)
    }
}

extension PlanSummary: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(
            code: try Spanned(from: &reader), parent: try Field(from: &reader),
            issuingUnit: try Int?(from: &reader).map { UnitID($0) }, year: try Spanned?(from: &reader),
            isComplete: try reader.bool(),
            named: Set(
                try [Int](from: &reader).map { .unit(UnitID($0)) }
                    + (try [Int](from: &reader).map { .group(UnitGroupID($0)) })),
            taskCodes: try [String](from: &reader), continued: try [ContinuedTask](from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        code.write(to: &writer)
        parent.write(to: &writer)
        (issuingUnit?.rawValue).write(to: &writer)
        year.write(to: &writer)
        writer.write(isComplete)
        var (units, groups): ([Int], [Int]) = ([], [])
        for referent in named {
            switch referent {
            case .unit(let id): units.append(id.rawValue)
            case .group(let id): groups.append(id.rawValue)
            }
        }
        units.sorted().write(to: &writer)
        groups.sorted().write(to: &writer)
        taskCodes.write(to: &writer)
        continued.write(to: &writer)
    }
}

extension ContinuedTask: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(name: try Spanned(from: &reader), record: try reader.text())
    }

    func write(to writer: inout ByteWriter) {
        name.write(to: &writer)
        writer.write(record)
    }
}

extension RuleCode: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let number = try reader.number()
        guard (1...999).contains(number) else { throw ByteReader.Damaged() }
        self.init(number)
    }

    func write(to writer: inout ByteWriter) { writer.write(number) }
}

extension Waiver: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(
            rule: try Spanned(from: &reader), reason: try reader.text(), until: try Spanned?(from: &reader),
            reach: try Reach(from: &reader), record: try String?(from: &reader),
            span: try SourceSpan(from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        rule.write(to: &writer)
        writer.write(reason)
        until.write(to: &writer)
        reach.write(to: &writer)
        record.write(to: &writer)
        span.write(to: &writer)
    }
}

extension Waiver.Reach: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        switch try reader.number() {
        case 0: self = .record(try SourceSpan(from: &reader))
        case 1: self = .plan(folder: try reader.text())
        case 2: self = .workspace
        default: throw ByteReader.Damaged()
        }
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .record(let span):
            writer.write(0)
            span.write(to: &writer)
        case .plan(let folder):
            writer.write(1)
            writer.write(folder)
        case .workspace: writer.write(2)
        }
    }
}

extension EvidenceFile: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        switch try reader.number() {
        case 0: self = .missing
        case 1: self = .outside
        case 2: self = .notAFile
        case 3: self = .tooLarge(try reader.number())
        case 4: self = .unreadable
        case 5:
            self = .readable(
                size: try reader.number(), sha256: try reader.text(),
                type: try String?(from: &reader).flatMap(EvidenceType.init))
        default: throw ByteReader.Damaged()
        }
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .missing: writer.write(0)
        case .outside: writer.write(1)
        case .notAFile: writer.write(2)
        case .tooLarge(let size):
            writer.write(3)
            writer.write(size)
        case .unreadable: writer.write(4)
        case .readable(let size, let sha256, let type):
            writer.write(5)
            writer.write(size)
            writer.write(sha256)
            (type?.rawValue).write(to: &writer)
        }
    }
}
