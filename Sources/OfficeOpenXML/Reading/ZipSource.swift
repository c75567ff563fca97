import CMinizip

/// The bytes of an archive as a file for minizip to read from.
///
/// The callbacks hold it unretained: whoever hands out ``functions`` keeps it alive until the archive is closed.
final class ZipSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var functions: zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { opaque, _, _ in opaque },
            zread_file: { _, stream, target, count in
                ZipSource.from(stream).read(UnsafeMutableRawBufferPointer(start: target, count: Int(count)))
            },
            zwrite_file: { _, _, _, _ in 0 },
            ztell64_file: { _, stream in ZPOS64_T(ZipSource.from(stream).position) },
            zseek64_file: { _, stream, offset, origin in
                // An archive may name any 64-bit offset; one beyond the end is refused like any other.
                ZipSource.from(stream).seek(Int(clamping: offset), origin)
            },
            zclose_file: { _, _ in 0 }, zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(self).toOpaque())
    }

    private static func from(_ stream: UnsafeMutableRawPointer?) -> ZipSource {
        guard let stream else { preconditionFailure("minizip lost its stream") }
        return Unmanaged<ZipSource>.fromOpaque(stream).takeUnretainedValue()
    }

    private func read(_ target: UnsafeMutableRawBufferPointer) -> UInt {
        let count = min(target.count, bytes.count - position)
        bytes.withUnsafeBytes { target.copyMemory(from: .init(rebasing: $0[position..<position + count])) }
        position += count
        return UInt(count)
    }

    private func seek(_ offset: Int, _ origin: Int32) -> Int {
        let start =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: bytes.count
            default: 0
            }
        let (sum, overflows) = start.addingReportingOverflow(offset)
        guard !overflows, (0...bytes.count).contains(sum) else { return -1 }
        position = sum
        return 0
    }
}
