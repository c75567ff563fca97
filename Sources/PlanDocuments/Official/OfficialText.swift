package import PlanDiagnostics

/// What every official document has before its appendices: a head, a title, a body and a foot.
package protocol OfficialText: Sendable {
    var profile: DocumentProfile { get }
    /// The language of the plan's own words.
    var textLanguage: Language { get }
    /// What stands in a title bar or a file's properties.
    var plainTitle: String { get }
    var head: OfficialHead { get }
    /// KẾ HOẠCH
    var kind: Phrase { get }
    var subject: Phrase? { get }
    /// `Căn cứ …;`
    var bases: [Phrase] { get }
    /// `… như sau:`
    var preamble: Phrase? { get }
    var body: [OfficialBlock] { get }
    var recipients: OfficialRecipients? { get }
    var signature: OfficialSignature? { get }
}

extension OfficialPlan: OfficialText {}
