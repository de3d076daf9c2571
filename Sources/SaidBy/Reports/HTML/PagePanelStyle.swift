extension HTMLPage {
    static let panelStyle: StaticString = #"""
        #filters, #filters div { display: flex; flex-wrap: wrap; gap: .4rem .9rem; }
        #filters > label, #filters > input, aside > details > label { width: 100%; display: block; }
        aside input[type="search"] { width: 100%; }
        fieldset { border: 0; padding: 0; margin: 0; min-width: 100%; }
        legend { color: var(--quiet); font-size: .88rem; padding: 0; }
        #speakers { list-style: none; margin: .5rem 0; padding: 0; }
        #speakers button {
          display: grid; grid-template-columns: 1fr auto; gap: 0 .6rem; width: 100%;
          text-align: left; margin: 0 0 .25rem; border-color: var(--rule); padding: .3rem .55rem;
        }
        #speakers button[aria-pressed="true"] {
          border: 2px solid var(--accent); font-weight: 600;
        }
        #speakers button[aria-pressed="true"] .name::before { content: "\2713\00a0"; }
        #speakers .name { overflow-wrap: anywhere; }
        #speakers .detail { grid-column: 1 / -1; color: var(--quiet); font-size: .82rem; }
        #speakers .key, .legend .key {
          font-size: .72rem; font-weight: 600; border: 1.5px solid var(--c, var(--quiet));
          border-radius: .25rem; padding: 0 .25rem; margin-right: .35rem;
          background: color-mix(in srgb, var(--c, transparent) 20%, transparent);
        }
        #speakers .share { grid-column: 1 / -1; }
        .share { display: block; height: .4rem; background: var(--rule); border-radius: .2rem; }
        .share i {
          display: block; height: 100%; border-radius: .2rem; min-width: 2px;
          background: var(--c, var(--accent));
        }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { text-align: left; font-weight: 600; padding: .2rem 0; }
        th { text-align: left; font-weight: 400; padding: .12rem .5rem .12rem 0; }
        tbody th { overflow-wrap: anywhere; min-width: 6.5rem; }
        thead th { color: var(--quiet); font-size: .8rem; vertical-align: bottom; }
        thead th + th { text-align: right; }
        td {
          text-align: right; padding: .12rem .5rem; white-space: nowrap;
          font-variant-numeric: tabular-nums;
        }
        td.bar { width: 36%; min-width: 3.5rem; padding-right: 0; }
        .wide { grid-column: 1 / -1; overflow-x: auto; }
        .stack { display: flex; height: .9rem; background: var(--rule); }
        .stack i { min-width: 1px; }
        .k0 { background: var(--accent); }
        .k1 {
          background: repeating-linear-gradient(135deg, var(--accent) 0 3px, var(--raised) 3px 6px);
        }
        .k2 { background: radial-gradient(var(--accent) 1.2px, var(--raised) 1.6px) 0 0 / 5px 5px; }
        .swatch {
          display: inline-block; width: 1.2rem; height: .8rem; border: 1px solid var(--quiet);
          margin: 0 .3rem 0 .6rem; vertical-align: -.05rem;
        }
        .key-line { font-size: .82rem; color: var(--quiet); margin: .2rem 0; }

        """#
}
