"""check.py WORK ARTICLES SCREENSHOTS: what WORK/small.html and WORK/large.html do in a browser."""
import os
import sys
import time

from browser import Browser

work, articles, shots = sys.argv[1:4]
failures = []
passed = 0


def check(what, right, seen=""):
    global passed
    if right:
        passed += 1
    else:
        failures.append(what)
    print("%s %s%s" % ("ok  " if right else "FAIL", what, "" if right else ": saw %r" % (seen,)))


def problems(browser):
    """What the page complained of or asked the network for."""
    found = []
    for event in browser.events:
        method, params = event["method"], event["params"]
        if method == "Runtime.exceptionThrown":
            found.append(params["exceptionDetails"]["text"])
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            found.append(params["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            url = params["request"]["url"]
            if not url.startswith(("file:///", "about:")) or not url.split("#")[0].endswith(".html"):
                found.append("request for " + url)
    return found


def settle(browser):
    browser.run("new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)))")


def check_escaping(browser):
    # The badges are the page's own; what is left must be the file, white space aside.
    browser.run("location.hash = '#a1'")
    settle(browser)
    seen = browser.run("""(() => {
        const node = [...document.querySelectorAll('article')]
            .find(n => n.textContent.includes('hostile.txt')).querySelector('.text').cloneNode(true);
        node.querySelectorAll('button').forEach(b => b.remove());
        return node.textContent.replace(/\\s+/g, '') })()""")
    with open(os.path.join(articles, "hostile.txt"), encoding="utf-8") as file:
        want = "".join(file.read().split())
    check("a hostile article reads as it is", seen == want, seen)
    check("nothing in it ran", browser.run("window.broken === undefined"))
    check("nothing in it became an element",
          browser.run("document.querySelectorAll('article img, article b, article i').length") == 0)
    check("the page has one script", browser.run("document.scripts.length") == 1)


def check_filters(browser):
    browser.run("document.querySelector('#speakers button').click()")
    name = browser.run("document.querySelector('#speakers button .name').lastChild.textContent")
    others = browser.run("""[...document.querySelectorAll('.badge')].filter(b => b.offsetParent)
        .filter(b => !b.getAttribute('aria-label').includes(%r)).length""" % name)
    shown = browser.run("[...document.querySelectorAll('.badge')].filter(b => b.offsetParent).length")
    told = browser.run("document.getElementById('shown').textContent")
    check("a speaker's switch leaves only that speaker", others == 0 and shown > 0, (name, others))
    check("the switch is pressed and keeps the focus",
          browser.run("document.activeElement.getAttribute('aria-pressed')") == "true")
    check("the live region tells how many are left",
          told.startswith("%d " % shown), (told, shown))
    browser.run("document.getElementById('clear').click()")
    check("clearing shows all again",
          browser.run("[...document.querySelectorAll('.badge')].every(b => b.offsetParent)"))
    browser.run("document.querySelectorAll('#statuses input')[0].click()")
    check("named speakers can be left out",
          browser.run("""[...document.querySelectorAll('.badge')].filter(b => b.offsetParent)
            .every(b => /unnamed|not found|ambiguous/.test(b.getAttribute('aria-label')))"""))
    check("open quotations are more than a colour",
          browser.run("""[...document.querySelectorAll('.q.open-speaker')]
            .every(n => getComputedStyle(n).borderTopStyle === 'dashed')"""))
    browser.run("document.getElementById('clear').click()")
    browser.run("""(() => { const find = document.getElementById('find');
        find.value = 'zzz'; find.dispatchEvent(new Event('input')) })()""")
    check("words that stand nowhere leave nothing, and it is said",
          browser.run("!document.getElementById('nothing').hidden"))
    browser.run("document.getElementById('clear').click()")


def focused(browser):
    return browser.run("document.activeElement.id || document.activeElement.className "
                       "|| document.activeElement.tagName")


def check_keyboard(browser):
    browser.open(os.path.join(work, "small.html"))
    settle(browser)
    order = []
    for _ in range(60):
        browser.key("Tab")
        order.append(focused(browser))
        if order[-1] == "a0q2":
            break
    check("the first stop is the skip link", order[0] == "skip", order[:3])
    check("filters come before charts, and both before the articles",
          "find" in order and "a0q1" in order and order.index("theme") < order.index("find")
          < order.index("a0q1"), order)
    check("the badges follow in the order of the text", order[-1] == "a0q2", order[-3:])
    check("a focused badge shows the card",
          browser.run("!document.getElementById('card').hidden"))
    check("and the card describes it",
          browser.run("document.activeElement.getAttribute('aria-describedby')") == "card")
    browser.key("ArrowUp")
    check("arrows go from quotation to quotation", focused(browser) == "a0q1", focused(browser))
    check("there is a line to the source", browser.run("!!document.querySelector('svg.lines path')"))
    browser.key("Enter", "\r")
    check("Enter pins the card and goes into it", focused(browser) == "close", focused(browser))
    browser.key("Escape")
    check("Escape goes back to the quotation", focused(browser) == "a0q1", focused(browser))
    hidden = []
    for _ in range(8):
        browser.key("Tab")
        if browser.run("""(() => { const a = document.activeElement.getBoundingClientRect();
                const b = document.getElementById('card').getBoundingClientRect();
                return a.bottom > b.top && a.right > b.left && b.width > 0 })()"""):
            hidden.append(focused(browser))
    check("the card never hides the badge that has the focus", hidden == [], hidden)
    check("every control has a name", browser.run("""[...document.querySelectorAll('button, input')]
        .every(n => n.textContent.trim() || n.getAttribute('aria-label') || n.labels?.length)"""))


def check_contrast(browser, scheme):
    low = browser.run("""(() => {
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const over = (colour, below) => {
            canvas.fillStyle = `rgb(${below.join(' ')})`; canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3) };
        const light = rgb => rgb.map(v => v / 255)
            .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const background = node => node === document.documentElement ? [255, 255, 255]
            : over(getComputedStyle(node).backgroundColor, background(node.parentElement));
        let worst = [99, ''];
        for (const node of document.querySelectorAll('.q, .badge, #card dd, #card dt, td, th, .detail,'
                + ' #shown, #totals, .legend li, a')) {
            if (!node.offsetParent && node.id !== 'card') continue;
            const back = background(node);
            const [a, b] = [light(over(getComputedStyle(node).color, back)), light(back)];
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < worst[0]) worst = [ratio, node.className || node.tagName, node.textContent];
        }
        return worst })()""")
    check("text stands out by 4.5 to 1 or more, " + scheme, low[0] >= 4.5, low)


def take_screenshots(browser):
    for scheme in ("light", "dark"):
        browser.media(scheme)
        for width, height in ((390, 844), (900, 1000), (1440, 1000)):
            browser.size(width, height)
            browser.run("document.activeElement.blur(); window.scrollTo(0, 0)")
            settle(browser)
            check("nothing is wider than %d, %s" % (width, scheme),
                  browser.run("document.documentElement.scrollWidth <= innerWidth"),
                  browser.run("document.documentElement.scrollWidth"))
            name = os.path.join(shots, "%s-%d-" % (scheme, width))
            browser.shot(name + "top.png")
            browser.run("document.getElementById('a0q3').focus()")
            browser.run("document.getElementById('a0q3').scrollIntoView({block: 'center'})")
            settle(browser)
            if width == 1440:
                check_contrast(browser, scheme)
            browser.shot(name + "article.png")
    browser.media("light", "print")
    browser.size(800, 1100)
    browser.run("document.activeElement.blur(); window.dispatchEvent(new Event('beforeprint'))")
    browser.run("document.querySelector('article').scrollIntoView()")
    settle(browser)
    browser.shot(os.path.join(shots, "print.png"))
    check("in print every article is there",
          browser.run("[...document.querySelectorAll('article .text')].every(n => n.children.length)"))
    browser.media("light")


def check_large(browser):
    path = os.path.join(work, "large.html")
    size = os.path.getsize(path)
    check("a thousand articles take 25 MB at most", size <= 25_000_000, size)
    browser.size(1280, 900)
    begin = time.monotonic()
    browser.open(path)
    opened = time.monotonic() - begin
    check("a thousand articles are there",
          browser.run("document.querySelectorAll('article').length") == 1000)
    for _ in range(20):
        settle(browser)
        if browser.run("!!document.querySelector('article .text p')"):
            break
    drawn = browser.run("[...document.querySelectorAll('article .text')]"
                        ".filter(n => n.children.length).length")
    check("and only those near the screen are drawn", 0 < drawn < 40, drawn)
    filtered = browser.run("""(() => { const begin = performance.now();
        document.querySelector('#speakers button').click();
        document.body.offsetHeight; return performance.now() - begin })()""")
    print("     %.1f MB, opened in %.2f s, filtered in %.0f ms" % (size / 1e6, opened, filtered))
    check("a quotation far down is found by its link", browser.run("""new Promise(done => {
        document.getElementById('clear').click();
        location.hash = '#a990q1';
        setTimeout(() => done(document.activeElement.id === 'a990q1'), 300) })"""))
    check("the large page complains of nothing", problems(browser) == [], problems(browser))


browser = Browser(os.path.join(work, "profile"))
try:
    browser.size(1280, 900)
    browser.open(os.path.join(work, "small.html"))
    check_escaping(browser)
    check_filters(browser)
    check_keyboard(browser)
    take_screenshots(browser)
    check("the page complains of nothing and loads nothing", problems(browser) == [],
          problems(browser))
    check_large(browser)
finally:
    browser.close()
print("%d passed, %d failed" % (passed, len(failures)))
sys.exit(1 if failures else 0)
