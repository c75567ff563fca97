#!/usr/bin/env python3
"""Reads periodic reports and the package for the province: python-docx, LibreOffice, zipfile, hashlib, openpyxl.

Usage: report.py KEHOACH WORKSPACE
"""

import csv
import hashlib
import io
import json
import pathlib
import shutil
import sys
import tempfile
import zipfile

import docx
import openpyxl
from checks import Checks, Plan, output_of
from docx.enum.section import WD_ORIENTATION
from libreoffice import convert

kehoach, workspace = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
AS_OF = ["--as-of", "2026-07-06"]
checks = Checks()
plan = Plan(workspace)
folder = pathlib.Path(tempfile.mkdtemp())
titles = [" ".join(task["tên"].split()).rstrip(".") for task, _ in plan.tasks]


def texts(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


# The reports, as Word has them.
for period in ["2026-W27", "2026-06", "2026-Q2", "2026-H1", "2026"]:
    path = folder / f"{period}.docx"
    output_of([kehoach, "report", str(workspace), "--period", period, "--output", str(path), *AS_OF])
    document = docx.Document(path)
    checks.equal(
        [section.orientation for section in document.sections],
        [WD_ORIENTATION.PORTRAIT, WD_ORIENTATION.LANDSCAPE], f"{period}: the pages")
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    checks.that("BÁO CÁO" in paragraphs, f"{period}: the kind of document")
    head = " ".join(cell for row in texts(document.tables[0]) for cell in row)
    checks.that("-BC/ĐU" in head and "DỰ THẢO" not in head, f"{period}: the number is blank")
    results = texts(document.tables[-1])
    checks.equal(len(results[0]), 7, f"{period}: the columns of the appendix")
    rows = " ".join(row[0] for row in results)
    for title in titles:
        checks.that(title in rows, f"{period}: the appendix has “{title}”")
    states = next(table for table in document.tables if table.rows[0].cells[0].text == "Trạng thái")
    total = [int(row[2]) for row in texts(states)[1:]]
    checks.equal(sum(total[:-1]), len(titles), f"{period}: the states add up to all tasks")
    # The score, reckoned again from the table that is printed with its formula.
    scores = next((t for t in document.tables if t.rows[0].cells[-1].text == "Đề xuất"), None)
    for row in texts(scores)[1:] if scores is not None else []:
        on_time, late, behind, overdue, rejected = map(int, row[1:6])
        reports = list(map(int, row[6].split("/")))
        judged, due = on_time + late + behind + overdue + rejected, sum(reports)
        parts = []
        if judged:
            parts.append((70, (100 * on_time + 60 * late + 40 * behind) / judged))
        if due:
            parts.append((30, (100 * reports[0] + 50 * reports[1]) / due))
        if not parts:
            checks.equal(row[8], "–", f"{period}: {row[0]} has nothing to judge")
            continue
        expected = sum(share * mean for share, mean in parts) / sum(share for share, _ in parts)
        actual = float(row[8].replace(",", "."))
        checks.that(abs(actual - expected) <= 0.05 + 1e-9, f"{period}: {row[0]} has {actual}, not {expected}")
convert("pdf", [folder / "2026-H1.docx"], folder)
checks.that((folder / "2026-H1.pdf").stat().st_size > 10_000, "LibreOffice makes pages of a report")

# The package.
package = folder / "goi.zip"
output_of([kehoach, "package", str(workspace), "--period", "2026-Q2", "--output", str(package), *AS_OF])
with zipfile.ZipFile(package) as archive:
    checks.equal(archive.testzip(), None, "the archive is whole")
    names = archive.namelist()
    checks.equal(len(names), len({name.lower() for name in names}), "no two names are alike")
    checks.that(all(name.isascii() and ".." not in name and name[0] != "/" for name in names), "names are safe")
    manifest = json.loads(archive.read("manifest.json"))
    named = [entry for entry in manifest["evidence"] if entry["file"]]
    checks.that(len(named) > 0, "the package has evidence")
    for entry in [*named, manifest["workbook"]]:
        content = archive.read(entry["file"])
        checks.equal(len(content), entry["size"], f"the size of {entry['file']}")
        checks.equal(hashlib.sha256(content).hexdigest(), entry["sha256"], f"the SHA-256 of {entry['file']}")
    for entry in named:
        source = (workspace / entry["source"]).read_bytes()
        checks.that(archive.read(entry["file"]) == source, f"{entry['file']} is its source")
    packed = {entry["file"] for entry in named} | {"manifest.json", "manifest.csv", manifest["workbook"]["file"]}
    checks.equal(set(names), packed, "the manifest names every file")
    rows = list(csv.DictReader(io.StringIO(archive.read("manifest.csv").decode("utf-8-sig"))))
    checks.equal(
        [row["SHA-256"] for row in rows], [entry["sha256"] or "" for entry in manifest["evidence"]],
        "both manifests tell the same")
    workbook = openpyxl.load_workbook(io.BytesIO(archive.read(manifest["workbook"]["file"])))
tasks = workbook["Nhiệm vụ"]
checks.equal([cell.value for cell in tasks[1]][:4], ["Số", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"], "the columns")
checks.equal(tasks.max_row, len(titles) + 1, "a row for each task")
checks.that(
    all(0 <= row[5].value <= 1 for row in tasks.iter_rows(min_row=2) if row[5].value is not None),
    "shares are numbers")
checks.that(
    all(row[3].value.year == 2026 for row in tasks.iter_rows(min_row=2) if row[3].value is not None),
    "due dates are dates")
checks.equal(workbook["Chỉ tiêu"].max_row, len(plan.targets) + 1, "a row for each target")
again = folder / "lai.zip"
output_of([kehoach, "package", str(workspace), "--period", "2026-Q2", "--output", str(again), "--as-of", "2026-09-30"])
checks.that(package.read_bytes() == again.read_bytes(), "the package is the same bytes whenever it is made")
shutil.rmtree(folder)
checks.finish()
