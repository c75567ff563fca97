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
        for name in try names(in: root.path + "/" + folder) where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : folder + "/" + name
            guard let status = FileStatus(root.path + "/" + path) else { continue }
            if status.isFolder {
                if name != "evidence", !isWorkspace(root.path + "/" + path) { folders.append(path) }
            } else if name.hasSuffix(".yaml"),
                status.isRegularFile || isLinkToFile(root.path + "/" + path, status)
            {
                paths.append(path)
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
            } else if name.hasSuffix(ending), status.isRegularFile || isLinkToFile(root + "/" + path, status)
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

private func isWorkspace(_ folder: String) -> Bool {
    FileStatus(folder + "/" + WorkspaceRoot.markerFile) != nil
}

private func isLinkToFile(_ path: String, _ status: FileStatus) -> Bool {
    guard status.isLink else { return false }
    var target = stat()
    return stat(path, &target) == 0 && target.st_mode & S_IFMT == S_IFREG
}

func names(in folder: String) throws(WorldError) -> [String] {
    guard let stream = opendir(folder) else { throw WorldError(.list, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        // The name lies in a fixed array within the entry and ends with a zero byte.
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}
