#!/usr/bin/env python3
"""Compares the compiled database with the YAML it was made of, by SQLite's own shell and a YAML reader.

Usage: database.py WORKSPACE DATABASE
"""

import collections
import hashlib
import json
import pathlib
import sys

from checks import Checks, Plan, as_list, output_of

workspace, database = pathlib.Path(sys.argv[1]), sys.argv[2]
checks = Checks()
plan = Plan(workspace)


def query(sql):
    text = output_of(["sqlite3", "-readonly", "-json", database, sql]).decode("utf-8")
    return [list(row.values()) for row in json.loads(text or "[]")]


def column(sql):
    return [row[0] for row in query(sql)]


checks.equal(column("PRAGMA integrity_check"), ["ok"], "integrity_check")
checks.equal(query("PRAGMA foreign_key_check"), [], "foreign_key_check")
checks.that(column("PRAGMA application_id") != [0], "the file says whose it is")
tables = query("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'")
checks.that(all(strict for _, strict in tables), f"every table is STRICT: {[n for n, s in tables if not s]}")

tasks = list(plan.tasks)
checks.equal(len(tasks), 32, "tasks in the YAML")
checks.equal(len(plan.targets), 35, "targets in the YAML")
checks.equal(len(plan.sections), 6, "sections in the YAML")
checks.equal(column("SELECT count(*) FROM section"), [6], "sections")
checks.equal(sorted(column("SELECT code FROM task")), sorted(t["mã"] for t, _ in tasks), "codes of tasks")
checks.equal(sorted(column("SELECT code FROM target")), sorted(t["mã"] for t in plan.targets), "codes of targets")
checks.equal(sorted(column("SELECT code FROM unit")), sorted(u["mã"] for u in plan.units["đơn vị"]), "codes of units")

owners = collections.Counter(
    unit["mã"] for task, group in tasks for name in as_list(task.get("chủ trì", group.get("chủ trì")))
    if (unit := plan.unit_of(name))
)
checks.equal(
    dict(query("SELECT unit, count(*) FROM task_owner WHERE unit IS NOT NULL GROUP BY unit")),
    dict(owners), "tasks that each unit owns")
outputs = sum(len(as_list(task.get("sản phẩm"))) for task, _ in tasks)
checks.equal(column("SELECT count(*) FROM task_output"), [outputs], "outputs")
links = sum(len(as_list(task.get("chỉ tiêu"))) for task, _ in tasks)
checks.equal(column("SELECT count(*) FROM task_target"), [links], "links of tasks with targets")
checks.equal(column("SELECT count(*) FROM legal_basis"), [len(plan.plan["căn cứ"])], "legal bases")
checks.equal(column("SELECT count(*) FROM recipient"), [len(plan.plan["nơi nhận"])], "recipients")
checks.that(column("SELECT count(*) FROM checkpoint")[0] > 200, "a year has many checkpoints")

for path, digest in query("SELECT path, sha256 FROM source"):
    checks.equal(digest, hashlib.sha256((workspace / path).read_bytes()).hexdigest(), f"digest of {path}")
for view in column("SELECT name FROM sqlite_schema WHERE type = 'view'"):
    checks.that(output_of(["sqlite3", "-readonly", database, f"SELECT count(*) FROM {view}"]), f"view {view}")
checks.that(column("SELECT count(*) FROM task_search WHERE task_search MATCH 'dang vien'")[0] > 0,
            "search without tones finds tasks")
checks.finish()
