import Synchronization

/// The bytes of a source whose digest is known, so that they are read only where somebody looks at them.
package final class DigestedBytes: Sendable {
    /// A cryptographic one: contents with the same digest are the same.
    package let digest: [UInt8]
    package let count: Int
    private let read: @Sendable () -> [UInt8]?
    private let known: Mutex<[UInt8]?>
    private let changed = Atomic(false)

    /// - Parameter read: asked once, when the bytes are first looked at; nil when they are no longer those that the digest
    ///   is of.
    package init(digest: [UInt8], count: Int, readBy read: @escaping @Sendable () -> [UInt8]?) {
        self.digest = digest
        self.count = count
        self.read = read
        known = Mutex(nil)
    }

    package init(_ bytes: [UInt8], digest: [UInt8]) {
        self.digest = digest
        count = bytes.count
        read = { bytes }
        known = Mutex(bytes)
    }

    /// Blanks when they have changed since: as many, so that no span of a finding reaches beyond them.
    package var bytes: [UInt8] {
        known.withLock { known in
            if let known { return known }
            let found = read()
            if found == nil { changed.store(true, ordering: .relaxed) }
            let bytes = found ?? Array(repeating: UInt8(ascii: " "), count: count)
            known = bytes
            return bytes
        }
    }

    /// Whether that has been seen: nothing that was made of them holds.
    package var haveChanged: Bool { changed.load(ordering: .relaxed) }
}
