import PlanDiagnostics
import PlanLowering
import PlanSyntax
import VietnameseText

/// Every source with its tree and its place.
struct ParsedWorkspace {
    let sources: SourceMap
    /// By path, so that no order of directories shows through.
    let files: [ParsedFile]
    let diagnostics: [Diagnostic]

    init(_ inputs: [SourceInput], _ concurrently: Concurrently) {
        let inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let files = inputs.enumerated().map { index, input in
            SourceFile(id: FileID(index), path: input.path, bytes: input.bytes)
        }
        sources = SourceMap(files)
        let readings = concurrently.map(inputs.count) { Self.read(inputs[$0], files[$0]) }
        self.files = readings.compactMap(\.file)
        diagnostics = readings.flatMap(\.diagnostics)
    }

    private static func read(_ input: SourceInput, _ file: SourceFile) -> (
        file: ParsedFile?, diagnostics: [Diagnostic]
    ) {
        guard let place = SourceLayout.place(of: input.path) else {
            return (nil, [KH904UnexpectedFile.found(input.path, file.id)])
        }
        let parsed =
            switch input.content {
            case .bytes: SyntaxParser.parse(file, namingEncoding: Self.nameEncoding)
            case .tooLarge(let size): SyntaxParser.refused(file, size: size)
            }
        return (ParsedFile(kind: place.kind, folder: place.folder, tree: parsed.tree), parsed.diagnostics)
    }

    private static func nameEncoding(_ bytes: [UInt8]) -> BilingualText? {
        LegacyEncoding.detect(bytes.span).map { BilingualText(same: $0.name) }
    }
}

extension SourceInput {
    fileprivate var bytes: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .tooLarge: []
        }
    }
}
