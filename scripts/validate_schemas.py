#!/usr/bin/env python3
"""Checks schemas/*.json with an independent validator, against the files of this repository.

Accepted must be: the plans, the examples, the base workspace of the tests, and every fixture and example in which the
compiler finds nothing structural. Rejected must be: those in which it does, and valid files broken on purpose. The last line is "N passed, N failed"; the exit status is 1 when something failed.

Usage: validate_schemas.py [--kehoach-dev PATH]   (default: the one that was built last in .build)
"""

import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
TRACKING = ["reports", "appraisals", "amendments"]
KINDS = ["workspace", "units", "calendar", "plan", "targets", "tasks", *TRACKING]
FIXTURES = ROOT / "Tests/PlanCompilerTests/Rules"

# Rules whose every faulty file a schema of one spelling sees.
STRUCTURAL = {3, 13, 14, 15, 16, 17, 702, 910, 911}
# Rules that a schema may or may not see: text that cannot be parsed, values that grammars judge, blanks, spelling.
UNDECIDED = {1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 19, 20, 21, 806, 903, 914, 703}

# Of the values that KH019 refuses, those that are no words of a closed list, numbers in a range or codes: no grammar
# is needed to see it, so a schema sees it as it sees a wrong shape (KH016).
CLOSED_VALUE = re.compile(
    r"^error\[KH019\]: .* is (neither “yes”|not one of|not a whole number|not a percentage|not a rule's code)", re.MULTILINE
)

# Files of the examples that teach by being wrong.
FAULTY_EXAMPLES = {"examples/loi/ke-hoach/tasks/01.yaml"}


class CoreLoader(yaml.SafeLoader):
    """YAML as the core schema of 1.2 types it, which is what editors validate."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        pairs = []
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.YAMLError("a key that is no scalar")
            pairs.append((key.value, self.construct_object(value, deep=True)))
        if len({key for key, _ in pairs}) < len(pairs):
            raise yaml.YAMLError("a key written twice")
        return dict(pairs)

    def flatten_mapping(self, node):
        pass


CoreLoader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        list("-+0123456789."),
    ),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def construct_integer(loader, node):
    text = node.value
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


CoreLoader.add_constructor("tag:yaml.org,2002:int", construct_integer)


def load(text):
    return yaml.load(text, Loader=CoreLoader)


def kind_of(path):
    """The kind of a file by its place within a workspace; None when no kind claims it."""
    parts = pathlib.PurePosixPath(path).parts
    if path == "kehoach.yaml":
        return "workspace"
    if path == "units.yaml":
        return "units"
    if len(parts) == 2 and parts[0] == "calendar":
        return "calendar"
    if parts[-1] in ("plan.yaml", "targets.yaml") and len(parts) > 1:
        return parts[-1].removesuffix(".yaml")
    return parts[-2] if len(parts) > 2 and parts[-2] in ("tasks", *TRACKING) else None


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, condition, what):
        if condition:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}")


class Schemas:
    def __init__(self):
        self.texts = {
            (kind, spelling): json.loads((ROOT / f"schemas/{kind}.{spelling}.json").read_text())
            for kind in KINDS
            for spelling in ("vi", "en")
        }
        self.validators = {
            key: jsonschema.Draft202012Validator(schema) for key, schema in self.texts.items()
        }

    def spelling(self, kind, data):
        """The spelling that most of the root's keys have."""
        if not isinstance(data, dict):
            return "vi"
        counts = {s: len(data.keys() & self.texts[kind, s]["properties"].keys()) for s in ("vi", "en")}
        return "en" if counts["en"] > counts["vi"] else "vi"

    def fault(self, kind, data):
        """The deepest reason why the data is refused, or None."""
        validator = self.validators[kind, self.spelling(kind, data)]
        errors = list(validator.iter_errors(data))
        if not errors:
            return None
        error = jsonschema.exceptions.best_match(errors)
        return f"{error.json_path}: {error.message[:200]}"

    def fault_of_text(self, path, text):
        kind = kind_of(path)
        if kind is None:
            return None
        try:
            data = load(text)
            # Of a file without content the rules tell what is missing.
            return None if data is None else self.fault(kind, data)
        except yaml.YAMLError as error:
            return f"not YAML: {error}"


def check_schemas(checks, schemas):
    """Each is a schema, documents every property, and accepts its own examples."""
    for (kind, spelling), schema in schemas.texts.items():
        name = f"{kind}.{spelling}.json"
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
            checks.check(True, name)
        except jsonschema.SchemaError as error:
            checks.check(False, f"{name} is no schema: {error.message}")
        validator = schemas.validators[kind, spelling]
        for scope in [schema, *schema["$defs"].values()]:
            for key, value in scope["properties"].items():
                what = f"{name}: “{key}” of “{scope['title']}”"
                checks.check(value.get("description"), f"{what} is not documented")
                for example in value.get("examples", []):
                    faults = [error.message for error in validator.evolve(schema=value).iter_errors(example)]
                    checks.check(not faults, f"{what}: its example is refused: {faults}")


