#!/usr/bin/env python3
"""Reads the workbooks with openpyxl and LibreOffice: values, what may be filled in, and whether a filled-in form that
was sorted and saved by another program can still be read back by the rules of FormLayout.swift.

Usage: excel.py WORKSPACE OUTPUT_FOLDER
"""

import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries, rows_from_range as cells_of

from checks import Checks, Plan, as_list
from libreoffice import convert

checks = Checks()
plan = Plan(pathlib.Path(sys.argv[1]))
files = sorted(pathlib.Path(sys.argv[2]).glob("*/checklists/*.xlsx"))
(schedule_file,) = pathlib.Path(sys.argv[2]).glob("*/schedule.json")
schedule = json.loads(schedule_file.read_text(encoding="utf-8"))

DATA = "KH_DuLieu"
GIVEN = ["number", "task", "outputs", "kpis", "deadline", "due", "evidence-asked", "partners"]
FILLED_IN = ["percent", "status", "result", "evidence", "difficulties", "confirmation"]
# Nothing was reported of this plan, so the column of what was reported last is hidden, too.
HIDDEN = ["code", "reminded-from", "last-reported"]
HEAD = ["KH_Period", "KH_ReportDate", "KH_Preparer"]


def plain(text):
    """A text in one normal form, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", str(text or "")).split())


def texts_in(value):
    """The texts of a YAML field: a list, a mapping or a text by itself."""
    if isinstance(value, dict):
        return [text for item in value.items() for part in item for text in texts_in(part)]
    return [text for item in value for text in texts_in(item)] if isinstance(value, list) else as_list(value)


class Form:
    """A form as FormLayout.swift says that it is found, by nothing else."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path, rich_text=True)
        data = self.book[DATA]
        columns = {data.cell(1, column).value: column for column in range(1, data.max_column + 1)}
        self.lists = {
            name: [cell.value for cell in next(data.iter_cols(column, column, 2)) if cell.value is not None]
            for name, column in columns.items()
        }
        keys, values = (next(data.iter_cols(columns[name], columns[name], 2)) for name in ("key", "value"))
        self.facts = {key.value: value.value for key, value in zip(keys, values) if key.value}
        self.sheet = next(
            sheet for sheet in self.book if sheet.title != DATA and sheet.sheet_state == "visible")
        found = [cell.row for cell in self.sheet["A"] if cell.value == "code"]
        self.key_row = found[0] if found else None
        self.columns, self.rows = {}, {}
        if self.key_row:
            self.columns = {cell.value: cell.column for cell in self.sheet[self.key_row] if cell.value}
            self.rows = {
                cell.value: cell.row for cell in self.sheet["A"][self.key_row + 1:] if cell.value
            }

    def cell(self, code, column):
        return self.sheet.cell(self.rows[code], self.columns[column])

    def named(self, name):
        """The sheet and the bounds of a defined name."""
        ((sheet, area),) = self.book.defined_names[name].destinations
        return self.book[sheet], range_boundaries(area)

    def head(self, name):
        sheet, (column, row, _, _) = self.named(name)
        return sheet.cell(row, column)


owned = collections.defaultdict(list)
for task, group in plan.tasks:
    owners = as_list(task.get("chủ trì", group.get("chủ trì")))
    unit = plan.unit_of(owners[0]) if len(owners) == 1 else None
    if unit:
        owned[unit["mã"]].append((task, group))
due = {row["tasks"][0]["code"]: row["effective"] for row in schedule if row["kind"] == "due"}
periods = collections.defaultdict(set)
for row in schedule:
    if row["kind"] in ("internal-report", "upward-report"):
        periods[row["unit"]["code"]].add(row["period"])


