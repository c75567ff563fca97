import Glibc

/// Waits for changes anywhere below some folders, by the kernel's inotify.
///
/// It tells that something may have changed, not what: the caller reads anew. Hidden folders are not watched.
package final class FolderWatch {
    private let descriptor: Int32
    /// Folders that are looked at with all that is below them.
    private let roots: [String]
    /// Folders below those that are passed over, such as the one that a build writes into.
    private let ignored: Set<String>
    /// Whether some folder could not be watched: the kernel's limit is reached, or its disk is another machine's.
    private var isPartial = false

    /// How long after a change nothing more must happen; a save is several changes, in milliseconds.
    private static let quiet: Int32 = 60
    /// How often a folder is looked at that cannot be watched, in milliseconds.
    private static let pause: Int32 = 1_000
    private static let changes =
        UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
                | IN_MOVE_SELF)
        | UInt32(IN_ONLYDIR)

    /// - Parameters:
    ///   - roots: absolute paths.
    ///   - ignored: absolute paths.
    /// - Throws: ``WorldError`` when the kernel gives no watch at all.
    package init(_ roots: [String], ignoring ignored: [String]) throws(WorldError) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw WorldError(.read, "inotify") }
        self.roots = roots
        self.ignored = Set(ignored)
        addWatches()
    }

    deinit { close(descriptor) }

    /// Waits until something may have changed, and then until all has been quiet for a moment.
    ///
    /// What changes while the caller works is told by the next call. New folders are watched before this returns, so
    /// that nothing in them is missed between reading them and waiting again.
    package func waitForChange() {
        if poll(for: isPartial ? Self.pause : -1) {
            drain()
            while poll(for: Self.quiet) { drain() }
        }
        addWatches()
    }

    /// - Parameter milliseconds: -1 for as long as it takes.
    private func poll(for milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&request, 1, milliseconds) > 0
    }

    private func drain() {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while read(descriptor, &buffer, buffer.count) > 0 {}
    }

    /// A folder that is watched already stays so; the kernel knows it again.
    private func addWatches() {
        isPartial = false
        var folders = roots
        while let folder = folders.popLast() {
            guard !ignored.contains(folder) else { continue }
            if inotify_add_watch(descriptor, folder, Self.changes) < 0, errno != ENOENT { isPartial = true }
            let children = (try? folderNames(in: folder)) ?? []
            folders += children.map { folder + "/" + $0 }
        }
    }
}
