import CMinizip

/// Files packed into one archive that depends on nothing but their names, bytes and order.
package enum ZipArchive {
    /// A file to pack.
    package struct Entry: Hashable, Sendable {
        /// With `/` between folders; ASCII in every package that Office reads.
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The archive of these files, deflated, in this order.
    ///
    /// It is made in memory: minizip goes back to fill in each file's sizes, and output goes to the disk in one piece.
    package static func bytes(of entries: [Entry]) -> [UInt8] {
        let memory = ZipMemory()
        withExtendedLifetime(memory) {
            var functions = ZipMemory.functions(on: memory)
            guard let archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
                preconditionFailure("minizip cannot open an archive in memory")
            }
            for entry in entries { add(entry, to: archive) }
            check(zipClose(archive, nil), "close the archive")
        }
        return memory.bytes
    }

    private static func add(_ entry: Entry, to archive: zipFile) {
        var information = zip_fileinfo()
        information.dosDate = firstDOSDay
        check(
            zipOpenNewFileInZip4_64(
                archive, entry.path, &information, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0,
                -MAX_WBITS, defaultMemoryLevel, Z_DEFAULT_STRATEGY, nil, 0, madeByVersion, 0, 0),
            "open \(entry.path)"
        )
        entry.bytes.withUnsafeBytes { bytes in
            check(
                zipWriteInFileInZip(archive, bytes.baseAddress, UInt32(bytes.count)),
                "write \(entry.path)")
        }
        check(zipCloseFileInZip(archive), "close \(entry.path)")
    }

    /// Nothing in memory can fail but our use of it.
    private static func check(_ status: Int32, _ action: String) {
        precondition(status == ZIP_OK, "minizip could not \(action): \(status)")
    }

    /// 1 January 1980, 00:00: the first moment that an archive can tell, and the same in every time zone.
    private static let firstDOSDay: UInt = (1 << 5 | 1) << 16
    /// Version 2.0 of the format on FAT, so that no permissions are told.
    private static let madeByVersion: UInt = 20
    /// zlib's own, which its header does not export.
    private static let defaultMemoryLevel: Int32 = 8
}
