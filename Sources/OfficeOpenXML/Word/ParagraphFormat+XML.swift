extension XMLWriter {
    /// - Parameter section: what ends a section at this paragraph, if it is a section's last.
    mutating func paragraph(
        _ format: ParagraphFormat, style: WordStyle.ID? = nil,
        section: ((inout XMLWriter) -> Void)? = nil
    ) {
        optionalElement("w:pPr") { writer in
            if let style, style != .normal { writer.value("w:pStyle", style.value) }
            writer.toggle("w:keepNext", format.keepsWithNext)
            writer.toggle("w:keepLines", format.keepsTogether)
            writer.toggle("w:pageBreakBefore", format.startsPage)
            writer.toggle("w:widowControl", format.controlsWidows)
            if let list = format.list { writer.list(list) }
            writer.optionalElement("w:pBdr") { writer in
                writer.border("w:top", format.topBorder)
                writer.border("w:bottom", format.bottomBorder)
            }
            writer.tabs(format.tabs)
            writer.spacing(format)
            writer.indents(format)
            if let alignment = format.alignment { writer.value("w:jc", alignment.rawValue) }
            if let level = format.outlineLevel { writer.value("w:outlineLvl", String(level)) }
            section?(&writer)
        }
    }

    private mutating func list(_ membership: ParagraphFormat.ListMembership) {
        element("w:numPr") { writer in
            writer.value("w:ilvl", String(membership.level))
            writer.value("w:numId", String(membership.list.value))
        }
    }

    private mutating func tabs(_ tabs: [ParagraphFormat.TabStop]) {
        guard !tabs.isEmpty else { return }
        element("w:tabs") { writer in
            for tab in tabs.sorted(by: { $0.position < $1.position }) {
                writer.element("w:tab", ["w:val": tab.kind.rawValue, "w:pos": tab.position.text])
            }
        }
    }

    private mutating func spacing(_ format: ParagraphFormat) {
        guard format.spaceBefore != nil || format.spaceAfter != nil || format.lineSpacing != nil else {
            return
        }
        let line = format.lineSpacing.map(Self.line)
        element(
            "w:spacing",
            [
                "w:before": format.spaceBefore?.text, "w:after": format.spaceAfter?.text,
                "w:line": line?.value, "w:lineRule": line?.rule,
            ])
    }

    private static func line(_ spacing: ParagraphFormat.LineSpacing) -> (value: String, rule: String) {
        switch spacing {
        case .exactly(let length): (length.text, "exact")
        case .atLeast(let length): (length.text, "atLeast")
        // Word counts a line as 240.
        case .percent(let percent): (String(percent * 240 / 100), "auto")
        }
    }

    private mutating func indents(_ format: ParagraphFormat) {
        guard format.leftIndent != nil || format.rightIndent != nil || format.firstLineIndent != nil else {
            return
        }
        let first = format.firstLineIndent
        let hangs = first.map { $0 < .zero } ?? false
        element(
            "w:ind",
            [
                "w:left": format.leftIndent?.text, "w:right": format.rightIndent?.text,
                "w:hanging": hangs ? first.map { String(-$0.twips) } : nil,
                "w:firstLine": hangs ? nil : first?.text,
            ])
    }
}
