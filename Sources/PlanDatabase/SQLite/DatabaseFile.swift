import CSQLite

/// The few things to do with a file as such, by the means that SQLite itself uses.
enum DatabaseFile {
    /// Whether there is something at a path other than an empty file.
    static func exists(_ path: String) -> Bool { allows(SQLITE_ACCESS_EXISTS, path) }

    /// Whether there is a file, be it empty, that may be written.
    static func canBeWritten(_ path: String) -> Bool { allows(SQLITE_ACCESS_READWRITE, path) }

    private static func allows(_ access: Int32, _ path: String) -> Bool {
        guard let system = sqlite3_vfs_find(nil) else { return false }
        var result: Int32 = 0
        return system.pointee.xAccess(system, path, access, &result) == SQLITE_OK && result != 0
    }

    /// Removes a file; one that is not there is no matter.
    static func remove(_ path: String) {
        guard let system = sqlite3_vfs_find(nil) else { return }
        _ = system.pointee.xDelete(system, path, 0)
    }
}

extension Database {
    /// Writes a fixed version in place of that of the library, which nothing reads and which would make the same
    /// build differ between two machines.
    ///
    /// It stands in four bytes of the file's header, most significant first, and every transaction writes it anew
    /// (SQLite, Database File Format, §1.3.16): so this comes after the last one.
    func normaliseHeader() throws(DatabaseError) {
        // 3.37.0, the oldest version that reads STRICT tables.
        var version = UInt32(3_037_000).bigEndian
        var file: UnsafeMutablePointer<sqlite3_file>?
        var code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
        if code == SQLITE_OK, let file, let methods = file.pointee.pMethods {
            code = methods.pointee.xWrite(file, &version, 4, 96)
        }
        guard code == SQLITE_OK else { throw error(code) }
    }
}
