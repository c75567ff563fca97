extension XMLWriter {
    /// - Parameter section: what ends a section at this paragraph, if it is a section's last.
    mutating func paragraph(_ paragraph: WordParagraph, section: ((inout XMLWriter) -> Void)? = nil) {
        element("w:p") { writer in
            writer.paragraph(paragraph.format, style: paragraph.style, section: section)
            for inline in paragraph.content { writer.inline(inline) }
        }
    }

    private mutating func inline(_ inline: WordParagraph.Inline) {
        switch inline {
        case .text(let text, let characters): run(text) { $0.characters(characters) }
        case .styled(let text, let style): run(text) { $0.characters(.plain, style: style) }
        case .pageNumber: pageNumber()
        case .tickBox(let box): tickBox(box)
        }
    }

    private mutating func run(_ text: String, _ properties: (inout XMLWriter) -> Void) {
        guard !text.isEmpty else { return }
        element("w:r") { writer in
            properties(&writer)
            writer.runText(text)
        }
    }

    /// Text with its tabs and line breaks as elements; what XML cannot hold becomes U+FFFD, so that a loss is seen.
    private mutating func runText(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let element: String? =
                    switch bytes[index] {
                    case UInt8(ascii: "\n"): "w:br"
                    case UInt8(ascii: "\t"): "w:tab"
                    default: nil
                    }
                if let element {
                    literal(bytes[start..<index])
                    self.element(element)
                    start = index + 1
                }
                index += 1
            }
            literal(bytes[start...])
        }
    }

    private mutating func literal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = bytes.first, let last = bytes.last else { return }
        let space = UInt8(ascii: " ")
        let isEdged = first == space || last == space
        element(
            "w:t", ["xml:space": isEdged ? "preserve" : nil],
            text: Self.printable(String(decoding: bytes, as: UTF8.self)))
    }

    private static func printable(_ text: String) -> String {
        let isForbidden = { (scalar: Unicode.Scalar) in
            scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        }
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.lazy.map { isForbidden($0) ? "\u{FFFD}" : $0 })
        return String(result)
    }

    private mutating func pageNumber() {
        element("w:fldSimple", ["w:instr": " PAGE "]) { writer in
            writer.element("w:r") { writer in
                writer.element("w:rPr") { $0.toggle("w:noProof", true) }
                writer.element("w:t", text: "1")
            }
        }
    }

    /// A content control of Word 2010 and later; older readers see the sign.
    private mutating func tickBox(_ box: WordParagraph.TickBox) {
        element("w:sdt") { writer in
            writer.element("w:sdtPr") { writer in
                writer.value("w:alias", Self.controlName(box.title))
                writer.value("w:tag", Self.controlName(box.tag))
                writer.value("w:id", String(writer.nextIdentifier()))
                writer.element("w14:checkbox") { writer in
                    writer.element("w14:checked", ["w14:val": box.isTicked ? "1" : "0"])
                    writer.element(
                        "w14:checkedState", ["w14:val": TickSign.ticked.code, "w14:font": TickSign.font])
                    writer.element(
                        "w14:uncheckedState", ["w14:val": TickSign.empty.code, "w14:font": TickSign.font])
                }
            }
            writer.element("w:sdtContent") { writer in
                writer.element("w:r") { writer in
                    writer.element("w:rPr") { writer in
                        writer.element(
                            "w:rFonts",
                            [
                                "w:ascii": TickSign.font, "w:hAnsi": TickSign.font,
                                "w:eastAsia": TickSign.font, "w:hint": "eastAsia",
                            ])
                    }
                    writer.element("w:t", text: (box.isTicked ? TickSign.ticked : .empty).sign)
                }
            }
        }
    }

    /// Word refuses a document with a longer name of a control than 64 of its characters.
    private static func controlName(_ text: String) -> String {
        var name = text.prefix(64)
        while name.utf16.count > 64 { name.removeLast() }
        return printable(String(name))
    }
}

/// The signs of a tick box in the font that Word itself gives its boxes.
struct TickSign {
    static let font = "MS Gothic"
    /// What readers without that font take; every Windows since 7 has it.
    static let otherFont = "Segoe UI Symbol"
    static let ticked = TickSign(code: "2612", sign: "\u{2612}")
    static let empty = TickSign(code: "2610", sign: "\u{2610}")

    let code: String
    let sign: String
}
