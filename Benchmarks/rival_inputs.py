"""The tasks of a workspace in the formats of other compilers of plain text: as many entries, in much the same words."""

import pathlib
import re

FIELD = re.compile(r"^ +(?:- )?(mã|tên|sản phẩm|KPI|chủ trì|phối hợp|phụ trách|thời hạn): *(.*)$")


def tasks(paths: list[str]) -> list[dict[str, str]]:
    """The fields of every task that has an owner; groups have none."""
    found: list[dict[str, str]] = []
    for path in paths:
        for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
            if match := FIELD.match(line):
                name, value = match.groups()
                if name == "mã":
                    found.append({})
                found[-1][name] = value.replace('"', "'")
    return [task for task in found if "chủ trì" in task]


def words(task: dict[str, str], *names: str) -> str:
    return "; ".join(f"{name}: {task[name]}" for name in names if task.get(name))


def ledger(entries: list[dict[str, str]]) -> str:
    """Transactions of beancount."""
    opening = 'option "operating_currency" "VND"\n1970-01-01 open Assets:Fund\n1970-01-01 open Expenses:Work\n'
    return opening + "".join(
        f'\n2026-{1 + number % 12:02}-{1 + number % 28:02} * "{task["chủ trì"]}" "{task["tên"]}"\n'
        f'  code: "{task["mã"]}"\n'
        f'  note: "{words(task, "sản phẩm", "KPI", "phối hợp", "phụ trách", "thời hạn")}"\n'
        f"  Expenses:Work  {1000 + number} VND\n  Assets:Fund\n" for number, task in enumerate(entries))


def journal(entries: list[dict[str, str]]) -> str:
    """Transactions of hledger."""
    return "account assets:fund\naccount expenses:work\ncommodity 1000. VND\n\n" + "".join(
        f'2026-{1 + number % 12:02}-{1 + number % 28:02} * ({task["mã"]}) {task["chủ trì"]} | {task["tên"]}\n'
        f'    ; {words(task, "sản phẩm", "KPI", "phối hợp", "phụ trách", "thời hạn")}\n'
        f"    expenses:work  {1000 + number} VND\n    assets:fund\n\n" for number, task in enumerate(entries))


def project(entries: list[dict[str, str]]) -> str:
    """A project of TaskJuggler: one resource for each owner, a fixed duration for each task."""
    owners = {owner: f"r{number}" for number, owner in enumerate(sorted({task["chủ trì"] for task in entries}))}
    return (
        'project plan "Kế hoạch" 2026-01-01 +1y\n'
        + "".join(f'resource {code} "{owner}"\n' for owner, code in owners.items())
        + "".join(
            f'task t{number} "{task["tên"]}" {{\n'
            f'  note "{words(task, "mã", "sản phẩm", "KPI", "phối hợp", "phụ trách", "thời hạn")}"\n'
            f"  start 2026-{1 + number % 12:02}-01\n  duration {1 + number % 28}d\n"
            f'  responsible {owners[task["chủ trì"]]}\n}}\n' for number, task in enumerate(entries)))
