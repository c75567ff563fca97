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
            return unread(file, [tooLarge])
        }
        if let tree = EverydayReader.tree(of: file.bytes, in: file.id, limits: limits) {
            return ParsedSource(tree: tree, diagnostics: [])
        }
        return parseWithLibyaml(file, limits: limits, namingEncoding: namingEncoding)
    }

    /// The same for any text, everyday or not, by the reader that knows all of YAML.
    package static func parseWithLibyaml(
        _ file: SourceFile, limits: SyntaxLimits = .standard, namingEncoding: EncodingNamer = { _ in nil }
    ) -> ParsedSource {
        let reading = Reading(of: file.bytes, in: file.id, limits: limits)
        if reading.isClean, !file.bytes.withUnsafeBytes(TextScreening.holdsHiddenControl) {
            return ParsedSource(tree: reading.tree, diagnostics: reading.diagnostics)
        }
        let screening = TextScreening(file: file.id, bytes: file.bytes, limits: limits)
        switch screening.verdict(namingEncoding: namingEncoding) {
        case .unreadable(let findings):
            return unread(file, findings)
        case .text:
            return Recovery(of: reading, in: file.id, limits: limits).result
        case .mended(let bytes, let findings):
            let again = Reading(of: bytes, in: file.id, limits: limits)
            let result = Recovery(of: again, in: file.id, limits: limits).result
            return ParsedSource(tree: result.tree, diagnostics: findings + result.diagnostics)
        }
    }

    /// The tree of a file that was not read, for its size.
    package static func refused(_ file: SourceFile, size: Int) -> ParsedSource {
        unread(file, KH012FileTooLarge.found(size: size, in: file.id).map { [$0] } ?? [])
    }

    private static func unread(_ file: SourceFile, _ findings: [Diagnostic]) -> ParsedSource {
        var tree = SyntaxTree(file: file.id, source: file.bytes)
        tree.isWhole = false
        return ParsedSource(tree: tree, diagnostics: findings)
    }
}
