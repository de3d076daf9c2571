extension HTMLPage {
    static let articleStyle: StaticString = #"""
        article {
          position: relative; max-width: 48rem; margin: 0 0 1.6rem; padding: .2rem 1.6rem 1rem;
          background: var(--raised); border: 1px solid var(--rule); border-radius: .5rem;
        }
        article h3 { font-size: 1rem; margin: .8rem 0 .2rem; overflow-wrap: anywhere; }
        article .text {
          font: 1.06rem/1.85 Charter, "Bitstream Charter", Cambria, Georgia, "DejaVu Serif", serif;
          overflow-wrap: break-word;
        }
        .legend {
          list-style: none; margin: .2rem 0 .6rem; padding: 0; font-size: .85rem;
          display: flex; flex-wrap: wrap; gap: .15rem .9rem; color: var(--quiet);
        }
        .q {
          background: color-mix(in srgb, var(--c) 20%, transparent);
          border-bottom: 2px solid var(--c); padding: .08em 0;
        }
        .q.mixed { border-bottom-style: double; border-bottom-width: 4px; }
        .q.indirect {
          background: color-mix(in srgb, var(--c) 10%, transparent);
          border-bottom-style: dotted;
        }
        .q.open-speaker {
          --c: var(--warn); border: 2px dashed var(--warn); border-width: 2px 0;
          background: repeating-linear-gradient(135deg,
            color-mix(in srgb, var(--warn) 24%, transparent) 0 3px, transparent 3px 8px);
        }
        .cue { text-decoration: underline 2px; text-underline-offset: .22em; }
        .src { outline: 1.5px solid var(--quiet); outline-offset: 1px; border-radius: 2px; }
        .badge {
          font: 600 .68rem/1 system-ui, sans-serif; padding: .16rem .3rem; margin: 0 .18rem;
          vertical-align: .28em; border: 1.5px solid var(--c, var(--quiet)); color: var(--ink);
          background: var(--raised); white-space: nowrap; scroll-margin: 6rem 0 24rem;
        }
        .badge.open-speaker { --c: var(--warn); border-style: dashed; color: var(--warn); }
        .on.q { background: color-mix(in srgb, var(--c) 42%, transparent); }
        .on.cue { text-decoration-thickness: 4px; }
        .on.src { outline: 3px solid var(--accent); }
        .on.badge { background: var(--ink); color: var(--paper); }
        svg.lines {
          position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none;
          overflow: visible;
        }
        svg.lines path { fill: none; stroke: var(--accent); stroke-width: 2; }
        svg.lines circle { fill: var(--accent); }
        #card {
          position: fixed; right: 1rem; bottom: 1rem; width: min(25rem, calc(100vw - 2rem));
          max-height: 60vh; overflow-y: auto; padding: .7rem 1rem; z-index: 5;
          background: var(--raised); border: 2px solid var(--accent); border-radius: .5rem;
          box-shadow: 0 .4rem 1.4rem #0005; font-size: .92rem;
        }
        #card h2 { margin: 0 2rem .3rem 0; overflow-wrap: anywhere; }
        #card dl { display: grid; grid-template-columns: auto 1fr; gap: .12rem .8rem; margin: 0; }
        #card dt { color: var(--quiet); }
        #card dd { margin: 0; overflow-wrap: anywhere; }
        #card .close { position: absolute; top: .5rem; right: .5rem; }

        """#
}
