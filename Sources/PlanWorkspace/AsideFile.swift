import Glibc

/// A large file that is written aside piece by piece and renamed into place when it is whole.
///
/// One that is neither published nor discarded is removed when the last reference goes.
package final class AsideFile {
    private let path: String
    private var descriptor: Int32

    package init(_ path: String) throws(WorldError) {
        self.path = path
        descriptor = open(asidePath(of: path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw WorldError(.write, path) }
    }

    deinit { discard() }

    package func write(_ bytes: UnsafeRawBufferPointer) throws(WorldError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw WorldError(.write, path) }
            rest = rest.dropFirst(count)
        }
    }

    /// - Parameter offset: in bytes from the beginning.
    package func seek(to offset: Int) throws(WorldError) {
        guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw WorldError(.write, path) }
    }

    /// Brings it to the disk and puts it in place.
    package func publish() throws(WorldError) {
        guard fsync(descriptor) == 0 else { throw WorldError(.write, path) }
        close(descriptor)
        descriptor = -1
        try putInPlace(asidePath(of: path), path)
    }

    package func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        removeFile(asidePath(of: path))
    }
}
