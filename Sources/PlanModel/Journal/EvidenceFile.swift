/// What the disk says of a file that a report names as evidence.
///
/// The shell looks; rules only read this. A hostile path is never opened: it comes back as one of the refusals.
package enum EvidenceFile: Hashable, Sendable {
    case missing
    /// The path leads out of the workspace, by `..`, from the disk's root or through a link.
    case outside
    /// A folder, a device, a pipe or a socket.
    case notAFile
    /// Larger than is read; its size in bytes.
    case tooLarge(Int)
    /// The disk would not let it be read.
    case unreadable
    case readable(size: Int, sha256: String, type: EvidenceType?)

    package var sha256: String? {
        if case .readable(_, let sha256, _) = self { sha256 } else { nil }
    }
}

/// The kind of content that a file's first bytes give away.
package enum EvidenceType: String, Hashable, Sendable, CaseIterable {
    case pdf, jpeg, png, gif, webp, heic
    /// A zip archive, which is what .docx, .xlsx and .pptx are too.
    case zip
    /// The container of .doc, .xls and .ppt.
    case ole
    case video
    /// A program for Windows or Linux, which is evidence of nothing.
    case executable

    /// - Parameter firstBytes: as many as there are, up to 16.
    package init?(firstBytes bytes: [UInt8]) {
        func begins(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: prefix)
        }
        func begins(_ prefix: String, at offset: Int = 0) -> Bool { begins(Array(prefix.utf8), at: offset) }
        if begins("%PDF-") {
            self = .pdf
        } else if begins([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if begins([0x89] + Array("PNG\r\n".utf8)) {
            self = .png
        } else if begins("GIF8") {
            self = .gif
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            self = .webp
        } else if begins("ftyphei", at: 4) || begins("ftypmif1", at: 4) {
            self = .heic
        } else if begins("ftyp", at: 4) {
            self = .video
        } else if begins([0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .ole
        } else if begins("MZ") || begins([0x7F] + Array("ELF".utf8)) {
            self = .executable
        } else {
            return nil
        }
    }

    /// What a file of that name should hold; nil where its name promises nothing that first bytes could show.
    package static func promised(by path: String) -> EvidenceType? {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return switch path[path.index(after: dot)...].lowercased() {
        case "pdf": .pdf
        case "jpg", "jpeg": .jpeg
        case "png": .png
        case "gif": .gif
        case "webp": .webp
        case "heic": .heic
        case "docx", "xlsx", "pptx", "zip", "odt", "ods": .zip
        case "doc", "xls", "ppt": .ole
        case "mp4", "mov": .video
        default: nil
        }
    }
}
