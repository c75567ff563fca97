import Glibc

/// The folder in which the program keeps what it can always make again, by the XDG Base Directory Specification.
///
/// `KEHOACH_CACHE_DIR` names another one. It is the user's and not the workspace's: a workspace may lie on a share, where
/// files cannot be locked, or be a repository, whose users did not ask for more files.
///
/// - Returns: nil where no folder is known, or where it cannot be made.
package func cacheFolder() -> String? {
    let named = environmentVariable("KEHOACH_CACHE_DIR")
    let shared = environmentVariable("XDG_CACHE_HOME").map { $0 + "/kehoach" }
    let own = environmentVariable("HOME").map { $0 + "/.cache/kehoach" }
    // The specification has relative paths ignored.
    guard let folder = [named, shared, own].compactMap(\.self).first(where: { $0.hasPrefix("/") }) else {
        return nil
    }
    return (try? createFolder(folder)) == nil ? nil : folder
}

/// Differs between any two builds of this program: its size and the time at which its file was written.
package let programIdentity: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
}()
