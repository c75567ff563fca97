import CMinizip

/// Writes an archive piece by piece, so that no file of it need be held in memory.
///
/// It depends on nothing but the names, bytes and order of its files.
package final class ZipWriter {
    package enum Method: Hashable, Sendable {
        case deflated
        /// As they are: for files that are compressed already.
        case stored
    }

    private let channel: ZipChannel
    private let archive: zipFile
    private var isFinished = false

    package init(_ output: ZipOutput) {
        channel = ZipChannel(output)
        var functions = ZipChannel.functions(on: channel)
        guard let archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
            preconditionFailure("minizip cannot open an archive")
        }
        self.archive = archive
    }

    /// Frees what an archive that was given up holds.
    deinit {
        if !isFinished { zipClose(archive, nil) }
    }

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - path: with `/` between folders, in ASCII.
    ///   - content: hands over its bytes in pieces, in order.
    package func add(
        _ path: String, _ method: Method = .deflated,
        _ content: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        var information = zip_fileinfo()
        information.dosDate = Self.firstDOSDay
        try check(
            zipOpenNewFileInZip4_64(
                archive, path, &information, nil, 0, nil, 0, nil, method == .deflated ? Z_DEFLATED : 0,
                Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, Self.defaultMemoryLevel, Z_DEFAULT_STRATEGY, nil, 0,
                Self.madeByVersion, 0, 0),
            "open \(path)")
        try content { bytes in
            try check(
                zipWriteInFileInZip(archive, bytes.baseAddress, UInt32(bytes.count)), "write \(path)")
        }
        try check(zipCloseFileInZip(archive), "close \(path)")
    }

    /// Writes the list of files at the end; nothing can be added after.
    package func finish() throws {
        isFinished = true
        try check(zipClose(archive, nil), "close the archive")
    }

    /// What failed is the output, or our use of minizip.
    private func check(_ status: Int32, _ action: String) throws {
        if let failure = channel.failure { throw failure }
        precondition(status == ZIP_OK, "minizip could not \(action): \(status)")
    }

    /// 1 January 1980, 00:00: the first moment that an archive can tell, and the same in every time zone.
    private static let firstDOSDay: UInt = (1 << 5 | 1) << 16
    /// Version 2.0 of the format on FAT, so that no permissions are told.
    private static let madeByVersion: UInt = 20
    /// zlib's own, which its header does not export.
    private static let defaultMemoryLevel: Int32 = 8
}

/// Where an archive goes: bytes one after another, and back to the sizes that are filled in afterwards.
package struct ZipOutput {
    /// Writes at the present place.
    package let write: (UnsafeRawBufferPointer) throws -> Void
    /// Goes to a place within what was written, counted from the beginning.
    package let seek: (Int) throws -> Void

    package init(
        write: @escaping (UnsafeRawBufferPointer) throws -> Void, seek: @escaping (Int) throws -> Void
    ) {
        self.write = write
        self.seek = seek
    }
}
