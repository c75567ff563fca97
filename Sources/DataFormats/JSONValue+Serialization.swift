extension JSONValue {
    /// The text of the value as RFC 8259 has it, without a final line break.
    ///
    /// When `pretty`, every member has a line, indented by two spaces; else there is no white space at all.
    package func serialized(pretty: Bool = false) -> String {
        var output: [UInt8] = []
        append(to: &output, pretty: pretty)
        return String(decoding: output, as: UTF8.self)
    }

    /// Adds the text of the value to a buffer.
    ///
    /// `depth` tells how deep the value stands already: it indents the lines after the first.
    package func append(to output: inout [UInt8], pretty: Bool, depth: Int = 0) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): output.append(contentsOf: String(value).utf8)
        case .decimal(let digits):
            precondition(Self.isNumber(digits), "not a JSON number: \(digits)")
            output.append(contentsOf: digits.utf8)
        case .string(let text): JSONText.append(text, to: &output)
        case .array(let elements):
            Self.append(elements, "[", "]", to: &output, pretty, depth) { element, output in
                element.append(to: &output, pretty: pretty, depth: depth + 1)
            }
        case .generated(let count, let element):
            Self.append(0..<count, "[", "]", to: &output, pretty, depth) { index, output in
                element(index).append(to: &output, pretty: pretty, depth: depth + 1)
            }
        case .object(let members):
            Self.append(members, "{", "}", to: &output, pretty, depth) { member, output in
                JSONText.append(member.name, to: &output)
                output.append(contentsOf: (pretty ? ": " : ":").utf8)
                member.value.append(to: &output, pretty: pretty, depth: depth + 1)
            }
        }
    }

    private static func append<Elements: Collection>(
        _ elements: Elements, _ open: Unicode.Scalar, _ close: Unicode.Scalar, to output: inout [UInt8],
        _ pretty: Bool, _ depth: Int, body: (Elements.Element, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            if pretty { appendLineBreak(to: &output, depth: depth + 1) }
            body(element, &output)
        }
        if pretty, !elements.isEmpty { appendLineBreak(to: &output, depth: depth) }
        output.append(UInt8(ascii: close))
    }

    private static func appendLineBreak(to output: inout [UInt8], depth: Int) {
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    /// The `number` of RFC 8259 §6: no leading zero, no plus sign, digits on both sides of the point.
    private static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text).utf8[...]
        func takeDigits() -> Int {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            return digits.count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = takeDigits()
        guard whole == 1 || (whole > 1 && !startsWithZero) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard takeDigits() > 0 else { return false }
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            guard takeDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
