#!/usr/bin/env python3
"""Opens the HTML checklists in Chromium: nothing fetched, nothing complained of, one box for each task.

Usage: pages.py WORKSPACE OUTPUT_FOLDER
"""

import collections
import html.parser
import json
import pathlib
import subprocess
import sys
import tempfile

from checks import Checks, Plan, as_list

checks = Checks()
plan = Plan(pathlib.Path(sys.argv[1]))
pages = sorted(pathlib.Path(sys.argv[2]).glob("*/checklists/*.html"))


class Page(html.parser.HTMLParser):
    """Counts what matters of a document, be it the file's or Chromium's."""

    def __init__(self, text):
        super().__init__()
        self.boxes = self.tasks = 0
        self.references = []
        self.ids = []
        self.labelled = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.boxes += tag == "input" and attributes.get("type") == "checkbox"
        self.tasks += tag == "article" and "task" in (attributes.get("class") or "").split()
        self.references += [attributes[name] for name in ("src", "href") if attributes.get(name)]
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.labelled += [attributes["for"]] if "for" in attributes else []


def chromium(*arguments):
    with tempfile.TemporaryDirectory() as profile:
        result = subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", f"--user-data-dir={profile}", "--virtual-time-budget=2000", *arguments],
            capture_output=True, timeout=180)
    return result.stdout.decode("utf-8"), result.stderr.decode("utf-8", "replace")


def requests_in(net_log):
    """The addresses that the page itself asked for, by Chromium's own record of the network."""
    log = json.loads(net_log.read_text())
    kinds = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    return {
        event["params"]["url"]
        for event in log["events"]
        if kinds[event["type"]] == "URL_REQUEST_START_JOB" and "initiator" in event.get("params", {})
        and event["params"].get("initiator") not in (None, "not an origin")
        and not event["params"]["url"].startswith(("file:", "data:"))
    }


owned = collections.Counter()
for task, group in plan.tasks:
    for name in as_list(task.get("chủ trì", group.get("chủ trì"))):
        if unit := plan.unit_of(name):
            owned[unit["mã"]] += 1

checks.that(pages, "there are pages")
names = {page.stem for page in pages} - {"index"}
checks.that(set(owned) <= names, f"every unit that owns a task has a page: {set(owned) - names}")
for path in pages:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    local = [r for r in page.references if not r.startswith(("#", "data:"))]
    checks.that(all((path.parent / r).is_file() for r in local), f"{path.name}: every link leads to a file: {local}")
    checks.equal(len(set(page.ids)), len(page.ids), f"{path.name}: ids are unique")
    checks.that(set(page.labelled) <= set(page.ids), f"{path.name}: every label has its box")
    if path.stem in owned:
        checks.that(page.tasks >= owned[path.stem], f"{path.name}: {page.tasks} of {owned[path.stem]} tasks")
        checks.that(page.boxes >= page.tasks, f"{path.name}: a box for each task")

# Chromium takes a second a page: the overview and the unit with most to do stand for the others.
shown = [path for path in pages if path.stem in ("index", owned.most_common(1)[0][0])]
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    for path in shown:
        log = folder / "net.json"
        dom, talk = chromium("--enable-logging=stderr", f"--log-net-log={log}", "--dump-dom", path.as_uri())
        checks.that("CONSOLE" not in talk, f"{path.name}: the console is silent")
        checks.equal(requests_in(log), set(), f"{path.name}: addresses asked for")
        checks.equal(Page(dom).boxes, Page(path.read_text(encoding="utf-8")).boxes, f"{path.name}: boxes in the browser")
        picture, paper = folder / "page.png", folder / "page.pdf"
        chromium(f"--screenshot={picture}", "--window-size=1000,1400", path.as_uri())
        checks.that(picture.is_file() and picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" and picture.stat().st_size > 20000,
                    f"{path.name}: a picture that is not blank")
        chromium(f"--print-to-pdf={paper}", path.as_uri())
        checks.that(paper.is_file() and paper.read_bytes()[:5] == b"%PDF-", f"{path.name}: prints")
checks.finish()
