/// Parts a stream of bytes into the messages of the Language Server Protocol's base protocol.
package struct FrameReader {
    package enum Item: Hashable, Sendable {
        /// The bytes of one message.
        case frame([UInt8])
        /// A header that is none; what follows is skipped up to the next one.
        case malformed
        /// A message larger than is taken; its bytes are skipped.
        case tooLarge(size: Int)
    }

    /// In bytes: no plan comes near, and a mistaken length must not exhaust memory.
    package static let largestFrame = 256 << 20

    private static let longestHeader = 4096

    private var buffer: [UInt8] = []
    /// Before this everything has been taken.
    private var start = 0
    /// How many bytes of a message that is too large are still to come.
    private var skipped = 0
    /// Whether what comes next is no header, or not yet known to be one.
    private var isLost = false

    package init() {}

    package mutating func add(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        let dropped = min(skipped, bytes.count)
        skipped -= dropped
        buffer += bytes[dropped...]
    }

    /// The next message; nil while it has not arrived in full.
    package mutating func next() -> Item? {
        if isLost { skipToHeader() }
        guard !isLost else { return nil }
        guard let end = headerEnd() else {
            guard buffer.count - start > Self.longestHeader + 3 else { return nil }
            return lose(until: start + 1)
        }
        guard let length = Self.contentLength(buffer[start..<end]) else { return lose(until: end + 4) }
        guard length <= Self.largestFrame else {
            let arrived = min(length, buffer.count - end - 4)
            start = end + 4 + arrived
            skipped = length - arrived
            return .tooLarge(size: length)
        }
        let body = end + 4
        guard buffer.count - body >= length else { return nil }
        start = body + length
        return .frame(Array(buffer[body..<start]))
    }

    /// A message with its header.
    package static func framed(_ body: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }

    private func headerEnd() -> Int? {
        var offset = start
        while offset + 3 < buffer.count, offset - start <= Self.longestHeader {
            if buffer[offset] == 0x0D, buffer[offset + 1] == 0x0A, buffer[offset + 2] == 0x0D,
                buffer[offset + 3] == 0x0A
            {
                return offset
            }
            offset += 1
        }
        return nil
    }

    /// The value of the one field that every header has.
    private static func contentLength(_ header: ArraySlice<UInt8>) -> Int? {
        for line in String(decoding: header, as: UTF8.self).split(separator: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            guard let length = Int(parts[1].filter { $0 != " " }), length >= 0 else { return nil }
            return length
        }
        return nil
    }

    private mutating func lose(until offset: Int) -> Item {
        start = offset
        isLost = true
        return .malformed
    }

    /// What has arrived without being a header is dropped, except what may be the beginning of one.
    private mutating func skipToHeader() {
        let name = Array("Content-Length:".utf8)
        while start + name.count <= buffer.count {
            if buffer[start] == name[0], buffer[start...].starts(with: name) {
                isLost = false
                return
            }
            start += 1
        }
    }
}
