/// Files packed into one archive in memory.
package enum ZipArchive {
    /// A file to pack.
    package struct Entry: Hashable, Sendable {
        /// With `/` between folders; ASCII in every package that Office reads.
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The archive of these files, deflated, in this order.
    package static func bytes(of entries: [Entry]) -> [UInt8] {
        let memory = Memory()
        do {
            let writer = ZipWriter(ZipOutput(write: memory.write, seek: { memory.position = $0 }))
            for entry in entries {
                try writer.add(entry.path) { write in try entry.bytes.withUnsafeBytes(write) }
            }
            try writer.finish()
        } catch {
            preconditionFailure("memory cannot fail: \(error)")
        }
        return memory.bytes
    }

    /// Bytes that grow, and can be written over.
    private final class Memory {
        private(set) var bytes: [UInt8] = []
        var position = 0

        func write(_ source: UnsafeRawBufferPointer) {
            let overwritten = min(source.count, bytes.count - position)
            bytes.replaceSubrange(position..<position + overwritten, with: source)
            position += source.count
        }
    }
}
