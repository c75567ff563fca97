"""Runs the commands in turn, round after round, and prints medians as Markdown tables with ratios.

Every figure is the operating system's own of the whole process: CPU seconds of user and system together, wall
seconds, and the peak of resident memory. Taking turns lets a machine whose speed drifts treat all alike.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

import rival_inputs

HERE = pathlib.Path(__file__).resolve().parent


@dataclass
class Command:
    name: str
    arguments: list[str]
    one_thread: bool = False
    """Of its input in bytes, where that is not the one that its table is about."""
    source: int = 0
    """Exit statuses that mean the work was done."""
    allowed: tuple[int, ...] = (0,)
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)

    def run(self, is_counted: bool) -> None:
        processors = os.sched_getaffinity(0)
        with tempfile.TemporaryFile() as output:
            if self.one_thread:
                os.sched_setaffinity(0, {min(processors)})
            start = time.perf_counter()
            child = self.spawn(output.fileno())
            os.sched_setaffinity(0, processors)
            _, status, usage = os.wait4(child, 0)
            elapsed = time.perf_counter() - start
            if os.waitstatus_to_exitcode(status) not in self.allowed:
                output.seek(0)
                sys.exit(f"{self.name} failed:\n{output.read()[-2000:].decode(errors='replace')}")
        if is_counted:
            self.cpu.append(usage.ru_utime + usage.ru_stime)
            self.wall.append(elapsed)
            self.peak.append(usage.ru_maxrss / 1024)

    def spawn(self, output: int) -> int:
        """A fork would copy the measuring program's own memory maps, which takes longer than a small command starts."""
        to_output = [(os.POSIX_SPAWN_DUP2, output, stream) for stream in (1, 2)]
        return os.posix_spawn(self.arguments[0], self.arguments, os.environ, file_actions=to_output)


def measure(commands: list[Command], rounds: int) -> None:
    for number in range(rounds + 1):
        for command in commands:
            command.run(is_counted=number > 0)


