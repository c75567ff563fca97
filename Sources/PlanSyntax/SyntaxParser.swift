import CYaml
package import PlanDiagnostics

/// A text as a tree, with what was wrong with it; the tree holds what could be read in spite of that.
package struct ParsedSource: Sendable {
    package let tree: SyntaxTree
    /// In no particular order.
    package let diagnostics: [Diagnostic]
}

/// Reads the text of one file; it never fails, whatever the bytes.
package enum SyntaxParser {
    /// Names the encoding of bytes that are no UTF-8, if it can tell.
    package typealias EncodingNamer = ([UInt8]) -> BilingualText?

    /// The tree and the findings of one file; `namingEncoding` knows the Vietnamese legacy encodings, which
    /// this module does not.
    package static func parse(
        _ file: SourceFile, limits: SyntaxLimits = .standard, namingEncoding: EncodingNamer = { _ in nil }
    ) -> ParsedSource {
        if let tooLarge = KH012FileTooLarge.found(size: file.bytes.count, in: file.id) {
            return ParsedSource(tree: SyntaxTree(file: file.id, source: []), diagnostics: [tooLarge])
        }
        let reading = Reading(of: file.bytes, in: file.id, limits: limits, hidden: [])
        return ParsedSource(tree: reading.tree, diagnostics: reading.diagnostics)
    }
}

/// One pass of libyaml over the text.
struct Reading {
    let tree: SyntaxTree
    let diagnostics: [Diagnostic]
    let fault: LibyamlFault?

    init(of source: [UInt8], in file: FileID, limits: SyntaxLimits, hidden: [Int]) {
        let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard source.count > start else {
            (tree, diagnostics, fault) = (SyntaxTree(file: file, source: source), [], nil)
            return
        }
        (tree, diagnostics, fault) = source.withUnsafeBufferPointer { bytes in
            var builder = TreeBuilder(
                file: file, source: source, bytes: bytes, start: start, limits: limits, hidden: hidden)
            var events = EventReader(UnsafeBufferPointer(rebasing: bytes[start...]))
            var event = yaml_event_t()
            while events.next(&event) {
                let continues = builder.take(event)
                yaml_event_delete(&event)
                guard continues else { return (builder.finish(isWhole: true), builder.diagnostics, nil) }
            }
            return (builder.finish(isWhole: false), builder.diagnostics, events.fault())
        }
    }
}
