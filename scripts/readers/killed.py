#!/usr/bin/env python3
"""Kills commands at random moments, and just before they rename, remove or flush a file or send something to a server:
what was there before stays whole, and a second run makes good.

Usage: killed.py KEHOACH BASE_WORKSPACE [KILLS]   (default: 500, shared by the commands)
"""

import concurrent.futures
import dataclasses
import datetime
import functools
import hashlib
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import typing

from psycopg import sql

from checks import Checks, database_rows, tree
from collect_form import Form
from postgres_server import Server
from workspaces import village

checks = Checks()
kehoach, base = sys.argv[1], pathlib.Path(sys.argv[2])
SEED = 20260127

# Loaded before the C library: kills the process just before its n-th step, which is to put a file in its place, to take
# one away, to bring one to the disk or to send something to a server; a process that is not killed tells how many steps
# it took.
AT_STEP = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>
static int seen;
static void count(void) {
    const char *last = getenv("KILL_AT");
    if (__sync_add_and_fetch(&seen, 1) == (last ? atoi(last) : 0)) kill(getpid(), SIGKILL);
}
__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("STEPS_TO");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%d", seen);
    fclose(file);
}
int rename(const char *a, const char *b) {
    count();
    return ((int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "rename"))(a, b);
}
int link(const char *a, const char *b) {
    count();
    return ((int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "link"))(a, b);
}
int unlink(const char *a) {
    count();
    return ((int (*)(const char *)) dlsym(RTLD_NEXT, "unlink"))(a);
}
int fdatasync(int a) {
    count();
    return ((int (*)(int)) dlsym(RTLD_NEXT, "fdatasync"))(a);
}
ssize_t send(int a, const void *b, size_t c, int d) {
    count();
    return ((ssize_t (*)(int, const void *, size_t, int)) dlsym(RTLD_NEXT, "send"))(a, b, c, d);
}
"""


def visible(files):
    """Without what is made aside."""
    return {path: bytes for path, bytes in files.items() if not any(part.startswith(".") for part in path.split("/"))}


def run(*command, **environment):
    return subprocess.run(
        [kehoach, *map(str, command)], capture_output=True, timeout=120, env={**os.environ, **environment})


def succeed(*command, **environment):
    result = run(*command, **environment)
    if result.returncode:
        raise SystemExit(f"{command}: {result.stderr.decode()}{result.stdout.decode()}")
    return result


@dataclasses.dataclass
class Target:
    """A command to kill at work in a place; `before` and `after` are what stands there without a kill.

    A further command is a function that makes one of these in an empty folder, and a line of `main`.
    """

    name: str
    command: typing.Callable[[typing.Any], list]
    # Makes a place, named after the path of a folder that is not there yet; reads what stands in it; clears it away.
    begin: typing.Callable[[pathlib.Path], typing.Any]
    found: typing.Callable[[typing.Any], dict]
    end: typing.Callable[[typing.Any], None]
    before: dict
    after: dict
    # Judges what a kill left in place, given how to call it.
    judge: typing.Callable[[dict, str], None]
    # A command that leads back to `before`, if there is one.
    undo: typing.Callable[[typing.Any], list] | None = None


def folder_target(name, command, original, before, after, judge, undo=None):
    """Of a command that changes a folder: each place is a copy of that."""
    return Target(name, command, lambda copy: shutil.copytree(original, copy, symlinks=True), tree, shutil.rmtree,
                  before, after, judge, undo)


def build_target(folder):
    workspace, old, new = folder / "workspace", folder / "old", folder / "new"
    shutil.copytree(base, workspace, symlinks=True)
    succeed("build", workspace, "--as-of", "2026-01-20", "--output", old)
    succeed("build", workspace, "--as-of", "2026-03-02", "--output", new)
    before, after = tree(old), tree(new)

    def judge(found, what):
        if found in (before, after):
            return
        # Between two renames; nothing may take that for a result.
        checks.equal(json.loads(found["manifest.json"])["fingerprint"], "", f"{what}: the record tells of a mixture")
        checks.equal([path for path in before if path in after and path not in found], [], f"{what}: nothing is lost")
        for path in found.keys() - {"manifest.json"}:
            checks.that(found[path] in (before.get(path), after.get(path)), f"{what}: {path} is whole")

    def command(day):
        return lambda output: ["build", workspace, "--as-of", day, "--output", output]

    return folder_target("build", command("2026-03-02"), old, before, after, judge, undo=command("2026-01-20"))


def rows_target(folder):
    """A build of so many plans that it replaces the rows of those that have changed in the database that is there."""
    old, output = village(folder, 201), folder / "output"
    new = folder / "new"
    shutil.copytree(old, new)
    for number in range(1, 6):
        path = new / f"thon-{number}/tasks/02.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("30/10/2026", "30/11/2026"), encoding="utf-8")

    def command(workspace):
        return lambda output: ["build", workspace, "--database-only", "--as-of", "2026-01-20", "--output", output]

    def found(output):
        # In a copy, so that who looks at it does not take back what was left half done.
        with tempfile.TemporaryDirectory() as copy:
            shutil.copytree(output, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))
            rows = database_rows(pathlib.Path(copy) / "kehoach.sqlite")
            return {"rows": hashlib.sha256(repr(rows).encode()).hexdigest(),
                    "files": sorted(path.name for path in output.iterdir())}

    def judge(found, what):
        checks.that(found["rows"] in (before["rows"], after["rows"]), f"{what}: readers see a part of a build")

    succeed(*command(old)(output))
    before = found(output)
    undisturbed = folder / "undisturbed"
    shutil.copytree(output, undisturbed)
    checks.that("được biên dịch lại" in succeed(*command(new)(undisturbed)).stdout.decode(), "rows are replaced in place")
    after = found(undisturbed)
    checks.that(before["rows"] != after["rows"], "an undisturbed run changes rows")
    return Target("build of many plans", command(new), lambda copy: shutil.copytree(output, copy), found, shutil.rmtree,
                  before, after, judge, undo=command(old))


def collect_target(folder):
    form = made_form(folder / "inbox")
    workspace, undisturbed = folder / "workspace", folder / "undisturbed"
    for copy in (workspace, undisturbed):
        shutil.copytree(base, copy, symlinks=True)
    before = tree(workspace)

    def command(copy):
        return ["collect", form, copy, "--as-of", "2026-03-02"]

    succeed(*command(undisturbed))
    after = tree(undisturbed)
    checks.that(len(after) > len(before) + 4, "an undisturbed run collects report and evidence")

    def judge(found, what):
        checks.equal({path: found.get(path) for path in before}, before, f"{what}: what was there stays")
        for path, content in found.items():
            checks.that(content == after.get(path), f"{what}: {path} is whole or not there")
            if "/evidence/" in path and path not in before:
                checks.that(hashlib.sha256(content).hexdigest()[:16] in path, f"{what}: {path} is what its name says")
        if any("/reports/" in path for path in found):
            checks.equal(found, after, f"{what}: no report before its evidence")

    return folder_target("collect", command, workspace, before, after, judge)


def made_form(folder):
    """A filled-in form with evidence large enough to be killed while it is copied."""
    folder.mkdir()
    form = folder / "form.xlsx"
    form.write_bytes(succeed("checklist", base, "--unit", "ban-xay-dung-dang", "--format", "xlsx", "--as-of",
                             "2026-01-20").stdout)
    filled = Form(form)
    filled.head("KH_Period", "Tháng 02/2026")
    filled.head("KH_ReportDate", datetime.date(2026, 2, 27))
    for number, code in enumerate(filled.rows):
        filled.set(code, "percent", "100%")
        filled.set(code, "evidence", f"a{number}.jpg\nb{number}.jpg")
        filled.set(code, "confirmation", "Xác nhận")
        for letter in "ab":
            content = b"\xff\xd8\xff" + random.Random(SEED).randbytes(1 << 20) + f"{letter}{number}".encode()
            (folder / f"{letter}{number}.jpg").write_bytes(content)
    filled.book.save(form)
    return form


def publish_target(server, is_first, folder):
    """A plan that is published for the first time, or in place of an earlier version; each place is a database."""
    original = f"before-{folder.name}"

    def command(day):
        return lambda database: ["publish", server.address(database=database), base, "--as-of", day]

    def begin(place):
        database = f"{folder.name}-{place.parent.name}"
        server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(database), sql.Identifier(original)))
        return database

    def found(database):
        with server.connect(database=database) as connection:
            return published(connection)

    def end(database):
        # A publisher that was killed may leave its connection for a moment.
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))

    server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(original)))
    if not is_first:
        succeed(*command("2026-01-20")(original))
    before = found(original)
    undisturbed = begin(folder / "undisturbed" / "place")
    succeed(*command("2026-05-20")(undisturbed))
    after = found(undisturbed)
    checks.equal(len(before) > 20, not is_first, "what stands on the server before")
    checks.that(len(after) > 20 and before != after, "an undisturbed run changes what is published")

    def judge(found, what):
        differing = sorted(name for name in {*found, *after} if found.get(name) != after.get(name))
        checks.that(found in (before, after), f"{what}: readers see no whole plan; unlike the new one: {differing}")

    return Target("publish for the first time" if is_first else "publish", command("2026-05-20"), begin, found, end,
                  before, after, judge, undo=None if is_first else command("2026-01-20"))


def published(connection):
    """Table → digest of its rows, where a plan has any, as a reader sees all of them at one moment."""
    tables = connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'kehoach' AND table_type = 'BASE TABLE' "
        "AND table_name NOT IN ('publication', 'reader', 'schema_version')").fetchall()
    digests = sql.SQL(" UNION ALL ").join(
        sql.SQL("SELECT {}, md5(string_agg(row::text, chr(10) ORDER BY row::text)) FROM {} AS row HAVING count(*) > 0")
        .format(sql.Literal(name), sql.Identifier("kehoach", name)) for name, in tables)
    return dict(connection.execute(digests).fetchall()) if tables else {}


def killed(command, seconds=None, step=None):
    """Whether the command was still running after so long, or came to that step, and was killed."""
    environment = {**os.environ, "LD_PRELOAD": str(preloaded), "KILL_AT": str(step)} if step else None
    process = subprocess.Popen([kehoach, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=environment)
    if seconds is not None:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
    return process.wait(timeout=120) == -signal.SIGKILL


def moments(target, folder, chance, count):
    """Steps of the command, then moments of its whole run, with how to call them."""
    told = folder / "steps"
    # The shortest of several runs, as most kills would come too late for a run that is measured on a busy machine.
    whole = min(undisturbed(target, folder / "place", told) for _ in range(3))
    steps = range(1, 1 + int(told.read_text()))
    at_steps = chance.sample(steps, min(len(steps), count // 4))
    for step in at_steps:
        yield {"step": step}, f"{target.name} killed at step {step} of {len(steps)}"
    for number in range(count - len(at_steps)):
        moment = chance.uniform(0, whole * 1.1)
        yield {"seconds": moment}, f"{target.name} killed after {moment:.4f} s (seed {SEED}, number {number})"


def undisturbed(target, place, told):
    """Seconds of a whole run; how many steps it takes is told to a file."""
    place = target.begin(place)
    start = time.monotonic()
    succeed(*target.command(place), LD_PRELOAD=str(preloaded), STEPS_TO=str(told))
    seconds = time.monotonic() - start
    target.end(place)
    return seconds


def check(target, folder, moments):
    """Kills one command after the other; every third time a second run follows, the other times the next kill does."""
    place, hits = None, 0
    for number, (moment, what) in enumerate(moments):
        place = place or target.begin(folder / "place")
        hits += killed(target.command(place), **moment)
        target.judge(visible(target.found(place)), what)
        if number % 3 == 2 or "step" in moment:
            command, wanted = (target.command, target.after)
            if target.undo and number % 2:
                command, wanted = (target.undo, target.before)
            checks.equal(run(*command(place)).returncode, 0, f"{what}: runs again")
            found = target.found(place)
            wrong = sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
            checks.equal(wrong, [], f"{what}: what {' '.join(map(str, command(place)))} does not make good or clear up")
            target.end(place)
            place = None
    return hits


def main():
    global preloaded
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    with tempfile.TemporaryDirectory() as folder, Server() as server, concurrent.futures.ThreadPoolExecutor() as pool:
        folder = pathlib.Path(folder)
        preloaded = folder / "at-step.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(preloaded), "-ldl"], input=AT_STEP.encode(),
                       check=True)
        # With the share of the kills; a build, or a new database to publish in, takes twice as long as a form.
        makers = [(build_target, 0.12), (rows_target, 0.08), (collect_target, 0.5), (functools.partial(publish_target, server, True), 0.1),
                  (functools.partial(publish_target, server, False), 0.2)]
        lanes = os.cpu_count() or 2
        for number, (make, share) in enumerate(makers):
            own = folder / f"target-{number}"
            own.mkdir()
            target = make(own)
            places = [own / f"lane-{lane}" for lane in range(lanes)]
            for place in places:
                place.mkdir()
            planned = list(moments(target, places[0], random.Random(SEED), round(kills * share)))
            hits = sum(pool.map(check, [target] * lanes, places, [planned[lane::lanes] for lane in range(lanes)]))
            print(f"{target.name}: {hits} of {len(planned)} runs were killed at work")
            checks.that(hits >= len(planned) // 3, f"{hits} of {len(planned)} runs of {target.name} were killed at work")


if __name__ == "__main__":
    main()
    checks.finish()
