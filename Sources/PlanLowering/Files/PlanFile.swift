import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar

extension FileReader {
    /// plan.yaml, without its targets and tasks.
    ///
    /// - Parameter folder: the plan's folder, whose last part is its code unless the file gives one.
    mutating func plan(_ record: Record, folder: String, _ names: UnitNames) -> Plan {
        var plan = Plan(
            code: planCode(of: record, folder), folder: folder, anchor: record.anchor, file: file)
        plan.year = integer(.year, of: record)
        plan.heading = heading(record)
        readParent(of: record, names, into: &plan)
        readBases(of: record, into: &plan)
        readBody(of: record, into: &plan)
        readRegimes(of: record, names, into: &plan)
        plan.defaultStart = date(.defaultStart, of: record)
        (plan.recipientsField, plan.recipients) = texts(.recipients, of: record)
        plan.signature = signature(of: record)
        plan.waivers += waivers(of: record, reach: .plan(folder: folder))
        plan.isComplete = isComplete
        return plan
    }

    private mutating func readParent(of record: Record, _ names: UnitNames, into plan: inout Plan) {
        plan.parent = text(.parent, of: record)
        guard !plan.parent.isMissing, let issuer = plan.heading.issuer.value else { return }
        plan.issuingUnit = names.reference(to: issuer)?.unit
    }

    private mutating func planCode(of record: Record, _ folder: String) -> Spanned<String> {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        return code(of: record).spanned ?? Spanned(name, record.anchor)
    }

    private mutating func heading(_ record: Record) -> Heading {
        var heading = Heading()
        heading.level = choice(.level, of: record).map(PlanLevel.init)
        heading.standard = choice(.form, of: record).map(DocumentStandard.init)
        heading.parentBody = text(.parentBody, of: record)
        heading.issuer = text(.issuer, of: record)
        heading.number = text(.number, of: record)
        heading.symbol = text(.symbol, of: record)
        heading.place = text(.place, of: record)
        heading.issued = issueDate(.issued, of: record)
        heading.title = text(.title, of: record)
        heading.subject = text(.subject, of: record)
        heading.appendixTitle = text(.appendix, of: record)
        return heading
    }

    private mutating func readBases(of record: Record, into plan: inout Plan) {
        let elements = elements(.basis, of: record)
        plan.basis = elements.field
        for node in elements.nodes {
            guard tree.kind(tree.resolved(node)) == .mapping else {
                if let basis = basis(scalar: node) { plan.bases.append(basis) }
                continue
            }
            guard let inner = self.record(node, .legalBasis) else { continue }
            plan.bases.append(basis(inner))
            plan.waivers += waivers(of: inner, code: plan.bases.last?.code?.value)
        }
    }

    private mutating func basis(scalar node: NodeID) -> LegalBasis? {
        guard tree.kind(tree.resolved(node)) == .scalar else {
            reportNotAScalar(node, key: Vocabulary.entry(.basis, in: .plan).key.vi)
            return nil
        }
        guard !tree.isNull(node) else { return nil }
        return LegalBasis(
            code: nil, document: field(citation(node), node), text: text(node), subject: .missing,
            span: tree.contentSpan(node))
    }

    private mutating func basis(_ record: Record) -> LegalBasis {
        let code = code(of: record).spanned
        recordCode = code?.value
        defer { recordCode = nil }
        let document = scalar(.document, of: record) { reader, node in reader.citation(node) }
        let words = value(.document, of: record).value.map { text($0) } ?? ""
        return LegalBasis(
            code: code, document: document, text: words, subject: text(.subject, of: record),
            span: record.span)
    }

    func field<Value>(_ value: Value?, _ node: NodeID) -> Field<Value> {
        let span = tree.contentSpan(node)
        return value.map { .given(Spanned($0, span)) } ?? .invalid(span)
    }

    private mutating func readBody(of record: Record, into plan: inout Plan) {
        plan.preamble = text(.preamble, of: record)
        plan.requirements = texts(.requirements, of: record).values
        plan.measures = prose(.measures, of: record, into: &plan)
        plan.implementation = prose(.implementation, of: record, into: &plan)
    }

    private mutating func prose(_ name: FieldName, of record: Record, into plan: inout Plan) -> [Prose] {
        records(name, .prose, of: record).records.map { passage in
            plan.waivers += waivers(of: passage)
            return Prose(
                heading: text(.heading, of: passage), paragraphs: texts(.paragraphs, of: passage).values)
        }
    }

    private mutating func signature(of record: Record) -> Field<Signature> {
        let (field, inner) = self.record(.signature, .signature, of: record)
        guard let inner else { return field.map { _ in nil } }
        let signature = Signature(
            authority: text(.authority, of: inner), position: text(.position, of: inner),
            person: text(.person, of: inner), span: inner.span)
        return .given(Spanned(signature, inner.span))
    }
}
