#!/usr/bin/env python3
"""Edits workspaces at random: what is built and checked with what is known already is, byte for byte, what is made anew.
Of a database whose rows were replaced in place, the rows are.

Usage: increments.py KEHOACH [ROUNDS [SEED]]

Also: the cache is used by two processes at once, cut off, replaced by garbage, deleted and made unwritable.
"""

import hashlib
import json
import mmap
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from checks import ROOT, Checks, database_rows, tree
from workspaces import large, village

checks = Checks()
kehoach = str(pathlib.Path(sys.argv[1]).resolve())
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20261127)
AS_OF = "2026-07-06"


def run(*command, cache=None):
    environment = os.environ | ({"KEHOACH_CACHE_DIR": str(cache)} if cache else {})
    return subprocess.run([kehoach, *map(str, command)], capture_output=True, timeout=300, env=environment)


def differing(left, right):
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))[:5]


# --- builds

def edited(folder):
    """One change that keeps the plans sound, of the kinds that an office makes."""
    path = chance.choice([path for path in sorted(folder.rglob("*.yaml")) if "calendar" not in path.parts])
    text = path.read_text(encoding="utf-8")
    if chance.random() < 0.5:
        path.write_text(text + "# ghi chú của Văn phòng\n", encoding="utf-8")
    else:
        # A title, an output or a name of a unit grows by a word.
        lines = text.split("\n")
        places = [place for place, line in enumerate(lines) if line.lstrip("- ").startswith(("tên:", "tiêu đề:", "kết quả:"))
                  and line.rstrip()[-1:] not in ":>|\"'"]
        if places:
            lines[chance.choice(places)] += " bổ sung"
        path.write_text("\n".join(lines), encoding="utf-8")
    return path


def follow(example, folder):
    """Builds over the last build, and anew elsewhere, after each edit."""
    workspace = folder / example.name
    shutil.copytree(example, workspace, ignore=shutil.ignore_patterns("dist"))
    grown, whole = folder / "grown", folder / "whole"
    kept = 0
    for round in range(rounds):
        # Where an edit brings an error, nothing is built: it is taken back.
        before = tree(workspace)
        path = edited(workspace) if round else None
        result = run("build", workspace, "--as-of", AS_OF, "--output", grown)
        if result.returncode == 1:
            for name, text in before.items():
                (workspace / name).write_bytes(text)
            continue
        checks.equal(result.returncode, 0, f"{example.name}: build after {path}: {result.stderr.decode()[-300:]}")
        kept += "tệp không đổi".encode() in result.stdout
        shutil.rmtree(whole, ignore_errors=True)
        anew = run("build", workspace, "--as-of", AS_OF, "--output", whole, "--force")
        checks.equal(anew.returncode, 0, f"{example.name}: build anew: {anew.stderr.decode()[-300:]}")
        checks.equal(differing(tree(grown), tree(whole)), [], f"{example.name}: after {path}")
    return kept


with tempfile.TemporaryDirectory() as name:
    kept = follow(ROOT / "examples/tinh-vi-du", pathlib.Path(name))
    checks.that(kept > 0, "no build kept anything")
with tempfile.TemporaryDirectory() as name:
    follow(ROOT / "examples/phuong-mau-don", pathlib.Path(name))

# A file that is gone from the output is made again, with the others of its plan.
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workspace = folder / "tinh"
    shutil.copytree(ROOT / "examples/tinh-vi-du", workspace, ignore=shutil.ignore_patterns("dist"))
    run("build", workspace, "--as-of", AS_OF)
    made = tree(workspace / "dist")
    lost = next(path for path in sorted(made) if path.endswith(".docx"))
    (workspace / "dist" / lost).unlink()
    run("build", workspace, "--as-of", AS_OF)
    checks.equal(differing(tree(workspace / "dist"), made), [], f"{lost} is made again")

