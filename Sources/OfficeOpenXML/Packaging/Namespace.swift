/// The names by which Office Open XML tells its vocabularies and relations apart (ECMA-376; MS-DOCX for `w14`).
package enum Namespace {
    package static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
    package static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    package static let coreProperties =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    package static let coreRelation =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    package static let extendedProperties =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package static let dublinCore = "http://purl.org/dc/elements/1.1/"
    package static let dublinCoreTerms = "http://purl.org/dc/terms/"
    package static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
    package static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package static let word2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
    package static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    package static let wordSettings = "http://schemas.microsoft.com/office/word"
    package static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// The strict form of the standard spells the same vocabularies otherwise (ECMA-376 part 1, annex A).
    private static let strict = "http://purl.oclc.org/ooxml/"

    /// A name as the transitional form spells it, which nearly all files are in; any other stays as it is.
    package static func transitional(_ name: String) -> String {
        guard name.hasPrefix(strict) else { return name }
        let rest = name.dropFirst(strict.count)
        guard let slash = rest.firstIndex(of: "/") else { return name }
        return "http://schemas.openxmlformats.org/\(rest[..<slash])/2006\(rest[slash...])"
    }
}
