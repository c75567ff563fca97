#!/usr/bin/env python3
"""Reads the schedule files with Python's own readers.

Usage: schedule.py OUTPUT_FOLDER
"""

import csv
import datetime
import json
import pathlib
import sys

from checks import Checks

checks = Checks()
(json_file,) = pathlib.Path(sys.argv[1]).glob("*/schedule.json")
rows = json.loads(json_file.read_text(encoding="utf-8"))
csv_bytes = json_file.with_suffix(".csv").read_bytes()
checks.that(csv_bytes.startswith(b"\xef\xbb\xbf"), "the CSV has the mark that spreadsheets go by")
table = list(csv.reader(csv_bytes.decode("utf-8-sig").splitlines(), strict=True))
checks.equal(len(table) - 1, len(rows), "rows of the CSV")
checks.equal({len(line) for line in table}, {len(table[0])}, "columns of the CSV")
checks.equal(len({(row["plan"], row["key"]) for row in rows}), len(rows), "keys are unique")

effective = []
for row, line in zip(rows, table[1:]):
    nominal, actual = (datetime.date.fromisoformat(row[name]) for name in ("nominal", "effective"))
    effective.append(actual)
    checks.that(line[:2] == [row["effective"], row["nominal"]], f"{row['key']}: dates in both files")
    checks.that(abs((actual - nominal).days) <= 15, f"{row['key']}: moved from {nominal} to {actual}")
checks.equal(effective, sorted(effective), "order by date")
due = {task["code"] for row in rows if row["kind"] == "due" for task in row["tasks"]}
checks.that(due, "tasks fall due")
checks.finish()
