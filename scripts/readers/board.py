#!/usr/bin/env python3
"""Uses the board of a plan that was reported on, and holds it to what `kehoach status` and `kehoach alerts` say.

Usage: board.py WORKSPACE OUTPUT_FOLDER KEHOACH DATE [FOLDER_FOR_PICTURES]
"""

import json
import pathlib
import sys
import tempfile

import openpyxl

from checks import Checks, output_of
from chromium import Chromium
from site_pages import Site

checks = Checks()
workspace, output = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
kehoach, date = sys.argv[3:5]
(folder,) = (page.parent for page in output.glob("*/board.html"))
pictures = pathlib.Path(sys.argv[5] if len(sys.argv) > 5 else tempfile.mkdtemp())
pictures.mkdir(parents=True, exist_ok=True)
site = Site(folder, pictures, checks)
SHOWN = '[...document.querySelectorAll("[data-item]")].filter(e => e.getClientRects().length)'


def told(command):
    return json.loads(output_of([kehoach, command, workspace, "--as-of", date, "--format", "json"], statuses=(0, 1)))


status, alerts = told("status")["tasks"], told("alerts")["alerts"]
reported = [task for task in status if task["lastReport"]]


def percent(share):
    """As Vietnamese writes it: `28,52%`."""
    return f"{share:g}".replace(".", ",") + "%"


def sections(browser):
    """Alerts first, the most pressing of them first; nothing that the commands do not say."""
    browser.open(folder / "board.html")
    headings = browser.value('[...document.querySelectorAll("#list h2")].map(h => h.id)')
    checks.equal(headings, ["alerts", "by-unit", "by-section", "ahead", "awaited", "scoreboard", "courses"], "the sections")
    rows = browser.value('[...document.querySelectorAll(".alerts tbody tr")].map(r => [r.dataset.level, r.dataset.alert, r.dataset.unit])')
    checks.equal(rows, [[a["level"], a["kind"], a["unit"]["code"]] for a in alerts], "the alerts, in their order")
    rows = browser.value('[...document.querySelectorAll("#awaited ~ table tbody th")].map(t => t.textContent.trim().split(" ")[0])')
    pending = sorted((t for t in status if t["state"] == "pending-appraisal"), key=lambda t: t["claimed"])
    checks.equal(rows, [t["number"] for t in pending], "what awaits appraisal, the longest first")
    days = browser.value('[...document.querySelectorAll("#ahead ~ table time")].map(t => t.dateTime)')
    checks.that(days == sorted(days) and all(date <= day for day in days), f"what comes next is in order: {days}")
    total = browser.value('[...document.querySelectorAll("#by-unit ~ .scroll tbody tr")].map(r => +r.cells[1].textContent)')
    checks.equal((sum(total[:-1]), total[-1]), (len(status), len(status)), "tasks by unit")


def charts(browser):
    """One for each task, with its words, and marks where there is something to mark."""
    shown = browser.value("""[...document.querySelectorAll(".courses tbody tr")].map(r => [
      r.querySelector("a .number").textContent, r.dataset.state, r.querySelector("svg.course title").textContent,
      r.querySelectorAll("svg.course").length, r.querySelector("svg.course").getBoundingClientRect().width > 200,
      r.querySelector("svg.course").outerHTML.length, !!r.querySelector(".told")])""")
    checks.equal([(row[0], row[1]) for row in shown], [(t["number"], t["state"]) for t in status], "a chart for every task")
    for task, (number, _, words, count, is_wide, size, is_told) in zip(status, shown):
        checks.that(count == 1 and is_wide, f"{number}: one chart that can be seen")
        checks.that(size < 1000, f"{number}: a chart of {size} bytes")
        checks.equal(is_told, task["reported"] is not None, f"{number}: reports are drawn when there are some")
        for share in (task["reported"], task["expected"]):
            checks.that(share is None or percent(share) in words, f"{number}: {share} is in its words: {words}")


