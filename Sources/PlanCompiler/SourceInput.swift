package import PlanDiagnostics

/// One file as the shell found it, before the compiler looks inside.
package struct SourceInput: Sendable {
    package enum Content: Sendable {
        case bytes([UInt8])
        case digested(DigestedBytes)
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

    /// Nil for a file that is not read.
    package var bytes: [UInt8]? {
        switch content {
        case .bytes(let bytes): bytes
        case .digested(let digested): digested.bytes
        case .tooLarge: nil
        }
    }

    /// How many they are; 0 for a file that is not read.
    package var size: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .digested(let digested): digested.count
        case .tooLarge: 0
        }
    }

    package init(path: String, text: String) {
        self.init(path: path, .bytes(Array(text.utf8)))
    }
}
