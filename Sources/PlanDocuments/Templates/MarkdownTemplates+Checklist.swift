import PlanTemplates

extension MarkdownTemplates {
    /// What one unit has to do; see ``MarkdownChecklist`` for the values.
    ///
    /// `\("")` keeps the two spaces of a hard line break from being stripped as white space at a line's end.
    static let checklist = TemplateSource(
        Name.checklist, .markdown,
        """
        {{#hasIssuer}}
        {{#issuer}}{{text}}{{^isLast}} · {{/isLast}}{{/issuer}}  \("")
        {{/hasIssuer}}
        {{#nation}}{{text}}{{^isLast}} · {{/isLast}}{{/nation}}

        # {{#title}}{{text}}{{^isLast}} – {{/isLast}}{{/title}}

        {{#subtitle}}
        *{{text}}*{{^isLast}}  {{/isLast}}
        {{/subtitle}}

        {{#summary}}
        - {{label}}:{{#inline}} {{#line}}{{> markdown/run}}{{/line}}{{/inline}}
        {{#list}}
          - {{#line}}{{> markdown/run}}{{/line}}
        {{/list}}
        {{#ticks}}
          - [ ] {{#line}}{{> markdown/run}}{{/line}}
        {{/ticks}}
        {{/summary}}

        {{#sections}}
        ## {{heading}}

        {{#blocks}}
        {{#heading}}
        ### {{#line}}{{> markdown/run}}{{/line}}
        {{/heading}}
        {{#paragraph}}
        {{#line}}{{> markdown/run}}{{/line}}
        {{/paragraph}}
        {{#list}}
        - {{#line}}{{> markdown/run}}{{/line}}
        {{/list}}
        {{#ticks}}
        - [ ] {{#line}}{{> markdown/run}}{{/line}}
        {{/ticks}}
        {{#tasks}}
        {{> markdown/task}}
        {{/tasks}}
        {{#table}}
        {{> markdown/table}}
        {{/table}}

        {{/blocks}}
        {{/sections}}
        {{#signature}}
        *{{place}}*  \("")
        **{{position}}**  \("")
        *{{hint}}*
        {{/signature}}

        ---

        *{{colophon}}*

        """)

    /// A task to tick off, and what has to be known of it, on the label's line or below.
    static let task = TemplateSource(
        Name.task, .markdown,
        """
        - [ ] **{{number}}. {{title}}** · *{{due}}* · `{{{code}}}`
        {{#facts}}
          - {{label}}:{{#inline}} {{#line}}{{> markdown/run}}{{/line}}{{/inline}}
        {{#list}}
            - {{#line}}{{> markdown/run}}{{/line}}
        {{/list}}
        {{#ticks}}
            - [ ] {{#line}}{{> markdown/run}}{{/line}}
        {{/ticks}}
        {{/facts}}

        """)

    /// A table under its column headings.
    static let table = TemplateSource(
        Name.table, .markdown, offers: ["caption"],
        """
        | {{#columns}}{{heading}}{{^isLast}} | {{/isLast}}{{/columns}} |
        | {{#columns}}---{{^isLast}} | {{/isLast}}{{/columns}} |
        {{#rows}}
        | {{#cells}}{{#line}}{{> markdown/run}}{{/line}}{{^isLast}} | {{/isLast}}{{/cells}} |
        {{/rows}}

        """)

    /// A piece of a line: words, or a code.
    static let run = TemplateSource(
        Name.run, .markdown, "{{#code}}`{{{code}}}`{{/code}}{{words}}")
}
