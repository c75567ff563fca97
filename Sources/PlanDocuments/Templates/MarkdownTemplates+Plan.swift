import PlanTemplates

extension MarkdownTemplates {
    /// The plan as it is signed; see ``MarkdownPlan`` for the values.
    ///
    /// `\("")` keeps the two spaces of a hard line break from being stripped as white space at a line's end.
    static let plan = TemplateSource(
        Name.plan, .markdown, offers: ["code", "standard", "plainTitle", "groupNumber"],
        """
        {{#parentBody}}
        {{parentBody}}  \("")
        {{/parentBody}}
        {{#issuer}}
        **{{issuer}}**  \("")
        {{/issuer}}
        {{{number}}}{{#draft}}  \("")
        [{{draft}}]{{/draft}}

        {{#nation}}
        **{{.}}**  \("")
        {{/nation}}
        *{{placeAndDate}}*

        # {{kind}}
        {{#subject}}

        **{{subject}}**
        {{/subject}}
        {{#bases}}

        {{.}}
        {{/bases}}
        {{#preamble}}

        {{preamble}}
        {{/preamble}}
        {{#body}}
        {{#part}}

        ## {{{label}}} {{text}}
        {{/part}}
        {{#section}}

        ### {{{label}}} {{text}}
        {{/section}}
        {{#group}}

        #### {{{label}}} {{text}}
        {{/group}}
        {{#paragraph}}

        {{text}}
        {{/paragraph}}
        {{#numbered}}

        {{{label}}} {{text}}
        {{/numbered}}
        {{#dashed}}

        - {{text}}
        {{/dashed}}
        {{/body}}
        {{#recipients}}

        *{{title}}*

        {{#lines}}
        - {{.}}
        {{/lines}}
        {{/recipients}}
        {{#signature}}

        {{#authority}}
        **{{authority}}**  \("")
        {{/authority}}
        {{position}}
        {{#person}}

        **{{person}}**
        {{/person}}
        {{/signature}}
        {{#appendix}}

        ---

        ## {{name}}{{#title}} – {{title}}{{/title}}

        *{{reference}}*
        {{#sections}}

        ### {{{label}}} {{title}}

        | {{#columns}}{{number}} {{heading}}{{#clarity}} ({{clarity}}){{/clarity}}{{^last()}} | {{/last()}}{{/columns}} |
        | {{#columns}}---{{^last()}} | {{/last()}}{{/columns}} |
        {{#rows}}
        | {{#group}}{{{label}}} {{title}}{{#note}}<br>{{note}}{{/note}}{{/group}} | {{#cells}}{{#lines}}{{#label}}{{{label}}} {{/label}}{{text}}{{^last()}}<br>{{/last()}}{{/lines}}{{^last()}} | {{/last()}}{{/cells}} |
        {{/rows}}
        {{/sections}}
        {{/appendix}}

        """)
}
