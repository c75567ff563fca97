import DataFormats
import OfficeOpenXML
import PlanDiagnostics
import PlanImport
import PlanWorkspace
import VietnameseCalendar
import VietnameseText

/// A document to be imported, read by what it is rather than by its name.
struct ReadDocument {
    let tables: TableDocument
    /// Of a text, in UTF-8; nothing of a file of Office, in which no place can be shown.
    let text: [UInt8]
    /// Said aloud when the text had to be converted.
    let encoding: LegacyEncoding?

    /// Files of Office are archives, which begin with these bytes, or former ones with the others.
    private static let officeMarks: [[UInt8]] = [[0x50, 0x4B], [0xD0, 0xCF, 0x11, 0xE0]]
    private static let largestFile = 100 << 20
    /// A text has no pictures; an appendix as long as this would have ten thousands of tasks.
    private static let largestText = 16 << 20

    init(_ path: String) throws {
        guard case .bytes(let bytes) = try readFile(path, limit: Self.largestFile) else {
            throw Self.tooLarge(path, Self.largestFile)
        }
        if Self.officeMarks.contains(where: bytes.starts) {
            (tables, text, encoding) = (try Self.office(bytes, path), [], nil)
        } else {
            guard bytes.count <= Self.largestText else { throw Self.tooLarge(path, Self.largestText) }
            (text, encoding) = try Self.utf8(bytes, path)
            let text = String(decoding: text, as: UTF8.self)
            let isMarkdown = [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) }
            tables = isMarkdown ? MarkdownTables.read(text) : SeparatedText.read(text)
        }
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> Failure {
        Failure(
            vi: "\(path) lớn quá \(limit >> 20) MB; hãy chỉ để lại bảng nhiệm vụ",
            en: "\(path) is beyond \(limit >> 20) MB; leave only the table of tasks in it")
    }

    private static func office(_ bytes: [UInt8], _ path: String) throws -> TableDocument {
        do {
            return try WordReader.read(bytes)
        } catch OfficeFileError.otherKind(.workbook) {
            return try workbook(bytes, path)
        } catch {
            throw refused(path, error)
        }
    }

    private static func workbook(_ bytes: [UInt8], _ path: String) throws -> TableDocument {
        do {
            return try WorkbookReader.read(bytes).tables { serial in
                let epoch = CivilDate(year: 1970, month: 1, day: 1)!
                return epoch.adding(days: serial.number - SerialDay.unixEpoch.number).vietnamese
            }
        } catch {
            throw refused(path, error)
        }
    }

    private static func refused(_ path: String, _ error: OfficeFileError) -> Failure {
        Failure(
            vi: "không nhập được \(path): \(error.message.vi)",
            en: "cannot import \(path): \(error.message.en)")
    }

    /// A byte order mark taken off, UTF-16 converted; other encodings cannot be read reliably.
    private static func utf8(_ bytes: [UInt8], _ path: String) throws -> ([UInt8], LegacyEncoding?) {
        switch LegacyEncoding.detect(bytes.span) {
        case nil:
            guard String(validating: bytes, as: UTF8.self) != nil else {
                throw Failure(
                    vi: "\(path) không phải là văn bản UTF-8, cũng không phải tệp Word hay Excel",
                    en: "\(path) is neither text in UTF-8 nor a file of Word or Excel")
            }
            return (bytes.starts(with: CSVTable.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes, nil)
        case let encoding? where encoding == .utf16LittleEndian || encoding == .utf16BigEndian:
            return (Array(encoding.decode(bytes.span).utf8), encoding)
        case let encoding?:
            throw Failure(
                vi:
                    "\(path) viết bằng bảng mã \(encoding.name); hãy chuyển sang Unicode (UTF-8) rồi nhập lại",
                en:
                    "\(path) is in the encoding \(encoding.name); convert it to Unicode (UTF-8) and import again"
            )
        }
    }
}
