extension XMLWriter {
    mutating func characters(_ format: CharacterFormat, style: WordStyle.ID? = nil) {
        optionalElement("w:rPr") { writer in
            if let style { writer.value("w:rStyle", style.value) }
            if let font = format.font { writer.font(font) }
            writer.toggle("w:b", format.isBold)
            writer.toggle("w:bCs", format.isBold)
            writer.toggle("w:i", format.isItalic)
            writer.toggle("w:iCs", format.isItalic)
            if let color = format.color { writer.value("w:color", color) }
            if let size = format.size {
                writer.value("w:sz", size.halfPoints)
                writer.value("w:szCs", size.halfPoints)
            }
            if let isUnderlined = format.isUnderlined {
                writer.value("w:u", isUnderlined ? "single" : "none")
            }
            if let language = format.language { writer.value("w:lang", language) }
        }
    }

    mutating func font(_ font: String) {
        element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
    }
}
