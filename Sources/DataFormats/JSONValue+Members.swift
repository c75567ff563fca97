/// Reaching into a value whose shape is another program's: what is not there, or is something else, is nil.
extension JSONValue {
    /// The member of that name, the last of several.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// A whole number, also one that was written with a fraction of zero.
    package var integer: Int? {
        switch self {
        case .integer(let value): value
        case .decimal(let digits): Double(digits).flatMap { Int(exactly: $0) }
        default: nil
        }
    }

    package var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    package var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }
}
