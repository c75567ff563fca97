#!/usr/bin/env python3
"""Reads the CSV with Python's csv and the Markdown with markdown-it: every row once, nothing run, text stays text.

Usage: tables.py WORKSPACE OUTPUT_FOLDER KEHOACH
"""

import csv
import io
import pathlib
import re
import shutil
import sys
import tempfile

from markdown_it import MarkdownIt

from checks import Checks, Plan, as_list, output_of

checks = Checks()
plan = Plan(pathlib.Path(sys.argv[1]))
folder = pathlib.Path(sys.argv[2])
MARK = b"\xef\xbb\xbf"
PLAIN_NUMBER = re.compile(r"[+-][0-9]+([.,][0-9]+)*%?")


def runs_in_excel(cell):
    """Whether a spreadsheet takes the cell for a formula; plain numbers with a sign are no harm."""
    return cell[:1] in tuple("=+-@\t\r＝＋－＠") and cell != "" and not PLAIN_NUMBER.fullmatch(cell)


def read_table(path):
    data = path.read_bytes()
    name = path.name
    checks.that(data.startswith(MARK), f"{name} has no byte order mark")
    checks.that(data.endswith(b"\r\n"), f"{name} does not end with CR LF")
    rows = list(csv.reader(io.StringIO(data.removeprefix(MARK).decode("utf-8"), newline=""), strict=True))
    checks.equal({len(row) for row in rows}, {len(rows[0])}, f"widths of the rows of {name}")
    checks.equal(len(set(rows[0])), len(rows[0]), f"distinct headings of {name}")
    checks.equal([cell for row in rows for cell in row if runs_in_excel(cell)], [], f"formulas in {name}")
    return rows


def inherited(task, group, key):
    """A field of a task, or what its group gives by default."""
    return task[key] if key in task else group.get(key) if group is not task else None


def check_tasks(rows):
    head, rows = rows[0], rows[1:]
    note = head.index("Ghi chú")
    sources = list(plan.tasks)
    checks.equal([row[1] for row in rows], [task["mã"] for task, _ in sources], "codes of tasks.csv")
    checks.equal(len({row[0] for row in rows}), len(sources), "numbers of tasks.csv, each once")
    for row, (task, group) in zip(rows, sources):
        code = task["mã"]
        title = group["tên"] if group is not task else ""
        for column, expected in [(3, title), (4, task.get("tên", "")), (note, task.get("ghi chú", ""))]:
            checks.equal(row[column], expected, f"{head[column]} of {code}")
        for column, key in [(5, "sản phẩm"), (6, "KPI")]:
            checks.equal(row[column], "; ".join(as_list(task.get(key))), f"{head[column]} of {code}")
        owner = plan.unit_of(inherited(task, group, "chủ trì"))
        if owner:
            checks.equal(row[7:9], [owner["tên"], owner["mã"]], f"owner of {code}")
        checks.that(row[12] != "", f"{code} has no deadline")
        for column in (13, 14, 15):
            checks.that(
                row[column] == "" or re.fullmatch(r"\d{4}-\d\d-\d\d", row[column]),
                f"{head[column]} of {code} is no date: {row[column]}")


def check_targets(rows):
    head, rows = rows[0], rows[1:]
    checks.equal([row[1] for row in rows], [target["mã"] for target in plan.targets], "codes of targets.csv")
    for row, target in zip(rows, plan.targets):
        code = target["mã"]
        checks.equal(row[3], target["tên"], f"title of {code}")
        checks.equal(row[4], "; ".join(as_list(target.get("mức"))), f"level of {code}")
        served = [task["mã"] for task, _ in plan.tasks if code in as_list(task.get("chỉ tiêu"))]
        checks.equal(len(row[12].split("; ")) if row[12] else 0, len(served), f"tasks that serve {code}")


PARSER = MarkdownIt("commonmark").enable("table")


class Document:
    """A Markdown file as a parser has it."""

    def __init__(self, text):
        self.tokens = PARSER.parse(text)
        self.headings = []
        self.tables = []
        self.words = []
        self.markup = set()
        for index, token in enumerate(self.tokens):
            if token.type == "heading_open":
                self.headings.append((int(token.tag[1:]), plain(self.tokens[index + 1])))
            elif token.type == "table_open":
                self.tables.append([])
            elif token.type == "tr_open":
                self.tables[-1].append([])
            elif token.type in ("th_open", "td_open"):
                self.tables[-1][-1].append(plain(self.tokens[index + 1]))
            elif token.type == "inline":
                self.words.append(plain(token))
                self.markup |= {child.type for child in token.children}
            elif token.type in ("html_block", "code_block", "fence"):
                self.markup.add(token.type)


def plain(token):
    """What a reader sees of a line."""
    seen = []
    for child in token.children:
        if child.type in ("text", "code_inline"):
            seen.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or child.content == "<br>":
            seen.append("\n")
        elif child.type == "html_inline":
            seen.append(child.content)
    return "".join(seen)


# What our own templates make; all else would be the plan's text taken for markup.
OURS = {"text", "strong_open", "strong_close", "em_open", "em_close", "code_inline", "softbreak", "hardbreak",
        "html_inline"}


