#!/usr/bin/env python3
"""Publishes on a server of PostgreSQL and reads there what SQLite has: rows, readers' rights, and what survives.

Usage: publish.py KEHOACH BASE_WORKSPACE
"""

import collections
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

import psycopg
from psycopg import sql

from checks import ROOT, Checks
from postgres_server import PASSWORD, Server

checks = Checks()
kehoach, base = sys.argv[1], pathlib.Path(sys.argv[2])

# Views that add up what all plans of a workspace come to: on a server each plan by itself. How many columns tell their
# rows apart.
SUMS = {"v_rollup_unit": 4, "v_rollup_block": 3}


def run(*arguments, **environment):
    return subprocess.run(
        [kehoach, *map(str, arguments)], capture_output=True, text=True, timeout=300,
        env={**os.environ, "KEHOACH_LANG": "en", **environment})


def publish(address, workspace, as_of, *options, **environment):
    return run("publish", address, workspace, "--as-of", as_of, *options, **environment)


def published(address, workspace, as_of, *options):
    result = publish(address, workspace, as_of, *options)
    if result.returncode:
        raise SystemExit(f"publish {workspace}: {result.stderr}")


class Compiled:
    """The database that `build` makes of a workspace, read by Python's own SQLite."""

    def __init__(self, workspace, as_of, folder):
        output = pathlib.Path(tempfile.mkdtemp(dir=folder))
        result = run("build", workspace, "--as-of", as_of, "--output", output)
        if result.returncode:
            raise SystemExit(f"build {workspace}: {result.stderr}")
        self.database = sqlite3.connect(output / "kehoach.sqlite")
        self.plans = sorted(code for code, in self.rows("SELECT code FROM plan"))

    def rows(self, query, *values):
        return self.database.execute(query, values).fetchall()

    def names(self, kind):
        return [name for name, in self.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = ? AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'task\\_search%' ESCAPE '\\' ORDER BY name", kind)]

    def columns(self, name):
        return [column for column, in self.rows("SELECT name FROM pragma_table_xinfo(?)", name) if column != "id"]

    def of_plan(self, name, plan):
        """The rows that a server should have of a plan, without the plan itself, and their columns."""
        columns = self.columns(name)
        key = "code" if name == "plan" else "plan"
        if key not in columns:
            return columns, self.rows(f"SELECT {quoted(columns)} FROM {name}")
        others = [column for column in columns if column != key]
        # What was found in files of the workspace is told of each plan.
        shared = " OR plan IS NULL" if name in ("finding", "waiver", "v_findings") else ""
        return others, self.rows(f"SELECT {quoted(others)} FROM {name} WHERE {key} = ?{shared}", plan)


def quoted(columns):
    return ", ".join(f'"{column}"' for column in columns)


def alike(rows):
    return sorted(rows, key=repr)


def server_rows(connection, name, columns, plan, schema="kehoach"):
    key = "code" if name == "plan" else "plan"
    return connection.execute(
        sql.SQL("SELECT {} FROM {} WHERE {} = %s").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(schema, name), sql.Identifier(key)),
        [plan]).fetchall()


def summed(rows, keys):
    """Rows with the same first columns as one, the others added up."""
    sums = collections.defaultdict(list)
    for row in rows:
        sums[row[:keys]].append(row[keys:])
    return [key + tuple(map(sum, zip(*values))) for key, values in sums.items()]


