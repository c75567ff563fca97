import Glibc

/// By what a disk knows a file whose content has not changed: which file it is, how large, and when it was written.
package struct FileVersion: Hashable, Sendable {
    /// Comparable with those of other runs on the same machine.
    package let bytes: [UInt8]
    /// In bytes.
    package let size: Int
    /// In seconds since 1970.
    private let changed: Int

    /// - Returns: nil where no regular file is, nor a link to one.
    package init?(of path: String) {
        guard let file = FileStatus(path, followingLinks: true), file.isRegularFile else { return nil }
        let status = file.status
        size = file.size
        // Programs can set the time of writing; that of the change is set by the disk alone.
        changed = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
        let numbers = [
            Int(status.st_dev), Int(bitPattern: UInt(status.st_ino)), size, status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
        ]
        bytes = numbers.withUnsafeBytes { Array($0) }
    }

    /// Whether a change from now on will show: a disk's clock has ticks, in which a file may be written twice.
    package var isSettled: Bool { time(nil) - changed >= 2 }
}
