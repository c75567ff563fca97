extension WordDocument {
    func numberingPart() -> [UInt8] {
        XMLWriter.document("w:numbering", ["xmlns:w": Namespace.word]) { writer in
            for list in lists { writer.definition(of: list) }
            for list in lists {
                writer.element("w:num", ["w:numId": String(list.id.value)]) {
                    $0.value("w:abstractNumId", String(list.id.value))
                }
            }
        }
    }
}

extension XMLWriter {
    fileprivate mutating func definition(of list: WordList) {
        precondition(list.levels.count <= 9, "Word has nine levels of numbering")
        element("w:abstractNum", ["w:abstractNumId": String(list.id.value)]) { writer in
            writer.value("w:multiLevelType", list.levels.count > 1 ? "multilevel" : "singleLevel")
            writer.value("w:name", list.name)
            for (index, level) in list.levels.enumerated() { writer.level(level, index) }
        }
    }

    private mutating func level(_ level: WordList.Level, _ index: Int) {
        element("w:lvl", ["w:ilvl": String(index)]) { writer in
            writer.value("w:start", "1")
            writer.value("w:numFmt", level.format.rawValue)
            if let style = level.style { writer.value("w:pStyle", style.value) }
            writer.value("w:suff", level.suffix.rawValue)
            writer.value("w:lvlText", level.text)
            writer.value("w:lvlJc", "left")
            writer.paragraph(
                ParagraphFormat {
                    $0.leftIndent = level.leftIndent
                    $0.firstLineIndent = level.firstLineIndent
                })
            writer.characters(level.characters)
        }
    }
}
