/// The index of a file within one compilation; it never leaves the process.
@usableFromInline
package struct FileID: Hashable, Sendable, Comparable {
    @usableFromInline package let rawValue: UInt32

    @inlinable
    package init(_ rawValue: Int) {
        self.rawValue = UInt32(rawValue)
    }

    @inlinable
    package static func < (left: FileID, right: FileID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The bytes of a source: at hand, or read where somebody looks at them.
package enum SourceBytes: Sendable {
    case here([UInt8])
    case digested(DigestedBytes)

    package var bytes: [UInt8] {
        switch self {
        case .here(let bytes): bytes
        case .digested(let digested): digested.bytes
        }
    }

    package var count: Int {
        switch self {
        case .here(let bytes): bytes.count
        case .digested(let digested): digested.count
        }
    }

    /// The SHA-256 of the bytes; nil where nobody has computed it yet.
    package var digest: [UInt8]? {
        switch self {
        case .here: nil
        case .digested(let digested): digested.digest
        }
    }
}

/// One source as it was read: its path within the workspace and its bytes, unchanged.
package struct SourceFile: Sendable {
    package let id: FileID
    /// The path relative to the workspace's root, with `/` between its parts on every system.
    package let path: String
    package let content: SourceBytes

    package init(id: FileID, path: String, _ content: SourceBytes) {
        self.id = id
        self.path = path
        self.content = content
    }

    package init(id: FileID, path: String, bytes: [UInt8]) {
        self.init(id: id, path: path, .here(bytes))
    }

    package var bytes: [UInt8] { content.bytes }
}
