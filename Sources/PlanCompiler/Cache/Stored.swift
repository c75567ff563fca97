import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A value that can be kept as bytes between two runs of the same version of the program.
protocol Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged)
    func write(to writer: inout ByteWriter)
}

extension Int: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.number() }
    func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension Bool: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.bool() }
    func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension String: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.text() }
    func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension SourceSpan: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.span() }
    func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension CivilDate: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        guard let date = CivilDate(iso: try reader.text()) else { throw ByteReader.Damaged() }
        self = date
    }

    func write(to writer: inout ByteWriter) { writer.write(iso) }
}

extension Array: Stored where Element: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let count = try reader.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &reader)) }
    }

    func write(to writer: inout ByteWriter) {
        writer.write(count)
        for element in self { element.write(to: &writer) }
    }
}

/// In the order of the keys, so that equal values are the same bytes.
extension Dictionary: Stored where Key == String, Value: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self = [:]
        for _ in 0..<(try reader.count()) { self[try reader.text()] = try Value(from: &reader) }
    }

    func write(to writer: inout ByteWriter) {
        writer.write(count)
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.write(key)
            value.write(to: &writer)
        }
    }
}

extension Optional: Stored where Wrapped: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self = try reader.bool() ? try Wrapped(from: &reader) : nil
    }

    func write(to writer: inout ByteWriter) {
        writer.write(self != nil)
        self?.write(to: &writer)
    }
}

extension Spanned: Stored where Value: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(try Value(from: &reader), try SourceSpan(from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        value.write(to: &writer)
        span.write(to: &writer)
    }
}

extension Field: Stored where Value: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        switch try reader.number() {
        case 0: self = .missing
        case 1: self = .invalid(try SourceSpan(from: &reader))
        case 2: self = .given(try Spanned(from: &reader))
        case 3: self = .inherited(try Spanned(from: &reader))
        default: throw ByteReader.Damaged()
        }
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .missing: writer.write(0)
        case .invalid(let span):
            writer.write(1)
            span.write(to: &writer)
        case .given(let value):
            writer.write(2)
            value.write(to: &writer)
        case .inherited(let value):
            writer.write(3)
            value.write(to: &writer)
        }
    }
}
