import CMinizip

/// An output as minizip sees it: a file of which it asks the place.
///
/// The callbacks hold it unretained: whoever hands out ``functions(on:)`` keeps it alive until the archive is closed.
final class ZipChannel {
    private let output: ZipOutput
    private var (position, end) = (0, 0)
    /// The first thing that went wrong with the output; C has no way to tell it.
    private(set) var failure: (any Error)?

    init(_ output: ZipOutput) {
        self.output = output
    }

    static func functions(on channel: ZipChannel) -> zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { opaque, _, _ in opaque },
            // An archive that is created is never read.
            zread_file: { _, _, _, _ in 0 },
            zwrite_file: { _, stream, source, count in
                let bytes = UnsafeRawBufferPointer(start: source, count: Int(count))
                return ZipChannel.from(stream).write(bytes) ? count : 0
            },
            ztell64_file: { _, stream in ZPOS64_T(ZipChannel.from(stream).position) },
            zseek64_file: { _, stream, offset, origin in ZipChannel.from(stream).seek(Int(offset), origin) },
            zclose_file: { _, _ in 0 }, zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(channel).toOpaque())
    }

    private static func from(_ stream: UnsafeMutableRawPointer?) -> ZipChannel {
        guard let stream else { preconditionFailure("minizip lost its stream") }
        return Unmanaged<ZipChannel>.fromOpaque(stream).takeUnretainedValue()
    }

    private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        attempt {
            try output.write(bytes)
            position += bytes.count
            end = max(end, position)
        }
    }

    private func seek(_ offset: Int, _ origin: Int32) -> Int {
        let start =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: end
            default: 0
            }
        let place = start + offset
        guard (0...end).contains(place) else { return -1 }
        let succeeded = attempt {
            try output.seek(place)
            position = place
        }
        return succeeded ? 0 : -1
    }

    private func attempt(_ action: () throws -> Void) -> Bool {
        guard failure == nil else { return false }
        do {
            try action()
            return true
        } catch {
            failure = error
            return false
        }
    }
}