def check_structure(name, form):
    """What every form has, whatever its tasks."""
    for sheet in form.book:
        checks.that(len(sheet.title) <= 31 and not re.search(r"[\[\]:*?/\\]", sheet.title), f"{name}: {sheet.title}")
        checks.that(sheet.protection.sheet, f"{name}: {sheet.title} is protected")
        checks.that(not sheet.protection.password, f"{name}: {sheet.title} has no password")
        formulas = [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"]
        checks.equal(formulas, [], f"{name}: formulas in {sheet.title}")
        # Excel takes a file for damaged in which these overlap.
        for areas in (
            [str(area) for area in sheet.merged_cells.ranges],
            [str(area) for item in sheet.data_validations.dataValidation for area in item.sqref.ranges],
        ):
            cells = [cell for area in areas for row in cells_of(area) for cell in row]
            checks.equal(len(set(cells)), len(cells), f"{name}: {sheet.title} has no cell in two of {areas}")
        if sheet.title != DATA:
            checks.equal(str(sheet.page_setup.paperSize), "9", f"{name}: A4 for {sheet.title}")
            setup = sheet.page_setup
            pages = [1 if number is None else number for number in (setup.fitToWidth, setup.fitToHeight)]
            checks.that(sheet.sheet_properties.pageSetUpPr.fitToPage, f"{name}: {sheet.title} fits its pages")
            checks.equal(pages, [1, 1 if sheet.title == "Hướng dẫn" else 0], f"{name}: pages of {sheet.title}")
            checks.that(sheet.print_area, f"{name}: print area of {sheet.title}")
    checks.equal(form.book[DATA].sheet_state, "hidden", f"{name}: sheet of data")
    checks.equal(form.facts["form"], "kehoach/unit-report", f"{name}: kind of form")
    checks.equal(form.facts["unit"], name, f"{name}: unit")
    checks.equal(form.facts["as-of"], "2026-01-20", f"{name}: date")
    checks.equal(form.facts["year"], "2026", f"{name}: year")
    checks.that(re.fullmatch("[0-9a-f]{16}", form.facts["digest"]), f"{name}: digest")
    checks.equal(form.sheet.page_setup.orientation, "landscape", f"{name}: orientation")


def check_values(name, form):
    """One row a task, with all that the plan says of it."""
    tasks = {task["mã"]: (task, group) for task, group in owned[name]}
    checks.equal(sorted(form.rows), sorted(tasks), f"{name}: codes of the rows")
    checks.equal(sorted(form.lists["task"]), sorted(tasks), f"{name}: codes in the sheet of data")
    for code, (task, group) in tasks.items():
        if code not in form.rows:
            continue
        fields = {"task": "tên", "outputs": "sản phẩm", "kpis": "KPI"}
        for column, key in fields.items():
            shown = plain(form.cell(code, column).value)
            for text in texts_in(task.get(key, group.get("tên") if key == "tên" else None)):
                checks.that(plain(text) in shown, f"{name}/{code}: {column} {shown!r} lacks {text!r}")
        deadline = plain(form.cell(code, "deadline").value)
        for text in texts_in(task.get("thời hạn", group.get("thời hạn"))):
            checks.that(plain(text) in deadline, f"{name}/{code}: deadline {deadline!r} lacks {text!r}")
        partners = plain(form.cell(code, "partners").value)
        for text in as_list(task.get("phối hợp", group.get("phối hợp"))):
            unit = plan.unit_of(text)
            checks.that(plain(unit["tên"] if unit else text) in partners, f"{name}/{code}: {text} in {partners!r}")
        cell = form.cell(code, "due")
        expected = due.get(code)
        shown = cell.value.date().isoformat() if isinstance(cell.value, datetime.datetime) else cell.value
        checks.equal(shown, expected, f"{name}/{code}: due date")
        checks.equal(cell.number_format, "dd/mm/yyyy", f"{name}/{code}: form of the due date")
        for column in ("task", "outputs", "kpis", "deadline"):
            cell = form.cell(code, column)
            checks.that(cell.alignment.wrap_text and cell.number_format == "@", f"{name}/{code}: {column} is text")


def check_rules(name, form):
    """What may be changed and into what."""
    sheet, rows = form.sheet, sorted(form.rows.values())
    letters = {key: get_column_letter(column) for key, column in form.columns.items()}
    checks.equal(rows, list(range(form.key_row + 2, form.key_row + 2 + len(rows))), f"{name}: rows in one piece")
    checks.that(sheet.row_dimensions[form.key_row].hidden, f"{name}: the row of keys is hidden")
    hidden = {key for key in form.columns if sheet.column_dimensions[letters[key]].hidden}
    checks.equal(hidden, set(HIDDEN), f"{name}: hidden columns")
    unlocked = {cell.coordinate for row in sheet for cell in row if not cell.protection.locked}
    expected = {f"{letters[column]}{row}" for column in FILLED_IN for row in rows}
    for head in HEAD:
        cell = form.head(head)
        merged = next((str(area) for area in sheet.merged_cells.ranges if cell.coordinate in area), cell.coordinate)
        first, top, last, bottom = range_boundaries(merged)
        expected |= {f"{get_column_letter(c)}{r}" for c in range(first, last + 1) for r in range(top, bottom + 1)}
    checks.equal(unlocked ^ expected, set(), f"{name}: unlocked cells")
    checks.equal(
        (sheet.protection.formatColumns, sheet.protection.formatRows, sheet.protection.autoFilter,
         sheet.protection.sort, sheet.protection.insertRows), (False, False, False, False, True),
        f"{name}: what is allowed on the protected sheet")

    validations = {str(item.sqref): item for item in sheet.data_validations.dataValidation}

    def area(column):
        letter = letters[column]
        return f"{letter}{rows[0]}:{letter}{rows[-1]}" if len(rows) > 1 else f"{letter}{rows[0]}"

    percent = validations.get(area("percent"))
    checks.that(percent is not None, f"{name}: validation of the percentage on {list(validations)}")
    if percent:
        checks.equal(
            (percent.type, percent.formula1, percent.formula2, percent.showErrorMessage, percent.errorStyle or "stop"),
            ("decimal", "0", "1", True, "stop"), f"{name}: percentage")
        checks.that(percent.prompt and percent.error, f"{name}: messages of the percentage")
    checks.equal(sheet.cell(rows[0], form.columns["percent"]).number_format, "0%", f"{name}: form of the percentage")
    lists = {
        "KH_Statuses": (validations.get(area("status")), form.lists["status-label"]),
        "KH_Confirmations": (validations.get(area("confirmation")), form.lists["confirmation-label"]),
        "KH_Periods": (validations.get(form.head("KH_Period").coordinate), form.lists["period-label"]),
    }
    for defined, (item, labels) in lists.items():
        checks.that(item is not None and item.type == "list" and item.formula1 == defined, f"{name}: list {defined}")
        data, (first, top, last, bottom) = form.named(defined)
        named = [data.cell(row, first).value for row in range(top, bottom + 1)]
        checks.equal((data.title, named), (DATA, labels), f"{name}: cells of {defined}")
        checks.equal(len(set(labels)), len(labels), f"{name}: {defined} has no label twice")
    checks.equal(set(form.lists["period"]), periods[name], f"{name}: periods to report on")
    checks.equal(len(form.lists["period"]), len(form.lists["period-label"]), f"{name}: labels of periods")
    checks.that(form.head("KH_ReportDate").coordinate in validations, f"{name}: the date of the report is a date")

    frozen = f"{letters['outputs']}{rows[0]}"
    checks.equal(sheet.freeze_panes, frozen, f"{name}: frozen panes")
    checks.equal(
        sheet.auto_filter.ref, f"A{rows[0] - 1}:{letters['confirmation']}{rows[-1]}", f"{name}: filter")
    checks.that(
        sheet.print_title_rows and sheet.print_title_rows.endswith(f"${rows[0] - 1}"), f"{name}: repeated heading")
    first, top, last, bottom = range_boundaries(str(sheet.print_area).split("!")[-1].replace("$", ""))
    checks.equal((first, top, last), (form.columns["number"], 1, form.columns["confirmation"]), f"{name}: print area")
    checks.that(bottom > rows[-1], f"{name}: the signature is printed")

    formats = collections.defaultdict(list)
    for item in sheet.conditional_formatting:
        for rule in item.rules:
            formats[str(item.sqref)] += rule.formula
    for column in ("number", "due"):
        wanted = [f"${letters['status']}{rows[0]}=", f"${letters['due']}{rows[0]}<TODAY()",
                  f"${letters['reminded-from']}{rows[0]}<=TODAY()"]
        checks.that(
            len(formats[area(column)]) == 3 and all(want in formula for want, formula in zip(wanted, formats[area(column)])),
            f"{name}: colours of {column}: {formats[area(column)]}")
    checks.that(
        any(f"${letters['evidence']}{rows[0]}=\"\"" in formula for items in formats.values() for formula in items),
        f"{name}: missing evidence is seen")


def fill_in(form, path):
    """Fills a form in as a unit would, with its rows in reverse, and saves it."""
    sheet, rows = form.sheet, sorted(form.rows.values())
    form.head("KH_Period").value = form.lists["period-label"][0]
    form.head("KH_ReportDate").value = datetime.date(2026, 3, 31)
    form.head("KH_Preparer").value = "Nguyễn Văn Ă"
    values = {}
    for number, code in enumerate(sorted(form.rows)):
        values[code] = {
            "percent": (number * 7 % 101) / 100,
            "status": form.lists["status-label"][number % len(form.lists["status-label"])],
            "result": f"=1+{number}", "evidence": f"{number + 1}/3", "difficulties": f"Dòng một\nDòng hai {code}",
            "confirmation": form.lists["confirmation-label"][0],
        }
        for column, value in values[code].items():
            cell = form.cell(code, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    contents = [[(cell.value, cell.data_type) for cell in sheet[row]] for row in rows]
    for row, content in zip(rows, reversed(contents)):
        for cell, (value, kind) in zip(sheet[row], content):
            cell.value = value
            if isinstance(value, str):
                cell.data_type = kind
    for letter in "DE":
        sheet.column_dimensions[letter].width = 60
    form.book.save(path)
    return values


def check_read_back(name, path, values):
    form = Form(path)
    checks.equal(form.facts["unit"], name, f"{name}: unit after LibreOffice")
    checks.equal(sorted(form.rows), sorted(values), f"{name}: codes after LibreOffice")
    labels = dict(zip(form.lists["period-label"], form.lists["period"]))
    checks.that(labels.get(form.head("KH_Period").value) in periods[name], f"{name}: period after LibreOffice")
    checks.equal(form.head("KH_ReportDate").value, datetime.datetime(2026, 3, 31), f"{name}: date after LibreOffice")
    checks.equal(form.head("KH_Preparer").value, "Nguyễn Văn Ă", f"{name}: name after LibreOffice")
    for code, row in values.items():
        for column, value in row.items():
            cell = form.cell(code, column)
            checks.equal(cell.value, value, f"{name}/{code}: {column} after LibreOffice")
            checks.that(cell.data_type != "f", f"{name}/{code}: {column} became a formula")


def make_ideal_heights(sources, folder):
    """Has LibreOffice make every row as high as its text needs: flat ODS files that have lost the heights we gave."""
    convert("fods", sources, folder)
    for path in folder.glob("*.fods"):
        text = re.sub(r'style:row-height="[^"]*"', "", path.read_text(encoding="utf-8"))
        path.write_text(text.replace('optimal-row-height="false"', 'optimal-row-height="true"'), encoding="utf-8")
    convert("xlsx", sorted(folder.glob("*.fods")), folder)


def check_heights(name, form, path):
    """No row hides text: it is at least as high as LibreOffice would make it, and Excel shows it whole."""
    ideal = openpyxl.load_workbook(path)
    for sheet in form.book:
        rows = [] if sheet.title == DATA else range(1, sheet.max_row + 1)
        for row in rows:
            given, needed = sheet.row_dimensions[row], ideal[sheet.title].row_dimensions[row].height
            if given.hidden or needed is None:
                continue
            checks.that(
                needed <= (given.height or 15) <= 409, f"{name}/{sheet.title}/{row}: {given.height} points for {needed}")


def output_of(*command):
    return subprocess.run(command, capture_output=True, timeout=120, check=True).stdout.decode("utf-8")


html = {path.stem for path in (schedule_file.parent / "checklists").glob("*.html")} - {"index"}
checks.equal({path.stem for path in files} - html, set(), "a workbook for each unit")
checks.that(len(files) > 3, "units have workbooks")
forms = {path.stem: Form(path) for path in files}
for name, form in forms.items():
    check_structure(name, form)
    checks.equal(bool(form.rows), bool(owned[name]), f"{name}: a table for its tasks")
    if form.rows:
        check_values(name, form)
        check_rules(name, form)
checks.equal(sum(len(form.rows) for form in forms.values()), sum(map(len, owned.values())), "tasks in all forms")

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    sources, saved, pdf = folder / "filled", folder / "saved", folder / "pdf"
    sources.mkdir()
    filled = {}
    for path in files:
        form = Form(path)
        if form.rows:
            filled[path.stem] = fill_in(form, sources / path.name)
    convert("xlsx", sorted(sources.glob("*.xlsx")), saved)
    convert("pdf", files, pdf)
    make_ideal_heights(files, folder / "heights")
    for name, values in filled.items():
        check_read_back(name, saved / f"{name}.xlsx", values)
    for path in files:
        check_heights(path.stem, forms[path.stem], folder / "heights" / path.name)
        printed = pdf / f"{path.stem}.pdf"
        width, height = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", output_of("pdfinfo", printed)).groups())
        checks.that(abs(width - 842) < 2 and abs(height - 595) < 2, f"{path.stem}: {width} x {height} is A4 across")
        text = plain(output_of("pdftotext", "-layout", printed, "-"))
        checks.that("BIỂU BÁO CÁO TIẾN ĐỘ" in text, f"{path.stem}: title in print")

checks.finish()
