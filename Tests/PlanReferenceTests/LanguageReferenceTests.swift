import PlanDiagnostics
import PlanLowering
import PlanReference
import Testing

@Suite("Language reference")
struct LanguageReferenceTests {
    @Test("Every key stands there in both spellings", arguments: Language.allCases)
    func everyKeyIsThere(language: Language) {
        let page = LanguageReference.markdown(language)
        for table in Vocabulary.tables {
            for entry in table.entries {
                #expect(page.contains("`\(entry.key.vi)`") && page.contains("`\(entry.key.en)`"))
                #expect(page.contains(entry.documentation[language]), "\(entry.key.en)")
            }
        }
    }

    @Test("Phrases shown as understood are, and those shown as refused are not")
    func samplesAreWhatTheyAreSaidToBe() {
        let wrong = LanguageReference.misjudgedSamples
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test("Every closed word stands there with its translation")
    func choicesAreThere() {
        let page = LanguageReference.markdown(.vietnamese)
        #expect(page.contains("`kiểu cũ` (`traditional`)"))
        #expect(page.contains("`cảnh báo` (`warning`)"))
    }
}