# --- the database of many plans

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workspace, cache = village(folder, 201), folder / "cache"
    grown, whole = folder / "grown", folder / "whole"

    def build(output, *options):
        result = run("build", workspace, "--database-only", "--as-of", AS_OF, "--output", output, *options, cache=cache)
        checks.equal(result.returncode, 0, f"a build of many plans: {result.stderr.decode()[-300:]}")
        return "được biên dịch lại" in result.stdout.decode()

    def record(output):
        return json.loads((output / "manifest.json").read_text(encoding="utf-8"))

    checks.that(not build(grown), "a first build makes the database anew")
    shared, draft = workspace / "units.yaml", workspace / "thon-3/tasks/03.yaml"
    section = (workspace / "thon-3/tasks/02.yaml").read_text(encoding="utf-8")
    later, earlier = workspace / "thon-20/tasks/02.yaml", workspace / "thon-21/tasks/03.yaml"
    # Waived while the task that it goes on with is not there; when that comes, the waiver is idle.
    continued = later.read_text(encoding="utf-8") + (
        "        tiếp nối: thon-21/them-tap-huan-so-tay\n        miễn kiểm: [{lỗi: KH010, lý do: Chờ kế hoạch trước}]\n")
    added = section.replace("- mã: ", "- mã: them-")
    steps = [lambda: edited(workspace / f"thon-{chance.randint(1, 201)}") for _ in range(rounds)] + [
        lambda: draft.write_text(added, encoding="utf-8"),
        lambda: later.write_text(continued, encoding="utf-8"),
        lambda: earlier.write_text(added, encoding="utf-8"),
        lambda: shared.write_text(shared.read_text(encoding="utf-8") + "# ghi chú\n", encoding="utf-8"),
        draft.unlink,
    ]
    for number, step in enumerate(steps):
        step()
        in_place = build(grown)
        checks.equal(in_place, number != len(steps) - 2, f"edit {number}: rows are replaced unless all plans may be others")
        build(whole, "--force")
        checks.equal(
            differing(database_rows(grown / "kehoach.sqlite"), database_rows(whole / "kehoach.sqlite")), [],
            f"edit {number} of many plans")
        digests = [["sha256" in output for output in record(folder)["outputs"]] for folder in (grown, whole)]
        checks.equal(digests, [[not in_place], [True]], "only a file that was made anew has a digest")
    # A second name of the file keeps what it was.
    os.link(grown / "kehoach.sqlite", folder / "snapshot.sqlite")
    kept = (folder / "snapshot.sqlite").read_bytes()
    edited(workspace / "thon-5")
    checks.that(not build(grown), "a file with a second name is made anew")
    checks.equal((folder / "snapshot.sqlite").read_bytes() == kept, True, "the snapshot stays")
    # Somebody reads for as long as they like.
    reader = sqlite3.connect(grown / "kehoach.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    tasks = reader.execute("SELECT count(*) FROM task").fetchall()
    edited(workspace / "thon-6")
    checks.that(not build(grown), "a file that somebody reads is made anew")
    checks.equal(reader.execute("SELECT count(*) FROM task").fetchall(), tasks, "whoever reads sees one state")
    reader.close()
    # Rows that have changed hands.
    edited(workspace / "thon-7")
    damaged = sqlite3.connect(grown / "kehoach.sqlite")
    with damaged:
        damaged.execute("UPDATE source SET sha256 = ? WHERE path = 'thon-9/plan.yaml'", ["0" * 64])
    damaged.close()
    checks.that(not build(grown), "a file that was made from other sources is made anew")
    build(grown, "--force")
    build(whole, "--force")
    checks.equal(differing(tree(grown), tree(whole)), [], "made anew, the bytes are the same")

# --- the cache of checks

def check(workspace, cache, *options):
    result = run("check", workspace, "--as-of", AS_OF, "--format", "json", *options, cache=cache)
    checks.that(result.returncode in (0, 1), f"check ended with {result.returncode}: {result.stderr.decode()[-300:]}")
    return result.stdout


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workspace, cache = large(folder), folder / "cache"
    expected = check(workspace, cache, "--no-cache")
    checks.that(not cache.exists(), "--no-cache makes no cache")
    checks.equal(check(workspace, cache), expected, "a first check")
    files = list(cache.glob("*.sqlite"))
    checks.equal(len(files), 1, "one file of a workspace")
    written = files[0].stat().st_mtime_ns
    checks.equal(check(workspace, cache), expected, "a second check")
    checks.equal(files[0].stat().st_mtime_ns, written, "a check that finds everything writes nothing")

    for round in range(rounds):
        path = chance.choice(sorted(workspace.rglob("*.yaml")))
        text = path.read_bytes()
        place = chance.randrange(len(text))
        path.write_bytes(text[:place] + chance.choice([b"", b"x", b"\n", b": ", "Quý V/2026".encode()]) + text[place + 3:])
        checks.equal(check(workspace, cache), check(workspace, cache, "--no-cache"), f"after an edit of {path.name}")
        path.write_bytes(text)
    checks.equal(check(workspace, cache), expected, "with every edit taken back")

    whole = files[0].read_bytes()
    for what, content in {
        "nothing": b"", "garbage": b"kehoach" * 999, "its first half": whole[: len(whole) // 2],
        "zeros in its middle": whole[: len(whole) // 2] + bytearray(8192) + whole[len(whole) // 2 + 8192:],
    }.items():
        files[0].write_bytes(content)
        checks.equal(check(workspace, cache), expected, f"a cache that holds {what}")
        checks.equal(check(workspace, cache), expected, f"a cache that held {what}")

    files[0].unlink()
    several = [subprocess.Popen(
        [kehoach, "check", str(workspace), "--as-of", AS_OF, "--format", "json"], stdout=subprocess.PIPE,
        env=os.environ | {"KEHOACH_CACHE_DIR": str(cache)}) for _ in range(4)]
    for process in several:
        checks.equal(process.communicate()[0], expected, "one of four checks at once")

    for chance_of in range(rounds):
        files[0].unlink(missing_ok=True)
        process = subprocess.Popen(
            [kehoach, "check", str(workspace), "--as-of", AS_OF], stdout=subprocess.DEVNULL,
            env=os.environ | {"KEHOACH_CACHE_DIR": str(cache)})
        try:
            process.wait(chance.uniform(0.02, 0.6))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        checks.equal(check(workspace, cache), expected, "after a check that was killed")

    blocked = folder / "no-folder"
    blocked.write_text("a file where the folder should be")
    checks.equal(check(workspace, blocked), expected, "where no cache can be made")

# --- what is known of files without reading them

def times(path):
    return path.stat().st_atime_ns, path.stat().st_mtime_ns


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workspace, cache = village(folder, 80), folder / "cache"
    time.sleep(2.5)
    expected = check(workspace, cache, "--no-cache")
    checks.equal(check(workspace, cache), expected, "a first check of many files")
    checks.equal(check(workspace, cache), expected, "a second check of many files")

    # A file is not read whose digest is known: with a wrong one, its plan is judged, and the file found to be another.
    database = sqlite3.connect(next(cache.glob("*.sqlite")))
    path = "thon-9/plan.yaml"
    [[version, right]] = database.execute("SELECT version, digest FROM source WHERE path = ?", [path]).fetchall()

    def record(digest):
        total = hashlib.sha256(version + digest).digest()[:8]
        with database:
            database.execute("UPDATE source SET digest = ?, sum = ? WHERE path = ?", [digest, total, path])

    for digest in bytes(32), right:
        record(digest)
        for command in (["check"], ["build", "--database-only"]):
            result = run(*command, workspace, "--as-of", AS_OF, cache=cache)
            told = f"“{path}” vừa thay đổi" in result.stderr.decode()
            checks.equal(result.returncode, 0 if digest == right else 2, f"{command[0]} with a digest of {path}")
            checks.equal(told, digest != right, f"{command[0]} tells of {path}: {result.stderr.decode()[-300:]}")
    # Nor is what was found then kept: the digest may be that of a text which comes later.
    coming = (workspace / path).read_text(encoding="utf-8").replace("năm: 2026", "năm: 2026 # nay\nnăm: 2027").encode()
    record(hashlib.sha256(coming).digest())
    database.close()
    checks.equal(run("check", workspace, "--as-of", AS_OF, cache=cache).returncode, 2, "a digest of what is to come")
    before = (workspace / path).read_bytes()
    (workspace / path).write_bytes(coming)
    now = check(workspace, cache, "--no-cache")
    checks.that(now != expected, "what comes is faulty")
    checks.equal(check(workspace, cache), now, "what has come")
    (workspace / path).write_bytes(before)
    checks.equal(check(workspace, cache), expected, "as it was")
    shutil.rmtree(workspace / "dist")

    faulty = workspace / "thon-7/tasks/02.yaml"
    sound = faulty.read_text(encoding="utf-8")
    checks.that("30/10/2026" in sound, "a deadline to spoil")
    before = times(faulty)

    def same_size():
        faulty.write_text(sound.replace("30/10/2026", "31/13/2026"), encoding="utf-8")
        os.utime(faulty, ns=before)

    def renamed_into_place():
        other = faulty.with_suffix(".new")
        other.write_text(sound.replace("30/10/2026", "31/14/2026"), encoding="utf-8")
        os.utime(other, ns=before)
        os.replace(other, faulty)

    def mapped():
        with open(faulty, "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
            place = memory.find("31/14/2026".encode())
            memory[place:place + 10] = "31/15/2026".encode()
            memory.flush()

    def taken_away():
        faulty.unlink()

    def put_back():
        faulty.write_text(sound, encoding="utf-8")
        os.utime(faulty, ns=before)

    def exchanged():
        other = workspace / "thon-8/tasks/02.yaml"
        other.write_text(sound.replace("tap-huan-so-tay", "tap-huan-khac"), encoding="utf-8")
        aside = faulty.with_suffix(".new")
        os.rename(faulty, aside)
        os.rename(other, faulty)
        os.rename(aside, other)

    for change in [same_size, renamed_into_place, mapped, taken_away, put_back, exchanged]:
        change()
        now = check(workspace, cache, "--no-cache")
        checks.equal(check(workspace, cache), now, f"{change.__name__}, seen at once")
        time.sleep(2.5)
        checks.equal(check(workspace, cache), now, f"{change.__name__}, seen later")
        checks.equal(check(workspace, cache), now, f"{change.__name__}, seen again")

    # Twice within a tick of the disk's clock, and looked at in between.
    for round in range(8):
        for text in (sound, sound.replace("30/10/2026", f"{10 + round}/10/2026")):
            faulty.write_text(text, encoding="utf-8")
            os.utime(faulty, ns=before)
            checks.equal(
                check(workspace, cache), check(workspace, cache, "--no-cache"), f"written quickly, {round}")

checks.finish()
