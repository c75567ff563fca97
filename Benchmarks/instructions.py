#!/usr/bin/env python3
"""Counts the instructions of `kehoach` on a fixed workspace with callgrind and compares them with committed figures.

Instructions do not depend on how busy a machine is, so that a change of a few percent shows where times would not.
Usage: instructions.py KEHOACH KEHOACH_DEV [--bless] [--explain CASE]
  --bless         writes the figures of today to instructions.json instead
  --explain CASE  lists the functions whose own instructions changed most, whether or not the sum did
The exit status is 1 when a figure is off by more than the tolerance.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FIGURES = pathlib.Path(__file__).with_name("instructions.json")
TOLERANCE = 0.03
# What the workspace is made of; another seed or size would make all figures others.
WORKSPACE = ["--plans", "1", "--tasks", "200", "--seed", "1"]
CASES = {
    "check": ["check", "{workspace}"],
    "build": ["build", "{workspace}", "--output", "{folder}/dist", "--force", "--as-of", "2026-06-30"],
}
# Functions whose own count is kept, so that a change can be explained: those above a thousandth of the sum.
KEPT_SHARE = 0.001


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kehoach", type=pathlib.Path)
    parser.add_argument("kehoach_dev", type=pathlib.Path)
    parser.add_argument("--bless", action="store_true")
    parser.add_argument("--explain", choices=CASES)
    options = parser.parse_args()
    # One processor: how work is parted among threads must not show.
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        counted = count(options, pathlib.Path(folder))
    if options.bless:
        FIGURES.write_text(json.dumps(counted, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        print(f"written: {FIGURES.name}")
        return 0
    committed = json.loads(FIGURES.read_text(encoding="utf-8"))
    if committed["workspace"] != counted["workspace"]:
        print("The generated workspace itself is another one, so figures cannot be compared: read what changed in the"
              " generator, then record the new figures with `make bless-instructions`.")
        return 1
    return compare(committed["cases"], counted["cases"], options.explain)


def count(options, folder):
    workspace = folder / "workspace"
    subprocess.run([options.kehoach_dev, "workspace", *WORKSPACE, "--output", workspace], check=True, capture_output=True)
    # Without debugging sections, which valgrind cannot read where the linker has dropped a part of them.
    binary = folder / "kehoach"
    subprocess.run(["strip", "--strip-debug", "-o", binary, options.kehoach], check=True)
    cases = {}
    for name, arguments in CASES.items():
        profile = folder / f"{name}.callgrind"
        filled = [argument.format(workspace=workspace, folder=folder) for argument in arguments]
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", binary, *filled],
            capture_output=True, text=True, env=environment())
        if run.returncode != 0:
            sys.exit(f"{name} ended with {run.returncode}:\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
        total, functions = read(profile)
        kept = {function: own for function, own in functions.items() if own >= KEPT_SHARE * total}
        cases[name] = {"total": total, "functions": kept}
    return {"workspace": digest(workspace), "cases": cases}


def environment():
    """Nothing of the user's; sets and dictionaries in the order that they have without a random seed."""
    return {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/nonexistent", "SWIFT_DETERMINISTIC_HASHING": "1"}


def digest(workspace):
    sum_of_all = hashlib.sha256()
    for path in sorted(workspace.rglob("*.yaml")):
        sum_of_all.update(str(path.relative_to(workspace)).encode() + b"\0" + path.read_bytes())
    return sum_of_all.hexdigest()


def read(profile):
    """The sum, and the own instructions of each function by its demangled name."""
    listing = subprocess.run(
        ["callgrind_annotate", "--threshold=100", profile], capture_output=True, text=True, check=True).stdout
    demangled = subprocess.run(
        ["swift", "demangle", "--simplified"], input=listing, capture_output=True, text=True, check=True).stdout
    total = 0
    functions = {}
    for line in demangled.splitlines():
        found = re.match(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+(.*)", line)
        if not found:
            continue
        own = int(found[1].replace(",", ""))
        if found[2] == "PROGRAM TOTALS":
            total = own
            continue
        # `file:function [object]`; several clones of one function are one here.
        name = re.sub(r"^[^ ]*?:(?=\S)", "", found[2])
        name = re.sub(r"( \[/[^]]*\])$", "", re.sub(r"'\d+", "", name))
        functions[name] = functions.get(name, 0) + own
    return total, functions


def compare(committed, counted, explained):
    is_off = False
    for name in CASES:
        before, now = committed[name]["total"], counted[name]["total"]
        change = now / before - 1
        is_out = abs(change) > TOLERANCE
        is_off |= is_out
        print(f"{name}: {now / 1e6:.1f} million instructions, {change:+.2%} of {before / 1e6:.1f}"
              + (f", more than {TOLERANCE:.0%} off" if is_out else ""))
        if is_out or explained == name:
            explain(committed[name]["functions"], counted[name]["functions"], before)
    if is_off:
        print("When that is meant, record the new figures with `make bless-instructions` and say why in the commit.")
    return 1 if is_off else 0


def explain(before, now, total):
    """The twenty functions whose own instructions changed most, of those that are kept."""
    changes = {name: now.get(name, 0) - before.get(name, 0) for name in {*before, *now}}
    for name, change in sorted(changes.items(), key=lambda item: -abs(item[1]))[:20]:
        if change:
            print(f"  {change / total:+7.2%}  {change / 1e3:+10.0f} k  {name[:110]}")


sys.exit(main())
