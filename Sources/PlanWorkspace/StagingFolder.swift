import Glibc

/// A folder within an output folder, in which a build is made whole before any of it is put in place.
///
/// What an interrupted build leaves of it is cleared away by the next.
package struct StagingFolder: Sendable {
    private static let prefix = ".kehoach-"

    package let path: String
    private let target: String

    /// - Parameter folder: the output folder; it is made when it is not there.
    package init(in folder: String) throws(WorldError) {
        target = folder
        path = folder + "/" + Self.prefix + String(getpid())
        try createFolder(folder)
        Self.clearRemains(in: folder)
        removeTree(path)
        try createFolder(path)
    }

    /// Writes a file of the build, and brings it to the disk.
    ///
    /// - Parameter relative: the path that it is to have within the output folder.
    package func write(_ relative: String, _ bytes: [UInt8]) throws(WorldError) {
        try createFolder(enclosingFolder(of: path + "/" + relative))
        try writeFile(path + "/" + relative, bytes)
    }

    /// Copies a file and brings it to the disk, piece by piece.
    ///
    /// - Parameters:
    ///   - source: a regular file; a link put in its place is refused.
    ///   - relative: the path that it is to have within the output folder.
    /// - Returns: the SHA-256 of what was copied.
    package func copy(_ source: String, to relative: String) throws(WorldError) -> String {
        try createFolder(enclosingFolder(of: path + "/" + relative))
        return try copyFile(source, path + "/" + relative)
    }

    /// Does something while no other process does the same with this output folder; where the disk knows no locks, at
    /// once. The lock ends with the process that holds it.
    package func alone<Result>(_ body: () throws -> Result) rethrows -> Result {
        let descriptor = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }

    /// Puts files in places that are free, in the order given, each at once.
    ///
    /// - Throws: ``WorldError`` where something stands already; it is left as it is.
    package func publishNew(_ relatives: some Sequence<String>) throws(WorldError) {
        for relative in relatives {
            try createFolder(enclosingFolder(of: target + "/" + relative))
            try putInFreePlace(path + "/" + relative, target + "/" + relative)
        }
    }

    /// Puts files in their places in the order given, each at once.
    package func publish(_ relatives: some Sequence<String>) throws(WorldError) {
        for relative in relatives { try publish(relative, as: relative) }
    }

    /// Puts a file in the place of another name, at once.
    package func publish(_ relative: String, as place: String) throws(WorldError) {
        try createFolder(enclosingFolder(of: target + "/" + place))
        try putInPlace(path + "/" + relative, target + "/" + place)
    }

    /// Removes the folder and what is still in it.
    package func discard() { removeTree(path) }

    /// Removes what processes that have ended left of theirs.
    package static func clearRemains(in folder: String) {
        for name in (try? hiddenFolderNames(in: folder)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { removeTree(folder + "/" + name) }
        }
    }
}

/// The path without its last part.
package func enclosingFolder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(path[..<slash])
}

/// Removes a folder with all that it holds; links in it are removed, not followed. What cannot be removed stays.
package func removeTree(_ path: String) {
    guard FileStatus(path)?.isFolder == true else { return }
    for name in (try? names(in: path)) ?? [] {
        let inner = path + "/" + name
        if FileStatus(inner)?.isFolder == true { removeTree(inner) } else { unlink(inner) }
    }
    rmdir(path)
}

/// Removes a folder that holds nothing; any other stays.
package func removeFolderIfEmpty(_ path: String) { rmdir(path) }
