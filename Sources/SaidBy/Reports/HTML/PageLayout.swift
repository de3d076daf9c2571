extension HTMLPage {
    static let layout: StaticString = #"""
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
        }
        h1 { font-size: 1.25rem; margin: 0; }
        h2 { font-size: 1.05rem; margin: 1rem 0 .4rem; }
        a { color: var(--accent); }
        button, input {
          font: inherit; color: inherit; background: var(--raised);
          border: 1px solid var(--quiet); border-radius: .35rem; padding: .25rem .6rem;
        }
        button { cursor: pointer; }
        button:disabled { opacity: .55; cursor: default; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus {
          left: .5rem; top: .5rem; background: var(--raised); padding: .5rem; z-index: 9;
        }
        .top {
          display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center;
          padding: .7rem 1.2rem; border-bottom: 1px solid var(--rule);
        }
        .top p { margin: 0; color: var(--quiet); flex: 1 1 14rem; }
        .columns {
          display: grid; grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
          max-width: 92rem; margin: 0 auto;
        }
        aside {
          position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
          padding: .8rem 1.2rem; border-right: 1px solid var(--rule);
        }
        main { padding: .8rem 1.6rem 9rem; min-width: 0; }
        #articles { outline: none; }
        #shown { color: var(--quiet); margin: 0 0 .4rem; }
        summary { cursor: pointer; font-weight: 600; }
        summary h2 { display: inline; }
        #charts-box { margin-bottom: 1rem; }
        #panel > summary { display: none; }
        #charts {
          display: grid; gap: 1.2rem 2rem; margin: .8rem 0 1.5rem; align-items: start;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr));
        }
        @media (max-width: 54rem) {
          .columns { display: block; }
          aside {
            position: static; max-height: none; border-right: 0;
            border-bottom: 1px solid var(--rule);
          }
          #panel > summary { display: list-item; }
          main { padding: .8rem 1rem 12rem; }
          .top { padding: .7rem 1rem; }
        }
        @media print {
          :root, :root[data-theme] { color-scheme: light; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .skip, aside, #theme, #card, #shown, svg.lines, .more { display: none !important; }
          .columns { display: block; }
          main { padding: 0; }
          article { break-inside: auto; border: 0 !important; padding: 0 !important; }
          p, tr { break-inside: avoid; }
        }

        """#
}
