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

/// One source as it was read: its path within the workspace and its bytes, unchanged.
package struct SourceFile: Sendable {
    package let id: FileID
    /// The path relative to the workspace's root, with `/` between its parts on every system.
    package let path: String
    package let bytes: [UInt8]

    package init(id: FileID, path: String, bytes: [UInt8]) {
        self.id = id
        self.path = path
        self.bytes = bytes
    }
}
