/// The names by which Office Open XML tells its vocabularies and relations apart (ECMA-376; MS-DOCX for `w14`).
enum Namespace {
    static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
    static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    static let coreRelation =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    static let extendedProperties =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
    static let dublinCoreTerms = "http://purl.org/dc/terms/"
    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let word2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
    static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    static let wordSettings = "http://schemas.microsoft.com/office/word"
}
