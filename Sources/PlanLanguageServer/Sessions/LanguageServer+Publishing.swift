import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanSyntax

extension LanguageServer {
    /// In which language a workspace's author is spoken to: what was asked for, what the client's settings say, what the
    /// workspace says, else Vietnamese.
    func language(_ session: WorkspaceSession) -> Language {
        settings.language ?? client.language ?? session.compilation.workspace.settings.language ?? .vietnamese
    }

    /// Tells the client of every file whose diagnostics are others than it shows, open texts first.
    func publish(_ session: WorkspaceSession) {
        session.takeNews()
        let compilation = session.compilation
        let writer = DiagnosticWriter(session, language(session), client)
        let byFile = Dictionary(grouping: compilation.diagnostics, by: \.span.file)
        let files = compilation.sources.files.sorted { left, _ in session.document(left.path) != nil }
        var shown: [String: String] = [:]
        for file in files {
            let findings = byFile[file.id] ?? []
            let document = session.document(file.path)
            guard document != nil || !findings.isEmpty else { continue }
            let diagnostics = JSONValue.array(findings.map(writer.json)).serialized()
            let stamp = "\(document.map { String($0.version) } ?? "") \(diagnostics)"
            shown[file.path] = stamp
            if session.published[file.path] != stamp {
                publish(session.uri(file.path), document, findings, writer)
            }
        }
        for path in session.published.keys where shown[path] == nil {
            publish(session.uri(path), nil, [], writer)
        }
        session.published = shown
    }

    private func publish(
        _ uri: String, _ document: OpenDocument?, _ findings: [Diagnostic], _ writer: DiagnosticWriter
    ) {
        let version = document.map { [JSONValue.Member("version", .integer($0.version))] } ?? []
        notify(
            "textDocument/publishDiagnostics",
            .object(
                [.init("uri", .string(uri))] + version + [
                    .init("diagnostics", .array(findings.map(writer.json)))
                ]))
    }

    /// A text outside of any workspace is at least held to YAML, and its author told why there is no more.
    func publish(stray document: OpenDocument) {
        let source = SourceFile(id: FileID(0), path: document.uri, bytes: document.bytes)
        let positions = EditorPositions(document.bytes, client.encoding)
        let language = settings.language ?? client.language ?? .vietnamese
        let faults = SyntaxParser.parse(source).diagnostics.map { finding -> JSONValue in
            [
                "range": positions.range(finding.span.range).json, "severity": 1, "source": "kehoach",
                "code": .string(finding.rule.code.description),
                "message": .string(finding.message.rendered(in: language)),
            ]
        }
        let note = BilingualText(
            vi:
                "tệp không thuộc không gian làm việc nào (không thấy kehoach.yaml từ đây trở lên), nên chỉ kiểm tra cú pháp",
            en:
                "the file is in no workspace (there is no kehoach.yaml from here upwards), so only its syntax is checked"
        )
        let remark: JSONValue = [
            "range": positions.range(0..<0).json, "severity": 3, "source": "kehoach",
            "message": .string(note[language]),
        ]
        notify(
            "textDocument/publishDiagnostics",
            [
                "uri": .string(document.uri), "version": .integer(document.version),
                "diagnostics": .array(faults + [remark]),
            ])
    }
}

/// Writes findings of one compilation as the protocol has them.
struct DiagnosticWriter {
    private let session: WorkspaceSession
    private let language: Language
    private let client: ClientCapabilities

    init(_ session: WorkspaceSession, _ language: Language, _ client: ClientCapabilities) {
        self.session = session
        self.language = language
        self.client = client
    }

    func json(_ finding: Diagnostic) -> JSONValue {
        let notes = finding.notes.map { $0.rendered(in: language) }
        var members: [JSONValue.Member] = [
            .init("range", range(finding.span)), .init("severity", .integer(finding.severity.number)),
            .init("code", .string(finding.rule.code.description)), .init("source", "kehoach"),
            .init(
                "message", .string(([finding.message.rendered(in: language)] + notes).joined(separator: "\n"))
            ),
        ]
        if let pages = client.rulePages {
            members.append(.init("codeDescription", ["href": .string("\(pages)\(finding.rule.code).md")]))
        }
        if finding.isAboutUnusedText { members.append(.init("tags", [1])) }
        if !finding.labels.isEmpty {
            members.append(.init("relatedInformation", .array(finding.labels.map(json))))
        }
        return .object(members)
    }

    func location(_ span: SourceSpan) -> JSONValue {
        ["uri": .string(session.uri(session.compilation.sources[span.file].path)), "range": range(span)]
    }

    func range(_ span: SourceSpan) -> JSONValue {
        session.positions(session.compilation.sources[span.file], client.encoding).range(span.range).json
    }

    private func json(_ label: Label) -> JSONValue {
        ["location": location(label.span), "message": .string(label.message.rendered(in: language))]
    }
}

extension Severity {
    /// As the protocol counts.
    fileprivate var number: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .info: 3
        }
    }
}

extension Diagnostic {
    /// Waivers that allow nothing and units that nobody names: editors show such text faded.
    fileprivate var isAboutUnusedText: Bool { [912, 112].contains(rule.code.number) }
}
