extension HTMLPage {
    /// Puts the page together once all of its parts are there.
    static let start: StaticString = #"""
        const root = document.documentElement;
        const THEMES = ["automatic", "light", "dark"];
        byId("theme").addEventListener("click", event => {
          const old = THEMES.indexOf(root.dataset.theme || "automatic");
          const theme = THEMES[(old + 1) % THEMES.length];
          if (theme === "automatic") delete root.dataset.theme; else root.dataset.theme = theme;
          event.target.textContent = "Theme: " + theme;
        });

        const isNarrow = window.matchMedia("(max-width: 54rem)");
        const fitPanel = () => { byId("panel").open = !isNarrow.matches; };
        isNarrow.addEventListener("change", fitPanel);
        fitPanel();

        byId("totals").textContent = [
          count(articles.length, "article"), count(quotes.length, "quotation"),
          count(ranked.length, "named speaker"),
          number(quotes.filter(quote => quote.status > 1).length) + " without a speaker",
        ].join(" · ");
        articleBox.append(...articles.map(articleShell));
        applyFilters();
        for (const article of articles) watcher.observe(article.node);

        function followLink() {
          const [, place, id] = /^#a(\d+)(?:q(\d+))?$/.exec(location.hash) || [];
          const article = articles[place];
          if (!article) return;
          if (article.node.hidden) clearFilters();
          draw(article);
          const quote = article.quotes.find(quote => String(quote.id) === id);
          if (!quote) return article.node.scrollIntoView();
          if (!quote.shown) clearFilters();
          goTo(quote);
        }
        window.addEventListener("hashchange", followLink);
        window.addEventListener("beforeprint", () => {
          unpin(false);
          articles.filter(article => !article.node.hidden).forEach(draw);
        });
        followLink();

        """#
}
