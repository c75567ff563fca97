import DataFormats
import PlanDiagnostics
import PlanPhrases

extension ReferenceWriter {
    var phrases: [String] {
        [heading("Cụm từ", "Phrases") + "\n\n" + phraseIntroduction]
            + PhraseSamples.understood.map(understood)
            + ["### " + say("không hiểu được", "not understood")] + PhraseSamples.refused.map(refused)
    }

    private var phraseIntroduction: String {
        say(
            """
            Thời hạn, KPI, căn cứ và kỳ báo cáo viết như trong văn bản; cột bên phải là điều chương trình hiểu, với kế hoạch \
            năm 2026 ban hành ngày 19/01/2026. Hoa thường, dấu cách, số La Mã hay Ả Rập đều được. Cụm từ không hiểu được là \
            một phát hiện, không bao giờ bị đoán hay bỏ qua; `kehoach explain --phrase "…"` cho biết một cụm từ được hiểu \
            thế nào.
            """,
            """
            Deadlines, KPIs, citations and periods are written as officials write them; the column on the right is what the \
            compiler understands, for a plan of 2026 issued on 19 January 2026. Case, spacing, Roman or Arabic numerals do \
            not matter. A phrase that is not understood is a finding, never guessed and never dropped; \
            `kehoach explain --phrase "…"` tells how a phrase is understood.
            """)
    }

    private func understood(_ group: PhraseSamples.Group) -> String {
        "### \(group.grammar.name[language])\n\n"
            + table([say("Viết", "Written"), say("Hiểu là", "Understood as")], rows(group))
    }

    private func refused(_ group: PhraseSamples.Group) -> String {
        table([group.grammar.name[language], say("Vì sao", "Why")], rows(group))
    }

    private func rows(_ group: PhraseSamples.Group) -> [[String]] {
        group.phrases.map { phrase in
            let explanation = PhraseSamples.explanation(of: phrase, in: group)
            let words = MarkdownText.tableCell(explanation.explained(language))
            return [code(phrase), words]
        }
    }
}
