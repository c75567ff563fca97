import DataFormats

/// Sets an outline in the one layout: two spaces a level, items of lists indented below their key.
struct OutlineWriter {
    private(set) var text = ""

    mutating func write(_ outline: Outline) {
        for directive in outline.directives { line(directive, indent: 0) }
        if !outline.directives.isEmpty { line("---", indent: 0) }
        if let root = outline.root { self.root(root) }
        remarks(outline.closing, indent: 0)
    }

    /// What has no key and no dash before it.
    private mutating func root(_ entry: Outline.Entry) {
        remarks(entry.remarks, indent: 0)
        let head = entry.properties.joined(separator: " ")
        if case .collection(let collection) = entry.value, inline(collection, indent: 0) == nil {
            if !head.isEmpty || entry.trailing != nil { line(head, trailing: entry.trailing, indent: 0) }
            return block(collection, indent: 0)
        }
        value(entry, after: head, indent: -2)
    }

    private mutating func block(_ collection: Outline.Collection, indent: Int) {
        for entry in collection.entries { self.entry(entry, indent: indent) }
        remarks(collection.closing, indent: indent)
    }

    private mutating func entry(_ entry: Outline.Entry, indent: Int, isOnDash: Bool = false) {
        if !isOnDash {
            remarks(entry.remarks + remarksBehindDash(entry, indent: indent), indent: indent)
            if entry.isSetApart { setApart() }
            text += margin(indent)
        }
        guard let key = entry.key else { return item(entry, indent: indent) }
        value(entry, after: ([key + ":"] + entry.properties).joined(separator: " "), indent: indent)
    }

    private mutating func item(_ entry: Outline.Entry, indent: Int) {
        guard let mapping = mappingOnDash(entry, indent: indent) else {
            return value(entry, after: (["-"] + entry.properties).joined(separator: " "), indent: indent)
        }
        text += "- "
        for (index, pair) in mapping.entries.enumerated() {
            self.entry(pair, indent: indent + 2, isOnDash: index == 0)
        }
        remarks(mapping.closing, indent: indent + 2)
    }

    /// The mapping of an item that begins on the line of its dash.
    private func mappingOnDash(_ entry: Outline.Entry, indent: Int) -> Outline.Collection? {
        guard entry.key == nil, case .collection(let collection) = entry.value, collection.isMapping,
            entry.properties.isEmpty, inline(collection, indent: indent) == nil
        else { return nil }
        return collection
    }

    /// Comments between a dash and the first key on its line, which go above both.
    private func remarksBehindDash(_ entry: Outline.Entry, indent: Int) -> [Remark] {
        guard let mapping = mappingOnDash(entry, indent: indent) else { return [] }
        return (entry.trailing.map { [$0] } ?? []) + (mapping.entries.first?.remarks ?? [])
    }

    /// Writes a value behind `head`, which stands on the line already begun; `indent` is the entry's.
    private mutating func value(_ entry: Outline.Entry, after head: String, indent: Int) {
        switch entry.value {
        case .nothing: endLine(head, nil, entry.trailing)
        case .alias(let name): endLine(head, name, entry.trailing)
        case .scalar(let scalar):
            let written = scalar.written(indent: indent)
            endLine(head, written.line, entry.trailing)
            for line in written.below { text += line + "\n" }
        case .collection(let collection):
            if let inline = inline(collection, indent: indent) {
                return endLine(head, inline, entry.trailing)
            }
            endLine(head, nil, entry.trailing)
            block(collection, indent: indent + 2)
        }
    }
}

// MARK: - Brackets

extension OutlineWriter {
    /// A collection between brackets on one line; nil where it has to be broken into lines.
    private func inline(_ collection: Outline.Collection, indent: Int) -> String? {
        // Outside of the brackets, a pair without braces is one like any other, whose long value is folded.
        guard !collection.isBare, let line = inline(collection),
            indent + line.count <= YAMLText.lineWidth || collection.entries.isEmpty
        else { return nil }
        return line
    }

    private func inline(_ collection: Outline.Collection) -> String? {
        guard collection.isFlow, collection.closing.isEmpty else { return nil }
        var parts: [String] = []
        for entry in collection.entries {
            guard let part = inline(entry) else { return nil }
            parts.append(part)
        }
        let line = parts.joined(separator: ", ")
        if collection.isBare { return line }
        return collection.isMapping ? "{\(line)}" : "[\(line)]"
    }

    private func inline(_ entry: Outline.Entry) -> String? {
        guard entry.remarks.isEmpty, entry.trailing == nil, let value = inline(entry.value) else {
            return nil
        }
        let key = entry.key.map { [entry.hasColon ? $0 + ":" : $0] } ?? []
        let line = (key + entry.properties + (value.isEmpty ? [] : [value])).joined(separator: " ")
        // The bracket or comma that follows would else belong to the key or the tag.
        let isOpen = value.isEmpty && (entry.key != nil && entry.hasColon || !entry.properties.isEmpty)
        return isOpen ? line + " " : line
    }

    private func inline(_ value: Outline.Value) -> String? {
        switch value {
        case .nothing: ""
        case .alias(let name): name
        case .scalar(let scalar): scalar.oneLine
        case .collection(let collection): inline(collection)
        }
    }
}

// MARK: - Lines

extension OutlineWriter {
    private mutating func endLine(_ head: String, _ value: String?, _ trailing: Remark?) {
        let pieces = [head, value ?? "", trailing?.text ?? ""].filter { !$0.isEmpty }
        text += pieces.joined(separator: " ") + "\n"
    }

    private mutating func line(_ content: String, trailing: Remark? = nil, indent: Int) {
        text += margin(indent)
        endLine(content, nil, trailing)
    }

    private mutating func remarks(_ remarks: [Remark], indent: Int) {
        for remark in remarks {
            if remark.isSetApart { setApart() }
            line(remark.text, indent: indent)
        }
    }

    /// An empty line, unless one is there or nothing stands above it.
    private mutating func setApart() {
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    }

    private func margin(_ indent: Int) -> String { String(repeating: " ", count: max(0, indent)) }
}
