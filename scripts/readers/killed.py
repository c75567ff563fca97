#!/usr/bin/env python3
"""Kills `collect` and `build` at random moments: what was there before stays whole, and a second run makes good.

Usage: killed.py KEHOACH BASE_WORKSPACE [ROUNDS [SEED]]   (default: 12 of each)
"""

import datetime
import hashlib
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from checks import Checks
from collect_form import Form

checks = Checks()
kehoach, base = sys.argv[1], pathlib.Path(sys.argv[2])
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 12
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20260127
chance = random.Random(seed)


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()}


def visible(files):
    """Without what is made aside."""
    return {path: bytes for path, bytes in files.items() if not any(part.startswith(".") for part in path.split("/"))}


def run(*command):
    return subprocess.run([kehoach, *map(str, command)], capture_output=True, timeout=120)


def killed(seconds, *command):
    """Whether the command was still running after so long and was killed."""
    process = subprocess.Popen([kehoach, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def duration(*command):
    start = time.monotonic()
    result = run(*command)
    if result.returncode:
        raise SystemExit(f"{command}: {result.stderr.decode()}{result.stdout.decode()}")
    return time.monotonic() - start


def made_form(folder):
    """A filled-in form with evidence large enough to be killed while it is copied."""
    folder.mkdir()
    form = folder / "form.xlsx"
    form.write_bytes(run("checklist", base, "--unit", "ban-xay-dung-dang", "--format", "xlsx", "--as-of",
                         "2026-01-20").stdout)
    filled = Form(form)
    filled.head("KH_Period", "Tháng 02/2026")
    filled.head("KH_ReportDate", datetime.date(2026, 2, 27))
    for number, code in enumerate(filled.rows):
        filled.set(code, "percent", "100%")
        filled.set(code, "evidence", f"a{number}.jpg\nb{number}.jpg")
        filled.set(code, "confirmation", "Xác nhận")
        for letter in "ab":
            content = b"\xff\xd8\xff" + chance.randbytes(1 << 22)
            (folder / f"{letter}{number}.jpg").write_bytes(content)
    filled.book.save(form)
    return form


def check_collect(folder):
    form = made_form(folder / "inbox")
    undisturbed = folder / "undisturbed"
    shutil.copytree(base, undisturbed, symlinks=True)
    before = visible(tree(undisturbed))
    whole = duration("collect", form, undisturbed, "--as-of", "2026-03-02")
    after = visible(tree(undisturbed))
    checks.that(len(after) > len(before) + 4, "an undisturbed run collects report and evidence")
    hits = 0
    for number in range(rounds):
        workspace = folder / f"collect-{number}"
        shutil.copytree(base, workspace, symlinks=True)
        moment = chance.uniform(0, whole * 1.1)
        what = f"collect killed after {moment:.4f} s (seed {seed}, round {number})"
        hits += killed(moment, "collect", form, workspace, "--as-of", "2026-03-02")
        found = visible(tree(workspace))
        checks.equal({path: found.get(path) for path in before}, before, f"{what}: what was there stays")
        for path, content in found.items():
            checks.that(content == after.get(path), f"{what}: {path} is whole or not there")
            if "/evidence/" in path and path not in before:
                digest = hashlib.sha256(content).hexdigest()
                checks.that(digest[:16] in path, f"{what}: {path} is what its name says")
        if any("/reports/" in path for path in found):
            checks.equal(found, after, f"{what}: no report before its evidence")
        checks.equal(run("collect", form, workspace, "--as-of", "2026-03-02").returncode, 0, f"{what}: runs again")
        checks.equal(tree(workspace), tree(undisturbed), f"{what}: a second run makes good and clears up")
        shutil.rmtree(workspace)
    checks.that(hits >= rounds // 4, f"{hits} of {rounds} runs of collect were killed at work")


def check_build(folder):
    workspace = folder / "workspace"
    shutil.copytree(base, workspace, symlinks=True)
    old, new = folder / "old", folder / "new"
    duration("build", workspace, "--as-of", "2026-01-20", "--output", old)
    before = tree(old)
    whole = duration("build", workspace, "--as-of", "2026-03-02", "--output", new)
    after = tree(new)
    hits = 0
    for number in range(rounds):
        output = folder / f"build-{number}"
        shutil.copytree(old, output)
        moment = chance.uniform(0, whole * 1.1)
        what = f"build killed after {moment:.4f} s (seed {seed}, round {number})"
        hits += killed(moment, "build", workspace, "--as-of", "2026-03-02", "--output", output)
        found = visible(tree(output))
        checks.equal([path for path in before if path in after and path not in found], [], f"{what}: nothing is lost")
        for path, content in found.items():
            checks.that(content in (before.get(path), after.get(path)), f"{what}: {path} is whole")
        again = run("build", workspace, "--as-of", "2026-03-02", "--output", output)
        checks.equal(again.returncode, 0, f"{what}: runs again")
        checks.equal(tree(output), after, f"{what}: a second run makes good and clears up")
        shutil.rmtree(output)
    checks.that(hits >= rounds // 4, f"{hits} of {rounds} builds were killed at work")


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    for name, check in (("collect", check_collect), ("build", check_build)):
        (folder / name).mkdir()
        check(folder / name)

checks.finish()
