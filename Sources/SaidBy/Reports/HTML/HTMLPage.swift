/// The parts of the page that are the same for all articles.
enum HTMLPage {
    /// The style sheets, in order.
    static let styles: [StaticString] = [colours, layout, articleStyle, panelStyle]

    /// The parts of the script, in order; they share one scope.
    static let scripts: [StaticString] = [
        model, articleScript, connectors, card, filters, speakerPanel, charts, start,
    ]

    static let head: StaticString = #"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Who said what</title>
        <style>

        """#

    static let body: StaticString = #"""
        </style>
        </head>
        <body>
        <a class="skip" href="#articles">Skip to the articles</a>
        <header class="top">
        <h1>Who said what</h1>
        <p id="totals"></p>
        <button type="button" id="theme">Theme: automatic</button>
        </header>
        <div class="columns">
        <aside aria-label="Filters and speakers">
        <details id="panel" open>
        <summary>Filters and speakers</summary>
        <form id="filters" role="search">
        <label for="find">Find in the articles</label>
        <input id="find" type="search" autocomplete="off">
        <fieldset><legend>Kind</legend><div id="kinds"></div></fieldset>
        <fieldset><legend>Speaker</legend><div id="statuses"></div></fieldset>
        <button type="button" id="clear" disabled>Clear all filters</button>
        </form>
        <h2 id="speakers-title">Speakers</h2>
        <label for="find-speaker">Find a speaker</label>
        <input id="find-speaker" type="search" autocomplete="off">
        <ul id="speakers" aria-labelledby="speakers-title"></ul>
        <button type="button" id="more-speakers" hidden></button>
        </details>
        </aside>
        <main>
        <p id="shown" role="status" aria-live="polite"></p>
        <details id="charts-box" open>
        <summary><h2>Charts</h2></summary>
        <div id="charts"></div>
        </details>
        <div id="articles" tabindex="-1"></div>
        <p id="nothing" hidden>No quotation passes the filters.</p>
        </main>
        </div>
        <section id="card" aria-label="About the quotation" hidden></section>
        <noscript><p>This page shows its articles by a script of its own, which is switched off
        here.</p></noscript>

        """#
}
