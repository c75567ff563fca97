import PlanDiagnostics

/// A report with what every format asks of it: positions, texts in the chosen language, addresses of pages.
struct RenderingContext: Sendable {
    let report: DiagnosticReport
    let options: RenderingOptions
    /// By file index; absent for files that no finding points into.
    private let lineIndices: [LineIndex?]

    init(report: DiagnosticReport, options: RenderingOptions) {
        self.report = report
        self.options = options
        var indices: [LineIndex?] = Array(repeating: nil, count: report.sources.files.count)
        func index(_ file: FileID) {
            let number = Int(file.rawValue)
            if indices[number] == nil { indices[number] = LineIndex(report.sources[file].bytes) }
        }
        for diagnostic in report.diagnostics {
            index(diagnostic.span.file)
            for label in diagnostic.labels { index(label.span.file) }
            for fix in diagnostic.fixes {
                for edit in fix.edits { index(edit.span.file) }
            }
        }
        lineIndices = indices
    }

    var language: Language { options.language }

    func file(_ id: FileID) -> SourceFile { report.sources[id] }
    func path(of span: SourceSpan) -> String { report.sources[span.file].path }

    func lines(of file: FileID) -> LineIndex {
        guard let index = lineIndices[Int(file.rawValue)] else {
            preconditionFailure("no finding points into file \(file.rawValue)")
        }
        return index
    }

    func start(of span: SourceSpan) -> SourcePosition {
        lines(of: span.file).position(at: Int(span.start))
    }

    func end(of span: SourceSpan) -> SourcePosition {
        lines(of: span.file).position(at: Int(span.end))
    }

    func text(_ message: Message) -> String { message.rendered(in: language) }
    func text(_ words: BilingualText) -> String { words[language] }

    /// The address of the page of a rule: relative to the repository unless the base is a URL.
    func page(of rule: RuleDescriptor) -> String { "\(options.rulePagesBase)\(rule.code).md" }

    /// The headline and the notes, a line each, for formats that have one field for all text.
    func fullText(of diagnostic: Diagnostic) -> String {
        ([text(diagnostic.message)]
            + diagnostic.notes.map { "\(text(RenderingWords.note)): \(text($0))" })
            .joined(separator: "\n")
    }
}

extension Fix {
    /// The edits of each file, files in the order in which they first appear.
    var editsByFile: [(file: FileID, edits: [Edit])] {
        var groups: [(file: FileID, edits: [Edit])] = []
        for edit in edits {
            if let index = groups.firstIndex(where: { $0.file == edit.span.file }) {
                groups[index].edits.append(edit)
            } else {
                groups.append((edit.span.file, [edit]))
            }
        }
        return groups
    }
}

extension [Edit] {
    /// The bytes that a range of a file becomes; the edits lie within it, in order.
    func applied(to bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = range.lowerBound
        for edit in self {
            result.append(contentsOf: bytes[position..<Int(edit.span.start)])
            result.append(contentsOf: edit.text.utf8)
            position = Int(edit.span.end)
        }
        result.append(contentsOf: bytes[position..<range.upperBound])
        return result
    }
}
