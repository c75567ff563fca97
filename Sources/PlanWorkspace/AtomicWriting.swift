import Glibc

/// Writes a file aside and renames it into place, so that a crash or a full disk leaves the previous one whole.
///
/// - Throws: ``WorldError``; what was there before is then untouched.
package func writeFile(_ path: String, _ bytes: some Collection<UInt8>) throws(WorldError) {
    let aside = asidePath(of: path)
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WorldError(.write, path) }
    do {
        try write(Array(bytes), to: descriptor, path)
    } catch {
        close(descriptor)
        unlink(aside)
        throw error
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else {
        let error = WorldError(.write, path)
        unlink(aside)
        throw error
    }
    try putInPlace(aside, path)
}

/// Where a file is written before it is renamed: beside it, so that the rename stays within one disk.
package func asidePath(of path: String) -> String { "\(path).\(getpid()).tmp" }

/// Renames a file that was written aside; on failure the one aside is removed.
///
/// Files and links make way for it; a device or a pipe, which a rename would replace as well, does not.
package func putInPlace(_ aside: String, _ path: String) throws(WorldError) {
    if let status = FileStatus(path), !status.isRegularFile, !status.isLink {
        unlink(aside)
        throw WorldError(.replace, path, code: WorldError.noRegularFile)
    }
    guard rename(aside, path) == 0 else { throw failure(of: aside, path) }
}

/// Puts a file that was written aside in its place, unless something stands there; on failure the one aside is removed.
func putInFreePlace(_ aside: String, _ path: String) throws(WorldError) {
    // A second name is never given to a place that is taken, while a rename would take it.
    if link(aside, path) == 0 {
        unlink(aside)
        return
    }
    // Disks of other systems know no second names; there, looking first has to do.
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw failure(of: aside, path) }
    guard FileStatus(path) == nil else {
        errno = EEXIST
        throw failure(of: aside, path)
    }
    try putInPlace(aside, path)
}

private func failure(of aside: String, _ path: String) -> WorldError {
    let error = WorldError(.write, path)
    unlink(aside)
    return error
}

/// Copies a regular file, and brings the copy to the disk.
///
/// - Returns: the SHA-256 of what was copied.
func copyFile(_ source: String, _ path: String) throws(WorldError) -> String {
    let input = open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard input >= 0 else { throw WorldError(.read, source) }
    defer { close(input) }
    let output = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard output >= 0 else { throw WorldError(.write, path) }
    defer { close(output) }
    var sum = RunningSHA256()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let count = piece.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw WorldError(.read, source) }
        if count == 0 { break }
        sum.add(piece, count)
        try write(Array(piece[..<count]), to: output, path)
    }
    guard fsync(output) == 0 else { throw WorldError(.write, path) }
    return sum.hexadecimal()
}

/// Makes a folder and those above it.
package func createFolder(_ path: String) throws(WorldError) {
    var prefix = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
        prefix += "/" + part
        guard mkdir(prefix, 0o777) == 0 || errno == EEXIST else { throw WorldError(.create, path) }
    }
}

private func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(WorldError) {
    var start = 0
    while start < bytes.count {
        let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw WorldError(.write, path) }
        start += count
    }
}

/// Brings a file that somebody else wrote to the disk, so that a rename does not outrun its bytes.
package func flushFile(_ path: String) throws(WorldError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError(.write, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw WorldError(.write, path) }
}

/// The size in bytes and the SHA-256 of a file that somebody else wrote, read a piece at a time.
package func digestFile(_ path: String) throws(WorldError) -> (size: Int, sha256: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError(.read, path) }
    defer { close(descriptor) }
    guard case .readable(let size, let sha256, _) = digest(of: descriptor, limit: .max, { _ in }) else {
        throw WorldError(.read, path)
    }
    return (size, sha256)
}

/// Removes a file; one that is not there is no fault.
package func removeFile(_ path: String) {
    unlink(path)
}

/// The size of a regular file in bytes; nil when there is none.
package func fileSize(_ path: String) -> Int? {
    guard let status = FileStatus(path), status.isRegularFile else { return nil }
    return status.size
}

/// Whether a path is the only name of a regular file, so that nobody else keeps what is changed in it.
package func isOnlyName(_ path: String) -> Bool {
    FileStatus(path).map { $0.isRegularFile && $0.status.st_nlink == 1 } ?? false
}
