#!/usr/bin/env python3
"""Forms filled in with openpyxl, sorted, widened and saved again by LibreOffice are collected to the same report.

Usage: collect.py KEHOACH WORKSPACE
"""

import datetime
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import openpyxl
import yaml

from checks import Checks, tree
from collect_form import Form
from libreoffice import convert

checks = Checks()
kehoach, original = sys.argv[1], pathlib.Path(sys.argv[2])
AS_OF = "2026-03-02"
PICTURE = b"\xff\xd8\xff\xe0 picture"
# What a unit types, by turns; the percentage that each means.
TYPED = [("60%", "60%"), (60, "60%"), (0.6, "60%"), ("60 %", "60%"), ("60,5%", "60,5%"), (0, "0%"), (1, "100%")]
RESULTS = ["54%", "Đã xong bước một\nđang làm bước hai", "=1+1", "45/50"]


def fill_in(path, target):
    """Fills a form in as people do. Returns what its report must say, by task."""
    form = Form(path)
    labels = form.list("period-label")
    form.head("KH_Period", next(label for label in labels if "02/2026" in label and "uần" not in label))
    form.head("KH_ReportDate", datetime.date(2026, 2, 27))
    form.head("KH_Preparer", "Nguyễn Văn Ă")
    expected = {}
    for number, code in enumerate(sorted(form.rows)):
        typed, meant = TYPED[number % len(TYPED)]
        form.set(code, "percent", typed)
        if meant == "100%":
            form.set(code, "evidence", "ảnh lớp.jpg\nBáo cáo số 15-BC/ĐU ngày 20/02/2026")
        form.set(code, "status", form.list("status-label")[3 if meant == "100%" else 0 if meant == "0%" else 1])
        form.set(code, "result", RESULTS[number % len(RESULTS)])
        form.set(code, "difficulties", "Thiếu thiết bị\nĐề xuất: bổ sung kinh phí")
        form.set(code, "confirmation", form.list("confirmation-label")[0])
        expected[code] = meant
    form.book.save(target)
    return expected


def sort_and_widen(path, target):
    """Turns the rows upside down, as sorting does, and makes columns wider."""
    form = Form(path)
    rows = sorted(form.rows.values())
    contents = [[(cell.value, cell.data_type) for cell in form.sheet[row]] for row in rows]
    for row, content in zip(rows, reversed(contents)):
        for cell, (value, kind) in zip(form.sheet[row], content):
            cell.value = value
            if isinstance(value, str):
                cell.data_type = kind
    for letter in "DEFM":
        form.sheet.column_dimensions[letter].width = 60
    form.book.save(target)


def packed_anew(source, target):
    """The same parts without compression, as some libraries pack them."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for item in old.infolist():
            new.writestr(item.filename, old.read(item))


def collect(workspace, *arguments):
    result = subprocess.run(
        [kehoach, "collect", *map(str, arguments), str(workspace), "--as-of", AS_OF, "--format", "json"],
        capture_output=True, timeout=120)
    try:
        return result.returncode, json.loads(result.stdout)
    except ValueError:
        raise SystemExit(f"collect ended with {result.returncode}: {result.stderr.decode()}{result.stdout.decode()}")


def collected(folder, form):
    """A workspace of its own in which a form is collected."""
    workspace = folder / "workspace"
    shutil.copytree(original, workspace, ignore=shutil.ignore_patterns("dist"))
    inbox = folder / "inbox"
    inbox.mkdir()
    shutil.copy(form, inbox / "form.xlsx")
    # As other systems compose the letters of names.
    (inbox / unicodedata.normalize("NFD", "ảnh lớp.jpg")).write_bytes(PICTURE)
    before = tree(workspace)
    status, said = collect(workspace, inbox / "form.xlsx")
    changed = {path: bytes for path, bytes in tree(workspace).items() if before.get(path) != bytes}
    checks.equal([path for path in before if path not in tree(workspace)], [], "nothing is removed")
    return workspace, inbox, status, said, changed


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    subprocess.run([kehoach, "build", str(original), "--as-of", "2026-01-20", "--output", str(folder / "dist")],
                   capture_output=True, timeout=300, check=True)
    forms = {path.stem: Form(path) for path in sorted((folder / "dist").glob("*/checklists/*.xlsx"))
             if "code" in [cell.value for cell in openpyxl.load_workbook(path).worksheets[0]["A"]]}
    unit = max(forms, key=lambda name: len(forms[name].rows))
    (issued,) = (folder / "dist").glob(f"*/checklists/{unit}.xlsx")
    expected = fill_in(issued, folder / "filled.xlsx")
    sort_and_widen(folder / "filled.xlsx", folder / "sorted.xlsx")
    convert("xlsx", [folder / "filled.xlsx", folder / "sorted.xlsx"], folder / "saved")
    packed_anew(folder / "filled.xlsx", folder / "stored.xlsx")
    variants = {
        "as filled in": folder / "filled.xlsx", "sorted and widened": folder / "sorted.xlsx",
        "saved by LibreOffice": folder / "saved" / "filled.xlsx",
        "sorted, then saved by LibreOffice": folder / "saved" / "sorted.xlsx", "packed anew": folder / "stored.xlsx",
    }
    texts = {}
    for name, form in variants.items():
        place = folder / name
        place.mkdir()
        workspace, inbox, status, said, changed = collected(place, form)
        checks.equal(status, 0, f"{name}: {json.dumps(said, ensure_ascii=False)}")
        reports = [path for path in changed if "/reports/" in path]
        evidence = [path for path in changed if "/evidence/" in path]
        checks.equal(len(reports) + len(evidence), len(changed), f"{name}: only {sorted(changed)}")
        checks.equal(len(reports), 1, f"{name}: one report")
        if not reports:
            continue
        checks.equal(pathlib.Path(reports[0]).name, f"2026-02-{unit}.yaml", f"{name}: name of the report")
        texts[name] = changed[reports[0]]
        report = yaml.load(texts[name], Loader=yaml.BaseLoader)
        checks.equal({row["nhiệm vụ"]: row["tỷ lệ"] for row in report["kết quả"]}, expected, f"{name}: percentages")
        checks.equal(report["ngày báo cáo"], "27/02/2026", f"{name}: date")
        checks.equal(report["người đứng đầu xác nhận"], "có", f"{name}: confirmation")
        digest = hashlib.sha256(PICTURE).hexdigest()
        for row in report["kết quả"]:
            if row["tỷ lệ"] == "100%":
                checks.equal(row["minh chứng"][0]["sha256"], digest, f"{name}: SHA-256 of the evidence")
        checks.equal([changed[path] for path in evidence], [PICTURE], f"{name}: evidence is copied")
        checks.that(all(digest[:16] in path for path in evidence), f"{name}: evidence is called by its SHA-256")
        checked = subprocess.run([kehoach, "check", str(workspace), "--as-of", AS_OF], capture_output=True, timeout=60)
        checks.equal(checked.returncode, 0, f"{name}: the workspace is sound: {checked.stdout.decode()}")
        once = tree(workspace)
        status, said = collect(workspace, inbox)
        checks.equal((status, said["forms"][0]["outcome"]), (0, "unchanged"), f"{name}: the same form again")
        checks.equal(tree(workspace), once, f"{name}: the same form twice changes nothing")
    for name, text in texts.items():
        checks.equal(text, texts["as filled in"], f"{name}: the same report")

checks.finish()
