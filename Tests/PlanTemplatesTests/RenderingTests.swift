import PlanTemplates
import Testing

@Suite("Templates rendered")
struct RenderingTests {
    static func render(
        _ text: String, _ value: TemplateValue, _ escaping: TemplateEscaping = .html,
        parts: [TemplateSource] = []
    ) -> String {
        TemplateSet([TemplateSource("page", escaping, text)] + parts).render("page", value)
    }

    @Test(
        "Words are made fit for what the template makes, and only three braces keep them raw",
        arguments: [
            (TemplateEscaping.html, "&lt;b&gt; &amp; &quot;Đ&quot; &#39; *x*\n_y_"),
            (.markdown, #"\<b\> \& "Đ" ' \*x\* \_y\_"#),
            (.plain, "<b> & \"Đ\" ' *x*\n_y_"),
        ])
    func escapes(escaping: TemplateEscaping, expected: String) {
        let words = "<b> & \"Đ\" ' *x*\n_y_"
        #expect(Self.render("{{x}}|{{{x}}}", ["x": .text(words)], escaping) == "\(expected)|\(words)")
    }

    @Test("A part escapes as the template that prints it")
    func partsEscape() {
        let part = TemplateSource("part", .markdown, "{{x}}{{#list}}{{.}};{{/list}}")
        let value: TemplateValue = ["x": "<*>", "list": ["a_b"]]
        #expect(Self.render("{{> part}}{{x}}", value, parts: [part]) == "&lt;*&gt;a_b;&lt;*&gt;")
    }

    @Test("Absent, empty and false are the same to a section")
    func absence() {
        let text = "{{#a}}có{{/a}}{{^a}}không{{/a}}"
        for absent: TemplateValue in [[:], ["a": ""], ["a": false], ["a": []], ["a": .text(nil)]] {
            #expect(Self.render(text, absent) == "không")
        }
        for present: TemplateValue in [["a": "x"], ["a": true], ["a": [""]], ["a": ["b": "c"]]] {
            #expect(Self.render(text, present) == "có")
        }
    }

    @Test("An empty field hides the field of the same name further out")
    func emptyFieldsHide() {
        #expect(Self.render("{{#r}}[{{x}}]{{/r}}", ["x": "ngoài", "r": ["x": "", "y": "z"]]) == "[]")
    }

    @Test("Sections enter records, repeat lists and know the last member")
    func sections() {
        let text = "{{#a.b}}{{c}}{{/a.b}}{{#list}}{{name}}{{^isLast}}, {{/isLast}}{{/list}}"
        let value: TemplateValue = [
            "a": ["b": ["c": "sâu"]], "list": .list(["Đ", "ê"]) { ["name": .text($0)] },
        ]
        #expect(Self.render(text, value) == "sâuĐ, ê")
    }

    @Test("The last member of an inner list is not taken for that of the outer one")
    func lastOfNestedLists() {
        let text =
            "{{#rows}}{{#cells}}{{text}}{{^isLast}}|{{/isLast}}{{/cells}}{{^isLast}};{{/isLast}}{{/rows}}"
        let row: TemplateValue = ["cells": [["text": "a"], ["text": "b"]]]
        #expect(Self.render(text, ["rows": [row, row]]) == "a|b;a|b")
    }

    @Test("Templates are filled side by side, each with its own escaping")
    func concurrently() async {
        let value: TemplateValue = ["x": "<*>"]
        await withTaskGroup { group in
            for number in 0..<200 {
                group.addTask {
                    let escaping: TemplateEscaping = number.isMultiple(of: 2) ? .html : .plain
                    let expected = number.isMultiple(of: 2) ? "&lt;*&gt;" : "<*>"
                    #expect(Self.render("{{x}}", value, escaping) == expected)
                }
            }
        }
    }

    @Test("A tag that stands alone on its line leaves no line, from the first line on")
    func standaloneTags() {
        #expect(Self.render("{{#a}}\nx\n{{/a}}\n{{! lời bàn }}\ny\n", ["a": true]) == "x\ny\n")
    }

    @Test(
        "Several tags on a line print what is within them and the break",
        arguments: [
            ("{{#a}}{{> part}}{{/a}}\ny\n", "x\ny\n"), ("  {{#a}}{{/a}}  \ny\n", "    \ny\n"),
            ("{{#a}}{{^b}}\nz\n{{/b}}\n{{/a}}\n", "\nz\n"), ("{{#a}}{{> part}}{{/a}}", "x"),
            ("{{#a}}\r\n{{> part}}{{> part}}\r\n{{/a}}\r\n", "xx\r\n"),
        ])
    func linesOfTags(text: String, expected: String) {
        let part = TemplateSource("part", .html, "{{#a}}x{{/a}}")
        #expect(Self.render(text, ["a": true], parts: [part]) == expected)
    }

    @Test("Parts are indented as their tag is")
    func indentation() {
        let part = TemplateSource("a/part", .html, "<p>\n{{x}}\n</p>\n")
        #expect(Self.render("  {{> a/part}}\n", ["x": "1"], parts: [part]) == "  <p>\n  1\n  </p>\n")
    }

    @Test("Words with braces are words")
    func wordsAreNotTemplates() {
        #expect(Self.render("{{x}}", ["x": "{{y}}", "y": "no"]) == "{{y}}")
    }

    @Test("Merged records have the names of both")
    func merging() {
        let value = TemplateValue.record(["a": "1", "b": "2"]).merging(["b": .number(3)])
        #expect(Self.render("{{a}}{{b}}", value) == "13")
    }
}
