package import PlanDiagnostics

/// One file as the shell found it, before the compiler looks inside.
package struct SourceInput: Sendable {
    package enum Content: Sendable {
        case read(SourceBytes)
        /// Larger than is read; its size in bytes.
        case tooLarge(size: Int)

        package static func bytes(_ bytes: [UInt8]) -> Content { .read(.here(bytes)) }
    }

    /// Relative to the workspace's root, with `/` between its parts.
    package let path: String
    package let content: Content

    package init(path: String, _ content: Content) {
        self.path = path
        self.content = content
    }

    /// Nil for a file that is not read.
    package var source: SourceBytes? {
        if case .read(let source) = content { source } else { nil }
    }

    package var bytes: [UInt8]? { source?.bytes }

    package init(path: String, text: String) {
        self.init(path: path, .bytes(Array(text.utf8)))
    }
}
