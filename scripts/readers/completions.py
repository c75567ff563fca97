#!/usr/bin/env python3
"""Types half a command into real shells and looks at what they make of it; has man read the manual page.

Usage: completions.py KEHOACH
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import pexpect

from checks import ROOT, Checks

checks = Checks()
kehoach = pathlib.Path(sys.argv[1])
environment = {**os.environ, "PATH": f"{kehoach.parent}:{os.environ['PATH']}", "KEHOACH_LANG": "en", "TERM": "dumb"}


def run(*arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, timeout=60, cwd=ROOT, env=environment, **options)


SHELLS = {
    "bash": (["--norc", "--noprofile"], "source {script}"),
    "zsh": (["-f", "-i"], "autoload -Uz compinit && compinit -u -d {folder}/dump; source {script}; compdef _kehoach kehoach"),
    "fish": (["--no-config", "--private"], "source {script}"),
}
# What is typed before the tabulator, and what then stands in the line or below it.
TYPED = [
    ("kehoach schem", "schema"),
    ("kehoach check --base", "--baseline"),
    ("kehoach checklist plans --unit van-phong-d", "van-phong-dang-uy"),
    ("kehoach explain KH40", "KH401"),
]

for shell, (arguments, setup) in SHELLS.items():
    script = run(kehoach, "completions", shell)
    checks.equal(script.returncode, 0, f"{shell}: printed")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"_kehoach.{shell}"
        path.write_text(script.stdout, encoding="utf-8")
        checks.equal(run(shell, "-n", str(path)).returncode, 0, f"{shell}: parses")
        for typed, expected in TYPED:
            session = pexpect.spawn(shell, arguments, cwd=str(ROOT), env={**environment, "HOME": folder},
                                    encoding="utf-8", timeout=30, dimensions=(40, 160))
            session.sendline(setup.format(script=path, folder=folder) + "; echo re''ady")
            session.expect("ready")
            session.send(typed + "\t\t")
            found = session.expect([re.escape(expected), pexpect.TIMEOUT], timeout=20) == 0
            checks.that(found, f"{shell}: “{typed}” becomes “{expected}”: {session.before[-300:]!r}")
            session.close(force=True)

for language, folder in (("en", "docs/man"), ("vi", "docs/man/vi")):
    page = ROOT / folder / "kehoach.1"
    printed = run(kehoach, "manual", "--lang", language)
    checks.that(printed.stdout == page.read_text(encoding="utf-8"), f"{folder}/kehoach.1 is what `kehoach manual` prints")
    read = run("man", "--warnings", "-E", "UTF-8", "-l", str(page))
    checks.equal(read.stderr, "", f"man reads the page ({language})")
    for command in re.findall(r"^\.SS kehoach (\S+)", printed.stdout, re.M):
        checks.that(f"kehoach {command}" in read.stdout, f"man shows {command} ({language})")
checks.finish()
