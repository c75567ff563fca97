import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writePlan(_ rows: PlanRows) {
        writeHeading(rows)
        writeBases(rows)
        writeTexts(rows.plan.requirements, into: "requirement", rows)
        writePassages(rows)
        writeTexts(rows.plan.recipients, into: "recipient", rows)
    }

    private func writeHeading(_ rows: PlanRows) {
        let (plan, heading) = (rows.plan, rows.plan.heading)
        let signature = plan.signature.value
        var row = insert(
            into: "plan", "code", "position", "folder", "year", "level", "parent", "unit", "form",
            "parent_body", "issuer",
            "number", "symbol", "place", "issued_from", "issued_to", "title", "subject", "appendix_title",
            "preamble",
            "default_start", "is_evidence_required", "signing_authority", "signing_position",
            "signing_person", "source")
        row.bind(rows.code, rows.position, plan.folder, plan.year, heading.level.value?.rawValue)
        row.bind(rows.parentCode, rows.code(plan.issuingUnit), heading.standard.value?.rawValue)
        row.bind(heading.parentBody, heading.issuer, heading.number, heading.symbol, heading.place)
        row.bind(heading.issued.value?.earliest, heading.issued.value?.latest)
        row.bind(heading.title, heading.subject, heading.appendixTitle, plan.preamble, plan.defaultStart)
        row.bind(plan.isEvidenceRequired)
        row.bind(signature?.authority.value, signature?.position.value, signature?.person.value)
        row.run(rows.workspace.path(plan.file))
    }

    private func writeBases(_ rows: PlanRows) {
        var row = insert(
            into: "legal_basis",
            ["plan", "position", "code", "text", "subject"] + Schema.citationNames + ["source", "line"])
        for (position, basis) in rows.plan.bases.numbered() {
            row.bind(rows.code, position, basis.code?.value, basis.text, basis.subject)
            row.bind(citation: basis.document.value)
            row.run(rows.workspace.path(basis.span.file), rows.workspace.line(basis.span))
        }
    }

    private func writeTexts(
        _ texts: [Spanned<String>], into table: String, _ rows: PlanRows
    ) {
        var row = insert(into: table, "plan", "position", "text")
        for (position, text) in texts.numbered() { row.run(rows.code, position, text.value) }
    }

    private func writePassages(_ rows: PlanRows) {
        // In the order of the keys.
        let parts: [(StaticString, [Prose])] = [
            ("implementation", rows.plan.implementation), ("measures", rows.plan.measures),
        ]
        var passage = insert(into: "passage", "plan", "part", "position", "heading")
        var paragraph = insert(into: "paragraph", "plan", "part", "passage", "position", "text")
        for (part, passages) in parts {
            for (number, prose) in passages.numbered() {
                passage.run(rows.code, part, number, prose.heading)
                for (position, text) in prose.paragraphs.numbered() {
                    paragraph.run(rows.code, part, number, position, text.value)
                }
            }
        }
    }
}
