#!/usr/bin/env python3
"""Follows the guide of docs/vi as its reader would: writes what it tells to write, runs what it tells to run, and
compares what is printed with what the guide shows.

Usage: guide.py KEHOACH [--bless | --pictures]
  --bless     writes into the guide what is printed today; a line “…” in the guide stands for lines left out
  --pictures  makes the guide's pictures anew out of what the tool prints and builds

What a block of the guide is follows from the remark in front of it, which readers do not see:
  <!-- viết: FILE -->        the YAML block is the whole file
  <!-- sửa: FILE -->         the diff block changes the file
  <!-- Word: FILE -->        the table stands in a Word document of that name
  <!-- điền: FORM → FILE --> the unit fills the form in as the table says and sends it as FILE
  <!-- minh họa -->          the YAML block is only to be looked at
A console block is run in a terminal of 100 columns; what follows the brackets of a question is typed.
"""

import argparse
import contextlib
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import docx
import pexpect
import yaml
from ansi2html import Ansi2HTMLConverter

from checks import ROOT, Checks
from chromium import Chromium
from collect_form import Form
from libreoffice import convert

GUIDE = ROOT / "docs" / "vi" / "huong-dan.md"
PICTURES = GUIDE.parent / "pictures"
COLUMNS = 100
QUESTION = re.compile(r" \[[^\]]*\]: ?")
LEFT_OUT = "…"
PICTURE = re.compile(r"!\[[^\]]+\]\(pictures/([^)]+)\)")
COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")

checks = Checks()


class Stage:
    """The folder in which the guide is followed, and what its terminal has shown."""

    def __init__(self, folder, kehoach):
        self.here = folder
        commands = folder.parent / "bin"
        commands.mkdir()
        (commands / "kehoach").symlink_to(kehoach)
        # Neither the machine's language nor its user's settings show.
        self.environment = {"PATH": f"{commands}:{os.environ['PATH']}", "HOME": str(folder.parent), "LANG": "C.UTF-8",
                            "TERM": "xterm-256color"}
        self.shown = {}

    def write(self, path, text):
        (self.here / path).parent.mkdir(parents=True, exist_ok=True)
        (self.here / path).write_text(text, encoding="utf-8")

    def change(self, path, diff):
        """Replaces the lines that stay or go by those that stay or come."""
        lines = [(line[:1], line[1:]) for line in diff.splitlines()]
        before = "".join(f"{line}\n" for sign, line in lines if sign in " -")
        after = "".join(f"{line}\n" for sign, line in lines if sign in " +")
        text = (self.here / path).read_text(encoding="utf-8")
        checks.equal(text.count(before), 1, f"places in {path} that the guide changes:\n{before}")
        self.write(path, text.replace(before, after))

    def run(self, command, shown):
        """What a command prints, as lines without colours; answers are taken from the lines that the guide shows."""
        if folder := re.fullmatch(r"cd (\S+)", command):
            self.here = (self.here / folder[1]).resolve()
            return []
        session = pexpect.spawn("/bin/sh", ["-c", command], cwd=str(self.here), env=self.environment, encoding="utf-8",
                                timeout=60, dimensions=(1000, COLUMNS))
        said = ""
        for question in filter(None, map(QUESTION.search, shown)):
            session.expect(QUESTION.pattern)
            said += session.before + session.after
            session.sendline(question.string[question.end():])
        session.expect(pexpect.EOF)
        said += session.before
        session.close()
        self.shown.setdefault(command, said)
        return [line.rstrip() for line in COLOUR.sub("", said).replace("\r", "").rstrip().split("\n")] if said else []


