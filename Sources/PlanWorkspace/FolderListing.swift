package import ConcurrentWork
import Glibc

/// The YAML files of a workspace, relative to its root and sorted by bytes.
///
/// Hidden folders, evidence and workspaces within the workspace are left out. Links to folders are not
/// followed, so no loop of them is ever entered; what is no regular file (nor a link to one) is passed over.
///
/// - Parameter concurrently: how so many folders are listed, which lie equally deep.
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func yamlFiles(
    in root: WorkspaceRoot, concurrently: (Int) -> Concurrently = { _ in .serially }
) throws(WorldError) -> [String] {
    try filePaths(
        endingWith: ".yaml", below: root.path, entering: { $0 != "evidence" },
        unless: { $0.contains { $0.name == WorkspaceRoot.markerFile } }, concurrently)
}

/// Files with a name's ending anywhere below a folder, relative to it and sorted by bytes; hidden ones, and links to
/// folders, are left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func filePaths(endingWith ending: String, below root: String) throws(WorldError) -> [String] {
    try filePaths(
        endingWith: ending, below: root, entering: { _ in true }, unless: { _ in false },
        { _ in .serially })
}

/// - Parameters:
///   - isEntered: whether a folder of that name is listed at all.
///   - isLeftOut: whether a folder below the root is passed over for what it holds.
private func filePaths(
    endingWith ending: String, below root: String, entering isEntered: @Sendable (String) -> Bool,
    unless isLeftOut: @Sendable ([FolderEntry]) -> Bool, _ concurrently: (Int) -> Concurrently
) throws(WorldError) -> [String] {
    var paths: [String] = []
    // Level by level, each at once: to open a folder costs most, and a country has thousands side by side.
    var level = [""]
    while !level.isEmpty {
        let listed = concurrently(level.count).map(level.count) { [level] index in
            Result { () throws(WorldError) in
                let folder = level[index]
                let entries = try entries(in: root + "/" + folder)
                return folder.isEmpty || !isLeftOut(entries)
                    ? Listing(entries, of: folder, below: root, endingWith: ending, isEntered) : Listing()
            }
        }
        level = []
        for listing in listed {
            let listing = try listing.get()
            paths += listing.files
            level += listing.folders
        }
    }
    return paths.sortedByBytes
}

/// What of a folder is taken, as paths below the root.
private struct Listing: Sendable {
    private(set) var files: [String] = []
    private(set) var folders: [String] = []

    init() {}

    init(
        _ entries: [FolderEntry], of folder: String, below root: String, endingWith ending: String,
        _ isEntered: (String) -> Bool
    ) {
        let place = root + "/" + folder
        for entry in entries where !entry.isHidden {
            let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
            switch entry.kind(in: place) {
            case .folder: if isEntered(entry.name) { folders.append(path) }
            case .regularFile: if entry.name.hasSuffix(ending) { files.append(path) }
            case .link:
                if entry.name.hasSuffix(ending), isLinkToFile(root + "/" + path) { files.append(path) }
            case .other: break
            }
        }
    }
}

/// The names of the regular files of one folder, sorted by bytes, hidden ones left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func fileNames(in folder: String) throws(WorldError) -> [String] {
    try entries(in: folder).filter { !$0.isHidden && $0.kind(in: folder) == .regularFile }
        .map(\.name).sortedByBytes
}

/// The names of all that a folder holds, links and pipes too, sorted by bytes, hidden ones left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func entryNames(in folder: String) throws(WorldError) -> [String] {
    try entries(in: folder).filter { !$0.isHidden }.map(\.name).sortedByBytes
}

/// The names of the folders within a folder, as ``fileNames(in:)`` gives those of the files.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func folderNames(in folder: String) throws(WorldError) -> [String] {
    try entries(in: folder).filter { !$0.isHidden && $0.kind(in: folder) == .folder }
        .map(\.name).sortedByBytes
}

/// The names of hidden folders within a folder, in no order.
func hiddenFolderNames(in folder: String) throws(WorldError) -> [String] {
    try entries(in: folder).filter { $0.isHidden && $0.kind(in: folder) == .folder }.map(\.name)
}

private func isLinkToFile(_ path: String) -> Bool {
    FileStatus(path, followingLinks: true)?.isRegularFile == true
}

func names(in folder: String) throws(WorldError) -> [String] { try entries(in: folder).map(\.name) }

private func entries(in folder: String) throws(WorldError) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw WorldError(.list, folder) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
        // The name lies in a fixed array within the entry and ends with a zero byte.
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { entries.append(FolderEntry(name: name, type: entry.pointee.d_type)) }
    }
    return entries
}

/// A name in a folder, and what the folder itself says of it.
private struct FolderEntry {
    enum Kind {
        case folder, regularFile, link, other
    }

    let name: String
    let type: UInt8

    var isHidden: Bool { name.hasPrefix(".") }

    /// What it is, itself and not what it links to. Most disks tell with the name, which spares a look at each file.
    func kind(in folder: String) -> Kind {
        switch Int(type) {
        case Int(DT_DIR): .folder
        case Int(DT_REG): .regularFile
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): FileStatus(folder + "/" + name).map(Self.kind) ?? .other
        default: .other
        }
    }

    private static func kind(_ status: FileStatus) -> Kind {
        if status.isFolder { return .folder }
        if status.isRegularFile { return .regularFile }
        return status.isLink ? .link : .other
    }
}

extension [String] {
    fileprivate var sortedByBytes: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
