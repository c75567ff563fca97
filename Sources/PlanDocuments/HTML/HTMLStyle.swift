/// How every page looks: an official paper on the screen, A4 in black and white on the printer.
enum HTMLStyle {
    /// Margins and fonts are those of Guidance 36-HD/VPTW and Decree 30/2020/NĐ-CP (20, 20, 30, 15 mm; Times).
    static let sheet = base + content + narrow + dark + print

    private static let base = """
        :root { --paper: #fffdf8; --desk: #eceae4; --ink: #1c1a17; --soft: #5b554c; --line: #cfc8ba;
          --accent: #8f1d1d; --wash: #f6f1e6; }
        *, ::before, ::after { box-sizing: border-box; }
        html { background: var(--desk); color: var(--ink); -webkit-text-size-adjust: 100%;
          font: 17px/1.5 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; }
        body { margin: 0; }
        .sheet { max-width: 60rem; margin: 2rem auto; padding: 3rem 3.5rem; background: var(--paper);
          box-shadow: 0 1px 3px rgb(0 0 0 / .2); overflow-wrap: break-word; }
        p, ul, dl, h1, h2, h3, h4 { margin: 0; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        code { font: .78em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .letterhead { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; text-align: center; }
        .letterhead .name { font-weight: bold; }
        .ruled::after { content: ""; display: block; width: 55%; margin: .3rem auto 0;
          border-top: 1px solid currentColor; }
        .nation .ruled { display: inline-block; }
        .nation .ruled::after { width: 100%; }
        .draft { display: inline-block; margin-top: .3rem; padding: .1rem .8rem; border: 1px solid currentColor;
          font-weight: bold; letter-spacing: .06em; }
        .titles { max-width: 46rem; margin: 2.2rem auto 1.6rem; text-align: center; }
        h1 { font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
        h1 > span { display: block; }
        h1 > span:first-child { text-transform: uppercase; }
        .titles p { font-style: italic; text-wrap: balance; }
        .titles p:first-of-type { margin-top: .5rem; }
        nav { margin: 1.4rem 0 0; padding: .5rem 0; border-block: 1px solid var(--line); }
        nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; justify-content: center; padding: 0;
          list-style: none; }

        """

    private static let content = """
        section { margin-top: 2.2rem; scroll-margin-top: 1rem; }
        h2 { font-size: 1.22rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent); }
        h3 { margin: 1.3rem 0 .4rem; font-size: 1.05rem; color: var(--accent); }
        section > p, section > ul, section > table { margin-top: .7rem; }
        section > ul:not(.ticks) { padding-left: 1.3rem; }
        section > ul:not(.ticks) > li + li { margin-top: .25rem; }
        h3 + ul { margin-top: .3rem; }
        .facts > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: .16rem 0; }
        dt { color: var(--soft); }
        dd { margin: 0; }
        .summary { max-width: 40rem; margin: 0 auto; }
        .summary dd { font-weight: bold; }
        .task { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; padding: .9rem 0 .7rem;
          border-top: 1px solid var(--line); }
        h3 + .task { border-top: 0; padding-top: .2rem; }
        .task h4 { font-size: 1.05rem; line-height: 1.4; }
        .task .due { max-width: 11rem; text-align: right; font-weight: bold; }
        .task .due code { display: block; font-weight: normal; }
        .task .facts { grid-column: 1 / -1; margin: .3rem 0 0 1.75rem; }
        .number { color: var(--accent); }
        h4, .ticks li { position: relative; padding-left: 1.75rem; }
        .ticks { padding: 0; list-style: none; }
        dd .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 0 1rem; }
        dd .ticks:has(.long) { grid-template-columns: 1fr; }
        .ticks.columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr));
          gap: .15rem 2rem; }
        input[type="checkbox"] { appearance: none; position: absolute; left: 0; top: .24em; width: 1.06rem;
          height: 1.06rem; margin: 0; border: 1.5px solid var(--ink); border-radius: 2px; background: var(--paper);
          display: inline-grid; place-content: center; cursor: pointer; }
        input[type="checkbox"]:checked::before { content: ""; width: .32rem; height: .62rem; margin-top: -.12rem;
          border: solid var(--ink); border-width: 0 2px 2px 0; transform: rotate(45deg); }
        label { cursor: pointer; }
        table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.4; }
        th, td { padding: .35rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
        thead th { background: var(--wash); text-align: center; }
        tbody th { font-weight: normal; white-space: nowrap; }
        .signature { width: 22rem; max-width: 100%; margin: 2.6rem 0 0 auto; text-align: center; }
        .signature .position { font-weight: bold; }
        .signature .place, .signature .hint { font-style: italic; }
        .signature .hint { padding-bottom: 5rem; }
        footer { margin-top: 1.2rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--soft);
          font-size: .85rem; }

        """

