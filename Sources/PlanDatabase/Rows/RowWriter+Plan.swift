import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter where Sink: ~Copyable {
    func writePlan(_ rows: PlanRows) throws(Sink.Failure) {
        try writeHeading(rows)
        try writeBases(rows)
        try writeTexts(rows.plan.requirements, into: "requirement", rows)
        try writePassages(rows)
        try writeTexts(rows.plan.recipients, into: "recipient", rows)
    }

    private func writeHeading(_ rows: PlanRows) throws(Sink.Failure) {
        let (plan, heading) = (rows.plan, rows.plan.heading)
        let signature = plan.signature.value
        var row = try insert(
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
        try row.run(rows.workspace.path(plan.file))
    }

    private func writeBases(_ rows: PlanRows) throws(Sink.Failure) {
        var row = try insert(
            into: "legal_basis",
            ["plan", "position", "code", "text", "subject"] + Schema.citationNames + ["source", "line"])
        for (position, basis) in rows.plan.bases.numbered() {
            row.bind(rows.code, position, basis.code?.value, basis.text, basis.subject)
            row.bind(citation: basis.document.value)
            try row.run(rows.workspace.path(basis.span.file), rows.workspace.line(basis.span))
        }
    }

    private func writeTexts(
        _ texts: [Spanned<String>], into table: String, _ rows: PlanRows
    ) throws(Sink.Failure) {
        var row = try insert(into: table, "plan", "position", "text")
        for (position, text) in texts.numbered() { try row.run(rows.code, position, text.value) }
    }

    private func writePassages(_ rows: PlanRows) throws(Sink.Failure) {
        // In the order of the keys.
        let parts: [(StaticString, [Prose])] = [
            ("implementation", rows.plan.implementation), ("measures", rows.plan.measures),
        ]
        var passage = try insert(into: "passage", "plan", "part", "position", "heading")
        var paragraph = try insert(into: "paragraph", "plan", "part", "passage", "position", "text")
        for (part, passages) in parts {
            for (number, prose) in passages.numbered() {
                try passage.run(rows.code, part, number, prose.heading)
                for (position, text) in prose.paragraphs.numbered() {
                    try paragraph.run(rows.code, part, number, position, text.value)
                }
            }
        }
    }
}
