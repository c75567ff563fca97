import OfficeOpenXML
import Testing

/// Archives that are no packages, and those that attack their reader.
@Suite("Packages that are read")
struct PackageReaderTests {
    private static let base = [
        HandmadePackage.types(), HandmadePackage.entry("xl/workbook.xml", "<a/>"),
    ]

    private func error(_ bytes: [UInt8], limits: PackageLimits = PackageLimits()) -> OfficeFileError? {
        do throws(OfficeFileError) {
            let package = try PackageReader(bytes, limits: limits)
            for path in package.paths { _ = try package.bytes(of: path) }
            return nil
        } catch {
            return error
        }
    }

    @Test("give their parts, whichever the case of the name and the slashes of the writer")
    func parts() throws {
        let bytes = ZipArchive.bytes(of: Self.base + [HandmadePackage.entry(#"xl\media\Ảnh.png"#, "png")])
        let package = try PackageReader(bytes)
        #expect(package.paths == ["[Content_Types].xml", "xl/workbook.xml", "xl/media/Ảnh.png"])
        #expect(try package.bytes(of: "XL/Workbook.xml") == Array("<a/>".utf8))
        #expect(package.contentType(of: "xl/workbook.xml") == HandmadePackage.workbookType)
        #expect(package.contentType(of: "xl/other.xml") == "application/xml")
    }

    @Test(
        "resolve targets from the folder of the part or from the root",
        arguments: [
            ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"), ("/xl/a.xml", "xl/a.xml"),
            ("../docProps/b.xml", "docProps/b.xml"), ("./c%20d.xml", "xl/c d.xml"),
            ("../../../etc/passwd", "etc/passwd"), ("e.xml#Sheet1!A1", "xl/e.xml"), (#"..\f.xml"#, "f.xml"),
        ])
    func targets(target: String, path: String) throws {
        let bytes = ZipArchive.bytes(
            of: Self.base + [HandmadePackage.relationships("xl/_rels/workbook.xml.rels", ["x": target])])
        #expect(try PackageReader(bytes).relationships(of: "xl/workbook.xml").map(\.target) == [path])
    }

    @Test("are told apart from what is no package")
    func others() {
        #expect(error(Array("Kính gửi".utf8)) == .notAnArchive)
        #expect(error([]) == .notAnArchive)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(error(compound + [0]) == .formerFormat)
        #expect(error(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }) == .encrypted)
        let ods = ["mimetype", "content.xml"].map { HandmadePackage.entry($0, "") }
        #expect(error(ZipArchive.bytes(of: ods)) == .otherKind(.openDocument))
        #expect(error(ZipArchive.bytes(of: [HandmadePackage.entry("a.txt", "")])) == .otherKind(.unknown))
    }

    @Test("that were cut off anywhere are refused, and never crash")
    func cutOff() {
        let whole = ZipArchive.bytes(of: Self.base)
        // The last two bytes say how long the archive's remark is, which has none; any reader may do without.
        for count in 0..<whole.count - 3 { #expect(error(Array(whole[..<count])) != nil) }
    }

    @Test("with any byte changed are read or refused, and never crash")
    func scrambled() {
        let whole = ZipArchive.bytes(of: Self.base)
        for index in whole.indices {
            for bit in [0x01, 0x80, 0xFF] as [UInt8] {
                var bytes = whole
                bytes[index] ^= bit
                _ = error(bytes)
            }
        }
    }

    @Test(
        "may not name files outside themselves",
        arguments: ["../../etc/passwd", "/etc/passwd", #"..\..\windows"#, "xl/../../x", "C:/x"])
    func traversal(name: String) {
        let unified = name.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        #expect(
            error(ZipArchive.bytes(of: Self.base + [HandmadePackage.entry(name, "")])) == .unsafeName(unified)
        )
    }

    @Test("may not name a file twice, in either case")
    func duplicates() {
        let twice = Self.base + [HandmadePackage.entry("XL/workbook.xml", "<b/>")]
        #expect(error(ZipArchive.bytes(of: twice)) == .unsafeName("XL/workbook.xml"))
    }

    @Test("are held to limits of number, size and ratio")
    func limits() {
        let bytes = ZipArchive.bytes(of: Self.base)
        #expect(error(bytes, limits: PackageLimits(parts: 1)) == .tooManyParts(limit: 1))
        #expect(
            error(bytes, limits: PackageLimits(partSize: 3))
                == .tooLarge(part: "[Content_Types].xml", limit: 3))
        #expect(error(bytes, limits: PackageLimits(totalSize: 9)) == .tooLarge(part: nil, limit: 9))
        let zeros = ZipArchive.Entry(path: "bomb", bytes: Array(repeating: 0, count: 8 << 20))
        #expect(error(ZipArchive.bytes(of: Self.base + [zeros])) == .bomb(part: "bomb"))
    }

    @Test("whose files lie over one another are bombs")
    func overlapping() {
        let packed = ZipArchive.Entry(
            path: "k00", bytes: (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) })
        let bytes = OverlappingArchive.bytes(of: ZipArchive.bytes(of: [packed]), records: 60)
        #expect(error(bytes) == .bomb(part: nil))
    }

    @Test("that say less than they hold, or are locked, are refused")
    func lying() throws {
        let bytes = ZipArchive.bytes(of: Self.base)
        let record = try #require(OverlappingArchive.directoryOffset(of: bytes))
        var shorter = bytes
        shorter[record + 24] -= 1
        #expect(error(shorter) == .damaged(part: "[Content_Types].xml"))
        var locked = bytes
        locked[record + 8] |= 1
        #expect(error(locked) == .encrypted)
    }
}

/// An archive whose list names one packed file many times, as bombs do that few bytes unpack to many.
enum OverlappingArchive {
    static func directoryOffset(of bytes: [UInt8]) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) }
    }

    static func bytes(of archive: [UInt8], records: Int) -> [UInt8] {
        guard let start = directoryOffset(of: archive) else { return archive }
        let end = archive.count - 22
        var result = Array(archive[..<start])
        for index in 0..<records {
            var record = Array(archive[start..<end])
            record[47] = UInt8(ascii: "0") + UInt8(index / 10)
            record[48] = UInt8(ascii: "0") + UInt8(index % 10)
            result += record
        }
        var tail = Array(archive[end...])
        let size = result.count - start
        for (offset, value) in [(8, records), (10, records), (12, size)] {
            tail[offset] = UInt8(value & 0xFF)
            tail[offset + 1] = UInt8(value >> 8)
        }
        return result + tail
    }
}
