import PlanTemplates

extension MarkdownTemplates {
    /// What every official document has before its appendix, from its head to its signature.
    ///
    /// `\("")` keeps the two spaces of a hard line break from being stripped as white space at a line's end.
    static let official = TemplateSource(
        Name.official, .markdown,
        """
        {{#parentBody}}
        {{parentBody}}  \("")
        {{/parentBody}}
        {{#issuer}}
        **{{issuer}}**  \("")
        {{/issuer}}
        {{number}}{{#draft}}  \("")
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
        {{#table}}

        {{> markdown/official-table}}
        {{/table}}
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

        """)

    /// A table of an official document; a row across it stands in the first cell.
    static let officialTable = TemplateSource(
        Name.officialTable, .markdown,
        """
        | {{#columns}}{{heading}}{{^isLast}} | {{/isLast}}{{/columns}} |
        | {{#columns}}{{#isCentered}}:-:{{/isCentered}}{{^isCentered}}---{{/isCentered}}{{^isLast}} | {{/isLast}}{{/columns}} |
        {{#rows}}
        | {{#cells}}{{#isStrong}}**{{/isStrong}}{{#lines}}{{text}}{{^isLast}}<br>{{/isLast}}{{/lines}}{{#isStrong}}**{{/isStrong}}{{^isLast}} | {{/isLast}}{{/cells}} |
        {{/rows}}

        """)

    /// A periodic report; see ``MarkdownReport`` for the values.
    static let report = TemplateSource(
        Name.report, .markdown,
        """
        {{> markdown/official}}
        {{#appendix}}

        ---

        ## {{name}} – {{title}}

        *{{reference}}*

        {{> markdown/official-table}}
        {{/appendix}}

        """)
}
