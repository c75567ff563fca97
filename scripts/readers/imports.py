#!/usr/bin/env python3
"""Has other programs write the appendix, LibreOffice and openpyxl, and imports what they wrote: each must come to the
same files as kehoach's own.

Usage: imports.py WORKSPACE OUTPUT_FOLDER KEHOACH
"""

import csv
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
import yaml

from checks import Checks
from libreoffice import convert

checks = Checks()
workspace, output, kehoach = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
(document,) = output.glob("*/ke-hoach-*.docx")
(table,) = output.glob("*/tasks.csv")


def imported(path, folder):
    """The tasks of a document, section by section, without its comments."""
    target = folder / ("of-" + path.name) / "2026"
    run = subprocess.run(
        [kehoach, "import", path, "--to", target, "--units", workspace / "units.yaml", "--spelling", "vi"],
        capture_output=True, text=True,
    )
    checks.that(run.returncode in (0, 1), f"{path.name} is not imported: {run.stdout}{run.stderr}")
    return [yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader) for file in sorted(target.glob("tasks/*.yaml"))]


def converted(path, kind, folder):
    """The file as LibreOffice opens and saves it."""
    folder.mkdir(exist_ok=True)
    convert(kind, [path], folder)
    return folder / (path.stem + "." + kind)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    own = imported(document, folder)
    tasks = [task for section in own for group in section["nhiệm vụ"] for task in group.get("việc", [group])]
    rows = list(csv.reader(table.open(encoding="utf-8-sig", newline="")))
    checks.equal(len(tasks), len(rows) - 1, "tasks in the document")

    saved = imported(converted(document, "docx", folder / "again"), folder / "again")
    checks.that(saved == own, "LibreOffice's copy of the document is imported differently")

    # The table of tasks, typed into a workbook by openpyxl, then saved by LibreOffice.
    own = imported(table, folder)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([cell[1:] if cell[:2] in ("'-", "'+", "'=") else cell or None for cell in row])
    typed = folder / "tasks.xlsx"
    book.save(typed)
    checks.that(imported(typed, folder) == own, "openpyxl's workbook is imported differently from tasks.csv")
    saved = imported(converted(typed, "xlsx", folder / "saved"), folder / "saved")
    checks.that(saved == own, "LibreOffice's workbook is imported differently from tasks.csv")

checks.finish()
