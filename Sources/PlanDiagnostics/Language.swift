/// A language that messages, names and documents exist in.
///
/// The choice never comes from the process locale: it is an argument of whatever prints.
package enum Language: String, Hashable, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}
