import PlanDiagnostics

/// Reads back what ``ByteWriter`` wrote.
struct ByteReader {
    /// The bytes are not what a writer of this version makes.
    struct Damaged: Error {}

    private let bytes: [UInt8]
    private var place = 0
    private let files: [FileID]
    private var texts: [String] = []

    /// - Parameter files: the files that the writer had, in the same order.
    init(_ bytes: [UInt8], files: [FileID]) {
        self.bytes = bytes
        self.files = files
    }

    mutating func number() throws(Damaged) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try next()
            value |= UInt64(byte & 0x7F) << shift
            guard byte >= 0x80 else { return Int(Int64(bitPattern: value)) }
            shift += 7
            guard shift < 64 else { throw Damaged() }
        }
    }

    mutating func bool() throws(Damaged) -> Bool { try next() != 0 }

    mutating func text() throws(Damaged) -> String {
        let known = try number()
        if known > 0 {
            guard known <= texts.count else { throw Damaged() }
            return texts[known - 1]
        }
        let count = try count()
        let text = String(decoding: bytes[place..<place + count], as: UTF8.self)
        place += count
        texts.append(text)
        return text
    }

    mutating func span() throws(Damaged) -> SourceSpan {
        let (file, start, end) = (try number(), try number(), try number())
        guard files.indices.contains(file), start >= 0, start <= end, end <= UInt32.max else {
            throw Damaged()
        }
        return SourceSpan(file: files[file], start..<end)
    }

    /// How many values follow, each of which takes a byte or more.
    mutating func count() throws(Damaged) -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - place else { throw Damaged() }
        return count
    }

    private mutating func next() throws(Damaged) -> UInt8 {
        guard place < bytes.count else { throw Damaged() }
        defer { place += 1 }
        return bytes[place]
    }
}
