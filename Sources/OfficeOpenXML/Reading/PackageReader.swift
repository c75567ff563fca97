/// The parts of an Office document that somebody else wrote (ECMA-376 part 2), unpacked one at a time.
///
/// Nothing of the archive is trusted: names, counts and sizes are judged before anything is unpacked, and what is
/// unpacked is counted.
package struct PackageReader: Sendable {
    /// Without a leading slash, as the archive spells them, in its order.
    package var paths: [String] { archive.entries.map(\.path) }
    private let archive: ZipReader
    private let contentTypes: ContentTypes

    /// - Throws: ``OfficeFileError`` for what is no package of Office, or one that no honest program writes.
    package init(_ bytes: [UInt8], limits: PackageLimits = PackageLimits()) throws(OfficeFileError) {
        archive = try ZipReader(bytes, limits: limits)
        guard let types = try archive.bytes(of: ContentTypes.path) else {
            throw archive.contains("mimetype") && archive.contains("content.xml")
                ? .otherKind(.openDocument) : .otherKind(.unknown)
        }
        contentTypes = try ContentTypes(types)
    }

    package func contains(_ path: String) -> Bool { archive.contains(path) }

    /// A part unpacked.
    ///
    /// - Parameter path: names of parts are alike in either case (part 2, §6.2.2.3).
    package func bytes(of path: String) throws(OfficeFileError) -> [UInt8] {
        guard let bytes = try archive.bytes(of: path) else { throw .missingPart(path) }
        return bytes
    }

    package func xml(of path: String) throws(OfficeFileError) -> XMLReader {
        XMLReader(try bytes(of: path), part: path)
    }

    /// The MIME type that the package gives a part.
    package func contentType(of path: String) -> String? { contentTypes[path] }

    /// How a part refers to others, in the order of the file; none when it refers to nothing.
    ///
    /// - Parameter path: empty for the package itself.
    package func relationships(of path: String) throws(OfficeFileError) -> [PackageRelationship] {
        let source = PartPath(path)
        guard let bytes = try archive.bytes(of: source.relationships) else { return [] }
        return try PackageRelationship.all(in: bytes, of: source)
    }

    /// The path of the part that the package is about, whichever kind it has.
    ///
    /// - Throws: ``OfficeFileError/otherKind(_:)`` when it is not of the kind that is wanted.
    package func mainPart(_ kind: OfficeFileKind) throws(OfficeFileError) -> String {
        let main = try relationships(of: "").first {
            $0.type == PackageRelationship.mainType && !$0.isExternal
        }
        guard let main else { throw .missingPart("_rels/.rels") }
        let found = contentType(of: main.target).map(OfficeFileKind.init(contentType:)) ?? .unknown
        guard found == kind else { throw .otherKind(found) }
        return main.target
    }
}

extension OfficeFileKind {
    /// With and without macros, templates too.
    init(contentType: String) {
        let type = contentType.lowercased()
        self =
            if type.contains("ms-excel.sheet.binary") {
                .binaryWorkbook
            } else if type.contains("spreadsheetml") || type.contains("ms-excel") {
                .workbook
            } else if type.contains("wordprocessingml") || type.contains("ms-word") {
                .document
            } else if type.contains("presentationml") || type.contains("ms-powerpoint") {
                .presentation
            } else {
                .unknown
            }
    }
}
