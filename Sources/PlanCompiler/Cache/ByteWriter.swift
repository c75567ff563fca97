import PlanDiagnostics

/// Values one after the other as bytes, for a cache that only the same version of the program reads back.
///
/// Numbers take as many bytes as they need (LEB128). A text that repeats is written once: findings of one rule share
/// their sentences.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []
    /// False once a span lay in a file that the reader will not know.
    private(set) var isWhole = true
    private let places: [FileID: Int]
    private var texts: [String: Int] = [:]

    /// - Parameter files: those that spans may lie in, in the order in which the reader will have them.
    init(files: [FileID]) {
        places = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
    }

    mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ isTrue: Bool) { bytes.append(isTrue ? 1 : 0) }

    mutating func write(_ text: String) {
        if let number = texts[text] { return write(number + 1) }
        texts[text] = texts.count
        write(0)
        write(text.utf8.count)
        bytes += text.utf8
    }

    mutating func write(_ span: SourceSpan) {
        guard let place = places[span.file] else {
            isWhole = false
            return
        }
        write(place)
        write(Int(span.start))
        write(Int(span.end))
    }
}
