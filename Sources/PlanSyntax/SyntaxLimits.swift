/// How much a text may ask for before the parser refuses it, so that no input hangs or exhausts memory.
package struct SyntaxLimits: Sendable {
    /// In bytes; the reader of files refuses a larger one before it reads it whole.
    package static let maximumFileSize = 64 << 20

    /// Collections within collections. Plans need about ten; libyaml takes quadratic time in it.
    package var depth = 64
    /// Uses of `*name` in one file.
    package var aliases = 1_000
    /// Nodes that a file's aliases stand for, all together, aliases within aliases multiplied out.
    package var expandedNodes = 100_000
    /// Findings of one kind that a stream of bad bytes may give before the rest is passed over.
    package var badCharacters = 20
    /// Findings about the nodes of one file; what is wrong beyond them is found when these are mended.
    package var findings = 1_000
    /// How often a text is read again after hiding a syntax error, to report what comes after it.
    package var recoveries = 16

    package static let standard = SyntaxLimits()

    package init() {}
}