def check_modelines(checks):
    for folder in ("plans", "examples"):
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            match = re.search(r"^# yaml-language-server: \$schema=(\S+)$", path.read_text(), re.MULTILINE)
            if match is None:
                continue
            target = (path.parent / match.group(1)).resolve()
            checks.check(target.is_file(), f"{path.relative_to(ROOT)}: no {match.group(1)}")
            kind = kind_of(relative_to_workspace(path))
            checks.check(target.name.split(".")[0] == kind, f"{path.relative_to(ROOT)}: not the schema of its kind")


def relative_to_workspace(path):
    root = next(parent for parent in path.parents if (parent / "kehoach.yaml").is_file())
    return path.relative_to(root).as_posix()


def check_valid_files(checks, schemas):
    """Whole workspaces; what is in them is then broken on purpose."""
    for folder in ("plans", "examples", "Tests/PlanCompilerTests/Base"):
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            if any(part in ("dist", "evidence") for part in path.parts):
                continue
            place = relative_to_workspace(path)
            fault = schemas.fault_of_text(place, path.read_text())
            if path.relative_to(ROOT).as_posix() in FAULTY_EXAMPLES:
                checks.check(fault is not None, f"{path.relative_to(ROOT)} is accepted")
                continue
            checks.check(fault is None, f"{path.relative_to(ROOT)} is refused: {fault}")
            if fault is None and kind_of(place):
                check_broken(checks, schemas, kind_of(place), load(path.read_text()), path.relative_to(ROOT))


def check_broken(checks, schemas, kind, data, name):
    def refused(change, what):
        broken = copy.deepcopy(data)
        if change(broken) is not False:
            checks.check(schemas.fault(kind, broken), f"{name} is accepted with {what}")

    def first_record(broken):
        lists = [value for value in broken.values() if isinstance(value, list) and value]
        records = [value[0] for value in lists if isinstance(value[0], dict)]
        return records[0] if records else None

    def into_record(change):
        def apply(broken):
            record = first_record(broken)
            return False if record is None else change(record)

        return apply

    def without_code(record):
        code = next((key for key in ("mã", "id") if key in record), None)
        return False if code is None or kind in ("plan", "targets") else record.pop(code) and None

    def with_bad_code(record):
        code = next((key for key in ("mã", "id") if key in record), None)
        return False if code is None else record.update({code: "Mã Sai"})

    refused(lambda broken: broken.update({"khóa lạ": 1}), "an unknown key at the root")
    refused(into_record(lambda record: record.update({"khóa lạ": 1})), "an unknown key in a record")
    refused(into_record(without_code), "a record without a code")
    refused(into_record(with_bad_code), "a code that is no slug")
    for key in data:
        refused(lambda broken: broken.update({key: None}), f"“{key}” blank")
        refused(lambda broken: broken.update({key: {"x": {"y": 1}}}), f"a mapping of mappings as “{key}”")
    checks.check(schemas.fault(kind, []), f"a list is accepted as {name}")


def check_verdict(checks, findings, faults, name):
    """Holds the schemas' verdict on a rule's files against what the compiler finds in them."""
    if findings & STRUCTURAL:
        # A case may lay several files over the base; the fault is in one of them.
        checks.check(any(faults), f"{name} is accepted")
    elif not findings & UNDECIDED:
        checks.check(not any(faults), f"{name} is refused: {[fault for fault in faults if fault]}")


def fault_of_file(schemas, folder, path):
    text = path.read_bytes().decode("utf-8", errors="replace")
    return schemas.fault_of_text(path.relative_to(folder).as_posix(), text)


def check_fixtures(checks, schemas):
    for case in sorted(FIXTURES.glob("KH*/*")):
        expected = case / "expected.en.txt"
        if not expected.is_file():
            checks.check(False, f"{case.relative_to(ROOT)} does not say what the compiler finds")
            continue
        found = re.findall(r"^\w+\[KH(\d{3})\]", expected.read_text(), re.MULTILINE)
        findings = {int(code) for code in found}
        if CLOSED_VALUE.search(expected.read_text()):
            findings.add(16)
        faults = [fault_of_file(schemas, case, path) for path in sorted(case.rglob("*.yaml"))]
        check_verdict(checks, findings, faults, case.relative_to(ROOT))


def check_examples(checks, schemas, tool):
    """The example of every rule, faulty and mended, as the tool writes them out."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([tool, "examples", "--output", folder], check=True)
        for state in sorted(pathlib.Path(folder).glob("*/*")):
            findings = {int(state.parent.name[2:])} if state.name == "faulty" else set()
            faults = [fault_of_file(schemas, state, path) for path in sorted(state.rglob("*.yaml"))]
            check_verdict(checks, findings, faults, f"the {state.name} example of {state.parent.name}")


def built_tool():
    tools = [path for path in ROOT.glob(".build/*/kehoach-dev") if path.is_file()]
    return max(tools, key=lambda path: path.stat().st_mtime, default=None)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kehoach-dev", type=pathlib.Path, default=built_tool())
    arguments = parser.parse_args()
    checks, schemas = Checks(), Schemas()
    check_schemas(checks, schemas)
    check_modelines(checks)
    check_valid_files(checks, schemas)
    check_fixtures(checks, schemas)
    checks.check(arguments.kehoach_dev, "kehoach-dev is not built: the rules' examples were not checked")
    if arguments.kehoach_dev:
        check_examples(checks, schemas, arguments.kehoach_dev)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
