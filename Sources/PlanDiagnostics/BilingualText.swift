/// One text in both languages of the product, side by side so that neither can be forgotten.
package struct BilingualText: Hashable, Sendable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// A text that reads the same in both languages, such as a code or a file name.
    package init(same text: String) {
        self.init(vi: text, en: text)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        }
    }
}
