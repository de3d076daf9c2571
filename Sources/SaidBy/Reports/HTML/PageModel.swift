extension HTMLPage {
    /// Reads the data into articles, quotations and speakers.
    static let model: StaticString = #"""
        const KINDS = ["direct", "mixed", "indirect"];
        const MODES = ["speech", "writing", "thought"];
        const TYPES = ["person", "organization", "group", "unnamed"];
        const STATUSES = ["named", "unnamed", "ambiguous", "not found"];

        /** Makes an element; what is no element among the children becomes text. */
        function make(tag, attributes = {}, ...children) {
          const node = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) {
            if (name === "text") node.textContent = value;
            else if (value !== null && value !== false) node.setAttribute(name, value);
          }
          node.append(...children);
          return node;
        }
        const byId = id => document.getElementById(id);
        const number = value => value.toLocaleString("en");
        const percent = (part, whole) => whole ? Math.round(100 * part / whole) + " %" : "–";
        function count(amount, one, many = one + "s") {
          return number(amount) + " " + (amount === 1 ? one : many);
        }
        function initials(name) {
          const words = name.split(/[\s;-]+/).filter(word => /^[\p{L}\p{N}]/u.test(word));
          const big = words.filter(word => /^\p{Lu}/u.test(word));
          const letters = (big.length ? big : words).slice(0, 3).map(word => [...word][0]);
          return letters.join("").toUpperCase() || "#";
        }
        function pairs(flat) {
          const spans = [];
          for (let at = 0; at + 1 < flat.length; at += 2) spans.push([flat[at], flat[at + 1]]);
          return spans;
        }

        /** Speakers with a name, joined over the articles by type and name. */
        const entities = new Map();
        function entityOf([type, name, , titles]) {
          if (name === null) return null;
          const key = type + " " + name;
          let entity = entities.get(key);
          if (!entity) {
            entity = {type: TYPES[type], name, titles: new Map(), quotes: [], words: 0, colour: 0};
            entities.set(key, entity);
          }
          for (const title of titles) {
            entity.titles.set(title, (entity.titles.get(title) || 0) + 1);
          }
          return entity;
        }

        /** The titles that most articles give somebody. */
        function mainTitles(entity) {
          return [...entity.titles].sort((a, b) => b[1] - a[1]).slice(0, 6)
            .map(([title]) => title);
        }

        function readArticle(node, index) {
          const data = JSON.parse(node.textContent);
          node.remove();
          const article = {
            index, name: data.n, text: data.t, paragraphs: pairs(data.p), speakers: data.s,
            entities: data.s.map(entityOf), quotes: [], node: null, body: null, search: null,
          };
          article.quotes = data.q.map(row => readQuote(article, row));
          return article;
        }

        function readQuote(article, row) {
          const [id, kind, mode, content, cue, source, speaker, candidates, rule, confidence,
            evidence, line, column] = row;
          const entity = speaker < 0 ? null : article.entities[speaker];
          const quote = {
            article, id, kind, mode, entity, rule, confidence,
            content: pairs(content), cue: pairs(cue), source: pairs(source),
            speaker: speaker < 0 ? null : article.speakers[speaker],
            candidates: candidates.map(index => article.speakers[index]), evidence: pairs(evidence),
            line, column, words: 0, shown: true,
          };
          for (const [start, end] of quote.content) {
            quote.words += article.text.slice(start, end).split(/\s+/).filter(Boolean).length;
          }
          quote.status = entity ? 0 : quote.speaker ? 1 : candidates.length ? 2 : 3;
          if (entity) {
            entity.quotes.push(quote);
            entity.words += quote.words;
          }
          return quote;
        }

        /** What a reader is told of who said it. */
        function speakerText(quote) {
          if (quote.entity) return quote.entity.name;
          if (quote.speaker) return quote.speaker[2] + " (unnamed)";
          if (quote.candidates.length) {
            return "ambiguous: " + quote.candidates.map(speaker => speaker[2]).join(" or ");
          }
          return "speaker not found";
        }
        function badgeText(quote) {
          if (quote.entity) return initials(quote.entity.name);
          if (quote.speaker) return "unnamed";
          return quote.candidates.map(speaker => initials(speaker[2])).join("|") + "?";
        }
        function quoteId(quote) { return "a" + quote.article.index + "q" + quote.id; }
        function quoteClass(quote) {
          const unnamed = quote.speaker ? "c7" : "open-speaker";
          return KINDS[quote.kind] + " " + (quote.entity ? "c" + quote.entity.colour : unnamed);
        }

        const articles = [...document.querySelectorAll("script.article")].map(readArticle);
        const quotes = articles.flatMap(article => article.quotes);
        const ranked = [...entities.values()].filter(entity => entity.quotes.length)
          .sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1));

        /** Gives each speaker the colour that those in the same articles use least. */
        function chooseColours() {
          const used = articles.map(() => new Array(7).fill(0));
          for (const entity of ranked) {
            const places = new Set(entity.quotes.map(quote => quote.article.index));
            const load = new Array(7).fill(0);
            for (const place of places) {
              used[place].forEach((amount, colour) => load[colour] += amount);
            }
            entity.colour = load.indexOf(Math.min(...load));
            for (const place of places) used[place][entity.colour] += 1;
          }
        }
        chooseColours();

        """#
}