def compare(connection, compiled, what, schema="kehoach"):
    count = 0
    for name in compiled.names("table") + compiled.names("view"):
        if name in SUMS and len(compiled.plans) > 1:
            columns = compiled.columns(name)
            actual = [row for plan in compiled.plans for row in server_rows(connection, name, columns, plan, schema)]
            if name == "v_rollup_block":
                # Each plan has the same units.
                actual = [row[:3] + (row[3] / len(compiled.plans),) + row[4:] for row in actual]
            checks.equal(alike(summed(actual, SUMS[name])),
                         alike(compiled.rows(f"SELECT {quoted(columns)} FROM {name}")), f"{what}: {name}, added up")
            continue
        for plan in compiled.plans:
            columns, expected = compiled.of_plan(name, plan)
            actual = alike(server_rows(connection, name, columns, plan, schema))
            count += len(expected)
            if actual != alike(expected):
                differing = [pair for pair in zip(actual, alike(expected)) if pair[0] != pair[1]][:1]
                checks.that(False, f"{what}: {name} of {plan}: {len(actual)} rows instead of {len(expected)}: {differing}")
            else:
                checks.that(True, "")
    checks.that(count > 100, f"{what}: there were {count} rows to compare")


def dump(connection, plans, schema="kehoach"):
    """Every stored row of some plans by table, except for when it was published."""
    tables = connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = %s AND table_type = 'BASE TABLE' "
        "AND table_name NOT IN ('publication', 'reader', 'schema_version')", [schema]).fetchall()
    return {
        name: sorted((row for plan in plans for row in server_rows(connection, name, columns_of(connection, name), plan)),
                     key=repr)
        for name, in tables}


def columns_of(connection, name):
    return [column for column, in connection.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'kehoach' AND table_name = %s "
        "ORDER BY ordinal_position", [name])]


def copied(folder, name, code, source=base):
    """A workspace of its own with a plan of that code."""
    workspace = folder / name
    shutil.copytree(source, workspace, symlinks=True)
    plan = next(workspace.glob("*/plan.yaml"))
    plan.write_text(f"mã: {code}\n" + plan.read_text(encoding="utf-8"), encoding="utf-8")
    return workspace


def retitled(workspace, old, new):
    for path in workspace.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if old in text:
            path.write_text(text.replace(old, new), encoding="utf-8")
            return
    raise SystemExit(f"{workspace} does not say {old!r}")


def check_equality(server, folder):
    reported = folder / "reported"
    shutil.copytree(base, reported, symlinks=True)
    shutil.copytree(base.parent / "Reported", reported, symlinks=True, dirs_exist_ok=True)
    workspaces = [
        ("plans", ROOT / "plans", "2026-01-20"), ("half a year", ROOT / "examples/phuong-mau-don", "2026-07-06"),
        ("several plans", ROOT / "examples/tinh-vi-du", "2026-07-06"), ("reported", reported, "2026-04-10"),
    ]
    with server.connect() as connection:
        for what, workspace, as_of in workspaces:
            published(server.address(), workspace, as_of)
            compiled = Compiled(workspace, as_of, folder)
            compare(connection, compiled, what)
            before = dump(connection, compiled.plans)
            published(server.address(), workspace, as_of)
            checks.equal(dump(connection, compiled.plans) == before, True, f"{what}: publishing again changes nothing")
            result = publish(server.address(), workspace, as_of, "--dry-run")
            checks.equal((result.returncode, result.stdout), (0, "The server has it just so.\n"), f"{what}: --dry-run")
        # What came first is still there, and the same.
        what, workspace, as_of = workspaces[0]
        compare(connection, Compiled(workspace, as_of, folder), f"{what}, after the others")


