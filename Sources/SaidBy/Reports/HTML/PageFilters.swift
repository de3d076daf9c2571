extension HTMLPage {
    /// Keeps the filters and tells everything else what passes them.
    static let filters: StaticString = #"""
        const filter = {
          kinds: new Set(KINDS.keys()), statuses: new Set(STATUSES.keys()),
          chosen: new Set(), words: "",
        };

        function isFiltered() {
          return filter.kinds.size < KINDS.length || filter.statuses.size < STATUSES.length
            || filter.chosen.size > 0 || filter.words !== "";
        }
        function passesAllButSpeaker(quote) {
          return quote.article.found && filter.kinds.has(quote.kind)
            && filter.statuses.has(quote.status);
        }
        function find(article) {
          if (filter.words === "") return true;
          article.search ??= (article.name + "\n" + article.text).toLowerCase();
          return article.search.includes(filter.words);
        }

        function applyFilters() {
          for (const article of articles) {
            article.found = find(article);
            let shown = 0;
            for (const quote of article.quotes) {
              quote.shown = passesAllButSpeaker(quote)
                && (filter.chosen.size === 0 || filter.chosen.has(quote.entity));
              if (quote.shown) shown += 1;
            }
            article.shown = shown;
            const narrowed = filter.kinds.size < KINDS.length || filter.chosen.size > 0
              || filter.statuses.size < STATUSES.length;
            article.node.hidden = !article.found || (narrowed && shown === 0);
            if (!article.node.hidden) refresh(article);
          }
          const open = articles.filter(article => !article.node.hidden);
          const passed = quotes.filter(quote => quote.shown);
          byId("shown").textContent = isFiltered()
            ? count(passed.length, "quotation") + " in " + count(open.length, "article") + " shown"
            : "";
          byId("nothing").hidden = open.length > 0;
          byId("clear").disabled = !isFiltered();
          if (pinned && !pinned.shown) pinned = null;
          hide();
          fillSpeakers();
          fillCharts(passed);
        }

        function choices(box, names, chosen) {
          names.forEach((name, index) => {
            const input = make("input", {type: "checkbox", checked: ""});
            input.addEventListener("change", () => {
              if (input.checked) chosen.add(index); else chosen.delete(index);
              applyFilters();
            });
            box.append(make("label", {}, input, " " + name));
          });
        }

        function clearFilters() {
          for (const input of byId("filters").querySelectorAll("input[type=checkbox]")) {
            input.checked = true;
          }
          byId("find").value = "";
          filter.kinds = new Set(KINDS.keys());
          filter.statuses = new Set(STATUSES.keys());
          filter.chosen.clear();
          filter.words = "";
          bindChoices();
          applyFilters();
        }
        function bindChoices() {
          for (const [id, names] of [["kinds", KINDS], ["statuses", STATUSES]]) {
            byId(id).replaceChildren();
            choices(byId(id), names, filter[id]);
          }
        }

        bindChoices();
        byId("filters").addEventListener("submit", event => event.preventDefault());
        byId("clear").addEventListener("click", clearFilters);
        byId("find").addEventListener("input", event => {
          filter.words = event.target.value.trim().toLowerCase();
          applyFilters();
        });

        """#
}
