/// Why a file that should be of Office could not be read; the file's fault, never the program's or the disk's.
package enum OfficeFileError: Error, Hashable, Sendable {
    /// No archive at all: a picture, a text, a file that was cut off.
    case notAnArchive
    /// Word's and Excel's binary form from before 2007.
    case formerFormat
    /// Locked with a password; such a file shows nothing of what it holds.
    case encrypted
    /// Of another program or another kind, such as a spreadsheet of LibreOffice where a workbook is wanted.
    case otherKind(OfficeFileKind)
    /// The archive's list of files, or one of its files, is broken.
    case damaged(part: String?)
    case missingPart(String)
    /// The name of a file within the archive that leads out of it, or stands there twice.
    case unsafeName(String)
    case tooManyParts(limit: Int)
    /// What would take more memory, unpacked, than any honest file: `part` is nil when all parts together would.
    case tooLarge(part: String?, limit: Int)
    /// The archive unpacks to so many times its size that only an attack explains it.
    case bomb(part: String?)
    case malformedXML(part: String, line: Int, column: Int, reason: String)
    /// A document type, by which XML declares entities. No Office program writes one; attacks do.
    case declaresDocumentType(part: String)
    case tooDeep(part: String, limit: Int)
    case tooManyCells(limit: Int)
}

/// What a file of Office turned out to be.
package enum OfficeFileKind: String, Hashable, Sendable, CaseIterable {
    case workbook, binaryWorkbook, document, presentation, openDocument, unknown
}
