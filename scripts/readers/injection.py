#!/usr/bin/env python3
"""Puts nasty strings into every field of text and looks for them in every output: there they are text and nothing else.

A tame workspace, whose fields hold a harmless word, tells what the outputs look like; with a nasty string in its place
nothing but that word may differ.

Usage: injection.py KEHOACH
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import nasty
import outputs
from checks import Checks
from chromium import Chromium

checks = Checks()
kehoach = sys.argv[1]
DAY = "2026-04-10"
# Files of which another of the same form is read.
SIBLING = re.compile("don-vi-[02]|reports/bao-cao-2026-(Q1|W14)")


def run(*command, statuses=(0,), what=""):
    result = subprocess.run([kehoach, *map(str, command)], capture_output=True, timeout=120)
    checks.that(result.returncode in statuses,
                f"{what}: {command[0]} ended with {result.returncode}: {result.stderr[-300:]!r}")
    return result


# What is printed, by the name of a file with its form: tables for a terminal end in .terminal.
def commands(workspace, tame):
    for name in ("status", "alerts", "schedule"):
        for form, suffix in (("table", "terminal"), ("csv", "csv"), ("json", "json")):
            yield f"{name}.{suffix}", (name, workspace, "--as-of", DAY, "--format", form)
    yield "coverage.terminal", ("coverage", workspace, "--as-of", DAY)
    for form, suffix in (("text", "terminal"), ("md", "md"), ("json", "json"), ("docx", "docx")):
        yield f"diff.{suffix}", ("diff", tame, workspace, "--as-of", DAY, "--format", form)
    yield "checklist.ics", ("checklist", workspace, "--as-of", DAY, "--unit", "don-vi-1", "--format", "ics")
    yield "report.md", ("report", workspace, "--as-of", DAY, "--period", "2026-03", "--unit", "don-vi-1")


def checked(workspace):
    for form, suffix in (
        ("full", "terminal"), ("concise", "terminal"), ("json", "json"), ("sarif", "sarif"), ("github", "workflow"),
        ("gitlab", "json"), ("rdjson", "json"), ("junit", "xml")):
        yield f"check-{form}.{suffix}", (
            "check", workspace, "--as-of", DAY, "--format", form, "--no-waivers", "--strict")


def built(workspace, folder, what):
    """Everything that the tool writes of a workspace, as files by their path."""
    run("build", workspace, "--as-of", DAY, "--output", folder, what=what)
    run("package", workspace, "--as-of", DAY, "--period", "2026-Q1", "--output", folder / "package.zip", what=what)
    return files(folder)


def printed(workspace, folder, tame, what):
    """Everything that the tool prints of a workspace, as files."""
    folder.mkdir()
    for name, command in commands(workspace, tame):
        (folder / name).write_bytes(run(*command, statuses=(0, 1), what=what).stdout)
    return files(folder)


def files(folder):
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def compare(name, path, tame, text, parted, what):
    """Holds one output to that of the tame workspace."""
    reader = outputs.READERS.get(path.suffix)
    if reader is None:
        return
    try:
        structure, texts = reader(path.read_bytes())
    except Exception as fault:
        return checks.that(False, f"{what}: {name} cannot be read: {fault!r}")
    checks.that(outputs.same_structure(structure, tame[0], text),
                f"{what}: {name} is built otherwise: "
                + outputs.difference(outputs.counted(structure), outputs.counted(tame[0])))
    found, expected = (
        outputs.fields(path.suffix, words, word, parted) for words, word in ((texts, text), (tame[1], nasty.TAME)))
    checks.that(not expected - found, f"{what}: {name} says otherwise: {outputs.difference(found, expected)}")


def in_terminal(name, data, what):
    unsafe = outputs.UNSAFE.findall(data.decode())
    checks.that(not unsafe, f"{what}: {name} would command a terminal: {unsafe[:5]!r}")


def check_text(folder, made, tame, what, text):
    """Fields with a string in them, as `made` puts a workspace out, are what the tame workspace leads to expect."""
    fields = nasty.Workspace(text)
    found = made(fields.write(folder / "workspace"), folder / "output", what)
    checks.equal(sorted(set(tame) - set(found)), [], f"{what}: missing files")
    for name, path in found.items():
        if path.suffix == ".terminal":
            in_terminal(name, path.read_bytes(), what)
        if name in tame and not name.startswith("diff") and not SIBLING.search(name):
            compare(name, path, tame[name], text, fields.parted, what)


def check_findings(workspace, what):
    """Every form of findings can be read, and commands no terminal."""
    for name, command in checked(workspace):
        result = run(*command, statuses=(1,), what=what)
        if (reader := outputs.READERS.get(pathlib.Path(name).suffix)) is not None:
            try:
                reader(result.stdout)
            except Exception as fault:
                checks.that(False, f"{what}: {name} cannot be read: {fault!r}")
        if not name.endswith(".xml"):
            in_terminal(name, result.stdout, what)
        yield name, result.stdout


def check_refused(folder, tame_workspace, what, text):
    """Control characters are refused with their name, and nothing that looks at the workspace all the same prints them."""
    workspace = nasty.Workspace(text).write(folder / "workspace")
    for name, printed in check_findings(workspace, what):
        checks.that(b"KH011" in printed or b"control-character" in printed, f"{what}: {name} does not name the rule")
    for name, command in commands(workspace, tame_workspace):
        result = run(*command, statuses=(0, 1), what=what)
        in_terminal(f"complaint of {command[0]}", result.stderr, what)
        if not name.endswith(".docx"):
            in_terminal(name, result.stdout.replace(b"\r\n", b"\n"), what)


def check_misplaced(folder, what, text):
    """In fields that hold no text, a nasty string is a mistake; the finding that quotes it is printed safely."""
    for _ in check_findings(nasty.Misplaced(text).write(folder / "workspace"), f"{what}, misplaced"):
        pass


def check_file_names(folder):
    """Files may have any name but for a slash and a null; findings about them, and listings of them, are safe."""
    workspace = nasty.Workspace(nasty.TAME).write(folder / "workspace")
    names = {
        what: text.replace("/", "∕").replace("\0", "")[:60]
        for what, text in {**nasty.PRINTED, **nasty.REFUSED}.items() if text.strip(".")}
    for text in names.values():
        for place, content in (("tasks", "mục: {"), ("reports", "kỳ: {"), (".", "a: b"), ("evidence", "%PDF")):
            path = workspace / "ke-hoach" / place / f"{text}.yaml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
    for _ in check_findings(workspace, "names of files"):
        pass
    for command in (["fmt", "--check", workspace], ["fmt", "--diff", workspace], ["collect", workspace / "ke-hoach/evidence", workspace],
                    ["fix", workspace], ["build", workspace], ["status", workspace]):
        result = run(*command, statuses=(0, 1, 2), what="names of files")
        # What fmt prints are the names themselves, for other programs.
        said = result.stderr if command[0] == "fmt" else result.stdout + result.stderr
        in_terminal(f"what {command[0]} says of files", said, "names of files")
    for text in names.values():
        for command in (["check", text], ["explain", text], ["checklist", workspace, "--unit", text], ["diff", text, workspace],
                        ["import", f"{text}.tsv", "--to", folder / "to"], ["schema", text], ["report", workspace, "--period", text],
                        ["check", workspace, "--as-of", text], ["build", workspace, "--output", f"{workspace}/units.yaml/{text}"]):
            result = run(*command, statuses=(0, 1, 2, 64), what="arguments")
            in_terminal(f"what {command[0]} says of its arguments", result.stdout + result.stderr, "arguments")


def check_browser(folder):
    """Chromium runs nothing of the markup, asks for nothing and complains of nothing."""
    workspace = nasty.Workspace(" ".join(nasty.MARKUP.values())).write(folder / "markup")
    output = folder / "markup-output"
    run("build", workspace, "--as-of", DAY, "--output", output, what="markup")
    with Chromium() as browser:
        browser.call("Page.addScriptToEvaluateOnNewDocument", source="window.alert = () => { window.wasRun = true; };")
        for path in sorted(output.rglob("*.html")):
            name = path.relative_to(output).as_posix()
            browser.requests.clear()
            browser.open(path, query="?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
            checks.that(not browser.value("window.wasRun"), f"{name} runs what a field says")
            strangers = [url for url in browser.requests if not url.startswith(output.resolve().as_uri())]
            checks.equal(strangers, [], f"{name} asks for")
        checks.equal(browser.complaints, [], "Chromium complains of")


def groups(strings, size):
    """Strings that are looked for together, where no one asks what a text begins with."""
    items = list(strings.items())
    for start in range(0, len(items), size):
        names, texts = zip(*items[start:start + size])
        yield ", ".join(names), " ".join(texts)


with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor() as pool:
    folder = pathlib.Path(folder)
    tame_workspace = nasty.Workspace(nasty.TAME).write(folder / "tame")
    jobs = []
    for name, made, strings in (
        ("built", built, nasty.PRINTED.items()),
        ("printed", lambda *place: printed(*place[:2], tame_workspace, place[2]), groups(nasty.PRINTED, 4))):
        tame = {
            name: outputs.READERS[path.suffix](path.read_bytes())
            for name, path in made(tame_workspace, folder / name, "tame").items() if path.suffix in outputs.READERS}
        jobs += [(check_text, made, tame, *string) for string in strings]
    jobs += [(check_refused, tame_workspace, *string) for string in nasty.REFUSED.items()]
    jobs += [(check_misplaced, *string) for string in groups({**nasty.PRINTED, **nasty.REFUSED}, 4)]

    def do(job):
        with tempfile.TemporaryDirectory(dir=folder) as own:
            job[0](pathlib.Path(own), *job[1:])

    jobs += [(check_file_names,)]
    list(pool.map(do, jobs))
    check_browser(folder)

checks.finish()
