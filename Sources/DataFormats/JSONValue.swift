/// A JSON text as a value whose objects keep the order in which their members were given.
///
/// Order is kept, never sorted, so that the same value gives the same bytes and a contract reads as it was
/// written down. It is not `Equatable`: strings that differ only in normalisation would be equal, and their
/// bytes are not.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number as its digits are to be printed, for values that binary floating point cannot hold: `99.5`.
    case decimal(String)
    case string(String)
    case array([JSONValue])
    /// An array whose elements are made one by one as they are written, so that a long one is never held.
    case generated(count: Int, element: @Sendable (Int) -> JSONValue)
    case object([Member])

    /// One name and its value within an object.
    package struct Member: Sendable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// A string, or `null` when there is none.
    package static func optional(_ text: String?) -> JSONValue {
        text.map(JSONValue.string) ?? .null
    }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(nilLiteral: ()) { self = .null }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
