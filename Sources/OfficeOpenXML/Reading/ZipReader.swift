import CMinizip

/// An archive that somebody else packed, in memory: its list of files is judged whole, then any of them unpacked.
struct ZipReader: Sendable {
    struct Entry: Sendable {
        let path: String
        let packedSize: Int
        /// As the archive declares it.
        let size: Int
        fileprivate let directoryOffset: UInt64
        fileprivate let index: UInt64
        fileprivate let isEncrypted: Bool
    }

    let entries: [Entry]
    private let source: [UInt8]
    private let limits: PackageLimits
    private let indexByKey: [String: Int]

    init(_ bytes: [UInt8], limits: PackageLimits) throws(OfficeFileError) {
        try Self.refuseFormerFormats(bytes)
        source = bytes
        self.limits = limits
        entries = try Self.directory(of: bytes, limits)
        var indexByKey: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            guard indexByKey.updateValue(index, forKey: PartPath(entry.path).key) == nil else {
                throw .unsafeName(entry.path)
            }
        }
        self.indexByKey = indexByKey
    }

    func contains(_ path: String) -> Bool { indexByKey[PartPath(path).key] != nil }

    /// A file unpacked; nil when there is none of this name.
    func bytes(of path: String) throws(OfficeFileError) -> [UInt8]? {
        guard let index = indexByKey[PartPath(path).key] else { return nil }
        let entry = entries[index]
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= limits.partSize else { throw .tooLarge(part: entry.path, limit: limits.partSize) }
        let unpacked = Self.withArchive(source) { archive -> [UInt8]? in
            var position = unz64_file_pos(
                pos_in_zip_directory: entry.directoryOffset, num_of_file: entry.index)
            guard unzGoToFilePos64(archive, &position) == UNZ_OK, unzOpenCurrentFile(archive) == UNZ_OK
            else { return nil }
            let bytes = Self.unpack(archive, declared: entry.size)
            // Its sum is compared when it is closed.
            return unzCloseCurrentFile(archive) == UNZ_OK ? bytes : nil
        }
        guard let unpacked else { throw .damaged(part: entry.path) }
        return unpacked
    }

    /// Never more than is declared, whatever the packed bytes would go on to; nil when it is not just that.
    private static func unpack(_ archive: unzFile, declared: Int) -> [UInt8]? {
        // One more than declared, so that a file that says less than it holds is found out.
        var total = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: declared + 1) { buffer, count in
            while total <= declared {
                let room = UInt32(min(declared + 1 - total, 1 << 20))
                let read = unzReadCurrentFile(archive, buffer.baseAddress! + total, room)
                guard read > 0 else {
                    if read < 0 { total = -1 }
                    break
                }
                total += Int(read)
            }
            count = max(total, 0)
        }
        return total == declared ? bytes : nil
    }
}

extension ZipReader {
    private static func directory(
        of bytes: [UInt8], _ limits: PackageLimits
    ) throws(OfficeFileError) -> [Entry] {
        var entries: [Entry] = []
        var failure: OfficeFileError?
        let isArchive = withArchive(bytes) { archive -> Bool? in
            var status = unzGoToFirstFile(archive)
            while status == UNZ_OK, failure == nil {
                do throws(OfficeFileError) {
                    guard entries.count < limits.parts else { throw .tooManyParts(limit: limits.parts) }
                    if let entry = try entry(in: archive) { entries.append(entry) }
                } catch {
                    failure = error
                }
                status = unzGoToNextFile(archive)
            }
            if status != UNZ_END_OF_LIST_OF_FILE, failure == nil { failure = .damaged(part: nil) }
            return true
        }
        guard isArchive == true else { throw .notAnArchive }
        if let failure { throw failure }
        try judgeSizes(of: entries, in: bytes.count, limits)
        return entries
    }

    /// The file that the archive's reader stands at; nil for a folder.
    private static func entry(in archive: unzFile) throws(OfficeFileError) -> Entry? {
        var information = unz_file_info64()
        var position = unz64_file_pos()
        guard unzGetCurrentFileInfo64(archive, &information, nil, 0, nil, 0, nil, 0) == UNZ_OK,
            unzGetFilePos64(archive, &position) == UNZ_OK
        else { throw .damaged(part: nil) }
        var name = [UInt8](repeating: 0, count: Int(information.size_filename))
        let status = name.withUnsafeMutableBytes {
            unzGetCurrentFileInfo64(
                archive, nil, $0.bindMemory(to: CChar.self).baseAddress, UInt($0.count), nil, 0, nil, 0)
        }
        guard status == UNZ_OK else { throw .damaged(part: nil) }
        let path = try safePath(name)
        if path.hasSuffix("/") { return nil }
        return Entry(
            path: path, packedSize: Int(clamping: information.compressed_size),
            size: Int(clamping: information.uncompressed_size),
            directoryOffset: position.pos_in_zip_directory, index: position.num_of_file,
            isEncrypted: information.flag & 1 != 0)
    }

    /// Slashes for the backslashes that some writers use; nothing absolute, nothing upwards.
    private static func safePath(_ name: [UInt8]) throws(OfficeFileError) -> String {
        let path = String(
            decoding: name.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, !path.hasPrefix("/"), !name.contains(0), !parts.contains(".."),
            parts.first?.contains(":") != true
        else { throw .unsafeName(path) }
        return path
    }

    private static func judgeSizes(
        of entries: [Entry], in archiveSize: Int, _ limits: PackageLimits
    ) throws(OfficeFileError) {
        var packed = 0
        var total = 0
        for entry in entries {
            packed = packed.addingClamped(entry.packedSize)
            total = total.addingClamped(entry.size)
            let allowed = max(entry.packedSize, 1).multipliedClamped(by: limits.ratio)
            if entry.size > limits.ratioFrom, entry.size > allowed { throw .bomb(part: entry.path) }
        }
        // More packed bytes than the archive has: files lie over one another, so that few bytes unpack to many.
        guard packed <= archiveSize else { throw .bomb(part: nil) }
        guard total <= limits.totalSize else { throw .tooLarge(part: nil, limit: limits.totalSize) }
    }

    /// Compound files (MS-CFB) hold the formats of before 2007, and today's when they are encrypted.
    private static func refuseFormerFormats(_ bytes: [UInt8]) throws(OfficeFileError) {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return }
        let name = "EncryptedPackage".utf8.flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
        throw bytes.contains(name) ? .encrypted : .formerFormat
    }

    /// - Returns: nil when the bytes are no archive, or the body returns it.
    private static func withArchive<Result>(_ bytes: [UInt8], _ body: (unzFile) -> Result?) -> Result? {
        let source = ZipSource(bytes)
        return withExtendedLifetime(source) {
            var functions = source.functions
            guard let archive = unzOpen2_64("", &functions) else { return nil }
            defer { unzClose(archive) }
            return body(archive)
        }
    }
}

extension Int {
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }

    fileprivate func multipliedClamped(by other: Int) -> Int {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }
}