def table_of(lines):
    """The cells of a Markdown table, its heading first."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    return [rows[0], *rows[2:]]


def word_document(path, rows):
    document = docx.Document()
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.save(path)


def fill_in(form_path, target, rows):
    """The unit types into the cells that the table's heading names."""
    form = Form(form_path)
    form.head("KH_Period", "Tháng 01/2027")
    form.head("KH_ReportDate", datetime.date(2027, 1, 29))
    form.head("KH_Preparer", "Nguyễn Văn Ví Dụ")
    columns = {"Mức độ hoàn thành": "percent", "Kết quả": "result", "Minh chứng": "evidence", "Khó khăn": "difficulties"}
    for row in rows[1:]:
        values = dict(zip(rows[0], row))
        code = values.pop("Mã")
        for name, value in values.items():
            if value:
                form.set(code, columns[name], value)
        form.set(code, "status", form.list("status-label")[1])
        form.set(code, "confirmation", form.list("confirmation-label")[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    form.book.save(target)


def agrees(shown, printed):
    """Whether lines are the printed ones, “…” standing for any number of them."""
    if not shown:
        return not printed
    if shown[0] == LEFT_OUT:
        return any(agrees(shown[1:], printed[start:]) for start in range(len(printed) + 1))
    return bool(printed) and shown[0] == printed[0] and agrees(shown[1:], printed[1:])


class Player:
    """Goes through the guide from its first line to its last."""

    def __init__(self, stage, lines, blesses, photographer):
        self.stage, self.lines, self.blesses, self.photographer = stage, lines, blesses, photographer
        self.written = []
        self.remark = None

    def play(self):
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            if remark := re.fullmatch(r"<!-- (.+) -->", line):
                self.remark = remark[1]
                self.written.append(line)
                index += 1
            elif fence := re.fullmatch(r"```(\w+)", line):
                end = self.lines.index("```", index)
                self.written += [line, *self.block(fence[1], self.lines[index + 1:end], index + 2), "```"]
                index = end + 1
            elif line.startswith("|"):
                end = next((i for i in range(index, len(self.lines)) if not self.lines[i].startswith("|")), len(self.lines))
                self.table(self.lines[index:end])
                self.written += self.lines[index:end]
                index = end
            else:
                if self.photographer and (picture := PICTURE.fullmatch(line)):
                    self.photographer.take(picture[1], self.stage)
                self.written.append(line)
                index += 1
        return self.written

    def block(self, kind, lines, number):
        remark, self.remark = self.remark, None
        text = "".join(f"{line}\n" for line in lines)
        if kind == "console":
            return self.console(lines, number)
        if kind == "yaml":
            checks.that(yaml.safe_load(text) is not None, f"line {number}: the YAML says nothing")
            if remark != "minh họa":
                self.stage.write(self.argument(remark, "viết", number), text)
        if kind == "diff":
            self.stage.change(self.argument(remark, "sửa", number), text)
        return lines

    def table(self, lines):
        remark, self.remark = self.remark, None
        if remark is None:
            return
        kind, _, rest = remark.partition(": ")
        if kind == "Word":
            word_document(self.stage.here / rest, table_of(lines))
        elif kind == "điền":
            form, target = rest.split(" → ")
            fill_in(self.stage.here / form, self.stage.here / target, table_of(lines))

    def argument(self, remark, kind, number):
        found = re.fullmatch(rf"{kind}: (\S+)", remark or "")
        if not found:
            raise SystemExit(f"line {number}: no remark “{kind}: …” stands before the block")
        return found[1]

    def console(self, lines, number):
        starts = [index for index, line in enumerate(lines) if line.startswith("$ ")] + [len(lines)]
        written = []
        for start, end in zip(starts, starts[1:]):
            command, shown = lines[start][2:], lines[start + 1:end]
            printed = self.stage.run(command, shown)
            holds = agrees(shown, printed)
            if not self.blesses:
                complaint = "\n".join([f"line {number + start}: {command} prints", *printed])
                checks.that(holds, complaint)
            written += [lines[start], *(shown if holds or not self.blesses else printed)]
        return written


class Photographer:
    """Makes the guide's pictures out of what the tool has printed and built by then."""

    # The command whose output is shown, from a line on.
    TERMINALS = {
        "hoi-dap.png": ("kehoach new ke-hoach", ""),
        "bao-loi.png": ("kehoach check", "lỗi[KH003]"),
        "tinh-hinh.png": ("kehoach status --as-of 2027-02-05", ""),
    }
    PAGES = {
        "tong-quan.png": "dist/ke-hoach-2027/index.html",
        "bang-theo-doi.png": "dist/ke-hoach-2027/board.html",
        "lich.png": "dist/ke-hoach-2027/calendar.html",
    }
    # The page of the document and how much of it is shown, in points from its upper edge.
    DOCUMENTS = {
        "ke-hoach.png": ("dist/ke-hoach-2027/ke-hoach-2027.docx", 1, 842),
        "phu-luc.png": ("dist/ke-hoach-2027/ke-hoach-2027.docx", 3, 595),
        "phieu.png": ("dist/ke-hoach-2027/checklists/phong-van-hoa-xa-hoi.docx", 1, 620),
        "bieu.png": ("dist/ke-hoach-2027/checklists/phong-van-hoa-xa-hoi.xlsx", 1, 330),
        "bao-cao.png": ("bao-cao-thang-01.docx", 1, 842),
    }
    TERMINAL_PAGE = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 14px 18px; background: #fcfcfa; color: #222 }
pre { margin: 0; width: 100ch; font: 15px/1.35 "DejaVu Sans Mono", monospace; white-space: pre-wrap }
b.prompt { color: #777; font-weight: normal }
</style>%s<pre id="said"><b class="prompt">$</b> %s
%s</pre>"""
    DOTS_PER_INCH = 80

    def __init__(self, folder, browser):
        self.folder, self.browser = folder, browser

    def take(self, name, stage):
        if name in self.TERMINALS:
            command, first = self.TERMINALS[name]
            self.terminal(name, command, stage.shown[command], first)
        elif name in self.PAGES:
            self.browser.open(stage.here / self.PAGES[name], width=1000, height=760)
            self.browser.screenshot(PICTURES / name, 1000)
        elif name in self.DOCUMENTS:
            path, number, height = self.DOCUMENTS[name]
            self.document(name, stage.here / path, number, height)

    def terminal(self, name, command, said, first):
        said = said.replace("\r", "").rstrip()
        start = said.rfind("\n", 0, said.index(first)) + 1
        converter = Ansi2HTMLConverter(inline=False, dark_bg=False, scheme="osx")
        body = ("…\n" if start else "") + converter.convert(said[start:], full=False)
        page = self.folder / f"{name}.html"
        page.write_text(self.TERMINAL_PAGE % (converter.produce_headers(), command, body), encoding="utf-8")
        self.browser.open(page, width=960)
        height = self.browser.value('document.getElementById("said").offsetHeight')
        self.browser.open(page, width=960, height=int(height) + 28)
        self.browser.screenshot(PICTURES / name, 960)

    def document(self, name, document, number, height):
        convert("pdf", [document], self.folder)
        dots = self.DOTS_PER_INCH
        subprocess.run(["pdftoppm", "-png", "-r", str(dots), "-f", str(number), "-l", str(number), "-singlefile",
                        "-x", "0", "-y", "0", "-W", "0", "-H", str(height * dots // 72),
                        str(self.folder / f"{document.stem}.pdf"), str(PICTURES / name.removesuffix(".png"))], check=True)


def check_pictures(text):
    shown = set(PICTURE.findall(text))
    checks.equal(shown, {path.name for path in PICTURES.iterdir()}, "the pictures that the guide shows")
    made = {*Photographer.TERMINALS, *Photographer.PAGES, *Photographer.DOCUMENTS}
    checks.equal(shown, made, "the pictures that are made")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kehoach", type=pathlib.Path)
    parser.add_argument("--bless", action="store_true")
    parser.add_argument("--pictures", action="store_true")
    options = parser.parse_args()
    text = GUIDE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as place, contextlib.ExitStack() as open_things:
        folder = pathlib.Path(place) / "van-phong"
        folder.mkdir()
        stage = Stage(folder, options.kehoach.resolve())
        photographer = None
        if options.pictures:
            shutil.rmtree(PICTURES, ignore_errors=True)
            PICTURES.mkdir()
            photographer = Photographer(pathlib.Path(place), open_things.enter_context(Chromium()))
        lines = Player(stage, text.split("\n"), options.bless, photographer).play()
        if options.bless:
            GUIDE.write_text("\n".join(lines), encoding="utf-8")
    check_pictures(text)
    checks.finish()


main()
