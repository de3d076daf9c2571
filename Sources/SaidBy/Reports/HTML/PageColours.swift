extension HTMLPage {
    /// Colours of speakers are after Okabe and Ito, who chose them for colour-blind readers.
    static let colours: StaticString = #"""
        :root {
          color-scheme: light dark;
          --paper: light-dark(#fdfdfb, #16181c);
          --raised: light-dark(#ffffff, #1f2228);
          --ink: light-dark(#1b1c1e, #e9e9e6);
          --quiet: light-dark(#55585e, #a9adb5);
          --rule: light-dark(#cfd1d4, #3d4149);
          --accent: light-dark(#0b5cad, #7ab8ff);
          --warn: light-dark(#a3340b, #ffab85);

        }
        :root[data-theme="light"] { color-scheme: light; }
        :root[data-theme="dark"] { color-scheme: dark; }
        .c0 { --c: light-dark(#0072b2, #56a8e0); }
        .c1 { --c: light-dark(#d55e00, #ff8a3d); }
        .c2 { --c: light-dark(#009e73, #2fc79c); }
        .c3 { --c: light-dark(#b8528c, #e08fbd); }
        .c4 { --c: light-dark(#c78500, #f0b429); }
        .c5 { --c: light-dark(#3f8fc0, #8fd0ff); }
        .c6 { --c: light-dark(#857800, #e6db4a); }
        .c7 { --c: light-dark(#5d5f66, #b5b8bf); }

        """#
}