def check_replacing(server, folder):
    workspace = copied(folder, "replaced", "thay")
    published(server.address(), workspace, "2026-01-20")
    retitled(workspace, "Phối hợp doanh nghiệp viễn thông lắp đặt", "Cùng doanh nghiệp viễn thông lắp đặt")
    with server.connect() as connection:
        before = dump(connection, ["thay"])
        result = publish(server.address(), workspace, "2026-02-20", "--dry-run", "--format", "json")
        checks.equal(result.returncode, 0, "--dry-run ends with 0")
        checks.equal(dump(connection, ["thay"]) == before, True, "--dry-run writes nothing")
        said = json.loads(result.stdout)
        published(server.address(), workspace, "2026-02-20")
        compare(connection, Compiled(workspace, "2026-02-20", folder), "a plan that was replaced")
        after = dump(connection, ["thay"])
        changed_tables = {}
        for name, old in before.items():
            gone, come = set(old) - set(after[name]), set(after[name]) - set(old)
            if gone or come:
                key_columns = [column for column, in connection.execute(
                    "SELECT a.attname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid "
                    "AND a.attnum = ANY (c.conkey) WHERE c.contype = 'p' AND c.conrelid = %s::regclass",
                    [f"kehoach.{name}"])]
                places = [columns_of(connection, name).index(column) for column in key_columns]
                old_keys = {tuple(row[place] for place in places) for row in gone}
                new_keys = {tuple(row[place] for place in places) for row in come}
                changed_tables[name] = (
                    len(new_keys - old_keys), len(old_keys - new_keys), len(old_keys & new_keys))
        checks.equal(
            {entry["table"]: (entry["added"], entry["removed"], entry["changed"]) for entry in said["tables"]},
            changed_tables, "--dry-run says what publishing changes")
        checks.that("phu-song-5g-khu-pho" in said["tasks"][0]["tasks"], "--dry-run names the task that changes")
        checks.that(len(changed_tables) > 3, "there is something to change")
    # A plan with errors leaves the server alone.
    retitled(workspace, "chủ trì: Ủy ban nhân dân phường", "chủ trì: Đơn vị không có")
    result = publish(server.address(), workspace, "2026-02-20")
    checks.equal(result.returncode, 1, "a plan with errors ends with 1")
    with server.connect() as connection:
        checks.equal(dump(connection, ["thay"]) == after, True, "a plan with errors changes nothing")


def check_dry_run_of_readers(server, folder):
    workspace = copied(folder, "read-only", "thay")
    result = publish(server.address("doc_tinh"), workspace, "2026-02-20", "--dry-run", "--format", "json")
    checks.equal(result.returncode, 0, f"--dry-run needs no right but to read: {result.stderr}")
    result = publish(server.address("doc_tinh"), copied(folder, "unheard", "chua-co"), "2026-02-20")
    checks.that(result.returncode == 2 and "may not publish" in result.stderr, f"a reader publishes: {result.stderr}")
    result = publish(server.address(database="empty"), workspace, "2026-02-20", "--dry-run", "--format", "json")
    said = json.loads(result.stdout)
    checks.that(result.returncode == 0 and all(entry["removed"] == 0 for entry in said["tables"]),
                "--dry-run of a server without the schema adds all")
    with server.connect(database="empty") as connection:
        checks.equal(connection.execute("SELECT to_regnamespace('kehoach')").fetchone(), (None,),
                     "--dry-run makes no schema")


