/// Whether a text may replace a YAML value wherever that stands: in a block, in a flow list, within quotes.
///
/// A rule sees values and not their quotes, so it offers an edit only with words that need none: letters, digits and
/// a few signs that mean nothing to YAML, beginning and ending with a letter or digit.
func needsNoQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    let isPlain = text.unicodeScalars.allSatisfy {
        isLetterOrDigit($0) || $0 == " " || $0 == "-" || $0 == "/" || $0 == "." || $0 == "–" || $0 == "("
            || $0 == ")"
    }
    return isPlain && isLetterOrDigit(first) && (isLetterOrDigit(last) || last == ")")
}

/// Whether a scalar is a letter or digit of any script.
func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
}