def check_document(path):
    text = path.read_text(encoding="utf-8")
    document = Document(text)
    name = path.name
    checks.that(text.endswith("\n") and not text.endswith("\n\n"), f"{name} does not end with one line break")
    levels = [level for level, _ in document.headings]
    checks.equal(levels.count(1), 1, f"titles of {name}")
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    checks.equal(jumps, [], f"jumps of headings in {name}")
    checks.that(all(words for _, words in document.headings), f"{name} has an empty heading")
    for table in document.tables:
        checks.equal({len(row) for row in table}, {len(table[0])}, f"widths of a table in {name}")
        checks.that(len(table) > 1 and all(table[0]), f"{name} has a table without rows or headings")
    checks.equal(document.markup - OURS, set(), f"markup in {name}")
    tags = set(re.findall(r"(?<!\\)<[^>]*>", text))
    checks.that(tags <= {"<br>"}, f"{name} has tags: {tags}")
    return document


def squeezed(text):
    return re.sub(r"[\s\u00a0]+", " ", text).strip()


def unended(text):
    return squeezed(text).rstrip(".;,:")


def check_plan(document):
    """The plan as it is signed holds every word of the source that is meant to be printed."""
    words = squeezed("\n".join(document.words))
    source = plan.plan
    expected = [item["trích yếu"] for item in source["căn cứ"]] + [item["văn bản"] for item in source["căn cứ"]]
    expected += [source["trích yếu"], source["lời dẫn"], *source["yêu cầu"], *source["nơi nhận"]]
    for passage in source["giải pháp"] + source["tổ chức thực hiện"]:
        expected += [passage["tiêu đề"], *as_list(passage["nội dung"])]
    for target in plan.targets:
        expected += [target["tên"], *as_list(target.get("mức"))]
    for text in expected:
        checks.that(unended(text) in words, f"the plan does not say: {text}")
    titles = [heading for level, heading in document.headings if level == 2]
    checks.equal(
        titles, ["I- MỤC TIÊU, YÊU CẦU", "II- NHIỆM VỤ TRỌNG TÂM NĂM 2026", "III- GIẢI PHÁP",
                 "IV- TỔ CHỨC THỰC HIỆN", "PHỤ LỤC – Triển khai nhiệm vụ"], "parts of the plan")
    checks.equal(
        [len(table) - 1 for table in document.tables],
        [sum(len(item.get("việc", [item])) for item in section["nhiệm vụ"]) for section in plan.sections],
        "rows of each section of the appendix")
    rows = [row for table in document.tables for row in table[1:]]
    for row, (task, group) in zip(rows, plan.tasks):
        code = task["mã"]
        checks.equal(len(row), 8, f"cells of {code}")
        for column, key in [(1, "tên"), (2, "sản phẩm"), (3, "KPI"), (7, "điều kiện")]:
            for text in as_list(task.get(key)):
                checks.that(unended(text) in squeezed(row[column]), f"column {column + 1} of {code}: {text}")
            if key in ("sản phẩm", "KPI") and key not in task:
                checks.equal(row[column], "", f"column {column + 1} of {code}, which the plan leaves empty")
        for unit in as_list(inherited(task, group, "phối hợp")):
            checks.that(unit in row[5], f"support of {code}: {unit}")


def check_checklist(document, name):
    checks.that(document.headings[0][1].startswith("Danh mục nhiệm vụ năm 2026 – "), f"title of {name}")


tables = sorted(folder.glob("*/*.csv"))
checks.equal([path.name for path in tables], ["schedule.csv", "targets.csv", "tasks.csv"], "tables")
for path in tables:
    rows = read_table(path)
    if path.name == "tasks.csv":
        check_tasks(rows)
    elif path.name == "targets.csv":
        check_targets(rows)

documents = sorted(folder.glob("*/**/*.md"))
checks.that(len(documents) > 5, "there are no Markdown documents")
for path in documents:
    document = check_document(path)
    if path.stem == path.parent.name:
        check_plan(document)
    else:
        check_checklist(document, path.name)
checks.that(any(path.stem == path.parent.name for path in documents), "the plan is not there as Markdown")


NASTY = '=1+1 | **đậm** <b onclick="x">y</b> [a](http://b) `c` _d_ # e <!-- f ~~g~~ &amp; \\'


def check_nasty(executable):
    """Built anew with a title and a subject full of markup: each is read as the words that it is."""
    with tempfile.TemporaryDirectory() as made:
        workspace = pathlib.Path(made) / "plans"
        shutil.copytree(sys.argv[1], workspace)
        for file, key, indent in [("2026/tasks/03.yaml", "ghi chú: ", "        "), ("2026/plan.yaml", "trích yếu: ", "")]:
            path = workspace / file
            text = path.read_text(encoding="utf-8")
            if indent:
                place = text.index("        điều kiện:")
                text = text[:place] + f"{indent}{key}'{NASTY}'\n" + text[place:]
            else:
                text = re.sub(rf"^{key}>-\n(  .*\n)+", lambda _: f"{key}'{NASTY}'\n", text, count=1, flags=re.M)
            path.write_text(text, encoding="utf-8")
        output = pathlib.Path(made) / "dist"
        output_of([executable, "build", workspace, "--as-of", "2026-01-20", "--output", output])
        rows = read_table(output / "ke-hoach-2026" / "tasks.csv")
        note = rows[0].index("Ghi chú")
        checks.equal([row[note] for row in rows if "đậm" in row[note]], ["'" + NASTY], "a note like a formula")
        for path in sorted(output.glob("*/**/*.md")):
            document = check_document(path)
            if path.stem == path.parent.name:
                cells = [row[7] for table in document.tables for row in table if "đậm" in row[7]]
                checks.equal([NASTY in cell for cell in cells], [True], "a note full of markup in the appendix")
            checks.that(any(NASTY in words for words in document.words), f"{path.name} has lost a subject")


check_nasty(pathlib.Path(sys.argv[3]).resolve())
checks.finish()
