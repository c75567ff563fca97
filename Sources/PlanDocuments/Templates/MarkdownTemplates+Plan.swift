import PlanTemplates

extension MarkdownTemplates {
    /// The plan as it is signed; see ``MarkdownPlan`` for the values.
    static let plan = TemplateSource(
        Name.plan, .markdown, offers: ["code", "standard", "plainTitle", "groupNumber"],
        """
        {{> markdown/official}}
        {{#appendix}}

        ---

        ## {{name}}{{#title}} – {{title}}{{/title}}

        *{{reference}}*
        {{#sections}}

        ### {{{label}}} {{title}}

        | {{#columns}}{{number}} {{heading}}{{#clarity}} ({{clarity}}){{/clarity}}{{^isLast}} | {{/isLast}}{{/columns}} |
        | {{#columns}}---{{^isLast}} | {{/isLast}}{{/columns}} |
        {{#rows}}
        | {{#group}}{{{label}}} {{title}}{{#note}}<br>{{note}}{{/note}}{{/group}} | {{#cells}}{{#lines}}{{#label}}{{{label}}} {{/label}}{{text}}{{^isLast}}<br>{{/isLast}}{{/lines}}{{^isLast}} | {{/isLast}}{{/cells}} |
        {{/rows}}
        {{/sections}}
        {{/appendix}}

        """)
}
