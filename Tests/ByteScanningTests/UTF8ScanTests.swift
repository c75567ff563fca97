import ByteScanning
import Testing

@Suite("UTF-8, sixteen bytes at a time")
struct UTF8ScanTests {
    /// Leads and continuation bytes on both sides of every bound of the encoding.
    private static let telling: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xEC,
        0xED,
        0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]

    @Test("Four bytes anywhere in a text are judged as the standard library judges them", arguments: telling)
    func anyFour(first: UInt8) {
        let around = Array("Đẩy mạnh chuyển đổi số trong các cơ quan".utf8)
        for second in Self.telling {
            for third in Self.telling {
                for fourth in Self.telling {
                    let place = Int(second ^ third ^ fourth) % around.count
                    let bytes = around[..<place] + [first, second, third, fourth] + around[place...]
                    expectSame(Array(bytes))
                }
            }
        }
    }

    @Test("Texts of every length, whole and cut, are judged as the standard library judges them")
    func everyLength() {
        let text = Array("Sổ tay đảng viên – “một cửa” 👩‍💻 ﬁ Việt Nam; nguyễn, ế, ữ, đ, ỵ, 57-NQ/TW".utf8)
        for start in text.indices {
            for end in start...text.count { expectSame(Array(text[start..<end])) }
        }
    }

    private func expectSame(_ bytes: [UInt8]) {
        let isWellFormed = bytes.withUnsafeBufferPointer { $0.isUTF8 }
        #expect(isWellFormed == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
}
