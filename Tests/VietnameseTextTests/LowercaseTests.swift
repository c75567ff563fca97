import Testing
import VietnameseText

@Suite("Lower case without the Unicode tables")
struct LowercaseTests {
    @Test("It says what the tables say, wherever it says anything")
    func agreesWithUnicode() {
        var known = 0
        for value in 0..<UInt32(0x3000) {
            guard let scalar = Unicode.Scalar(value), let letter = scalar.lowercasedVietnamese else {
                continue
            }
            #expect(scalar.properties.lowercaseMapping == String(letter), "U+\(String(value, radix: 16))")
            known += 1
        }
        #expect(known > 250)
    }

    @Test("It knows every letter of Vietnamese")
    func knowsVietnamese() {
        let capitals = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÁÀẢÃẠÝỲỶỸỴĨŨ"
        let lowered = capitals.unicodeScalars.compactMap(\.lowercasedVietnamese).map(String.init).joined()
        #expect(lowered == "aăâbcdđeêghiklmnoôơpqrstuưvxy ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựáàảãạýỳỷỹỵĩũ")
    }
}