def check_many(server, folder):
    """Twenty offices at once on a server where nothing is yet; four of them with one plan."""
    offices = [(f"o{number}", f"ke-hoach-{number}") for number in range(16)] + [
        (f"o{number}", "ke-hoach-chung") for number in range(16, 20)]
    workspaces = [copied(folder, name, code) for name, code in offices]
    for number, workspace in enumerate(workspaces):
        retitled(workspace, "lắp đặt trạm 5G", f"lắp đặt {number} trạm 5G")
    results = [None] * len(offices)

    def one(number):
        results[number] = publish(server.address(database="many"), workspaces[number], "2026-01-20")

    for attempt in range(3):
        threads = [threading.Thread(target=one, args=[number]) for number in range(len(offices))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        failures = [result.stderr for result in results if result.returncode]
        checks.equal(failures, [], f"twenty publishers at once, attempt {attempt}")
    with server.connect(database="many") as connection:
        for number, workspace in enumerate(workspaces[:16]):
            compare(connection, Compiled(workspace, "2026-01-20", folder), f"office {number} of twenty")
        plan = server_rows(connection, "task", ["title"], "ke-hoach-chung")
        titles = [title for title, in plan if "trạm 5G" in title]
        numbers = [number for number in range(16, 20) if f"lắp đặt {number} trạm" in titles[0]]
        checks.equal(len(titles), 1, "one of four publishers of the same plan came last")
        compare(connection, Compiled(workspaces[numbers[0]], "2026-01-20", folder), "the plan of four publishers")
        checks.equal(connection.execute("SELECT count(*) FROM kehoach.publication").fetchone(), (17,), "publications")


WHOLE = """
    SELECT (SELECT as_of FROM kehoach.build WHERE plan = 'doc'),
        (SELECT count(*) FROM kehoach.task WHERE plan = 'doc'),
        (SELECT count(*) FROM kehoach.task_output WHERE plan = 'doc'),
        (SELECT count(*) FROM kehoach.checkpoint WHERE plan = 'doc'),
        (SELECT count(*) FROM kehoach.report_status WHERE plan = 'doc'),
        (SELECT md5(string_agg(title, '|' ORDER BY code)) FROM kehoach.task WHERE plan = 'doc'),
        (SELECT count(*) FROM kehoach.v_checklist WHERE plan = 'doc')
    """


def check_reader(server, folder):
    """Somebody who asks all the time sees the one version or the other, and nothing between."""
    first, second = copied(folder, "first", "doc"), copied(folder, "second", "doc")
    retitled(second, "lắp đặt trạm 5G", "lắp đặt các trạm 5G")
    versions = [(first, "2026-01-20"), (second, "2026-05-20")]
    whole = set()
    with server.connect() as connection:
        for workspace, as_of in versions:
            published(server.address(), workspace, as_of)
            whole.add(connection.execute(WHOLE).fetchone())
    checks.equal(len(whole), 2, "the two versions differ")
    seen, stop = collections.Counter(), threading.Event()

    def reads():
        with server.connect() as connection:
            while not stop.is_set():
                seen[connection.execute(WHOLE).fetchone()] += 1

    readers = [threading.Thread(target=reads) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(10):
        published(server.address(), *versions[number % 2])
    stop.set()
    for reader in readers:
        reader.join()
    checks.equal(set(seen) - whole, set(), f"what readers saw besides whole plans, of {seen.total()} answers")
    checks.that(set(seen) == whole and seen.total() > 50, f"both versions were seen: {seen.values()}")


def interrupted(server, workspace, how):
    """A publisher that waits in the middle of its transaction, behind a lock, when something happens."""
    # Closed without a word to the server, which may be gone.
    with contextlib.closing(server.connect()) as connection:
        connection.autocommit = False
        connection.execute("LOCK TABLE kehoach.task_kpi IN SHARE MODE")
        process = subprocess.Popen(
            [kehoach, "publish", server.address(), str(workspace), "--as-of", "2026-05-20", "--lang", "en"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        with server.connect() as other:
            deadline = time.monotonic() + 60
            while not other.execute(
                    "SELECT 1 FROM pg_stat_activity WHERE application_name = 'kehoach' AND wait_event_type = 'Lock'"
            ).fetchone():
                if time.monotonic() > deadline or process.poll() is not None:
                    raise SystemExit(f"the publisher does not wait: {process.communicate()}")
                time.sleep(0.05)
        how(process)
        output = process.communicate(timeout=60)
    return process.returncode, output


def check_interruptions(server, folder):
    workspace = copied(folder, "stopped", "dung")
    published(server.address(), workspace, "2026-01-20")
    compiled = Compiled(workspace, "2026-01-20", folder)
    retitled(workspace, "lắp đặt trạm 5G", "lắp đặt các trạm 5G")

    status, (_, error) = interrupted(server, workspace, lambda _: server.stop("immediate"))
    checks.equal(status, 2, "a server that is stopped in the middle ends publish with 2")
    checks.that("nothing has changed on the server" in error, f"publish says what that means: {error}")
    server.start()
    with server.connect() as connection:
        compare(connection, compiled, "after the server was stopped in the middle")

    status, _ = interrupted(server, workspace, lambda process: process.send_signal(signal.SIGKILL))
    checks.equal(status, -signal.SIGKILL, "the publisher was killed")
    with server.connect() as connection:
        compare(connection, compiled, "after the publisher was killed")
    published(server.address(), workspace, "2026-05-20")
    with server.connect() as connection:
        compare(connection, Compiled(workspace, "2026-05-20", folder), "published at last")


def check_passwords(server, folder):
    workspace = copied(folder, "secret", "mat-khau")
    wrong = "sai-" + PASSWORD
    address = server.address_by_network("cong_bo")
    result = publish(address, workspace, "2026-01-20", PGPASSWORD=wrong)
    checks.equal(result.returncode, 2, "a wrong password ends with 2")
    checks.that("password authentication failed" in result.stderr, f"a wrong password is named: {result.stderr}")
    checks.that(wrong not in result.stderr + result.stdout, "a wrong password is not printed")
    result = publish(address, workspace, "2026-01-20", PGPASSWORD=PASSWORD)
    checks.equal((result.returncode, PASSWORD in result.stderr + result.stdout), (0, False), "PGPASSWORD opens")
    passwords = folder / "passwords"
    passwords.write_text(f"127.0.0.1:{server.port}:postgres:cong_bo:{PASSWORD}\n")
    passwords.chmod(0o600)
    result = publish(address, workspace, "2026-01-20", PGPASSFILE=str(passwords))
    checks.equal((result.returncode, result.stderr), (0, ""), "the file of passwords opens")
    passwords.write_text(passwords.read_text().replace(PASSWORD, wrong))
    result = publish(address, workspace, "2026-01-20", PGPASSFILE=str(passwords))
    checks.equal((result.returncode, wrong in result.stderr + result.stdout), (2, False), "nor is that of the file")
    # A login that the server names in its message, and whose password is that very name.
    result = publish(server.address_by_network("khong-co"), workspace, "2026-01-20", PGPASSWORD="khong-co")
    checks.equal((result.returncode, "khong-co" in result.stderr), (2, False), "messages are cleaned of the password")
    for address in (f"postgresql://cong_bo:{PASSWORD}@127.0.0.1:{server.port}/postgres",
                    server.address_by_network("cong_bo", parameters=f"?password={PASSWORD}")):
        result = publish(address, workspace, "2026-01-20")
        checks.equal((result.returncode, PASSWORD in result.stderr + result.stdout), (2, False),
                     "a password in the address is refused and not printed")


def check_tls(server, folder):
    workspace = copied(folder, "tls", "tls")

    def status(mode, host="localhost", **environment):
        address = server.address_by_network("tls_only", host=host)
        return publish(address, workspace, "2026-01-20", PGPASSWORD=PASSWORD, PGSSLMODE=mode, **environment).returncode

    checks.equal(status("disable"), 2, "a login that has to use TLS is refused without")
    checks.equal(status("require"), 0, "sslmode=require uses TLS, whoever signed the certificate")
    checks.equal(status("verify-full", HOME=str(folder)), 2, "sslmode=verify-full refuses who is not trusted")
    trusted = str(server.certificate)
    checks.equal(status("verify-full", PGSSLROOTCERT=trusted), 0, "sslmode=verify-full with the certificate at hand")
    checks.equal(status("verify-full", "127.0.0.1", PGSSLROOTCERT=trusted), 2, "and refuses another name")
    address = server.address_by_network(
        "tls_only", host="localhost", parameters=f"?sslmode=verify-full&sslrootcert={trusted}")
    result = publish(address, workspace, "2026-01-20", PGPASSWORD=PASSWORD)
    checks.equal(result.returncode, 0, f"the address may say so, too: {result.stderr}")


def check_rights(server, folder):
    ward, other = ROOT / "examples/phuong-mau-don", copied(folder, "other", "phuong-khac")
    published(server.address(), other, "2026-07-06")
    compiled = Compiled(ward, "2026-07-06", folder)
    (plan,) = compiled.plans
    unit, = max(compiled.rows("SELECT unit, count(*) FROM task_owner GROUP BY unit"), key=lambda row: row[1])[:1]
    server.execute(f"""
        CREATE ROLE doc_xa LOGIN IN ROLE kehoach_xa;
        CREATE ROLE doc_xa_khac LOGIN IN ROLE kehoach_xa;
        CREATE ROLE doc_don_vi LOGIN IN ROLE kehoach_don_vi;
        CREATE ROLE nguoi_la LOGIN;
        INSERT INTO kehoach.reader VALUES ('doc_xa', '{plan}', NULL), ('doc_don_vi', '{plan}', '{unit}');
        """)
    names = compiled.names("table") + compiled.names("view")
    with server.connect() as owner, server.connect("doc_tinh") as province, server.connect("doc_xa") as reader, \
            server.connect("doc_xa_khac") as nobody:
        for name in names:
            columns = columns_of(owner, name)
            key = columns.index("code" if name == "plan" else "plan")
            rows = f"SELECT {quoted(columns)} FROM kehoach.{name}"
            everything = owner.execute(rows).fetchall()
            checks.equal(alike(province.execute(rows)), alike(everything), f"the province reads all of {name}")
            checks.equal(alike(reader.execute(rows)), alike(row for row in everything if row[key] == plan),
                         f"a ward reads its own rows of {name}")
            checks.equal(nobody.execute(rows).fetchall(), [], f"who is told no plan reads nothing of {name}")
        compare(reader, compiled, "as a ward reads it")
        checks.equal(reader.execute("SELECT DISTINCT login FROM kehoach.reader").fetchall(), [("doc_xa",)],
                     "a login sees where it belongs, not the others")
        refused(reader, f"DELETE FROM kehoach.plan WHERE code = '{plan}'")
        refused(reader, "INSERT INTO kehoach.reader VALUES ('doc_xa', 'phuong-khac', NULL)")
        refused(reader, "UPDATE kehoach.task SET title = ''")
    with server.connect("nguoi_la") as stranger:
        refused(stranger, "SELECT * FROM kehoach.task")
    check_unit(server, compiled, plan, unit)


def refused(connection, statement):
    try:
        connection.execute(statement)
        checks.that(False, f"{connection.info.user} may: {statement}")
    except psycopg.errors.InsufficientPrivilege:
        checks.that(True, "")


def check_unit(server, compiled, plan, unit):
    tasks = {task for task, in compiled.rows("SELECT task FROM v_task_unit WHERE unit = ?", unit)}
    tasks |= {task for task, in compiled.rows("SELECT task FROM task_status WHERE owner = ?", unit)}
    targets = {target for target, in compiled.rows("SELECT code FROM target WHERE owner = ?", unit)}
    targets |= {target for target, task in compiled.rows("SELECT target, task FROM task_target") if task in tasks}
    reports = {position for position, in compiled.rows("SELECT position FROM report WHERE unit = ?", unit)}
    checks.that(tasks and len(tasks) < len(compiled.rows("SELECT code FROM task")), "a unit has some of the tasks")
    own = {"task": tasks, "target": targets, "report": reports, "unit": {unit}}
    nouns = {"task_kpi", "target_level", "report_measure", "target_measure_value"}
    common = {"build", "calendar_day", "evidence_kind", "section", "task_group", "term", "unit", "unit_group",
              "unit_group_member", "unit_group_name", "unit_name"}
    with server.connect("doc_don_vi") as reader:
        checks.equal(reader.execute("SELECT code FROM kehoach.plan").fetchall(), [(plan,)], "a unit reads its plan's head")
        for name in compiled.names("table"):
            if name == "plan":
                continue
            columns, rows = compiled.of_plan(name, plan)
            places = {column: columns.index(column) for column in own if column in columns}
            if name in nouns:
                places.pop("unit", None)
            if name in ("task", "target"):
                places[name] = columns.index("code")
            if name == "report":
                places[name] = columns.index("position")
            expected = rows if name in common else [
                row for row in rows if any(row[place] in own[record] for record, place in places.items())]
            checks.equal(alike(server_rows(reader, name, columns, plan)), alike(expected), f"a unit's rows of {name}")
            checks.equal(
                reader.execute(f"SELECT count(*) FROM kehoach.{name} WHERE plan <> %s", [plan]).fetchone(), (0,),
                f"a unit reads nothing of other plans in {name}")
        for view in ("v_task", "v_status", "v_checklist"):
            seen = {task for task, in reader.execute(f"SELECT task FROM kehoach.{view}")}
            checks.equal(seen, tasks, f"a unit's tasks in {view}")
        checks.equal(reader.execute("SELECT count(*) FROM kehoach.v_findings").fetchone(), (0,), "a unit's findings")


BAD_ROWS = [
    "UPDATE build SET as_of = '01/02/2026'", "UPDATE build SET as_of = 'now'", "UPDATE build SET language = 'fr'",
    "UPDATE source SET sha256 = upper(sha256)", "UPDATE source SET sha256 = 'x'", "UPDATE source SET size = -1",
    "UPDATE unit SET block = 'army'", "UPDATE unit SET line = 0", "UPDATE unit SET name = NULL",
    "UPDATE unit SET position = 1", "UPDATE unit SET plan = 'nowhere'", "UPDATE plan SET issued_to = '2026-01-01'",
    "UPDATE plan SET parent = code", "UPDATE task SET due_time = '25:00'", "UPDATE task SET due = '2026-02-30'",
    "UPDATE task SET condition_kind = 'other', condition = NULL", "UPDATE task SET is_strict = 2",
    "UPDATE task_kpi SET value = '90,5'", "UPDATE task_kpi SET comparator = 'between', upper = NULL",
    "UPDATE task_support SET unit = NULL, unit_group = NULL", "UPDATE task_support SET unit = 'a', unit_group = 'b'",
    "UPDATE roadmap SET expected = 10001", "UPDATE checkpoint SET days_before = 1 WHERE kind = 'due'",
    "UPDATE checkpoint SET number = 1 WHERE kind = 'due'",
    "UPDATE checkpoint SET series = 1, task = 'x'", "UPDATE evidence SET entry = NULL", "UPDATE evidence SET entry = 1, verdict = 1",
    'UPDATE finding SET "column" = 0', "UPDATE finding SET end_column = 0", "UPDATE waiver SET rule = 'KH1'",
    "UPDATE rule SET code = 'XX101'", "INSERT INTO schema_version VALUES (NULL)",
]


def check_conditions(server):
    """The conditions of the tables refuse what they refuse in SQLite."""
    with server.connect() as connection:
        connection.execute("SET search_path = kehoach")
        for statement in BAD_ROWS:
            table = re.match(r"(?:UPDATE|INSERT INTO) (\w+)", statement)[1]
            checks.that(connection.execute(f"SELECT 1 FROM {table}").fetchone(), f"{table} has rows")
            try:
                connection.execute(statement)
                checks.that(False, f"taken: {statement}")
            except (psycopg.errors.IntegrityError, psycopg.errors.DatetimeFieldOverflow, psycopg.errors.DataError):
                checks.that(True, "")


def check_refusals(server, folder):
    """Logins, versions, schemas, and a machine without libpq."""
    workspace = copied(folder, "owner", "cua-ai")
    published(server.address(), workspace, "2026-01-20")
    again = publish(server.address("cong_bo"), workspace, "2026-01-20")
    checks.that(again.returncode == 2 and "published by the login “postgres”" in again.stderr,
                f"another login's plan is not replaced: {again.stderr}")
    published(server.address("cong_bo"), workspace, "2026-01-20", "--take-over")
    with server.connect() as connection:
        checks.equal(connection.execute("SELECT published_by FROM kehoach.publication WHERE plan = 'cua-ai'").fetchone(),
                     ("cong_bo",), "who published last")
        published(server.address(), workspace, "2026-01-20", "--schema", "thu_nghiem")
        compare(connection, Compiled(workspace, "2026-01-20", folder), "in another schema", "thu_nghiem")
        connection.execute("UPDATE thu_nghiem.schema_version SET version = 99")
        result = publish(server.address(), workspace, "2026-01-20", "--schema", "thu_nghiem")
        checks.that(result.returncode == 2 and "99" in result.stderr, f"another version: {result.stderr}")
        connection.execute("DELETE FROM kehoach.plan WHERE code = 'cua-ai'")
        checks.equal([name for name, rows in dump(connection, ["cua-ai"]).items() if rows], [],
                     "a plan's rows go with it")
    broken = folder / "broken"
    broken.mkdir()
    (broken / "libpq.so.5").write_bytes(b"")
    result = publish(server.address(), workspace, "2026-01-20", LD_LIBRARY_PATH=str(broken))
    checks.that(result.returncode == 2 and "libpq5" in result.stderr, f"without libpq: {result.stderr}")
    checks.equal(run("check", workspace, LD_LIBRARY_PATH=str(broken)).returncode, 0, "other commands need no libpq")


def check_page(server, folder):
    """docs/publish.md: its statements make a server on which offices publish and their readers read."""
    page = (ROOT / "docs/publish.md").read_text(encoding="utf-8")
    statements = dict(re.findall(r"```sql (\w+)\n(.*?)```", page, re.DOTALL))
    for role in ("kehoach_tinh", "kehoach_xa", "kehoach_don_vi"):
        statements["setup"] = statements["setup"].replace(f"CREATE ROLE {role} NOLOGIN;", "")
    with server.connect() as administrator:
        for statement in re.split(r";\n", re.sub(r"--.*", "", statements["setup"])):
            if statement.strip():
                administrator.execute(statement)
    published(server.address("phuong_vi_du", "kehoach"), base, "2026-01-20")
    with server.connect(database="kehoach") as administrator:
        administrator.execute(statements["readers"])
        compare(administrator, Compiled(base, "2026-01-20", folder), "on the server of the page")
        checks.equal(
            administrator.execute("SELECT published_by FROM kehoach.publication").fetchall(), [("phuong_vi_du",)],
            "an office is known by its own login")
        for login in ("lanh_dao_tinh", "lanh_dao_phuong", "can_bo_van_phong"):
            with server.connect(login, "kehoach") as reader:
                rows = reader.execute("SELECT code FROM kehoach.plan").fetchall()
                checks.equal(rows, [("ke-hoach",)], f"{login} reads the plan")
        administrator.execute(statements["withdraw"])
        checks.equal(administrator.execute("SELECT count(*) FROM kehoach.task").fetchone(), (0,), "a plan is withdrawn")


with tempfile.TemporaryDirectory() as folder, Server() as server:
    folder = pathlib.Path(folder)
    server.execute("CREATE DATABASE many")
    server.execute("CREATE DATABASE empty")
    check_many(server, folder)
    check_equality(server, folder)
    server.execute(f"""
        CREATE ROLE cong_bo LOGIN PASSWORD '{PASSWORD}' IN ROLE postgres;
        CREATE ROLE tls_only LOGIN PASSWORD '{PASSWORD}' IN ROLE postgres;
        CREATE ROLE doc_tinh LOGIN IN ROLE kehoach_tinh;
        """)
    check_replacing(server, folder)
    check_dry_run_of_readers(server, folder)
    check_reader(server, folder)
    check_interruptions(server, folder)
    check_passwords(server, folder)
    check_tls(server, folder)
    check_rights(server, folder)
    check_refusals(server, folder)
    check_conditions(server)
    check_page(server, folder)

checks.finish()
