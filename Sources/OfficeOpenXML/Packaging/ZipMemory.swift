import CMinizip

/// A file in memory for minizip to write to.
///
/// The callbacks hold it unretained: whoever hands out ``functions(on:)`` keeps it alive until the archive is closed.
final class ZipMemory {
    private(set) var bytes: [UInt8] = []
    private var position = 0

    static func functions(on memory: ZipMemory) -> zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { opaque, _, _ in opaque },
            // An archive that is created is never read.
            zread_file: { _, _, _, _ in 0 },
            zwrite_file: { _, stream, source, count in
                ZipMemory.from(stream).write(UnsafeRawBufferPointer(start: source, count: Int(count)))
                return count
            },
            ztell64_file: { _, stream in ZPOS64_T(ZipMemory.from(stream).position) },
            zseek64_file: { _, stream, offset, origin in ZipMemory.from(stream).seek(Int(offset), origin) },
            zclose_file: { _, _ in 0 }, zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(memory).toOpaque())
    }

    private static func from(_ stream: UnsafeMutableRawPointer?) -> ZipMemory {
        guard let stream else { preconditionFailure("minizip lost its stream") }
        return Unmanaged<ZipMemory>.fromOpaque(stream).takeUnretainedValue()
    }

    private func write(_ source: UnsafeRawBufferPointer) {
        let overwritten = min(source.count, bytes.count - position)
        bytes.replaceSubrange(position..<position + overwritten, with: source)
        position += source.count
    }

    private func seek(_ offset: Int, _ origin: Int32) -> Int {
        let start =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: bytes.count
            default: 0
            }
        guard (0...bytes.count).contains(start + offset) else { return -1 }
        position = start + offset
        return 0
    }
}
