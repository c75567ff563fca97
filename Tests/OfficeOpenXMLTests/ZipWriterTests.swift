import OfficeOpenXML
import Testing

/// Archives written piece by piece.
@Suite("Archives as they are written")
struct ZipWriterTests {
    /// An output that keeps what it is given, and fails once it holds so many bytes.
    private final class Output {
        struct Full: Error {}

        private(set) var bytes: [UInt8] = []
        private var position = 0
        private let limit: Int

        init(limit: Int = .max) { self.limit = limit }

        var zip: ZipOutput { ZipOutput(write: write, seek: { self.position = $0 }) }

        private func write(_ source: UnsafeRawBufferPointer) throws {
            guard position + source.count <= limit else { throw Full() }
            let overwritten = min(source.count, bytes.count - position)
            bytes.replaceSubrange(position..<position + overwritten, with: source)
            position += source.count
        }
    }

    private static let text = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }

    @Test("however a file is cut into pieces, the archive is the one made at once")
    func pieces() throws {
        let whole = ZipArchive.bytes(of: [.init(path: "a.bin", bytes: Self.text)])
        for size in [1_000, 65_536, 300_000] {
            let output = Output()
            let writer = ZipWriter(output.zip)
            try writer.add("a.bin") { write in
                for start in stride(from: 0, to: Self.text.count, by: size) {
                    try Array(Self.text[start..<min(start + size, Self.text.count)]).withUnsafeBytes(write)
                }
            }
            try writer.finish()
            #expect(output.bytes == whole)
        }
    }

    @Test("a stored file stands in the archive as it is")
    func stored() throws {
        let output = Output()
        let writer = ZipWriter(output.zip)
        let bytes = Array("đã nén sẵn".utf8)
        try writer.add("a.jpg", .stored) { try bytes.withUnsafeBytes($0) }
        try writer.finish()
        #expect(output.bytes.firstRange(of: bytes) != nil)
    }

    @Test(
        "what the output throws is what writing throws, whenever it comes",
        arguments: [0, 40, 5_000, 100_000])
    func failing(limit: Int) throws {
        #expect(throws: Output.Full.self) {
            let output = Output(limit: limit)
            let writer = ZipWriter(output.zip)
            try writer.add("a.bin", .stored) { try Self.text.withUnsafeBytes($0) }
            try writer.finish()
        }
    }

    @Test("what a file's reader throws ends the writing")
    func reader() throws {
        struct Gone: Error {}
        let writer = ZipWriter(Output().zip)
        #expect(throws: Gone.self) { try writer.add("a.bin") { _ in throw Gone() } }
    }
}
