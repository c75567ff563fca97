extension XMLWriter {
    /// The sections one after the other; all but the last end in their last paragraph.
    ///
    /// - Parameter headers: the relationship of each section's header.
    mutating func body(_ sections: [WordSection], headers: [String?]) {
        for (index, section) in sections.enumerated() {
            let isLast = index == sections.count - 1
            let end = { (writer: inout XMLWriter) in writer.end(of: section, header: headers[index]) }
            var blocks = section.blocks[...]
            // A table can end neither a section nor the document.
            let final: WordParagraph =
                if case .paragraph(let paragraph) = blocks.last { paragraph } else { .closing }
            if case .paragraph = blocks.last { blocks.removeLast() }
            for block in blocks { self.block(block) }
            paragraph(final, section: isLast ? nil : end)
            if isLast { end(&self) }
        }
    }

    private mutating func end(of section: WordSection, header: String?) {
        let page = section.page
        element("w:sectPr") { writer in
            if let header {
                writer.element("w:headerReference", ["w:type": "default", "r:id": header])
            }
            writer.value("w:type", "nextPage")
            writer.element(
                "w:pgSz",
                [
                    "w:w": page.width.text, "w:h": page.height.text,
                    "w:orient": page.isLandscape ? "landscape" : nil,
                ])
            writer.element(
                "w:pgMar",
                [
                    "w:top": page.top.text, "w:right": page.right.text, "w:bottom": page.bottom.text,
                    "w:left": page.left.text, "w:header": page.header.text, "w:footer": page.header.text,
                    "w:gutter": "0",
                ])
            if let number = section.firstPageNumber {
                writer.element("w:pgNumType", ["w:start": String(number)])
            }
            writer.element("w:cols", ["w:space": "720"])
            if section.hidesFirstHeader { writer.toggle("w:titlePg", true) }
        }
    }
}

extension WordParagraph {
    /// As small as Word makes them, to end a section after a table without a new page.
    fileprivate static let closing = WordParagraph(
        .normal, [],
        format: ParagraphFormat {
            $0.spaceBefore = .zero
            $0.spaceAfter = .zero
            $0.firstLineIndent = .zero
            $0.lineSpacing = .exactly(.points(1))
        })
}
