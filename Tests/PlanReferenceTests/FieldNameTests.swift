import PlanLowering
import Testing

@Suite("Names of fields")
struct FieldNameTests {
    @Test("The place of each name is that in the order of declaration")
    func places() {
        #expect(FieldName.allCases.map(\.place) == Array(FieldName.allCases.indices))
    }
}
