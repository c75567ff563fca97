"""What the readers share: counting checks, running the tool, and reading a workspace's YAML without the tool."""

import pathlib
import sqlite3
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Checks:
    """Counts what holds; says what does not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def that(self, holds, complaint):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {complaint}")

    def equal(self, actual, expected, what):
        self.that(actual == expected, f"{what}: {actual!r} instead of {expected!r}")

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


def output_of(command, statuses=(0,)):
    """What a command prints; any other exit status is an error of the check itself."""
    result = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=120)
    if result.returncode not in statuses:
        raise SystemExit(f"{command} ended with {result.returncode}: {result.stderr.decode()}")
    return result.stdout


def tree(folder):
    """Path → bytes of every file below a folder, links to files among them."""
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def database_rows(path):
    """Table → its rows, and the words of the index with their places: what does not depend on the order of writes."""
    database = sqlite3.connect(path)
    names = database.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'")
    rows = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name, in names.fetchall()}
    database.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab ('main', 'task_search', 'instance')")
    rows["words"] = database.execute("SELECT * FROM word ORDER BY term, doc, col, offset").fetchall()
    rows["integrity"] = database.execute("PRAGMA integrity_check").fetchall()
    database.execute("INSERT INTO task_search (task_search, rank) VALUES ('integrity-check', 1)")
    database.close()
    return rows


class Plan:
    """The one plan that a workspace compiles, as YAML alone has it; every scalar is text."""

    def __init__(self, folder):
        self.units = load(folder / "units.yaml")
        plan_file = folder / listed_plan(folder) / "plan.yaml"
        self.plan = load(plan_file)
        self.target_groups = load(plan_file.parent / "targets.yaml")["nhóm"]
        self.sections = [load(path) for path in sorted((plan_file.parent / "tasks").glob("*.yaml"))]

    @property
    def targets(self):
        return [target for group in self.target_groups for target in group["chỉ tiêu"]]

    @property
    def tasks(self):
        """(task, what its group gives by default), in the order of the appendix."""
        for section in self.sections:
            for item in section["nhiệm vụ"]:
                for task in item.get("việc", [item]):
                    yield task, item

    def unit_of(self, name):
        """The unit that goes by a name, a code or another name."""
        for unit in self.units["đơn vị"]:
            if name in [unit["mã"], unit["tên"], *as_list(unit.get("tên khác"))]:
                return unit
        return None


def listed_plan(folder):
    """The plan that kehoach.yaml lists, or the only one there is; drafts are not listed."""
    listed = load(folder / "kehoach.yaml").get("kế hoạch") or [path.parent.name for path in folder.glob("*/plan.yaml")]
    (plan,) = as_list(listed)
    return plan


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
