import Glibc

/// The folder that holds kehoach.yaml, found by walking up as Cargo finds Cargo.toml.
package struct WorkspaceRoot: Hashable, Sendable {
    package static let markerFile = "kehoach.yaml"

    /// Absolute, without a slash at its end unless it is the root of the disk.
    package let path: String

    /// - Parameter start: a file or a folder within the workspace, or the workspace itself.
    /// - Returns: nil when no folder from there up holds kehoach.yaml.
    package init?(containing start: String) {
        guard let resolved = realpath(start, nil) else { return nil }
        defer { free(resolved) }
        var folder = String(cString: resolved)
        while true {
            if FileStatus(folder + "/" + Self.markerFile)?.isRegularFile == true {
                path = folder
                return
            }
            guard folder.count > 1, let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// The place of a path within the workspace; nil for one outside.
    package func relativePath(of path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        let absolute = String(cString: resolved)
        guard absolute.utf8.starts(with: (self.path + "/").utf8) else { return nil }
        return String(absolute.dropFirst(self.path.count + 1))
    }
}

/// Whether a file, a folder or a link stands at a path.
package func pathExists(_ path: String) -> Bool { FileStatus(path) != nil }

/// Whether a folder, or a link to one, stands at a path.
package func folderExists(_ path: String) -> Bool {
    FileStatus(path, followingLinks: true)?.isFolder == true
}

/// The folder in which a file really lies, links followed; nil when it is not there.
package func resolvedFolder(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let absolute = String(cString: resolved)
    return absolute.lastIndex(of: "/").map { String(absolute[..<$0]) }
}

/// What the disk says of a path.
struct FileStatus {
    let status: stat

    init?(_ path: String, followingLinks: Bool = false) {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.status = status
    }

    var isRegularFile: Bool { status.st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
    var size: Int { Int(status.st_size) }
}

/// A path as people read it: relative to the folder that they stand in, where it lies below it.
package func pathForPeople(_ path: String) -> String {
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    let prefix = String(cString: folder) + "/"
    return path.utf8.starts(with: prefix.utf8) ? String(path.dropFirst(prefix.count)) : path
}
