import ByteScanning
import Testing

@Suite("Bytes, sixteen at a time")
struct ByteScanTests {
    @Test("The first byte that passes is found at every place, from every place, in texts of every length")
    func everyPlace() {
        for count in 0...50 {
            for place in 0..<count {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count)
                bytes[place] = UInt8(ascii: "x")
                for start in 0...count {
                    let found = bytes.withUnsafeBufferPointer {
                        $0.nextOffset(from: start) { lanes($0, equal: UInt8(ascii: "x")) }
                    }
                    #expect(found == (start <= place ? place : count), "\(count) \(place) \(start)")
                }
            }
        }
    }

    @Test("A byte and its successor are seen together at every place")
    func everyPair() {
        for count in 2...50 {
            for place in 0..<count - 1 {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count)
                bytes[place] = UInt8(ascii: "x")
                bytes[place + 1] = UInt8(ascii: "y")
                let found = bytes.withUnsafeBufferPointer {
                    $0.nextOffset(from: 0) { bytes, successors in
                        lanes(bytes, equal: UInt8(ascii: "x")) .& lanes(successors, equal: UInt8(ascii: "y"))
                    }
                }
                #expect(found == place, "\(count) \(place)")
            }
        }
    }

    @Test("The zeros behind the end are none of the text", arguments: [0, 1, 15, 16, 17, 40])
    func end(count: Int) {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count)
        let found = bytes.withUnsafeBufferPointer { $0.nextOffset(from: 0) { lanes($0, equal: 0) } }
        #expect(found == count)
    }

    @Test("The bytes of a string are lent whole", arguments: ["", "mã", "Đẩy mạnh chuyển đổi số"])
    func string(text: String) {
        #expect(text.withBytes { Array($0) } == Array(text.utf8))
    }
}
