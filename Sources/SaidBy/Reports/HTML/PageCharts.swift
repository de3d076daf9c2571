extension HTMLPage {
    /// The charts: tables with bars in them, so that they can be read aloud as well.
    static let charts: StaticString = #"""
        const ROWS_AT_FIRST = 10;
        let showsAllArticles = false;

        function table(caption, heads, rows) {
          const head = make("tr", {}, ...heads.map(text => make("th", {scope: "col", text})));
          const body = rows.map(([name, ...cells]) => make("tr", {},
            make("th", {scope: "row"}, name),
            ...cells.map(cell => cell instanceof Node ? cell : make("td", {text: cell}))));
          return make("table", {}, make("caption", {text: caption}), make("thead", {}, head),
            make("tbody", {}, ...body));
        }
        function bar(parts, longest) {
          const stack = make("div", {class: "stack", "aria-hidden": "true"});
          for (const [amount, look] of parts) {
            if (!amount) continue;
            const part = make("i", {class: look});
            part.style.width = (longest ? 100 * amount / longest : 0) + "%";
            stack.append(part);
          }
          return make("td", {class: "bar"}, stack);
        }
        function kindCounts(list) {
          const counts = [0, 0, 0];
          for (const quote of list) counts[quote.kind] += 1;
          return counts;
        }
        const looks = counts => counts.map((amount, kind) => [amount, "k" + kind]);

        function speakerChart(passed) {
          const sums = new Map();
          let whole = 0;
          for (const quote of passed) {
            whole += quote.words;
            if (!quote.entity) continue;
            const sum = sums.get(quote.entity) || {quotes: 0, words: 0};
            sum.quotes += 1;
            sum.words += quote.words;
            sums.set(quote.entity, sum);
          }
          const top = [...sums].sort((a, b) => b[1].words - a[1].words).slice(0, ROWS_AT_FIRST);
          const longest = top.length ? top[0][1].words : 0;
          return table("Who is quoted how much", ["Speaker", "Quotations", "Words", "Share", ""],
            top.map(([entity, sum]) => [entity.name, number(sum.quotes), number(sum.words),
              percent(sum.words, whole), bar([[sum.words, "k0"]], longest)]));
        }

        function statusChart(passed) {
          const groups = STATUSES.map(
            (_, status) => passed.filter(quote => quote.status === status));
          const longest = Math.max(...groups.map(group => group.length));
          const names = ["Named", "Unnamed", "Ambiguous", "Speaker not found"];
          return table("Named against unnamed speakers", ["", "Quotations", "Share", ""],
            groups.map((group, status) => [names[status], number(group.length),
              percent(group.length, passed.length), bar(looks(kindCounts(group)), longest)]));
        }

        function kindChart(passed) {
          const counts = kindCounts(passed);
          const words = [0, 0, 0];
          for (const quote of passed) words[quote.kind] += quote.words;
          const heads = ["", "Quotations", "Share", "Words", ""];
          return table("Direct against indirect quotation", heads,
            KINDS.map((name, kind) => [name[0].toUpperCase() + name.slice(1), number(counts[kind]),
              percent(counts[kind], passed.length), number(words[kind]),
              bar([[counts[kind], "k" + kind]], Math.max(...counts))]));
        }

        function articleChart() {
          const list = articles.filter(article => article.shown).sort((a, b) => b.shown - a.shown);
          const longest = list.length ? list[0].shown : 0;
          const rows = (showsAllArticles ? list : list.slice(0, ROWS_AT_FIRST)).map(article => {
            const shown = article.quotes.filter(quote => quote.shown);
            const named = shown.filter(quote => quote.entity).length;
            const link = make("a", {href: "#a" + article.index, text: article.name});
            return [link, number(shown.length), percent(named, shown.length),
              ...kindCounts(shown).map(number), bar(looks(kindCounts(shown)), longest)];
          });
          const node = make("div", {class: "wide"}, table("Article by article",
            ["Article", "Quotations", "Named", "Direct", "Mixed", "Indirect", ""], rows));
          if (list.length > ROWS_AT_FIRST) {
            const text = showsAllArticles ? "Show fewer" : "Show all " + number(list.length);
            const more = make("button", {type: "button", class: "more", text});
            more.addEventListener("click", () => {
              showsAllArticles = !showsAllArticles;
              node.replaceWith(articleChart());
            });
            node.append(more);
          }
          return node;
        }

        function fillCharts(passed) {
          const key = make("p", {class: "key-line"}, "Bars:");
          KINDS.forEach((name, kind) => key.append(make("span", {class: "swatch k" + kind}), name));
          const statuses = make("div", {}, statusChart(passed), key);
          byId("charts").replaceChildren(
            speakerChart(passed), statuses, kindChart(passed), articleChart());
        }

        """#
}
