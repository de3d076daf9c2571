extension HTMLPage {
    /// Draws the line from a quotation to its source.
    static let connectors: StaticString = #"""
        const SVG = "http://www.w3.org/2000/svg";
        let lines = null;

        function piecesOf(quote, role) {
          return [...quote.article.body.querySelectorAll("[data-" + role + "]")]
            .filter(node => node.dataset[role].split(" ").includes(String(quote.id)));
        }

        function light(quote) {
          dim();
          draw(quote.article);
          for (const role of ["q", "cue", "src", "badge"]) {
            for (const node of piecesOf(quote, role)) node.classList.add("on");
          }
          connect(quote);
        }

        function dim() {
          for (const node of document.querySelectorAll(".on")) node.classList.remove("on");
          if (lines) lines.remove();
          lines = null;
        }

        function connect(quote) {
          const words = piecesOf(quote, "q")[0];
          const sources = piecesOf(quote, "src").flatMap(node => [...node.getClientRects()]);
          if (!words || !sources.length) return;
          const box = quote.article.node.getBoundingClientRect();
          const from = words.getClientRects()[0];
          if (!from) return;
          // Of a source that is broken into lines, the line that is nearest.
          const distance = rect => Math.abs(rect.top - from.top);
          const to = sources.reduce((best, rect) => distance(rect) < distance(best) ? rect : best);
          const border = quote.article.node.clientLeft;
          const down = to.top > from.bottom - 2;
          const up = to.bottom < from.top + 2;
          const x1 = from.left - box.left - border + Math.min(from.width / 2, 60);
          const x2 = (to.left + to.right) / 2 - box.left - border;
          const y1 = (down ? from.bottom : from.top) - box.top - border;
          const y2 = (down ? to.top : up ? to.bottom : to.top) - box.top - border;
          const bend = down ? 14 : up ? -14 : -22;
          lines = document.createElementNS(SVG, "svg");
          lines.setAttribute("class", "lines");
          lines.setAttribute("aria-hidden", "true");
          const path = document.createElementNS(SVG, "path");
          const end = down ? y2 - bend : up ? y2 - bend : y2 + bend;
          path.setAttribute("d", `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${end} ${x2} ${y2}`);
          const dot = document.createElementNS(SVG, "circle");
          dot.setAttribute("cx", x2);
          dot.setAttribute("cy", y2);
          dot.setAttribute("r", 4);
          lines.append(path, dot);
          quote.article.node.append(lines);
        }

        """#
}
