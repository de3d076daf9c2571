extension HTMLPage {
    /// The panel of speakers, each a switch of the filter.
    static let speakerPanel: StaticString = #"""
        const SPEAKERS_AT_FIRST = 40;
        const speakerList = byId("speakers");
        let showsAllSpeakers = false;

        function speakerRow(entity, passed, words, whole) {
          const row = make("button", {
            type: "button", class: "c" + entity.colour,
            "aria-pressed": String(filter.chosen.has(entity)),
          });
          const titles = mainTitles(entity).join(", ");
          row.append(
            make("span", {class: "name"},
              make("span", {class: "key", "aria-hidden": "true", text: initials(entity.name)}),
              entity.name),
            make("span", {
              text: number(passed), "aria-label": count(passed, "quotation"),
            }),
            make("span", {
              class: "detail",
              text: percent(words, whole) + " of words" + (titles ? " · " + titles : "")
                + (entity.type === "person" ? "" : " · " + entity.type),
            }));
          const bar = make("i");
          bar.style.width = (whole ? 100 * words / whole : 0) + "%";
          row.append(make("span", {class: "share", "aria-hidden": "true"}, bar));
          row.addEventListener("click", () => {
            if (!filter.chosen.delete(entity)) filter.chosen.add(entity);
            const at = [...speakerList.querySelectorAll("button")].indexOf(row);
            applyFilters();
            // The list was made anew: the focus stays where it was.
            const again = speakerList.querySelectorAll("button")[at];
            if (again) again.focus({preventScroll: true});
          });
          return make("li", {}, row);
        }

        function fillSpeakers() {
          const passed = new Map();
          let whole = 0;
          for (const quote of quotes) {
            if (!passesAllButSpeaker(quote)) continue;
            whole += quote.words;
            if (!quote.entity) continue;
            const sum = passed.get(quote.entity) || {quotes: 0, words: 0};
            sum.quotes += 1;
            sum.words += quote.words;
            passed.set(quote.entity, sum);
          }
          const wanted = byId("find-speaker").value.trim().toLowerCase();
          const list = ranked.filter(entity => (passed.has(entity) || filter.chosen.has(entity))
            && (entity.name + " " + [...entity.titles.keys()].join(" ")).toLowerCase().includes(wanted));
          const shown = showsAllSpeakers ? list : list.slice(0, SPEAKERS_AT_FIRST);
          speakerList.replaceChildren(...shown.map(entity => {
            const sum = passed.get(entity) || {quotes: 0, words: 0};
            return speakerRow(entity, sum.quotes, sum.words, whole);
          }));
          byId("speakers-title").textContent = "Speakers (" + number(list.length) + ")";
          const more = byId("more-speakers");
          more.hidden = list.length <= SPEAKERS_AT_FIRST;
          more.textContent = showsAllSpeakers ? "Show fewer" : "Show all " + number(list.length);
        }

        byId("find-speaker").addEventListener("input", fillSpeakers);
        byId("more-speakers").addEventListener("click", () => {
          showsAllSpeakers = !showsAllSpeakers;
          fillSpeakers();
        });

        """#
}
