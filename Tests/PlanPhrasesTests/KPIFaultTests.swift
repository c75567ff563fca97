import PlanModel
import PlanPhrases
import Testing

@Suite struct KPIFaultTests {
    @Test("what cannot be read for certain is blamed with every reading that it may have", arguments: faults)
    func blames(_ expected: String, _ suggestions: [String]) throws {
        let phrase = MarkedPhrase(expected).text
        let reading = KPIGrammar.read(phrase)
        #expect(reading.value == nil)
        #expect(marked(phrase, reading.faults) == expected)
        #expect(try #require(reading.faults.first).suggestions == suggestions)
        for suggestion in suggestions {
            #expect(KPIGrammar.read(suggestion).value != nil, "\(suggestion)")
        }
    }

    @Test("carets stand under the same letters when the text is decomposed", arguments: faults)
    func blamesDecomposed(_ expected: String, _ suggestions: [String]) {
        let phrase = decomposed(MarkedPhrase(expected).text)
        #expect(marked(phrase, KPIGrammar.read(phrase).faults).utf8.elementsEqual(decomposed(expected).utf8))
    }

    @Test(
        "numbers that only qualify are never blamed",
        arguments: [
            "100% hồ sơ trên phần mềm CSDL đảng viên 4.0", "Hệ thống 1.5 được đưa vào vận hành",
            "Báo cáo 12.34.56",
        ])
    func qualifiersPass(_ phrase: String) {
        #expect(KPIGrammar.read(phrase).faults.isEmpty)
    }

    @Test("an empty text is a fault")
    func emptiness() {
        for text in ["", "   ", "\n"] { #expect(!KPIGrammar.read(text).faults.isEmpty) }
    }
}

private let faults: [(String, [String])] = [
    ("⟦1,200⟧ hộ dân", ["1.200", "1,2"]),
    ("tối thiểu ⟦1.5⟧ triệu lượt", ["1,5", "1.500"]),
    ("⟦12.5⟧% hộ dân", ["12,5", "12.500"]),
    ("⟦1,200,000⟧ lượt", ["1.200.000"]),
    ("⟦1,200.5⟧ ha", ["1.200,5"]),
    ("dịch vụ số trong giao thông ⟦$\\geq 90\\%$⟧", ["≥ 90%"]),
    ("kết nối, chia sẻ dữ liệu ⟦$80\\%$⟧ .", ["80%"]),
    ("Tỷ lệ hồ sơ ⟦toi thieu⟧ 60%", ["Tỷ lệ hồ sơ tối thiểu 60%"]),
    ("Tỷ lệ hồ sơ ⟦tôi⟧ thiểu 60%", ["Tỷ lệ hồ sơ tối thiểu 60%"]),
    ("⟦dat tu⟧ 60% ⟦tro len⟧", ["đạt từ 60% trở lên"]),
]
