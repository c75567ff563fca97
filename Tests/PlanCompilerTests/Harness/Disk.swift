import Glibc
import PlanWorkspace

/// The few looks at the disk that tests need.
enum Disk {
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Files below a folder, relative to it.
    static func files(below folder: String) -> [String] {
        names(in: folder).flatMap { name in
            isFolder(folder + "/" + name) ? files(below: folder + "/" + name).map { name + "/" + $0 } : [name]
        }
    }

    static func bytes(_ path: String) -> [UInt8]? {
        guard case .bytes(let bytes) = try? readFile(path, limit: 1 << 26) else { return nil }
        return bytes
    }

    static func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }

    static var isBlessing: Bool { getenv("KEHOACH_BLESS") != nil }
}
