/// A mapping on its way to a YAML file, with the remarks that stand above its fields.
package struct YAMLRecord: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
        package var key: String
        package var value: YAMLValue
        /// Lines above the field, without the sign that begins them.
        package var remarks: [String] = []
        /// Whether an empty line goes before it.
        package var isSetApart = false

        package init(_ key: String, _ value: YAMLValue, remarks: [String] = [], isSetApart: Bool = false) {
            (self.key, self.value) = (key, value)
            (self.remarks, self.isSetApart) = (remarks, isSetApart)
        }
    }

    package var fields: [Field]
    /// Lines above the record itself.
    package var remarks: [String]

    package init(_ fields: [Field] = [], remarks: [String] = []) {
        (self.fields, self.remarks) = (fields, remarks)
    }

    package mutating func add(
        _ key: String, _ value: YAMLValue, remarks: [String] = [], isSetApart: Bool = false
    ) {
        fields.append(Field(key, value, remarks: remarks, isSetApart: isSetApart))
    }

    /// Adds a text unless there is none.
    package mutating func add(_ key: String, _ text: String?, remarks: [String] = []) {
        guard let text else { return }
        add(key, .text(text), remarks: remarks)
    }

    /// The whole file, ending with a line feed.
    ///
    /// - Parameter modeline: the schema for yaml-language-server; nil for none.
    package func document(modeline: String? = nil) -> String {
        var writer = YAMLWriter()
        if let modeline { writer.remark("yaml-language-server: $schema=\(modeline)", indent: 0) }
        for remark in remarks { writer.remark(remark, indent: 0) }
        writer.fields(of: self, indent: 0)
        return writer.text
    }
}

/// A value of a YAML file; every scalar is text until a field gives it a type.
package indirect enum YAMLValue: Hashable, Sendable {
    case text(String)
    /// Texts between brackets if they fit on the line, else one a line.
    case texts([String])
    case list([YAMLValue])
    case record(YAMLRecord)
    /// Written as it is: a piece of another file, one line.
    case source(String)
}

/// Sets records in the layout of the plan's own files: two spaces a level, items of lists indented below their key,
/// long texts folded.
private struct YAMLWriter {
    private(set) var text = ""

    mutating func remark(_ remark: String, indent: Int) {
        for line in remark.split(separator: "\n", omittingEmptySubsequences: false) {
            let visible = String.UnicodeScalarView(
                line.unicodeScalars.filter { !YAMLText.needsEscape($0) || $0 == "\t" })
            text += margin(indent) + (visible.isEmpty ? "#" : "# \(String(visible))") + "\n"
        }
    }

    mutating func fields(of record: YAMLRecord, indent: Int, firstIsOnDash: Bool = false) {
        for (index, field) in record.fields.enumerated() {
            let isOnDash = firstIsOnDash && index == 0
            if !isOnDash {
                if field.isSetApart, !text.isEmpty { text += "\n" }
                for remark in field.remarks { self.remark(remark, indent: indent) }
                text += margin(indent)
            }
            text += YAMLText.scalar(field.key) + ":"
            value(field.value, indent: indent)
        }
    }

    /// Writes a value after its key and colon.
    private mutating func value(_ value: YAMLValue, indent: Int) {
        switch value {
        case .text(let content): scalar(content, indent: indent + 2)
        case .source(let source): text += " \(source)\n"
        case .texts(let contents): list(contents, indent: indent)
        case .list(let values) where values.isEmpty: text += " []\n"
        case .list(let values):
            text += "\n"
            for value in values { item(value, indent: indent + 2) }
        case .record(let record) where record.fields.isEmpty: text += " {}\n"
        case .record(let record):
            text += "\n"
            for remark in record.remarks { self.remark(remark, indent: indent + 2) }
            fields(of: record, indent: indent + 2)
        }
    }

    private mutating func list(_ contents: [String], indent: Int) {
        let line = "[" + contents.map { YAMLText.scalar($0, in: .flow) }.joined(separator: ", ") + "]"
        if indent + line.count <= YAMLText.lineWidth || contents.isEmpty {
            text += " \(line)\n"
        } else {
            value(.list(contents.map(YAMLValue.text)), indent: indent)
        }
    }

    private mutating func item(_ value: YAMLValue, indent: Int) {
        if case .record(let record) = value, let first = record.fields.first {
            if first.isSetApart { text += "\n" }
            for remark in record.remarks + first.remarks { self.remark(remark, indent: indent) }
            text += margin(indent) + "- "
            return fields(of: record, indent: indent + 2, firstIsOnDash: true)
        }
        text += margin(indent) + "-"
        switch value {
        case .text(let content): scalar(content, indent: indent + 2)
        default: self.value(value, indent: indent)
        }
    }

    /// Writes a text after its key or dash: folded if it is long and folding gives back just that text.
    private mutating func scalar(_ content: String, indent: Int) {
        guard content.count > YAMLText.lineWidth - indent,
            let lines = YAMLText.folded(content, indent: indent),
            lines.count > 1
        else {
            text += " \(YAMLText.scalar(content))\n"
            return
        }
        text += " >-\n"
        for line in lines { text += margin(indent) + line + "\n" }
    }

    private func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }
}
