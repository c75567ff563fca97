import Foundation
import OfficeOpenXML
import Testing

/// What minizip makes of files in memory, read back byte by byte after the format's own definition (APPNOTE.TXT).
@Suite("Archives")
struct ZipArchiveTests {
    private static let entries = [
        ZipArchive.Entry(path: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
        ZipArchive.Entry(
            path: "word/document.xml", bytes: Array(repeating: UInt8(ascii: "x"), count: 100_000)),
        ZipArchive.Entry(path: "empty", bytes: []),
    ]

    @Test("hold the files in the order given, deflated, at the first moment of 1980")
    func layout() throws {
        let bytes = ZipArchive.bytes(of: Self.entries)
        let directory = try #require(CentralDirectory(bytes))
        #expect(directory.records.map(\.path) == Self.entries.map(\.path))
        #expect(directory.records.map(\.size) == Self.entries.map(\.bytes.count))
        #expect(directory.records.allSatisfy { $0.date == 0x21 && $0.time == 0 && $0.method == 8 })
        #expect(directory.records[1].packedSize < 1000)
    }

    @Test("are the same whenever they are made")
    func reproducible() {
        #expect(ZipArchive.bytes(of: Self.entries) == ZipArchive.bytes(of: Self.entries))
    }

    @Test("differ when a file, its name or the order does")
    func sensitive() {
        let bytes = ZipArchive.bytes(of: Self.entries)
        #expect(ZipArchive.bytes(of: Self.entries.reversed()) != bytes)
        #expect(ZipArchive.bytes(of: Array(Self.entries.dropLast())) != bytes)
    }

    @Test("of nothing are whole all the same")
    func empty() throws {
        #expect(try #require(CentralDirectory(ZipArchive.bytes(of: []))).records.isEmpty)
    }
}

/// The list of files at the end of an archive.
private struct CentralDirectory {
    struct Record {
        let path: String
        let method, time, date: Int
        let packedSize, size: Int
    }

    var records: [Record] = []

    init?(_ bytes: [UInt8]) {
        func number(_ offset: Int, _ length: Int) -> Int {
            (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let end = bytes.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
        var offset = number(end + 16, 4)
        for _ in 0..<number(end + 10, 2) {
            guard number(offset, 4) == 0x0201_4B50 else { return nil }
            let length = number(offset + 28, 2)
            records.append(
                Record(
                    path: String(decoding: bytes[offset + 46..<offset + 46 + length], as: UTF8.self),
                    method: number(offset + 10, 2), time: number(offset + 12, 2),
                    date: number(offset + 14, 2),
                    packedSize: number(offset + 20, 4), size: number(offset + 24, 4)))
            offset += 46 + length + number(offset + 30, 2) + number(offset + 32, 2)
        }
    }
}
