#!/usr/bin/env python3
"""Uses the site of a plan in Chromium as people do: by mouse, by keyboard alone, on a phone, in the dark, on paper.

Usage: site.py WORKSPACE OUTPUT_FOLDER [FOLDER_FOR_PICTURES]
The pictures are for people to look at; without a folder they are made and thrown away.
"""

import pathlib
import sys
import tempfile
import urllib.parse

from checks import Checks, Plan
from chromium import Chromium
from site_pages import Site

checks = Checks()
workspace, output = map(pathlib.Path, sys.argv[1:3])
plan = Plan(workspace)
code = plan.plan["mã"]
site = output / code
pictures = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp())
pictures.mkdir(parents=True, exist_ok=True)
PAGES = ["board", "index", "tasks", "timeline", "timeline-units", "calendar", "targets", "units", "gaps", "plan", "search"]
unit_pages = sorted(path.relative_to(site).with_suffix("").as_posix() for path in site.glob("units/*.html"))

# Where the keyboard is, in words.
FOCUS = """(() => { const e = document.activeElement; return [e.tagName, e.id, e.getAttribute("href") || "", (e.textContent || "").trim().slice(0, 30)]; })()"""


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
    for name in ("board", "index", "tasks", "timeline", "targets"):
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


pages = Site(site, pictures, checks)
trees = pages.parsed(PAGES + unit_pages)
for name, tree in trees.items():
    pages.structure(name, tree)
    pages.links(name, tree, trees)
with Chromium() as browser:
    for name in PAGES + unit_pages[:2]:
        pages.look(browser, name, dark_pictures=("index", "timeline"))
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
