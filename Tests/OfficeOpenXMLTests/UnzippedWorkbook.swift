import CMinizip
import Foundation
import OfficeOpenXML

/// The parts of an archive as minizip's reader finds them; libxlsxwriter wrote it with minizip's writer.
struct UnzippedWorkbook {
    struct Part {
        let path: String
        let bytes: [UInt8]
        /// As archives count days and two seconds.
        let date: UInt
    }

    let parts: [Part]

    init(_ bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "workbook-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        guard let archive = unzOpen64(file.path()) else { throw CocoaError(.fileReadCorruptFile) }
        defer { unzClose(archive) }
        var parts: [Part] = []
        var status = unzGoToFirstFile(archive)
        while status == UNZ_OK {
            parts.append(try Self.part(in: archive))
            status = unzGoToNextFile(archive)
        }
        self.parts = parts
    }

    /// The text of a part; empty when there is none.
    subscript(path: String) -> String {
        parts.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    private static func part(in archive: unzFile) throws -> Part {
        var information = unz_file_info64()
        var name = [CChar](repeating: 0, count: 256)
        unzGetCurrentFileInfo64(archive, &information, &name, UInt(name.count), nil, 0, nil, 0)
        var bytes = [UInt8](repeating: 0, count: Int(information.uncompressed_size))
        unzOpenCurrentFile(archive)
        let read = unzReadCurrentFile(archive, &bytes, UInt32(bytes.count))
        guard unzCloseCurrentFile(archive) == UNZ_OK, Int(read) == bytes.count else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let path = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Part(path: String(decoding: path, as: UTF8.self), bytes: bytes, date: information.dosDate)
    }
}
