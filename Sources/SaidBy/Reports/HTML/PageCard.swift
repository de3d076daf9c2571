extension HTMLPage {
    /// Shows a quotation's speaker, kind, confidence, rule, evidence and place.
    static let card: StaticString = #"""
        const cardBox = byId("card");
        let pinned = null;

        function cut(article, spans) {
          return spans.map(([start, end]) => article.text.slice(start, end).replace(/\s+/g, " "))
            .join(" … ");
        }

        function fillCard(quote) {
          const facts = make("dl");
          const fact = (name, ...value) => facts.append(
            make("dt", {text: name}), make("dd", {}, ...value));
          const titles = quote.speaker ? quote.speaker[3] : [];
          fact("Speaker", quote.speaker ? TYPES[quote.speaker[0]] : STATUSES[quote.status],
            titles.length ? " · " + titles.join(", ") : "");
          fact("Kind", KINDS[quote.kind] + " " + MODES[quote.mode]);
          fact("Source", cut(quote.article, quote.source) || "none");
          fact("Cue", cut(quote.article, quote.cue) || "none");
          fact("Rule", make("code", {text: quote.rule}));
          fact("Confidence", quote.confidence + " %");
          if (quote.evidence.length) fact("Evidence", cut(quote.article, quote.evidence));
          fact("Place", make("a", {
            href: "#" + quoteId(quote),
            text: quote.article.name + ":" + quote.line + ":" + quote.column,
          }));
          const close = make("button", {
            type: "button", class: "close", "aria-label": "Close", text: "\u00d7",
          });
          close.addEventListener("click", () => unpin(true));
          cardBox.replaceChildren(make("h2", {text: quote.id + ". " + speakerText(quote)}), facts);
          if (pinned === quote) cardBox.append(close);
          cardBox.hidden = false;
        }

        function show(quote) {
          light(quote);
          fillCard(quote);
          const badge = byId(quoteId(quote));
          if (badge) badge.setAttribute("aria-describedby", "card");
        }
        function hide() {
          if (pinned) return show(pinned);
          dim();
          cardBox.hidden = true;
        }
        function pin(quote) {
          pinned = quote;
          show(quote);
        }
        function unpin(returnsFocus) {
          const quote = pinned;
          pinned = null;
          hide();
          if (quote && returnsFocus) goTo(quote);
        }

        /** Moves to a quotation wherever it is. */
        function goTo(quote) {
          draw(quote.article);
          const badge = byId(quoteId(quote));
          if (!badge) return;
          badge.focus({preventScroll: true});
          badge.scrollIntoView({block: "center"});
        }

        function quoteAt(target) {
          const wanted = "[data-badge], [data-q], [data-cue], [data-src]";
          const node = target.closest && target.closest(wanted);
          const article = node && shells.get(node.closest("article"));
          if (!article) return null;
          const {badge, q, cue, src} = node.dataset;
          const ids = (badge || q || cue || src).split(" ");
          return article.quotes
            .filter(quote => quote.shown && ids.includes(String(quote.id))).pop();
        }

        articleBox.addEventListener("mouseover", event => {
          const quote = quoteAt(event.target);
          if (quote && !pinned) show(quote);
        });
        articleBox.addEventListener("mouseout", event => {
          if (!pinned && !quoteAt(event.relatedTarget || articleBox)) hide();
        });
        articleBox.addEventListener("focusin", event => {
          const quote = event.target.dataset.badge && quoteAt(event.target);
          if (!quote) return;
          if (pinned && pinned !== quote) pinned = null;
          show(quote);
        });
        articleBox.addEventListener("focusout", event => {
          if (!pinned && !cardBox.contains(event.relatedTarget)) hide();
        });
        articleBox.addEventListener("click", event => {
          const quote = quoteAt(event.target);
          if (!quote) return pinned && unpin(false);
          if (pinned === quote) return unpin(false);
          pin(quote);
          // A key on a badge opens the card for the keyboard as well.
          if (event.detail === 0) cardBox.querySelector(".close").focus();
        });
        document.addEventListener("keydown", event => {
          if (event.key === "Escape" && pinned) return unpin(true);
          const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
          if (!step || !event.target.dataset.badge) return;
          const list = quotes.filter(quote => quote.shown && quote.content.length);
          const next = list[list.indexOf(quoteAt(event.target)) + step];
          if (next) goTo(next);
          event.preventDefault();
        });
        window.addEventListener("resize", () => { if (pinned) connect(pinned); });

        """#
}
