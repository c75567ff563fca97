/// An exact decimal: a whole mantissa and how many of its digits stand behind the comma.
///
/// Plans say `99,5%` and `4,2 triệu`; binary fractions would turn them into something else.
package struct DecimalNumber: Hashable, Sendable {
    /// `995` for 99,5.
    package let mantissa: Int
    /// Digits behind the comma, without trailing zeros: `1` for 99,5 and `0` for 100.
    package let scale: Int

    /// The same number in lowest terms, so that equal numbers are equal values.
    package init(mantissa: Int, scale: Int = 0) {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa.isMultiple(of: 10) {
            mantissa /= 10
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = scale
    }

    /// With a point, as SQL and JSON write it: `99.5`.
    package var description: String { text(separator: ".") }

    /// With a comma, as Vietnamese writes it: `99,5`.
    ///
    /// `1,202` would be thousands written the English way, which the grammars refuse, so it is `1,2020`.
    package var vietnamese: String {
        let text = text(separator: ",")
        return scale == 3 && (1_000..<1_000_000).contains(mantissa.magnitude) ? text + "0" : text
    }

    private func text(separator: String) -> String {
        guard scale > 0 else { return String(mantissa) }
        let digits = String(mantissa.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        return (mantissa < 0 ? "-" : "") + padded.dropLast(scale) + separator + padded.suffix(scale)
    }
}

extension DecimalNumber: CustomStringConvertible, Comparable {
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.scaled(to: scale) < right.scaled(to: scale)
    }

    private func scaled(to scale: Int) -> Int {
        (self.scale..<scale).reduce(mantissa) { product, _ in
            product.multipliedReportingOverflow(by: 10).partialValue
        }
    }
}
