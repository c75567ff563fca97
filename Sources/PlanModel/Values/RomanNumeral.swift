/// A whole number below 4,000 in Roman numerals: how sections of official documents are numbered.
package func roman(_ number: Int) -> String {
    let digits = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    return digits.reduce(into: "") { numeral, digit in
        while rest >= digit.0 {
            numeral += digit.1
            rest -= digit.0
        }
    }
}
