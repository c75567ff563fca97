extension WordDocument {
    func stylesPart() -> [UInt8] {
        XMLWriter.document("w:styles", ["xmlns:w": Namespace.word]) { writer in
            writer.element("w:docDefaults") { writer in
                writer.element("w:rPrDefault") { writer in
                    writer.element("w:rPr") { writer in
                        writer.font(font)
                        writer.element(
                            "w:lang",
                            [
                                "w:val": properties.language, "w:eastAsia": properties.language,
                                "w:bidi": properties.language,
                            ])
                    }
                }
                writer.element("w:pPrDefault")
            }
            for (index, style) in styles.enumerated() { writer.style(style, priority: index + 1) }
            writer.tableStyle()
            writer.emptyStyle(type: "character", id: "DefaultParagraphFont", name: "Default Paragraph Font")
            writer.emptyStyle(type: "numbering", id: "NoList", name: "No List")
        }
    }
}

extension XMLWriter {
    fileprivate mutating func style(_ style: WordStyle, priority: Int) {
        let isOwn = !WordStyle.builtInNames.contains(style.name)
        element(
            "w:style",
            [
                "w:type": style.kind.rawValue, "w:default": style.id == .normal ? "1" : nil,
                "w:customStyle": isOwn ? "1" : nil, "w:styleId": style.id.value,
            ]
        ) { writer in
            writer.value("w:name", style.name)
            if let base = style.base { writer.value("w:basedOn", base.value) }
            if let next = style.next { writer.value("w:next", next.value) }
            writer.value("w:uiPriority", String(priority))
            writer.toggle("w:qFormat", true)
            writer.paragraph(style.paragraph)
            writer.characters(style.characters)
        }
    }

    /// What every table rests on: no space within cells but what the table says.
    fileprivate mutating func tableStyle() {
        element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { writer in
            writer.value("w:name", "Normal Table")
            writer.value("w:uiPriority", "99")
            writer.element("w:semiHidden")
            writer.element("w:unhideWhenUsed")
            writer.element("w:tblPr") { writer in
                writer.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
                writer.element("w:tblCellMar") { writer in
                    for side in ["top", "left", "bottom", "right"] {
                        writer.element("w:\(side)", ["w:w": "0", "w:type": "dxa"])
                    }
                }
            }
        }
    }

    fileprivate mutating func emptyStyle(type: String, id: String, name: String) {
        element("w:style", ["w:type": type, "w:default": "1", "w:styleId": id]) { writer in
            writer.value("w:name", name)
            writer.value("w:uiPriority", "99")
            writer.element("w:semiHidden")
            writer.element("w:unhideWhenUsed")
        }
    }
}
