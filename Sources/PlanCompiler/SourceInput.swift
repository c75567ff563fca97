/// One file as the shell found it, before the compiler looks inside.
package struct SourceInput: Sendable {
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Larger than is read; its size in bytes.
        case tooLarge(size: Int)
    }

    /// Relative to the workspace's root, with `/` between its parts.
    package let path: String
    package let content: Content

    package init(path: String, _ content: Content) {
        self.path = path
        self.content = content
    }

    package init(path: String, text: String) {
        self.init(path: path, .bytes(Array(text.utf8)))
    }
}
