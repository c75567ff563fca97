package import OfficeOpenXML

/// A plan as the document that is signed, for Word: its body upright, its appendix across.
package enum WordPlan {
    /// The same plan gives the same bytes.
    package static func render(_ plan: OfficialPlan) -> [UInt8] { document(plan).bytes }

    package static func document(_ plan: OfficialPlan) -> WordDocument {
        let text = WordOfficialText(plan)
        let width = text.pageAcross.textWidth
        return text.document(
            appendix: plan.appendix.map { WordAppendix($0, plan.profile, width: width).blocks() })
    }
}
