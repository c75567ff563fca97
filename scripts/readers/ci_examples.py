#!/usr/bin/env python3
"""Runs the shell lines of examples/ci as their services would, on a sound plan and on a faulty one.

Usage: ci_examples.py KEHOACH
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import yaml

from checks import ROOT, Checks

checks = Checks()
kehoach = pathlib.Path(sys.argv[1])


def statuses(lines, workspace, shell):
    """Exit statuses of the lines in a copy of a workspace, and the names of the files that they left."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / "plan"
        shutil.copytree(ROOT / workspace, folder)
        environment = {**os.environ, "PATH": f"{kehoach.parent}:{os.environ['PATH']}"}
        results = [
            subprocess.run([*shell, line], cwd=folder, env=environment, capture_output=True, timeout=120).returncode
            for line in lines
        ]
        for report in ("kehoach.sarif", "gl-code-quality-report.json"):
            if (folder / report).exists():
                content = json.loads((folder / report).read_text(encoding="utf-8"))
                checks.that(isinstance(content, (dict, list)), f"{workspace}: {report}")
        return results, {path.name for path in folder.iterdir()}


def load(name):
    return yaml.load((ROOT / "examples/ci" / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


github = load("github.yml")
steps = [step for job in github["jobs"].values() for step in job["steps"]]
gitlab = load("gitlab.yml")
jobs = {name: job for name, job in gitlab.items() if isinstance(job, dict) and "script" in job}

examples = {
    # GitHub runs each step by bash and lets an error end it.
    "github.yml": ([step["run"] for step in steps if "run" in step], ["bash", "-eo", "pipefail", "-c"]),
    "gitlab.yml": ([line for job in jobs.values() for line in job["script"]], ["sh", "-ec"]),
}
for name, (lines, shell) in examples.items():
    results, files = statuses(lines, "examples/toi-thieu", shell)
    checks.equal(results, [0] * len(lines), f"{name} on a sound plan")
    checks.that("dist" in files, f"{name} builds")
    results, files = statuses(lines, "examples/loi", shell)
    expected = [0 if "||" in line else 1 for line in lines]
    checks.equal(results, expected, f"{name} on a faulty plan")
    checks.that("dist" not in files, f"{name} builds nothing of a faulty plan")

uploaded = [step["with"] for step in steps if "upload" in step.get("uses", "")]
checks.equal([w.get("sarif_file") or w.get("path") for w in uploaded], ["kehoach.sarif", "dist"], "what GitHub keeps")
reports = jobs["check"]["artifacts"]["reports"]
checks.that(all(any(f"> {path} " in line for line in jobs["check"]["script"]) for path in reports.values()),
            "what GitLab reads is written")
guide = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
for name in examples:
    checks.that(f"```yaml\n{(ROOT / 'examples/ci' / name).read_text(encoding='utf-8')}```" in guide, f"docs/ci.md quotes {name}")
checks.finish()
