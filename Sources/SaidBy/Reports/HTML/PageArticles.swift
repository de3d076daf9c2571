extension HTMLPage {
    /// Draws the articles, each when it comes near the screen.
    static let articleScript: StaticString = #"""
        const OPENING_MARKS = "\"'“‘«‹„‚”’»";
        const articleBox = byId("articles");

        function articleShell(article) {
          const node = make("article", {"aria-label": article.name, id: "a" + article.index});
          node.append(make("h3", {text: article.name}));
          article.body = make("div", {class: "text"});
          // About the height that it will have, so that the scroll bar tells the truth.
          const rows = Math.ceil(article.text.length / 78);
          article.body.style.minHeight = 2 * rows + "rem";
          node.append(article.body);
          article.node = node;
          shells.set(node, article);
          return node;
        }
        const shells = new Map();
        const watcher = new IntersectionObserver(entries => {
          for (const entry of entries) if (entry.isIntersecting) draw(shells.get(entry.target));
        }, {rootMargin: "1200px"});

        function draw(article) {
          if (article.drawn) return;
          article.drawn = true;
          watcher.unobserve(article.node);
          article.body.style.minHeight = "";
          article.node.insertBefore(legend(article), article.body);
          const marks = marksOf(article);
          for (const paragraph of article.paragraphs) {
            article.body.append(drawParagraph(article, paragraph, marks));
          }
          refresh(article);
        }

        function legend(article) {
          const list = make("ul", {class: "legend", "aria-label": "Speakers in this article"});
          const counts = new Map();
          for (const quote of article.quotes) {
            if (quote.entity) counts.set(quote.entity, (counts.get(quote.entity) || 0) + 1);
          }
          for (const [entity, amount] of counts) {
            list.append(make("li", {class: "c" + entity.colour},
              make("span", {class: "key", text: initials(entity.name)}),
              entity.name + " " + amount));
          }
          return list;
        }

        /** What begins and ends where, and before which place each quotation's badge stands. */
        function marksOf(article) {
          const marks = [];
          for (const quote of article.quotes) {
            const add = (spans, role) => {
              for (const [start, end] of spans) {
                if (end > start) marks.push({start, end, role, quote});
              }
            };
            add(quote.content, "q");
            add(quote.cue, "cue");
            add(quote.source, "src");
            if (!quote.content.length) continue;
            let place = quote.content[0][0];
            if (place > 0 && OPENING_MARKS.includes(article.text[place - 1])) place -= 1;
            marks.push({start: place, end: place, role: "badge", quote});
          }
          marks.sort((a, b) => a.start - b.start || b.end - a.end);
          return {marks, next: 0, active: []};
        }

        /** Draws the paragraph that follows the one before: the sweep over the marks goes on. */
        function drawParagraph(article, [start, end], sweep) {
          const node = make("p");
          for (let from = start; from < end;) {
            while (sweep.next < sweep.marks.length && sweep.marks[sweep.next].start <= from) {
              const mark = sweep.marks[sweep.next++];
              if (mark.role === "badge") node.append(badge(mark.quote));
              else sweep.active.push(mark);
            }
            sweep.active = sweep.active.filter(mark => mark.end > from);
            const upcoming = sweep.next < sweep.marks.length ? sweep.marks[sweep.next].start : end;
            const to = sweep.active.reduce((place, mark) => Math.min(place, mark.end),
              Math.min(end, upcoming));
            node.append(piece(article.text.slice(from, to), sweep.active));
            from = to;
          }
          return node;
        }

        /** A stretch of text with the roles that it plays, the innermost quotation's look. */
        function piece(text, active) {
          if (!active.length) return document.createTextNode(text);
          const node = make("span", {text});
          for (const role of ["q", "cue", "src"]) {
            const marks = active.filter(mark => mark.role === role);
            if (!marks.length) continue;
            node.dataset[role] = marks.map(mark => mark.quote.id).join(" ");
          }
          return node;
        }

        function badge(quote) {
          const label = "Quotation " + quote.id + ": " + speakerText(quote) + ", "
            + KINDS[quote.kind] + ", confidence " + quote.confidence + " percent";
          return make("button", {
            type: "button", class: "badge", id: quoteId(quote), "data-badge": quote.id,
            "aria-label": label,
            text: quote.id + " " + badgeText(quote),
          });
        }

        /** Gives each stretch the look that the filters leave it. */
        function refresh(article) {
          if (!article.drawn) return;
          const known = new Map(article.quotes.map(quote => [String(quote.id), quote]));
          for (const node of article.body.querySelectorAll("span")) {
            const shown = role => (node.dataset[role] || "").split(" ")
              .map(id => known.get(id)).filter(quote => quote && quote.shown);
            const inner = shown("q").pop();
            node.className = inner ? "q " + quoteClass(inner) : "";
            node.classList.toggle("cue", shown("cue").length > 0);
            node.classList.toggle("src", shown("src").length > 0);
          }
          for (const node of article.body.querySelectorAll("[data-badge]")) {
            const quote = known.get(node.dataset.badge);
            node.hidden = !quote.shown;
            node.className = "badge " + quoteClass(quote);
          }
        }

        """#
}
