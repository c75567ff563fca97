#!/usr/bin/env python3
"""Kills commands at random moments, and at each of their renames: what was there before stays whole, and a second run
makes good.

Usage: killed.py KEHOACH BASE_WORKSPACE [KILLS]   (default: 500, shared by the commands)
"""

import concurrent.futures
import dataclasses
import datetime
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

from checks import Checks
from collect_form import Form

checks = Checks()
kehoach, base = sys.argv[1], pathlib.Path(sys.argv[2])
SEED = 20260127

# Loaded before the C library: kills the process at the n-th time that it puts a file in its place.
AT_RENAME = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
static void count(void) {
    static int seen;
    const char *last = getenv("KILL_AT");
    if (last && __sync_add_and_fetch(&seen, 1) == atoi(last)) kill(getpid(), SIGKILL);
}
int rename(const char *a, const char *b) {
    count();
    return ((int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "rename"))(a, b);
}
int link(const char *a, const char *b) {
    count();
    return ((int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "link"))(a, b);
}
"""


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()}


def visible(files):
    """Without what is made aside."""
    return {path: bytes for path, bytes in files.items() if not any(part.startswith(".") for part in path.split("/"))}


def run(*command):
    return subprocess.run([kehoach, *map(str, command)], capture_output=True, timeout=120)


def succeed(*command):
    result = run(*command)
    if result.returncode:
        raise SystemExit(f"{command}: {result.stderr.decode()}{result.stdout.decode()}")
    return result


@dataclasses.dataclass
class Target:
    """A command to kill. `folder` is what it changes; `before` and `after` are what stands there without a kill.

    A further command is a function that makes one of these in an empty folder, and a line of `TARGETS`.
    """

    name: str
    command: typing.Callable[[pathlib.Path], list]
    folder: pathlib.Path
    before: dict
    after: dict
    # Judges what a kill left in place, given how to call it.
    judge: typing.Callable[[dict, str], None]
    # A command that leads back to `before`, if there is one.
    undo: typing.Callable[[pathlib.Path], list] | None = None


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

    return Target("build", command("2026-03-02"), old, before, after, judge, undo=command("2026-01-20"))


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

    return Target("collect", command, workspace, before, after, judge)


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


TARGETS = [build_target, collect_target]


def killed(command, seconds=None, rename=None):
    """Whether the command was still running after so long, or came to that rename, and was killed."""
    environment = {**os.environ, "LD_PRELOAD": str(preloaded), "KILL_AT": str(rename)} if rename else None
    process = subprocess.Popen([kehoach, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=environment)
    if seconds is not None:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
    return process.wait(timeout=120) == -signal.SIGKILL


def moments(target, chance, count):
    """Every rename of the command, then moments of its whole run, with how to call them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "copy")
        shutil.copytree(target.folder, copy, symlinks=True)
        start = time.monotonic()
        succeed(*target.command(copy))
        whole = time.monotonic() - start
    renames = range(1, 1 + len(target.after.items() - target.before.items()) + 4)
    for rename in chance.sample(renames, min(len(renames), count // 4)):
        yield {"rename": rename}, f"{target.name} killed at its rename {rename}"
    for number in range(count - min(len(renames), count // 4)):
        moment = chance.uniform(0, whole * 1.1)
        yield {"seconds": moment}, f"{target.name} killed after {moment:.4f} s (seed {SEED}, number {number})"


def check(target, folder, moments):
    """Kills one command after the other; every third time a second run follows, the other times the next kill does."""
    copy = folder / "copy"
    hits = 0
    for number, (moment, what) in enumerate(moments):
        if not copy.exists():
            shutil.copytree(target.folder, copy, symlinks=True)
        hits += killed(target.command(copy), **moment)
        target.judge(visible(tree(copy)), what)
        if number % 3 == 2 or "rename" in moment:
            command, wanted = (target.command, target.after)
            if target.undo and number % 2:
                command, wanted = (target.undo, target.before)
            checks.equal(run(*command(copy)).returncode, 0, f"{what}: runs again")
            found = tree(copy)
            wrong = sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
            checks.equal(wrong, [], f"{what}: what {' '.join(map(str, command(copy)))} does not make good or clear up")
            shutil.rmtree(copy)
    return hits


def main():
    global preloaded
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor() as pool:
        folder = pathlib.Path(folder)
        preloaded = folder / "at-rename.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(preloaded), "-ldl"], input=AT_RENAME.encode(),
                       check=True)
        lanes = os.cpu_count() or 2
        for make in TARGETS:
            own = folder / make.__name__
            own.mkdir()
            target = make(own)
            planned = list(moments(target, random.Random(SEED), kills // len(TARGETS)))
            places = [own / f"lane-{number}" for number in range(lanes)]
            for place in places:
                place.mkdir()
            hits = sum(pool.map(check, [target] * lanes, places, [planned[lane::lanes] for lane in range(lanes)]))
            print(f"{target.name}: {hits} of {len(planned)} runs were killed at work")
            checks.that(hits >= len(planned) // 3, f"{hits} of {len(planned)} runs of {target.name} were killed at work")


if __name__ == "__main__":
    main()
    checks.finish()