def table(title: str, commands: list[Command], floor: Command, size: int) -> None:
    print(f"\n{title}, {size / 1e6:.2f} MB, median of {len(floor.cpu)}\n")
    print("| command | CPU s | ratio | wall s | ratio | peak MB | × source |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for command in commands:
        cpu, wall, peak = (statistics.median(x) for x in (command.cpu, command.wall, command.peak))
        cpu_ratio = statistics.median(a / b for a, b in zip(command.cpu, floor.cpu) if b > 0)
        wall_ratio = statistics.median(a / b for a, b in zip(command.wall, floor.wall))
        print(
            f"| {command.name} | {cpu:.3f} | {cpu_ratio:.1f} | {wall:.3f} | {wall_ratio:.1f} "
            f"| {peak:.0f} | {peak * 1048576 / (command.source or size):.1f} |"
        )
    sys.stdout.flush()


def yaml_files(folder: pathlib.Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*.yaml") if "dist" not in path.parts)


def size_of(paths: list[str]) -> int:
    return sum(os.path.getsize(path) for path in paths)


def large(options: argparse.Namespace, tasks: int) -> None:
    """The same records through kehoach, bare libyaml, and the validators that users have today."""
    folder = options.work / f"tasks-{tasks}"
    if not folder.exists():
        make = [options.dev, "workspace", "--plans", "1", "--tasks", str(tasks), "--output", str(folder)]
        Command("making the workspace", make).run(False)
    Command("the workspace is without fault", [options.kehoach, "check", str(folder), "--strict"]).run(False)
    files = yaml_files(folder)
    task_files = [path for path in files if "/tasks/" in path]
    python = str(options.work / "venv/bin/python")
    floor = Command("libyaml, events pulled and dropped", [str(options.work / "events"), *files])
    commands = [
        floor,
        Command("`kehoach check`, one processor", [options.kehoach, "check", str(folder), "--no-cache"], one_thread=True),
        Command("`kehoach check`", [options.kehoach, "check", str(folder), "--no-cache"]),
        Command(
            "`kehoach build --force`",
            [options.kehoach, "build", str(folder), "--force", "--output", str(options.work / "dist")],
        ),
    ]
    if tasks <= options.most_for_others:
        bin = options.work / "venv/bin"
        schema = str(HERE.parent / "schemas/tasks.vi.json")
        commands += [
            Command("PyYAML (C) + pydantic", [python, str(HERE / "pydantic_check.py"), *task_files]),
            Command("PyYAML (C) + jsonschema-rs",
                    [python, str(HERE / "jsonschema_rs_check.py"), schema, *task_files]),
            Command("check-jsonschema", [str(bin / "check-jsonschema"), "--schemafile", schema, *task_files]),
            Command("yamllint (relaxed)", [str(bin / "yamllint"), "-d", "relaxed", *task_files], allowed=(0, 1)),
        ]
    rounds = options.rounds if tasks <= 1000 else max(3, options.rounds // 2)
    measure(commands, rounds)
    table(f"**{tasks:,} tasks**", commands, floor, size_of(files))
    if tasks <= options.most_for_others:
        other_compilers(options, folder, task_files, rounds)


def other_compilers(options: argparse.Namespace, folder: pathlib.Path, task_files: list[str], rounds: int) -> None:
    """Compilers of plain text of other kinds, each on as many entries in its own language."""
    entries = rival_inputs.tasks(task_files)
    inputs = options.work / f"rivals-{len(entries)}"
    inputs.mkdir(exist_ok=True)
    bean_check = str(options.work / "venv/bin/bean-check")
    commands = [Command("`kehoach check`", [options.kehoach, "check", str(folder), "--no-cache"])]
    for name, text, arguments in [
        ("plan.beancount", rival_inputs.ledger(entries), {"bean-check, no cache": [bean_check, "--no-cache"]}),
        ("plan.journal", rival_inputs.journal(entries),
         {"hledger check --strict": [found("hledger"), "check", "--strict", "-f"]}),
        ("plan.tjp", rival_inputs.project(entries), {
            "tj3, syntax only": [found("tj3"), "--silent", "--check-syntax"],
            "tj3, scheduled": [found("tj3"), "--silent", "--no-reports"],
        }),
    ]:
        path = inputs / name
        path.write_text(text, encoding="utf-8")
        commands += [Command(title, [*words, str(path)], source=path.stat().st_size)
                     for title, words in arguments.items()]
    measure(commands, rounds)
    files = yaml_files(folder)
    table(f"**{len(entries):,} entries, each in its own language**", commands, commands[0], size_of(files))


def found(program: str) -> str:
    path = shutil.which(program)
    return path or sys.exit(f"{program} is not installed; run scripts/install-packages.sh bench")


def kinds(options: argparse.Namespace, tasks: int) -> None:
    """What each kind of document costs: the builder's own account of one build, the median of several."""
    folder = options.work / f"tasks-{tasks}"
    command = [options.kehoach, "build", str(folder), "--force", "--timings", "--lang", "en",
               "--output", str(options.work / "dist")]
    rounds: dict[str, list[tuple[int, int, int]]] = {}
    for _ in range(options.rounds):
        lines = subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()
        for line in lines[1:]:
            kind, *numbers = line.split("\t")
            rounds.setdefault(kind, []).append(tuple(map(int, numbers)))
    print(f"\n**{tasks:,} tasks, by kind of file**, median of {options.rounds}\n")
    print("| kind | files | MB | CPU ms |")
    print("|---|---:|---:|---:|")
    for kind, found in sorted(rounds.items(), key=lambda item: -statistics.median(row[2] for row in item[1])):
        files, size, _ = found[0]
        print(f"| {kind} | {files} | {size / 1e6:.2f} | {statistics.median(row[2] for row in found):.0f} |")
    sys.stdout.flush()


def many_plans(options: argparse.Namespace, plans: int) -> None:
    """A country: as many plans of sixty tasks each, and what is known of them from the run before."""
    folder = options.work / f"plans-{plans}"
    if not folder.exists():
        make = [options.dev, "workspace", "--plans", str(plans), "--tasks", "60", "--output", str(folder)]
        Command("making the workspace", make).run(False)
    files = yaml_files(folder)
    edited = next(path for path in files if "/tasks/" in path)
    text = pathlib.Path(edited).read_bytes()
    os.environ["KEHOACH_CACHE_DIR"] = str(options.work / "cache")
    dist = str(options.work / "dist-plans-many")
    check = [options.kehoach, "check", str(folder)]
    build = [options.kehoach, "build", str(folder), "--database-only", "--output", dist]
    floor = Command("libyaml, events pulled and dropped", [str(options.work / "events"), *files])
    anew = Command("`check --no-cache`", [*check, "--no-cache"])
    unchanged = Command("`check`, nothing changed", check)
    edit = Command("`check`, one file edited", check)
    built = Command("`build --database-only --force`", [*build, "--force"])
    rebuilt = Command("`build --database-only`, nothing changed", build)
    changed = Command("`build --database-only`, one file edited", build)
    Command("filling the cache", check).run(False)
    for number in range(max(3, options.rounds // 2)):
        for command in (floor, anew, unchanged):
            command.run(True)
        # Each time another text, which no run has seen.
        pathlib.Path(edited).write_bytes(text + f"# {os.getpid()} {number}\n".encode())
        edit.run(True)
        pathlib.Path(edited).write_bytes(text)
    # Far longer than the others: once.
    built.run(True)
    for number in range(max(3, options.rounds // 2)):
        rebuilt.run(True)
        pathlib.Path(edited).write_bytes(text + f"# {os.getpid()} {number}, built\n".encode())
        changed.run(True)
    pathlib.Path(edited).write_bytes(text)
    commands = [floor, anew, unchanged, edit, built, rebuilt, changed]
    table(f"**{plans:,} plans of 60 tasks**", commands, floor, size_of(files))


def small(options: argparse.Namespace) -> None:
    """The ward plan: what a person waits for."""
    plans = HERE.parent / "plans"
    files = yaml_files(plans)
    dist = str(options.work / "dist-plans")
    build = [options.kehoach, "build", str(plans), "--output", dist]
    Command("first build", build).run(False)
    floor = Command("a process that does nothing", ["/bin/true"])
    commands = [
        floor,
        Command("libyaml, events pulled and dropped", [str(options.work / "events"), *files]),
        Command("`kehoach --version`", [options.kehoach, "--version"]),
        Command("`kehoach check plans`", [options.kehoach, "check", str(plans)]),
        Command("`kehoach build plans`, nothing changed", build),
        Command("`kehoach build plans --force`, all documents", [*build, "--force"]),
    ]
    measure(commands, options.rounds * 4)
    print(f"\n**The ward plan**, {size_of(files) / 1e3:.0f} kB, median of {len(floor.wall)}\n")
    print("| command | CPU ms | wall ms | least wall ms | peak MB |")
    print("|---|---:|---:|---:|---:|")
    for command in commands:
        cpu, wall, peak = (statistics.median(x) for x in (command.cpu, command.wall, command.peak))
        print(
            f"| {command.name} | {cpu * 1e3:.1f} | {wall * 1e3:.1f} | {min(command.wall) * 1e3:.1f} | {peak:.0f} |"
        )
    sys.stdout.flush()


def machine() -> str:
    cpu = next(
        line.split(":", 1)[1].strip()
        for line in open("/proc/cpuinfo", encoding="utf-8")
        if line.startswith("model name")
    )
    return f"{len(os.sched_getaffinity(0))} processors, {cpu}, load {os.getloadavg()[0]:.1f} at the start"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kehoach", required=True, help="the release build")
    parser.add_argument("--dev", required=True, help="kehoach-dev, which makes the workspaces")
    parser.add_argument("--work", required=True, type=pathlib.Path, help="holds the venv, events and workspaces")
    parser.add_argument("--tasks", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--plans", type=int, nargs="*", default=[3321], help="workspaces of many plans")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--most-for-others", type=int, default=10000, help="beyond it only ours and libyaml")
    options = parser.parse_args()
    options.work = options.work.resolve()
    # hledger reads its files in the encoding of the locale.
    os.environ["LC_ALL"] = "C.UTF-8"
    print(machine())
    small(options)
    for tasks in options.tasks:
        large(options, tasks)
    kinds(options, options.tasks[0])
    for plans in options.plans:
        many_plans(options, plans)


main()
