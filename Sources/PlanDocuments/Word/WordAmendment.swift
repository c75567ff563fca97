package import OfficeOpenXML

/// The draft of an amendment for Word.
package enum WordAmendment {
    /// The same amendment gives the same bytes.
    package static func render(_ amendment: OfficialAmendment) -> [UInt8] { document(amendment).bytes }

    package static func document(_ amendment: OfficialAmendment) -> WordDocument {
        WordOfficialText(amendment).document(appendix: nil)
    }
}
