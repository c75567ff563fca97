extension WordDocument {
    /// The parts that Word looks for, each as canonical XML.
    package var package: OfficePackage {
        var headers: [OfficePackage.Part] = []
        let headerIDs = sections.map { section -> String? in
            guard !section.header.isEmpty else { return nil }
            headers.append(Self.headerPart(section.header, number: headers.count + 1))
            return "rId\(Companion.allCases.count + headers.count)"
        }
        let companions = Companion.allCases.map { part(of: $0) }
        let relationships =
            Companion.allCases.map { companion in
                OfficePackage.Relationship(
                    id: "rId\(companion.rawValue)", type: "\(Namespace.relationships)/\(companion.relation)",
                    target: "\(companion.relation).xml")
            }
            + headers.indices.map { index in
                OfficePackage.Relationship(
                    id: "rId\(Companion.allCases.count + index + 1)",
                    type: "\(Namespace.relationships)/header",
                    target: "header\(index + 1).xml")
            }
        let document = OfficePackage.Part(
            path: "word/document.xml", contentType: Self.contentType("document.main"),
            bytes: documentPart(headerIDs), relationships: relationships)
        return OfficePackage(
            parts: [document] + companions + headers + properties.parts,
            relationships: [
                .init(
                    id: "rId1", type: "\(Namespace.relationships)/officeDocument", target: "word/document.xml"
                ),
                .init(id: "rId2", type: Namespace.coreRelation, target: "docProps/core.xml"),
                .init(
                    id: "rId3", type: "\(Namespace.relationships)/extended-properties",
                    target: "docProps/app.xml"),
            ])
    }

    /// Parts that stand beside the text; the number is that of their relationship.
    private enum Companion: Int, CaseIterable {
        case styles = 1
        case numbering, settings, fontTable

        var relation: String {
            switch self {
            case .styles: "styles"
            case .numbering: "numbering"
            case .settings: "settings"
            case .fontTable: "fontTable"
            }
        }
    }

    private func part(of companion: Companion) -> OfficePackage.Part {
        let bytes =
            switch companion {
            case .styles: stylesPart()
            case .numbering: numberingPart()
            case .settings: settingsPart()
            case .fontTable: fontTablePart()
            }
        return OfficePackage.Part(
            path: "word/\(companion.relation).xml", contentType: Self.contentType(companion.relation),
            bytes: bytes)
    }

    private static func contentType(_ kind: String) -> String {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
    }

    private func documentPart(_ headers: [String?]) -> [UInt8] {
        let namespaces: KeyValuePairs<String, String?> = [
            "xmlns:w": Namespace.word, "xmlns:r": Namespace.relationships, "xmlns:w14": Namespace.word2010,
            "xmlns:mc": Namespace.compatibility, "mc:Ignorable": "w14",
        ]
        return XMLWriter.document("w:document", namespaces) { writer in
            writer.element("w:body") { $0.body(sections, headers: headers) }
        }
    }

    private static func headerPart(_ paragraphs: [WordParagraph], number: Int) -> OfficePackage.Part {
        OfficePackage.Part(
            path: "word/header\(number).xml", contentType: contentType("header"),
            bytes: XMLWriter.document("w:hdr", ["xmlns:w": Namespace.word]) { writer in
                for paragraph in paragraphs { writer.paragraph(paragraph) }
            })
    }

    private func settingsPart() -> [UInt8] {
        XMLWriter.document("w:settings", ["xmlns:w": Namespace.word]) { writer in
            writer.element("w:zoom", ["w:percent": "100"])
            writer.value("w:defaultTabStop", Length.millimetres(10).text)
            writer.value("w:characterSpacingControl", "doNotCompress")
            writer.element("w:compat") { writer in
                // Word 2013 and later, without which Word opens the file in compatibility mode.
                writer.element(
                    "w:compatSetting",
                    [
                        "w:name": "compatibilityMode", "w:uri": Namespace.wordSettings, "w:val": "15",
                    ])
            }
            writer.element(
                "w:themeFontLang", ["w:val": properties.language])
            writer.value("w:decimalSymbol", ",")
            writer.value("w:listSeparator", ";")
        }
    }

    private func fontTablePart() -> [UInt8] {
        XMLWriter.document("w:fonts", ["xmlns:w": Namespace.word]) { writer in
            writer.element("w:font", ["w:name": font]) { writer in
                writer.value("w:charset", "00")
                writer.value("w:family", "roman")
                writer.value("w:pitch", "variable")
            }
            writer.element("w:font", ["w:name": TickSign.font]) { writer in
                writer.value("w:altName", TickSign.otherFont)
                writer.value("w:charset", "80")
                writer.value("w:family", "modern")
                writer.value("w:pitch", "fixed")
            }
        }
    }
}
