"""What every page of a site has to be, whatever it shows: valid, in order for screen readers, whole in its links, fit for
every width, to be read in light and dark."""

import pathlib
import re
import urllib.parse

import html5lib

NAMESPACE = "{http://www.w3.org/1999/xhtml}"

# The least contrast of text with what lies behind it, over every element that shows words (WCAG 2.1, 1.4.3).
CONTRAST = """(() => {
  const channel = v => (v /= 255, v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  const numbers = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const c = numbers(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  };
  let worst = [99, ""];
  for (const element of document.body.querySelectorAll("*")) {
    const words = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!words || !element.getClientRects().length || element.closest(".hidden, .skip, title, desc, option")) continue;
    const style = getComputedStyle(element);
    const isDrawn = element.namespaceURI.endsWith("svg");
    const [a, b] = [light(numbers(isDrawn ? style.fill : style.color)), light(behind(element))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < worst[0]) worst = [ratio, element.tagName + "." + element.className.toString() + ": " + element.textContent.trim().slice(0, 40)];
  }
  return worst;
})()"""

# Bars and lines against the page (WCAG 2.1, 1.4.11).
CHART_CONTRAST = """(() => {
  const channel = v => (v /= 255, v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  const light = text => { const [r, g, b] = text.match(/[\\d.]+/g).map(Number); return .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b); };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll("rect.bar, rect.own, rect.support, rect.due, rect.milestone, .states rect, .today, .ring, .end, .road, .told, .points")].map(e => {
    const a = light(getComputedStyle(e).stroke);
    return (Math.max(a, paper) + .05) / (Math.min(a, paper) + .05);
  }).reduce((a, b) => Math.min(a, b), 99);
})()"""


class Site:
    """The pages of one plan, and where pictures of them go."""

    def __init__(self, folder, pictures, checks):
        self.folder, self.pictures, self.checks = folder, pictures, checks

    def parsed(self, names):
        """Each page as a tree; what can be said of the files without a browser."""
        parsed = {}
        for name in names:
            path = self.folder / f"{name}.html"
            self.checks.that(path.is_file(), f"{name}: is there")
            parser = html5lib.HTMLParser(strict=True)
            try:
                parsed[name] = parser.parse(path.read_text(encoding="utf-8"))
                self.checks.that(True, "")
            except Exception as error:
                self.checks.that(False, f"{name}: is valid HTML: {error}, {parser.errors[:1]}")
        return parsed

    def structure(self, name, tree):
        """Landmarks, headings, tables and pictures as a screen reader needs them."""
        count = lambda tag: len(tree.findall(f".//{NAMESPACE}{tag}"))
        self.checks.equal((count("main"), count("header"), count("footer")), (1, 1, 1), f"{name}: landmarks")
        self.checks.that(tree.get("lang") == "vi", f"{name}: says its language")
        levels = [int(e.tag[-1]) for e in tree.iter() if isinstance(e.tag, str) and re.fullmatch(re.escape(NAMESPACE) + "h[1-6]", e.tag)]
        self.checks.equal(levels.count(1), 1, f"{name}: one first heading")
        self.checks.that(levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{name}: headings nest: {levels}")
        for table in tree.iter(f"{NAMESPACE}table"):
            self.checks.that(table.find(f"{NAMESPACE}caption") is not None, f"{name}: a table has a caption")
            self.checks.that(all(th.get("scope") in ("row", "col") for th in table.iter(f"{NAMESPACE}th")), f"{name}: headers have a scope")
        for picture in tree.iter("{http://www.w3.org/2000/svg}svg"):
            title = picture.find("{http://www.w3.org/2000/svg}title")
            hidden = picture.get("aria-hidden") == "true"
            self.checks.that(hidden or (picture.get("role") == "img" and title is not None and title.text), f"{name}: a picture has words")
        ids = [e.get("id") for e in tree.iter() if e.get("id")]
        self.checks.equal(len(set(ids)), len(ids), f"{name}: ids are unique")
        names = set(ids)
        for e in tree.iter():
            for attribute in ("for", "aria-labelledby", "aria-describedby"):
                for target in (e.get(attribute) or "").split():
                    self.checks.that(target in names, f"{name}: {attribute} leads to {target}")

    def links(self, name, tree, trees):
        """Every address leads to a file, and every anchor to a place in it."""
        page = self.folder / f"{name}.html"
        for e in tree.iter():
            address = e.get("href") or e.get("src") or (e.get("action") if e.tag == f"{NAMESPACE}form" else None)
            if address is None:
                continue
            self.checks.that(not re.match(r"[a-z]+:|//", address), f"{name}: {address} stays within the site")
            file, _, anchor = address.partition("#")
            target = (page.parent / urllib.parse.unquote(file.partition("?")[0])).resolve() if file else page.resolve()
            self.checks.that(target.is_file(), f"{name}: {address} leads to a file")
            if anchor and target.suffix == ".html":
                other = trees.get(target.relative_to(self.folder.resolve()).with_suffix("").as_posix())
                self.checks.that(other is not None and any(x.get("id") == anchor for x in other.iter()), f"{name}: {address} leads to a place")

    def look(self, browser, name, dark_pictures=()):
        """Widths, colours and complaints."""
        for width in (360, 390, 768, 1440):
            browser.open(self.folder / f"{name}.html", width=width)
            wide = browser.value("document.documentElement.scrollWidth")
            self.checks.that(wide <= width, f"{name}: {wide} wide on a screen of {width}")
            if width in (390, 1440):
                picture = browser.screenshot(self.pictures / f"{name.replace('/', '-')}-{width}.png", width, full=True)
                self.checks.that(len(picture) > 10_000, f"{name}: a picture that is not blank")
        for dark in (False, True):
            browser.open(self.folder / f"{name}.html", dark=dark)
            ratio, where = browser.value(CONTRAST)
            self.checks.that(ratio >= 4.5, f"{name}: contrast {ratio:.2f} {'in the dark ' if dark else ''}of {where}")
            charts = browser.value(CHART_CONTRAST)
            self.checks.that(charts >= 3, f"{name}: contrast of charts {charts:.2f} {'in the dark' if dark else ''}")
            if dark and name in dark_pictures:
                browser.screenshot(self.pictures / f"{name}-dark.png", 1440, full=True)
