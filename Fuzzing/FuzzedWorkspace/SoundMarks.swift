import PlanChecks
import VietnameseText

/// Holds what is told of a text sixteen bytes at a time to what its letters show one after the other.
package func requireSoundMarks(_ text: String) {
    let letters = Array(text.unicodeScalars)
    require(isPlain(text) == letters.allSatisfy(isPlain), "a text is plain where each of its letters is")
    require(TextMarks(of: text) == marks(of: letters), "a text has the marks of its letters")
    guard isPlain(text) else { return }
    require(isNFC(text), "a plain text is composed")
    require(
        LookAlike.all(in: text).isEmpty && InvisibleCharacter.all(in: text).isEmpty
            && Mojibake.all(in: text).isEmpty, "a plain text has nothing that hides")
}

private func isPlain(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0..<0x80, 0x100...0x188, 0x18A...0x1BF, 0x1E80...0x1EFF, 0x2010...0x201F, 0x2026: true
    default: "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars.contains(letter)
    }
}

private func marks(of letters: [Unicode.Scalar]) -> TextMarks {
    var marks: TextMarks = .words
    if letters.contains(where: isDelimiter) { marks.insert(.delimiter) }
    if let last = letters.last(where: { $0 != " " && $0 != "\n" }), ",;".unicodeScalars.contains(last) {
        marks.insert(.strayPunctuation)
    }
    for (letter, next) in zip(letters, letters.dropFirst()) {
        if " \n,;".unicodeScalars.contains(letter), ",;".unicodeScalars.contains(next) {
            marks.insert(.strayPunctuation)
        }
        if letter == " ", next == " " { marks.insert(.doubleSpace) }
        if letter == " " || ("0"..."9").contains(letter), next == "-" || isSign(next) { marks.insert(.dash) }
        if isCapital(letter), isCapital(next) { marks.insert(.abbreviation) }
        if letter == "/", isCapital(next) || (0x100..<0x140).contains(next.value) {
            marks.insert(.documentNumber)
        }
    }
    return marks
}

private func isDelimiter(_ letter: Unicode.Scalar) -> Bool {
    "()[]{}\"".unicodeScalars.contains(letter) || (0x80..<0xC0).contains(letter.value) || isSign(letter)
}

/// Whether a letter is of the blocks in which dashes and quotation marks are.
private func isSign(_ letter: Unicode.Scalar) -> Bool { (0x2000..<0x3000).contains(letter.value) }

private func isCapital(_ letter: Unicode.Scalar) -> Bool { ("A"..."Z").contains(letter) }
