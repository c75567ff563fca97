#!/usr/bin/env python3
"""Answers `kehoach new` at a terminal as an official would, and through a pipe; looks at what it writes.

Usage: dialogue.py KEHOACH
"""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import pexpect
import yaml

from checks import Checks

checks = Checks()
kehoach = pathlib.Path(sys.argv[1])
environment = {**os.environ, "KEHOACH_LANG": "vi", "TERM": "dumb"}

# What is asked, in order, and what is typed; an empty answer takes what stands in brackets.
DIALOGUE = [
    ("Cơ quan ban hành", "Đảng ủy phường Hoa Sữa"),
    ("Cơ quan cấp trên", ""),
    ("Nơi ban hành", ""),
    ("Năm kế hoạch", "2027"),
    ("Cấp", ""),
    ("Các đơn vị", "Văn phòng Đảng ủy; Ban Xây dựng Đảng; Công an phường"),
]


def plan(folder):
    return yaml.safe_load((folder / "2027" / "plan.yaml").read_text(encoding="utf-8"))


def units(folder):
    return [unit["tên"] for unit in yaml.safe_load((folder / "units.yaml").read_text(encoding="utf-8"))["đơn vị"]]


def look(folder, how):
    made = plan(folder)
    checks.equal(made["cơ quan ban hành"], "Đảng ủy phường Hoa Sữa", f"{how}: the issuer")
    checks.equal(made["cơ quan cấp trên"], "Tỉnh ủy Ví Dụ", f"{how}: the default stands for an empty answer")
    checks.equal(made["nơi ban hành"], "Hoa Sữa", f"{how}: the place follows from the issuer")
    checks.equal(made["năm"], 2027, f"{how}: the year")
    checks.equal(units(folder)[:3], ["Văn phòng Đảng ủy", "Ban Xây dựng Đảng", "Công an phường"], f"{how}: the units")
    found = subprocess.run([kehoach, "check", folder, "--format", "json"], capture_output=True, text=True, env=environment)
    checks.that(found.returncode in (0, 1), f"{how}: what is written can be checked: {found.stderr}")


with tempfile.TemporaryDirectory() as place:
    folder = pathlib.Path(place) / "terminal"
    session = pexpect.spawn(str(kehoach), ["new", str(folder)], env=environment, encoding="utf-8", timeout=30,
                            dimensions=(30, 60))
    for asked, typed in DIALOGUE:
        checks.that(session.expect_exact([asked, pexpect.EOF, pexpect.TIMEOUT]) == 0, f"terminal: asks for “{asked}”")
        session.expect_exact("]: ")
        session.sendline(typed)
    session.expect(pexpect.EOF)
    session.close()
    checks.equal(session.exitstatus, 0, f"terminal: ends well: {session.before}")
    checks.that("kehoach check" in session.before, "terminal: says what comes next")
    look(folder, "terminal")

    folder = pathlib.Path(place) / "pipe"
    typed = "".join(answer + "\n" for _, answer in DIALOGUE)
    piped = subprocess.run([kehoach, "new", folder], input=typed, capture_output=True, text=True, env=environment)
    checks.equal(piped.returncode, 0, f"pipe: ends well: {piped.stderr}")
    prompts = [line for line in piped.stderr.splitlines() if "]: " in line]
    checks.equal(len(prompts), len(DIALOGUE), "pipe: each question and its answer stand on a line of their own")
    look(folder, "pipe")

    # An official who leaves in the middle leaves nothing behind.
    folder = pathlib.Path(place) / "left"
    # A shell has what it runs in the background ignore this key, and what that starts would ignore it, too.
    session = pexpect.spawn(str(kehoach), ["new", str(folder)], env=environment, encoding="utf-8", timeout=30,
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    session.expect_exact("]: ")
    session.sendintr()
    session.expect(pexpect.EOF)
    session.close()
    checks.that(session.signalstatus is not None or session.exitstatus != 0, "left: is no success")
    checks.that(not folder.exists(), "left: nothing was written")

    # Asked again, it overwrites nothing.
    folder = pathlib.Path(place) / "terminal"
    before = (folder / "2027" / "plan.yaml").read_bytes()
    again = subprocess.run([kehoach, "new", folder, "--yes", "--year", "2027"], capture_output=True, text=True, env=environment)
    checks.that(again.returncode != 0, "again: is refused")
    checks.that((folder / "2027" / "plan.yaml").read_bytes() == before, "again: the plan is as it was")

checks.finish()
