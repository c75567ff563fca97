import Foundation
import PlanModel

/// The same text in Normalization Form D, as some keyboards and file systems write it.
func decomposed(_ text: String) -> String {
    text.decomposedStringWithCanonicalMapping
}

/// The text with a range of its bytes replaced.
func replacing(_ range: Range<Int>, of text: String, with replacement: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + replacement
        + String(decoding: bytes[range.upperBound...], as: UTF8.self)
}

/// A phrase with the piece that is expected to be blamed between `⟦` and `⟧`.
struct MarkedPhrase {
    let text: String
    let pieces: [String]

    init(_ marked: String) {
        var text = ""
        var pieces: [String] = []
        for part in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "⟧", omittingEmptySubsequences: false)
            if halves.count == 2 { pieces.append(String(halves[0])) }
            text += halves.joined()
        }
        self.text = text
        self.pieces = pieces
    }
}

/// The phrase with marks around every piece that the faults blame, for comparison with the expected marks.
func marked(_ text: String, _ faults: [PhraseFault]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
        if faults.contains(where: { $0.range.lowerBound == offset }) { result += Array("⟦".utf8) }
        result.append(byte)
        if faults.contains(where: { $0.range.upperBound == offset + 1 }) { result += Array("⟧".utf8) }
    }
    return String(decoding: result, as: UTF8.self)
}
