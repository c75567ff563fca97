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


def git(folder, *arguments):
    identity = ["-c", "user.name=Tên", "-c", "user.email=ten@vi.du"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def statuses(lines, workspace, shell):
    """Exit statuses of the lines in a copy of a workspace, and the names of the files that they left."""
    with tempfile.TemporaryDirectory() as folder:
        summary = pathlib.Path(folder) / "summary.md"
        folder = pathlib.Path(folder) / "plan"
        shutil.copytree(ROOT / workspace, folder)
        git(folder, "init", "--quiet")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", "Bản đầu")
        git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
        environment = {**os.environ, "PATH": f"{kehoach.parent}:{os.environ['PATH']}", "GITHUB_BASE_REF": "main",
                       "GITHUB_STEP_SUMMARY": str(summary), "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD"}
        results = [
            subprocess.run([*shell, line], cwd=folder, env=environment, capture_output=True, timeout=120).returncode
            for line in lines
        ]
        for report in ("kehoach.sarif", "gl-code-quality-report.json"):
            if (folder / report).exists():
                content = json.loads((folder / report).read_text(encoding="utf-8"))
                checks.that(isinstance(content, (dict, list)), f"{workspace}: {report}")
        if summary.exists():
            checks.that(summary.read_text(encoding="utf-8").startswith("## "), f"{workspace}: what changed is summed up")
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
    # The faulty example is laid out well, and what it means can still be compared.
    expected = [1 if line in ("kehoach check", "kehoach check --format github") or " build " in line else 0 for line in lines]
    checks.equal(results, expected, f"{name} on a faulty plan")
    checks.that("dist" not in files, f"{name} builds nothing of a faulty plan")

hook = ROOT / "examples/ci/pre-commit"
for workspace, message, expected in (
    ("examples/toi-thieu", "as it is", True), ("examples/loi", "with errors", False), ("examples/toi-thieu", "badly laid out", False),
):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / "plan"
        shutil.copytree(ROOT / workspace, folder)
        git(folder, "init", "--quiet")
        shutil.copy(hook, folder / ".git/hooks/pre-commit")
        if message == "badly laid out":
            (folder / "units.yaml").write_text("\n\n\n" + (folder / "units.yaml").read_text(encoding="utf-8"), encoding="utf-8")
        git(folder, "add", "--all")
        # What lies on the disk but is not staged does not count.
        (folder / "kehoach.yaml").write_text("hỏng: [", encoding="utf-8")
        environment = {**os.environ, "PATH": f"{kehoach.parent}:{os.environ['PATH']}"}
        commit = subprocess.run(
            ["git", "-c", "user.name=Tên", "-c", "user.email=ten@vi.du", "commit", "--quiet", "--message", message],
            cwd=folder, env=environment, capture_output=True, timeout=120)
        checks.equal(commit.returncode == 0, expected, f"pre-commit: a plan {message} is committed")

uploaded = [step["with"] for step in steps if "upload" in step.get("uses", "")]
checks.equal([w.get("sarif_file") or w.get("path") for w in uploaded], ["kehoach.sarif", "dist"], "what GitHub keeps")
reports = jobs["check"]["artifacts"]["reports"]
checks.that(all(any(f"> {path} " in line for line in jobs["check"]["script"]) for path in reports.values()),
            "what GitLab reads is written")
guide = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
checks.that(f"```sh\n{hook.read_text(encoding='utf-8')}```" in guide, "docs/ci.md quotes the hook")
for name in examples:
    checks.that(f"```yaml\n{(ROOT / 'examples/ci' / name).read_text(encoding='utf-8')}```" in guide, f"docs/ci.md quotes {name}")
checks.finish()
