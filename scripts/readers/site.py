#!/usr/bin/env python3
"""Uses the site of a plan in Chromium as people do: by mouse, by keyboard alone, on a phone, in the dark, on paper.

Usage: site.py WORKSPACE OUTPUT_FOLDER [FOLDER_FOR_PICTURES]
The pictures are for people to look at; without a folder they are made and thrown away.
"""

import pathlib
import re
import sys
import tempfile
import urllib.parse

import html5lib

from checks import Checks, Plan
from chromium import Chromium

checks = Checks()
workspace, output = map(pathlib.Path, sys.argv[1:3])
plan = Plan(workspace)
code = plan.plan["mã"]
site = output / code
pictures = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp())
pictures.mkdir(parents=True, exist_ok=True)
PAGES = ["index", "tasks", "timeline", "timeline-units", "calendar", "targets", "units", "gaps", "plan", "search"]
unit_pages = sorted(path.relative_to(site).with_suffix("").as_posix() for path in site.glob("units/*.html"))
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
  return [...document.querySelectorAll("rect.bar, rect.own, rect.support, rect.due, rect.milestone, .today, .ring, .end")].map(e => {
    const a = light(getComputedStyle(e).stroke);
    return (Math.max(a, paper) + .05) / (Math.min(a, paper) + .05);
  }).reduce((a, b) => Math.min(a, b), 99);
})()"""

# Where the keyboard is, in words.
FOCUS = """(() => { const e = document.activeElement; return [e.tagName, e.id, e.getAttribute("href") || "", (e.textContent || "").trim().slice(0, 30)]; })()"""


def standing_files():
    """What can be said of the files without a browser."""
    parsed = {}
    for name in PAGES + unit_pages:
        path = site / f"{name}.html"
        checks.that(path.is_file(), f"{name}: is there")
        parser = html5lib.HTMLParser(strict=True)
        try:
            parsed[name] = parser.parse(path.read_text(encoding="utf-8"))
            checks.that(True, "")
        except Exception as error:
            checks.that(False, f"{name}: is valid HTML: {error}, {parser.errors[:1]}")
    return parsed


def structure(name, tree):
    """Landmarks, headings, tables and pictures as a screen reader needs them."""
    count = lambda tag: len(tree.findall(f".//{NAMESPACE}{tag}"))
    checks.equal((count("main"), count("header"), count("footer")), (1, 1, 1), f"{name}: landmarks")
    checks.that(tree.get("lang") == "vi", f"{name}: says its language")
    levels = [int(e.tag[-1]) for e in tree.iter() if isinstance(e.tag, str) and re.fullmatch(re.escape(NAMESPACE) + "h[1-6]", e.tag)]
    checks.equal(levels.count(1), 1, f"{name}: one first heading")
    checks.that(levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{name}: headings nest: {levels}")
    for table in tree.iter(f"{NAMESPACE}table"):
        checks.that(table.find(f"{NAMESPACE}caption") is not None, f"{name}: a table has a caption")
        checks.that(all(th.get("scope") in ("row", "col") for th in table.iter(f"{NAMESPACE}th")), f"{name}: headers have a scope")
    for picture in tree.iter("{http://www.w3.org/2000/svg}svg"):
        title = picture.find("{http://www.w3.org/2000/svg}title")
        hidden = picture.get("aria-hidden") == "true"
        checks.that(hidden or (picture.get("role") == "img" and title is not None and title.text), f"{name}: a picture has words")
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    checks.equal(len(set(ids)), len(ids), f"{name}: ids are unique")
    names = set(ids)
    for e in tree.iter():
        for attribute in ("for", "aria-labelledby", "aria-describedby"):
            for target in (e.get(attribute) or "").split():
                checks.that(target in names, f"{name}: {attribute} leads to {target}")


def links(name, tree, trees):
    """Every address leads to a file, and every anchor to a place in it."""
    page = site / f"{name}.html"
    for e in tree.iter():
        address = e.get("href") or e.get("src") or (e.get("action") if e.tag == f"{NAMESPACE}form" else None)
        if address is None:
            continue
        checks.that(not re.match(r"[a-z]+:|//", address), f"{name}: {address} stays within the site")
        file, _, anchor = address.partition("#")
        target = (page.parent / urllib.parse.unquote(file.partition("?")[0])).resolve() if file else page.resolve()
        checks.that(target.is_file(), f"{name}: {address} leads to a file")
        if anchor and target.suffix == ".html":
            other = trees.get(target.relative_to(site.resolve()).with_suffix("").as_posix())
            checks.that(other is not None and any(x.get("id") == anchor for x in other.iter()), f"{name}: {address} leads to a place")


def look(browser, name):
    """Widths, colours and complaints."""
    for width in (360, 390, 768, 1440):
        browser.open(site / f"{name}.html", width=width)
        wide = browser.value("document.documentElement.scrollWidth")
        checks.that(wide <= width, f"{name}: {wide} wide on a screen of {width}")
        if width in (390, 1440):
            picture = browser.screenshot(pictures / f"{name.replace('/', '-')}-{width}.png", width, full=True)
            checks.that(len(picture) > 10_000, f"{name}: a picture that is not blank")
    for dark in (False, True):
        browser.open(site / f"{name}.html", dark=dark)
        ratio, where = browser.value(CONTRAST)
        checks.that(ratio >= 4.5, f"{name}: contrast {ratio:.2f} {'in the dark ' if dark else ''}of {where}")
        charts = browser.value(CHART_CONTRAST)
        checks.that(charts >= 3, f"{name}: contrast of charts {charts:.2f} {'in the dark' if dark else ''}")
        if dark and name in ("index", "timeline"):
            browser.screenshot(pictures / f"{name}-dark.png", 1440, full=True)


def search(browser):
    """Words without diacritics find; the keyboard alone is enough."""
    for words, expected in (
        ("so tay dang vien", "sổ tay đảng viên"), ("chuyen doi so", "chuyển đổi số"),
        ("CHUYỂN ĐỔI SỐ", "chuyển đổi số"), ("phu song 5g", "5G"), ("cong an", "Công an phường")):
        browser.open(site / "index.html")
        browser.value('document.getElementById("find").focus()')
        browser.type(words)
        browser.press("Enter")
        for _ in range(40):
            browser.settle(0.1)
            if browser.value('location.pathname.endsWith("search.html") && document.readyState === "complete"'):
                break
        browser.settle()
        first = browser.value('(document.querySelector(".results a") || {}).textContent') or ""
        checks.that(expected.lower() in first.lower(), f"“{words}” finds “{expected}” first, not “{first[:60]}”")
        found = browser.value('document.querySelectorAll(".results li").length')
        status = browser.value('document.querySelector("form.search [role=status]").textContent')
        checks.equal(status.split(" ")[0], str(found), f"“{words}”: the number of results is told")
    browser.press("Enter")
    browser.settle()
    checks.equal(browser.value("document.activeElement.tagName"), "A", "Enter leads to the first result")
    target = browser.value("document.activeElement.href")
    browser.press("Enter")
    browser.settle(0.6)
    checks.equal(browser.value("location.href"), target, "Enter follows it")
    browser.open(site / "search.html", query="?q=" + urllib.parse.quote("khong co gi xyzzy"))
    checks.that("Không" in browser.value('document.querySelector("form.search [role=status]").textContent'), "nothing found is told")
    browser.press("Escape")
    browser.settle()
    checks.equal(browser.value('document.getElementById("q").value'), "", "Escape clears")


def shown(browser):
    return browser.value('document.querySelectorAll("[data-item]:not([hidden])").length')


def choose(browser, name, value):
    browser.value(f"""(() => {{ const c = document.querySelector('form.filter [name={name}]'); c.value = {value!r};
      c.dispatchEvent(new Event("change", {{ bubbles: true }})); }})()""")
    browser.settle()


def filters(browser):
    """A choice leaves just what matches it, and says how many."""
    count = len(list(plan.tasks))
    for page in ("tasks", "timeline"):
        browser.open(site / f"{page}.html")
        checks.equal(shown(browser), count, f"{page}: everything is shown at first")
        expected = {}
        for task, group in plan.tasks:
            owners = [plan.unit_of(n) for n in [task.get("chủ trì", group.get("chủ trì"))] if isinstance(n, str)]
            for unit in owners:
                if unit:
                    expected[unit["mã"]] = expected.get(unit["mã"], 0) + 1
        unit, number = max(expected.items(), key=lambda item: item[1])
        choose(browser, "owner", unit)
        checks.equal(shown(browser), number, f"{page}: tasks of {unit}")
        status = browser.value('document.querySelector("form.filter [role=status]").textContent')
        checks.that(f" {number} " in status and f" {count} " in status, f"{page}: the count is told: {status}")
        checks.equal(browser.value('document.querySelector("form.filter [role=status]").getAttribute("role")'), "status", "politely")
        empty = browser.value('[...document.querySelectorAll("[data-group]:not([hidden])")].filter(g => !g.querySelector("[data-item]:not([hidden])")).length')
        checks.equal(empty, 0, f"{page}: no heading stands over nothing")
        browser.value('document.getElementById("f-text").focus()')
        browser.type("khong co gi xyzzy")
        browser.settle()
        checks.equal(shown(browser), 0, f"{page}: nothing matches")
        browser.press("Escape")
        browser.settle()
        checks.equal(shown(browser), count, f"{page}: Escape shows everything again")
        browser.value('document.getElementById("f-text").focus()')
        browser.type("so tay dang vien")
        browser.settle()
        about = len([t for t, _ in plan.tasks if "sổ tay đảng viên" in str(t).lower()])
        checks.equal(shown(browser), about if page == "tasks" else 1, f"{page}: words without diacritics filter")
    browser.open(site / "tasks.html", query="?due=none")
    undated = shown(browser)
    checks.that(0 < undated < count, f"an address may hold a filter: {undated}")
    browser.open(site / "index.html")
    told = browser.value('document.querySelector(\'a[href="tasks.html?due=none"] strong\').textContent')
    checks.equal(told, str(undated), "the overview tells the same number")
    browser.open(site / "calendar.html")
    everything = shown(browser)
    choose(browser, "kind", "due")
    due = shown(browser)
    checks.that(0 < due < everything, f"calendar: kinds filter: {due} of {everything}")
    grid = browser.value('[...document.querySelectorAll("[data-entry]:not([hidden]) .n")].map(n => +n.textContent).reduce((a, b) => a + b, 0)')
    checks.equal(grid, due, "calendar: the grid counts what the list shows")
    browser.open(site / "targets.html")
    everything = shown(browser)
    checks.equal(everything, len(plan.targets), "targets: all are shown")
    choose(browser, "missing", "task")
    served = {code for task, _ in plan.tasks for code in (task.get("chỉ tiêu") or [])}
    checks.equal(shown(browser), len([t for t in plan.targets if t["mã"] not in served]), "targets: those without a task")


def keyboard(browser):
    """Tab reaches everything in the order of reading, is seen, and is nowhere caught."""
    browser.open(site / "index.html")
    browser.press("Tab")
    checks.equal(browser.value(FOCUS)[2], "#content", "the first stop skips to the content")
    checks.that(browser.value('document.querySelector(".skip").getBoundingClientRect().top >= 0'), "and is seen")
    browser.press("Enter")
    browser.settle()
    checks.equal(browser.value("document.activeElement.id"), "content", "Enter skips there")
    for name in ("index", "tasks", "timeline", "targets"):
        browser.open(site / f"{name}.html")
        total = browser.value("""[...document.querySelectorAll('a[href], input, select, button, summary, [tabindex="0"]')]
          .filter(e => e.getClientRects().length && !e.closest("[hidden]")).length""")
        stops, visible = [], 0
        for _ in range(total + 5):
            browser.press("Tab")
            place = browser.value("""(() => { const e = document.activeElement; if (e === document.body) return null;
              const s = getComputedStyle(e); window.seen = window.seen || new Set(); const known = seen.has(e); seen.add(e);
              return [known, s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2]; })()""")
            if place is None or place[0]:
                break
            stops.append(place)
            visible += place[1]
        checks.equal(len(stops), total, f"{name}: Tab stops at everything once")
        checks.equal(visible, len(stops), f"{name}: the focus is always seen")
        checks.that(browser.value("""(() => { const all = [...seen]; return all.every((e, i) => i === 0 ||
          all[i - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING); })()"""), f"{name}: in the order of reading")


def without_script(browser):
    """Everything can be read; nothing that needs the script is offered."""
    for name in PAGES:
        browser.open(site / f"{name}.html", scripted=False)
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
        checks.equal(browser.value('[...document.querySelectorAll("form")].filter(f => f.getClientRects().length).length'), 0,
                     f"{name}: no form without the script")
        if name == "tasks":
            checks.equal(browser.value('document.querySelectorAll("[data-item]").length'), len(list(plan.tasks)), "all tasks are there")


def paper(browser):
    """Every page prints."""
    for name in PAGES[:-1] + unit_pages[:1]:
        browser.open(site / f"{name}.html")
        printed = browser.pdf(pictures / f"{name.replace('/', '-')}.pdf")
        checks.that(printed[:5] == b"%PDF-" and len(printed) > 5_000, f"{name}: prints")


trees = standing_files()
for name, tree in trees.items():
    structure(name, tree)
    links(name, tree, trees)
with Chromium() as browser:
    for name in PAGES + unit_pages[:2]:
        look(browser, name)
    search(browser)
    filters(browser)
    keyboard(browser)
    without_script(browser)
    paper(browser)
    browser.open(output / "index.html", width=360)
    checks.equal(browser.value("document.documentElement.scrollWidth"), 360, "the front page fits a phone")
    browser.open(site / "index.html", forced_colors=True)
    browser.screenshot(pictures / "index-forced.png", 1440, full=True)
    checks.equal(browser.complaints, [], "the console is silent")
    outside = [url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))]
    checks.equal(outside, [], "nothing is asked of the network")
checks.finish()
