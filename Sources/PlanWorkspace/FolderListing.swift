import Glibc

/// The YAML files of a workspace, relative to its root and sorted by bytes.
///
/// Hidden folders, evidence and workspaces within the workspace are left out. Links to folders are not
/// followed, so no loop of them is ever entered; what is no regular file (nor a link to one) is passed over.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func yamlFiles(in root: WorkspaceRoot) throws(WorldError) -> [String] {
    var paths: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
        let place = root.path + "/" + folder
        let entries = try entries(in: place)
        if !folder.isEmpty, entries.contains(where: { $0.name == WorkspaceRoot.markerFile }) { continue }
        for entry in entries where !entry.name.hasPrefix(".") {
            let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
            switch entry.kind(in: place) {
            case .folder: if entry.name != "evidence" { folders.append(path) }
            case .regularFile: if entry.name.hasSuffix(".yaml") { paths.append(path) }
            case .link:
                if entry.name.hasSuffix(".yaml"), isLinkToFile(root.path + "/" + path) { paths.append(path) }
            case .other: break
            }
        }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The names of the regular files of one folder, sorted by bytes, hidden ones left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func fileNames(in folder: String) throws(WorldError) -> [String] {
    try names(in: folder).filter {
        !$0.hasPrefix(".") && FileStatus(folder + "/" + $0)?.isRegularFile == true
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The names of all that a folder holds, links and pipes too, sorted by bytes, hidden ones left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func entryNames(in folder: String) throws(WorldError) -> [String] {
    try names(in: folder).filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The names of the folders within a folder, as ``fileNames(in:)`` gives those of the files.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func folderNames(in folder: String) throws(WorldError) -> [String] {
    try names(in: folder).filter {
        !$0.hasPrefix(".") && FileStatus(folder + "/" + $0)?.isFolder == true
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Files with a name's ending anywhere below a folder, relative to it and sorted by bytes; hidden ones, and links to
/// folders, are left out.
///
/// - Throws: ``WorldError`` for a folder that cannot be listed.
package func filePaths(endingWith ending: String, below root: String) throws(WorldError) -> [String] {
    var paths: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
        for name in try names(in: root + "/" + folder) where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : folder + "/" + name
            guard let status = FileStatus(root + "/" + path) else { continue }
            if status.isFolder {
                folders.append(path)
            } else if name.hasSuffix(ending),
                status.isRegularFile || status.isLink && isLinkToFile(root + "/" + path)
            {
                paths.append(path)
            }
        }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The names of hidden folders within a folder, in no order.
func hiddenFolderNames(in folder: String) throws(WorldError) -> [String] {
    try names(in: folder).filter { $0.hasPrefix(".") && FileStatus(folder + "/" + $0)?.isFolder == true }
}

private func isLinkToFile(_ path: String) -> Bool {
    var target = stat()
    return stat(path, &target) == 0 && target.st_mode & S_IFMT == S_IFREG
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