def filters(browser):
    """A unit's board is what is left by its name; the heads of levels count along."""
    units = sorted({a["unit"]["code"] for a in alerts} | {t["unit"]["code"] for t in status if t["unit"]})
    pending = [t for t in status if t["state"] == "pending-appraisal"]
    for unit in units:
        browser.open(folder / "board.html", query=f"?unit={unit}")
        expected = sum(a["unit"]["code"] == unit for a in alerts) + sum(bool(t["unit"]) and t["unit"]["code"] == unit for t in status + pending)
        checks.equal(browser.value(f"{SHOWN}.length"), expected, f"the board of {unit}")
        heads = browser.value('[...document.querySelectorAll(".board h3 .n")].filter(n => n.getClientRects().length).map(n => +n.textContent)')
        checks.equal(sum(heads), sum(a["unit"]["code"] == unit for a in alerts), f"{unit}: heads count what they stand over")
    browser.open(folder / "board.html", query="?level=warning")
    checks.equal(browser.value('[...document.querySelectorAll(".board .level")].filter(e => e.getClientRects().length).map(e => e.id)'),
                 ["level-warning"] if any(a["level"] == "warning" for a in alerts) else [], "only one level is left")


def sorting(browser):
    """A click on a head, or Enter, puts the scoreboard into the order of its column."""
    browser.open(folder / "board.html")
    column = 'document.querySelectorAll(".scores tbody tr")'
    browser.value('document.querySelectorAll(".scores thead button")[1].focus()')
    browser.press("Enter")
    numbers = browser.value(f"[...{column}].map(r => +r.cells[1].textContent)")
    checks.equal(numbers, sorted(numbers, reverse=True), "the most tasks first")
    checks.equal(browser.value('document.querySelectorAll(".scores th")[1].getAttribute("aria-sort")'), "descending", "and the head says so")
    browser.press("Enter")
    checks.equal(browser.value(f"[...{column}].map(r => +r.cells[1].textContent)"), sorted(numbers), "then the fewest")


def elsewhere(browser):
    """Lists and timelines say where tasks stand."""
    browser.open(folder / "tasks.html")
    tags = browser.value('[...document.querySelectorAll(".task .brief")].filter(p => p.querySelector(".tag")).length')
    checks.equal(tags, len(status), "every task of the list has a state")
    browser.open(folder / "timeline.html")
    lines = browser.value('document.querySelectorAll("td.bar line.done").length')
    checks.equal(lines, sum(bool(task["reported"]) for task in status), "a line for everything reported")
    browser.open(output / "index.html")
    browser.value('document.querySelector(".plans a").click()')
    browser.settle(0.6)
    checks.that(browser.value('location.pathname.endsWith("board.html")'), "the front page leads to the board")


def without_script(browser):
    browser.open(folder / "board.html", scripted=False)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    checks.equal(browser.value('[...document.querySelectorAll("form, button")].filter(f => f.getClientRects().length).length'), 0,
                 "nothing that needs the script is offered")
    pending = sum(t["state"] == "pending-appraisal" for t in status)
    checks.equal(browser.value(f"{SHOWN}.length"), len(alerts) + len(status) + pending, "and everything can be read")


def forms():
    """A unit's form gives what it reported last, in a column found by its key."""
    for task in reported:
        if not (folder / f"checklists/{task['unit']['code']}.xlsx").is_file():
            continue
        sheet = openpyxl.load_workbook(folder / f"checklists/{task['unit']['code']}.xlsx").worksheets[0]
        keys = next((row for row in sheet.iter_rows() if row[0].value == "code"), None)
        if keys is None:
            continue
        column = next(cell for cell in keys if cell.value == "last-reported").column
        rows = [row for row in sheet.iter_rows(min_row=keys[0].row + 1) if row[0].value == task["code"]]
        # A task that was handed over stands in the form of the unit that the plan names.
        for row in rows:
            checks.that(row[column - 1].value.startswith(percent(task["reported"])), f"{task['code']}: {row[column - 1].value}")
            checks.that(row[column - 1].protection.locked, f"{task['code']}: what was reported is not filled in")


names = sorted(path.relative_to(folder).with_suffix("").as_posix() for path in [*folder.glob("*.html"), *folder.glob("units/*.html")])
trees = site.parsed(names)
for name, tree in trees.items():
    site.structure(name, tree)
    site.links(name, tree, trees)
forms()
with Chromium() as browser:
    for name in ("board", "timeline", "tasks"):
        site.look(browser, name, dark_pictures=("board",))
    for part in (sections, charts, filters, sorting, elsewhere, without_script):
        part(browser)
    browser.open(folder / "board.html", forced_colors=True)
    browser.screenshot(pictures / "board-forced.png", 1440, full=True)
    browser.open(folder / "board.html")
    checks.that(len(browser.pdf(pictures / "board.pdf")) > 20_000, "the board prints")
    checks.equal(browser.complaints, [], "the console is silent")
    checks.equal([url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))], [], "nothing is asked of the network")
checks.finish()
