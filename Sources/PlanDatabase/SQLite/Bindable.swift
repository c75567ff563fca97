import CSQLite
package import PlanModel
package import VietnameseCalendar

/// A value that one column holds; it decides its form in SQL.
package protocol Bindable {
    /// Binds itself to a hole, numbered from 1.
    ///
    /// - Returns: SQLite's result code.
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

extension Int: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, Int64(self))
    }
}

/// 1 or 0.
extension Bool: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, self ? 1 : 0)
    }
}

/// SQLite makes its own copy, because nothing keeps the string's bytes in place until the row is stored.
extension String: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = self
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                // Without an address SQLite would take the empty text for NULL.
                guard let start = $0.baseAddress else {
                    return sqlite3_bind_text(statement, index, "", 0, nil)
                }
                return sqlite3_bind_text(statement, index, start, Int32($0.count), copying)
            }
        }
    }
}

/// Copied, as strings are.
extension [UInt8]: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return withUnsafeBytes {
            sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), copying)
        }
    }
}

/// Bound in place: the text is part of the program.
extension StaticString: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        utf8Start.withMemoryRebound(to: CChar.self, capacity: utf8CodeUnitCount) {
            sqlite3_bind_text(statement, index, $0, Int32(utf8CodeUnitCount), nil)
        }
    }
}

/// `2026-01-16`
extension CivilDate: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        iso.bind(to: statement, at: index)
    }
}

/// In basis points.
extension Share: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        basisPoints.bind(to: statement, at: index)
    }
}

/// As exact text, `99.5`; the schema computes the binary number beside it.
extension DecimalNumber: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        description.bind(to: statement, at: index)
    }
}

extension Optional: Bindable where Wrapped: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch self {
        case .some(let value): value.bind(to: statement, at: index)
        case .none: sqlite3_bind_null(statement, index)
        }
    }
}

/// The value of a field that was understood, else NULL.
extension Field: Bindable where Value: Bindable {
    package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        value.bind(to: statement, at: index)
    }
}
