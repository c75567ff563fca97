import PlanDiagnostics
import Testing

@Suite("Messages")
struct MessageTests {
    static let template = MessageTemplate(
        vi: "nhiệm vụ {task} có {count} mốc, hạn {date}, gồm {parts}",
        en: "{task} has {count} points by {date}: {parts}")

    static let message = Message(
        template,
        [
            "task": .quoted("sổ tay"), "count": .number(2), "date": .date(year: 2026, month: 3, day: 5),
            "parts": .list(["một", "hai"]),
        ])

    @Test("Holes are filled as the language wants")
    func rendering() {
        #expect(
            Self.message.rendered(in: .vietnamese)
                == "nhiệm vụ “sổ tay” có 2 mốc, hạn 05/03/2026, gồm “một”, “hai”")
        #expect(Self.message.rendered(in: .english) == "“sổ tay” has 2 points by 2026-03-05: “một”, “hai”")
    }

    @Test("A value that looks like a hole is not filled again")
    func valuesAreNotTemplates() {
        let message = Message(
            MessageTemplate(vi: "có {name}", en: "there is {name}"), ["name": .plain("{name}")])
        #expect(message.rendered(in: .english) == "there is {name}")
    }

    @Test("Holes are listed in order of appearance")
    func holes() {
        #expect(Self.template.holes(in: .english) == ["task", "count", "date", "parts"])
    }

    @Test("A code is KH and three digits", arguments: [("KH002", 2), ("kh402", 402), ("KH914", 914)])
    func codes(text: String, number: Int) {
        #expect(RuleCode(text)?.number == number)
        #expect(RuleCode(number).description == text.uppercased())
    }

    @Test(
        "Anything else is no code", arguments: ["", "KH", "KH2", "KH0002", "XX402", "KH000", "402", "KH-12"])
    func noCodes(text: String) {
        #expect(RuleCode(text) == nil)
    }
}
