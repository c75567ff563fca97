/// How letters look; what is nil comes from the style.
package struct CharacterFormat: Hashable, Sendable {
    /// A font for these letters alone, such as one that has the sign of a tick box.
    package var font: String?
    package var isBold: Bool?
    package var isItalic: Bool?
    package var isUnderlined: Bool?
    /// Six hexadecimal digits.
    package var color: String?
    package var size: Length?
    /// As BCP 47 has it, for words in another language than the document's.
    package var language: String?

    package init(
        size: Length? = nil, isBold: Bool? = nil, isItalic: Bool? = nil, isUnderlined: Bool? = nil,
        color: String? = nil, font: String? = nil, language: String? = nil
    ) {
        self.font = font
        self.isBold = isBold
        self.isItalic = isItalic
        self.isUnderlined = isUnderlined
        self.color = color
        self.size = size
        self.language = language
    }

    package static let plain = CharacterFormat()
    package static let bold = CharacterFormat(isBold: true)
    package static let italic = CharacterFormat(isItalic: true)

    package var isPlain: Bool { self == .plain }
}