    private static let narrow = """
        @media screen and (max-width: 46rem) {
          html { font-size: 16px; }
          .sheet { margin: 0; padding: 1.4rem 1.1rem 2rem; box-shadow: none; }
          .letterhead { grid-template-columns: 1fr; }
          .letterhead .nation { order: -1; }
          .titles { margin: 1.6rem 0 1.2rem; }
          h1 { font-size: 1.3rem; }
          nav ul { justify-content: start; }
          nav a { display: inline-block; padding: .35rem 0; }
          .task, .facts > div { grid-template-columns: 1fr; }
          .task .due { order: -1; max-width: none; text-align: left; padding-left: 1.75rem; }
          .task .due code { display: inline; margin-left: .6rem; }
          .facts > div { padding: .25rem 0; }
          .task .facts { margin-left: 1.75rem; }
          dt { font-size: .9rem; }
          dd .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 0 1rem; }
        dd .ticks:has(.long) { grid-template-columns: 1fr; }
        .ticks.columns { grid-template-columns: 1fr; }
          table, tbody, tr, tbody th, td { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { margin-bottom: .8rem; padding: .5rem .7rem; border: 1px solid var(--line); }
          tbody th, td { display: grid; grid-template-columns: 7.4rem 1fr; gap: .6rem; padding: .15rem 0;
            border: 0; white-space: normal; }
          tbody th { font-weight: bold; }
          tbody th::before, td::before { content: attr(data-label); color: var(--soft); font-weight: normal; }
        }

        """

    private static let dark = """
        @media screen and (prefers-color-scheme: dark) {
          :root { --paper: #1d1b19; --desk: #121110; --ink: #ece7de; --soft: #b3aa9b; --line: #48433b;
            --accent: #f0a39a; --wash: #2a2723; }
          .sheet { box-shadow: none; }
        }

        """

    private static let print = """
        @page { size: A4; margin: 20mm 15mm 20mm 30mm;
          @top-center { content: counter(page); font: 14pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
        @page :first { @top-center { content: none; } }
        @media print {
          :root { --paper: #fff; --desk: #fff; --ink: #000; --soft: #000; --line: #000; --accent: #000;
            --wash: #fff; }
          html { font-size: 12pt; line-height: 1.3; }
          .sheet { max-width: none; margin: 0; padding: 0; box-shadow: none; }
          nav { display: none; }
          code { font-size: .72em; }
          h2, h3, h4, .task > .due, .facts > div:first-child { break-after: avoid; }
          h2 { border-bottom-width: 1px; }
          thead { display: table-header-group; }
          tr, .ticks li, .facts > div, .signature { break-inside: avoid; }
          table { font-size: 11pt; line-height: 1.25; }
          .titles { margin: 1.2rem auto .8rem; }
          section { margin-top: 1.2rem; }
          h3 { margin: .7rem 0 .2rem; }
          .task { padding: .4rem 0 .3rem; }
          .facts > div { padding: .05rem 0; }
          .task .facts { margin-top: .1rem; }
          .task { border-top-width: .5pt; }
          th, td { border-width: .5pt; }
          .facts > div { grid-template-columns: 8.5rem 1fr; }
          dd .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 0 1rem; }
        dd .ticks:has(.long) { grid-template-columns: 1fr; }
        .ticks.columns { grid-template-columns: 1fr 1fr; gap: .1rem 1rem; }
          input[type="checkbox"] { border: 1pt solid #000; print-color-adjust: exact; }
          .signature { margin-top: 1.5rem; }
          dt { font-style: italic; }
        }

        """
}
