#!/usr/bin/env python3
"""Reads the Word documents: their parts with lxml, their content with python-docx, their pages with LibreOffice.

Usage: word.py PROFILE WORKSPACE OUTPUT_FOLDER   (PROFILE: party or state)
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import docx
from checks import Checks, Plan, as_list
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from libreoffice import convert
from lxml import etree

profile, workspace, output = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
checks = Checks()
plan = Plan(workspace)
files = sorted(output.rglob("*.docx"))
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"

# Millimetres: top, bottom, left, right. Points: the body's type.
MARGINS = {"party": (20, 20, 30, 15), "state": (20, 20, 30, 15)}
BODY_SIZE = {"party": 14, "state": 14}
NATION = {"party": "ĐẢNG CỘNG SẢN VIỆT NAM", "state": "Độc lập - Tự do - Hạnh phúc"}

# Children in the order of the schema (ECMA-376 part 1, annex A); those that are never written are left out.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl "
           "rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps noProof color sz szCs u lang",
    "tblPr": "tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tcPr": "tcW gridSpan vMerge tcBorders shd vAlign",
    "sectPr": "headerReference type pgSz pgMar pgNumType cols titlePg",
    "sdtPr": "alias tag id checkbox",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr",
    "abstractNum": "multiLevelType name lvl",
    "numbering": "abstractNum num",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
}


def local(element):
    return etree.QName(element).localname


def flat(text):
    """Without the differences that no reader of the page can see."""
    return " ".join(text.replace("\u2011", "-").split())


def said(text):
    """As the document has it: without the sign at its end."""
    return flat(text).rstrip(".;,: ")


def check_parts(path):
    with zipfile.ZipFile(path) as archive:
        checks.equal(archive.testzip(), None, f"{path.name}: a bad file in the archive")
        checks.equal({entry.date_time[:3] for entry in archive.infolist()}, {(1980, 1, 1)}, f"{path.name}: dates")
        names = archive.namelist()
        checks.equal(names[0], "[Content_Types].xml", f"{path.name}: the first file")
        parts = {name: etree.fromstring(archive.read(name)) for name in names}
    typed = {part.get("PartName") for part in parts["[Content_Types].xml"] if part.get("PartName")}
    checks.equal(typed, {"/" + name for name in names if not name.endswith((".rels", "Types].xml"))},
                 f"{path.name}: parts with a content type")
    for name, root in parts.items():
        if name.endswith(".rels"):
            folder = name.split("_rels/")[0]
            missing = [r.get("Target") for r in root if folder + r.get("Target") not in names]
            checks.equal(missing, [], f"{path.name}: {name} leads nowhere")
        unordered = [local(e) for e in root.iter(etree.Element) if local(e) in ORDER and not in_order(e)]
        checks.equal(unordered, [], f"{path.name}: {name}: elements out of the schema's order")
    document, styles = parts["word/document.xml"], parts["word/styles.xml"]
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    used = {e.get(qn("w:val")) for e in document.iter(qn("w:pStyle"), qn("w:rStyle"))}
    used |= {e.get(qn("w:val")) for e in styles.iter(qn("w:basedOn"), qn("w:next"))}
    checks.that(used <= known, f"{path.name}: styles that are not there: {used - known}")
    lists = {e.get(qn("w:numId")) for e in parts["word/numbering.xml"].iter(qn("w:num"))} | {"0"}
    numbered = {e.get(qn("w:val")) for root in (document, styles) for e in root.iter(qn("w:numId"))}
    checks.that(numbered <= lists, f"{path.name}: lists that are not there: {numbered - lists}")
    controls = [e.get(qn("w:val")) for sdt in document.iter(qn("w:sdtPr")) for e in sdt.iter(qn("w:id"))]
    checks.equal(len(set(controls)), len(controls), f"{path.name}: numbers of controls")
    empty = [cell for cell in document.iter(qn("w:tc")) if local(cell[-1]) != "p"]
    checks.equal(empty, [], f"{path.name}: cells that do not end with a paragraph")
    return styles


def in_order(element):
    order = ORDER[local(element)].split()
    children = [local(child) for child in element]
    return all(child in order for child in children) and children == sorted(children, key=order.index)


class Numbers:
    """Counts the numbers of paragraphs as Word would, from the parts alone."""

    def __init__(self, document):
        numbering = document.part.numbering_part.element
        abstract = {e.get(qn("w:abstractNumId")): e for e in numbering.iter(qn("w:abstractNum"))}
        self.levels = {}
        for num in numbering.iter(qn("w:num")):
            definition = abstract[num.find(qn("w:abstractNumId")).get(qn("w:val"))]
            self.levels[num.get(qn("w:numId"))] = [
                (level.find(qn("w:numFmt")).get(qn("w:val")), level.find(qn("w:lvlText")).get(qn("w:val")))
                for level in definition.iter(qn("w:lvl"))]
        self.counts = {number: [0] * len(levels) for number, levels in self.levels.items()}

    def of(self, paragraph):
        """The number that is printed before a paragraph; empty without one."""
        properties = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
        if properties is None:
            style = paragraph.style.element.pPr
            properties = style.numPr if style is not None else None
        if properties is None or str(properties.numId.val) not in self.levels:
            return ""
        number = str(properties.numId.val)
        level = properties.ilvl.val if properties.ilvl is not None else 0
        counts = self.counts[number]
        counts[level] += 1
        counts[level + 1:] = [0] * (len(counts) - level - 1)
        kind, text = self.levels[number][level]
        if kind == "bullet":
            return text
        for index, (kind, _) in enumerate(self.levels[number]):
            text = text.replace(f"%{index + 1}", roman(counts[index]) if kind == "upperRoman" else str(counts[index]))
        return text


def roman(number):
    text = ""
    for value, sign in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
                        (1, "I")]:
        while number >= value:
            text, number = text + sign, number - value
    return text


def check_sections(document, name):
    upright, *across = document.sections
    top, bottom, left, right = MARGINS[profile]
    checks.equal(upright.orientation, WD_ORIENTATION.PORTRAIT, f"{name}: the first section")
    margins = [round(getattr(upright, side).mm) for side in
               ("top_margin", "bottom_margin", "left_margin", "right_margin")]
    checks.equal(margins, [top, bottom, left, right], f"{name}: margins")
    checks.equal((round(upright.page_width.mm), round(upright.page_height.mm)), (210, 297), f"{name}: the sheet")
    checks.that(upright.different_first_page_header_footer, f"{name}: no page number on the first page")
    for section in across:
        checks.equal(section.orientation, WD_ORIENTATION.LANDSCAPE, f"{name}: the appendix")
        # The edge that is bound comes to lie above.
        checks.equal((round(section.top_margin.mm), round(section.right_margin.mm)), (left, top), f"{name}: turned")
    for section in document.sections:
        header = section.header.paragraphs[0]
        fields = [f.get(qn("w:instr")).strip() for f in header._p.iter(qn("w:fldSimple"))]
        checks.equal(fields, ["PAGE"], f"{name}: the header's field")
        checks.equal(header.style.paragraph_format.alignment, 1, f"{name}: the page number is centred")


def check_styles(document, styles, name, language):
    defaults = styles.find(qn("w:docDefaults"))
    checks.equal({e.get(qn("w:val")) for e in defaults.iter(qn("w:lang"))}, {language}, f"{name}: language")
    checks.equal({e.get(qn("w:ascii")) for e in defaults.iter(qn("w:rFonts"))}, {"Times New Roman"}, f"{name}: font")
    checks.equal(document.core_properties.language, language, f"{name}: language of the properties")
    levels = [int(p.style.name[-1]) for p in document.paragraphs if p.style.name.startswith("Heading")]
    checks.that(levels and levels[0] == 1, f"{name}: the first heading is of level 1")
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    checks.equal(jumps, [], f"{name}: levels of headings that are left out")
    for style in document.styles:
        if style.name.startswith("Heading"):
            (outline,) = style.element.iter(qn("w:outlineLvl"))
            checks.equal(int(outline.get(qn("w:val"))) + 1, int(style.name[-1]), f"{name}: level of {style.name}")


def check_plan(path):
    document = docx.Document(path)
    styles = check_parts(path)
    name = path.name
    check_sections(document, name)
    check_styles(document, styles, name, "vi-VN")
    checks.equal(len(document.sections), 2, f"{name}: sections")
    checks.that(said(plan.plan["trích yếu"]) in flat(document.core_properties.title), f"{name}: title")
    checks.equal(document.styles["Normal"].font.size.pt, BODY_SIZE[profile], f"{name}: size of the body's type")
    numbers = Numbers(document)
    lines = [(numbers.of(p), flat(p.text), p.style.name) for p in document.paragraphs]
    printed = [f"{number} {text}".strip() for number, text, _ in lines]
    texts = [text for _, text, _ in lines]
    for basis in plan.plan["căn cứ"]:
        cited = said(f"{basis['văn bản']} {basis['trích yếu']}")
        checks.that(any(text.startswith(f"Căn cứ {cited}") for text in texts), f"{name}: legal basis {cited[:40]}")
    for group_number, group in enumerate(plan.target_groups, 1):
        checks.that(f"1.{group_number}. {said(group['tên'])}" in printed, f"{name}: group {group['tên']}")
        targets = group["chỉ tiêu"]
        for number, target in enumerate(targets, 1):
            wanted = f"({number}) " if len(targets) > 1 else ""
            levels = [said(level) for level in as_list(target.get("mức"))]
            found = [" ".join(printed[index:index + 1 + (len(levels) > 1) * len(levels)])
                     for index, line in enumerate(printed) if line.startswith(wanted + said(target["tên"]))]
            checks.that(found and all(level in found[0] for level in levels),
                        f"{name}: target 1.{group_number} {wanted}{target['mã']}: {found}")
    for text in as_list(plan.plan.get("yêu cầu")):
        checks.that(any(said(text) in line for line in texts), f"{name}: requirement {text[:40]}")
    for passage in as_list(plan.plan.get("giải pháp")) + as_list(plan.plan.get("tổ chức thực hiện")):
        for text in as_list(passage["nội dung"]):
            checks.that(any(said(text) in line for line in texts), f"{name}: passage {text[:40]}")
    parts = [number for number, _, style in lines if style == "Heading 1"]
    checks.equal([part[:-1] for part in parts], [roman(n + 1) for n in range(len(parts))], f"{name}: parts")
    head, foot, appendix = document.tables
    checks.that(NATION[profile] in flat(head.cell(0, 1).text), f"{name}: the head at the right")
    checks.that(plan.plan["cơ quan ban hành"].upper() in flat(head.cell(0, 0).text), f"{name}: the head at the left")
    head_text = flat(" ".join(cell.text for row in head.rows for cell in row.cells))
    checks.equal("DỰ THẢO" in head_text, "số" not in plan.plan, f"{name}: a draft says that it is one")
    checks.that(plan.plan["ký hiệu"] in head_text, f"{name}: symbol")
    for recipient in plan.plan["nơi nhận"]:
        checks.that(said(recipient) in flat(foot.cell(0, 0).text), f"{name}: recipient {recipient}")
    checks.that(plan.plan["ký"]["chức vụ"].upper() in foot.cell(0, 1).text, f"{name}: who signs")
    check_appendix(appendix, name)


def check_appendix(table, name):
    has_remarks = any(task.get(field, group.get(field)) for task, group in plan.tasks
                      for field in ("điều kiện", "ghi chú", "kinh phí", "rà soát"))
    columns = 8 if has_remarks else 7
    checks.equal(len(table.columns), columns, f"{name}: columns of the appendix")
    rows = list(table._tbl.tr_lst)
    repeated = [tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for tr in rows]
    checks.equal(repeated, [True, True] + [False] * (len(rows) - 2), f"{name}: rows that are repeated")
    checks.that(all(tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for tr in rows),
                f"{name}: rows that do not split")
    widths = [sum(int((tc.tcPr.gridSpan.val if tc.tcPr.gridSpan is not None else 1)) for tc in tr.tc_lst)
              for tr in rows]
    checks.equal(set(widths), {columns}, f"{name}: width of rows")
    checks.equal([flat(cell.text) for cell in table.rows[1].cells], [f"({n + 1})" for n in range(columns)],
                 f"{name}: the columns' numbers")
    narrow = [column.width.mm for column in table.columns if column.width.mm < 18]
    checks.equal(narrow, [], f"{name}: columns too narrow to read")
    checks.that(table._tbl.tblPr.find(qn("w:tblCaption")) is not None, f"{name}: a caption for screen readers")
    merges = [tr.tc_lst[0].vMerge for tr in rows]
    expected, row = ["one"] * 2, 2
    for section_number, section in enumerate(plan.sections, 1):
        expected.append("section")
        title = f"{roman(section_number)}. {said(section['mục'])}"
        checks.equal(said(table.rows[row].cells[0].text), title, f"{name}: row of section {section_number}")
        checks.equal(len(rows[row].tc_lst), 1, f"{name}: cells of section {section_number}")
        row += 1
        for number, item in enumerate(section["nhiệm vụ"], 1):
            tasks = item.get("việc", [item])
            for index, task in enumerate(tasks):
                expected.append("one" if len(tasks) == 1 else "restart" if index == 0 else "continue")
                label = f"{number}.{index + 1}." if len(tasks) > 1 else ""
                check_row(table.rows[row], task, item, number, label, name)
                row += 1
    checks.equal(row, len(rows), f"{name}: rows of the appendix")
    checks.equal([e if e in ("restart", "continue") else None for e in expected], merges, f"{name}: merged cells")


def check_row(row, task, group, number, label, name):
    """A row against its record: everything said is there, in the column where it belongs."""
    cells = [flat(cell.text) for cell in row.cells]
    what = f"{name}: {task['mã']}"
    checks.that(cells[0].startswith(f"{number}. {said(group['tên'])}"), f"{what}: first cell {cells[0]!r}")
    if task is not group:
        checks.equal(said(cells[1]), said(f"{label} {task.get('tên', '')}"), f"{what}: title")
    for column, field in ((2, "sản phẩm"), (3, "KPI")):
        for text in as_list(task.get(field, group.get(field))):
            checks.that(said(text) in cells[column], f"{what}: {field} {text!r} in {cells[column]!r}")
    for text in as_list(task.get("chủ trì", group.get("chủ trì"))):
        unit = plan.unit_of(text)
        names = [text, *([unit["tên"]] if unit else [])]
        checks.that(any(said(n) in cells[4] for n in names), f"{what}: chủ trì {text!r} in {cells[4]!r}")
    for part in as_list(task.get("thời hạn", group.get("thời hạn"))):
        words = [word for pair in part.items() for word in pair] if isinstance(part, dict) else [part]
        for word in words:
            checks.that(said(word) in cells[6], f"{what}: thời hạn {word!r} in {cells[6]!r}")
    if condition := task.get("điều kiện", group.get("điều kiện")):
        checks.that(said(condition) in cells[7], f"{what}: điều kiện")


def check_checklist(path):
    document = docx.Document(path)
    styles = check_parts(path)
    name = path.name
    (unit,) = [unit for unit in plan.units["đơn vị"] if unit["mã"] == path.stem]
    check_sections(document, name)
    check_styles(document, styles, name, "vi-VN")
    text = flat(" ".join(t.text or "" for t in document.element.iter(qn("w:t"))))
    tags = [e.get(qn("w:val")) for e in document.element.iter(qn("w:tag"))]
    boxes = list(document.element.iter(W14 + "checkbox"))
    checks.equal(len(boxes), len(tags), f"{name}: boxes with a tag")
    checks.equal({b.find(W14 + "checked").get(W14 + "val") for b in boxes} - {"0"}, set(), f"{name}: ticked boxes")
    for task, group in plan.tasks:
        owners = [plan.unit_of(o) for o in as_list(task.get("chủ trì", group.get("chủ trì")))]
        if owners and owners[0] is not None and owners[0]["mã"] == unit["mã"]:
            checks.equal(tags.count(task["mã"]), 1, f"{name}: a box for {task['mã']}")
            checks.that(flat(task.get("tên", group["tên"])) in text, f"{name}: title of {task['mã']}")
    checks.that(unit["người đứng đầu"].upper() in text, f"{name}: who signs")


def pictures_of(pdf):
    """The share of dark points of each page, from pictures in plain grey."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "20", "-gray", pdf, f"{folder}/p"], check=True, timeout=120)
        for picture in sorted(pathlib.Path(folder).iterdir()):
            header = re.match(rb"P5\s(\d+)\s(\d+)\s255\s", picture.read_bytes())
            points = picture.read_bytes()[header.end():]
            yield sum(point < 200 for point in points) / len(points)


def pages_of(pdf):
    """(is across, text) of each page."""
    info = subprocess.run(["pdfinfo", "-l", "-1", pdf], capture_output=True, check=True, timeout=60).stdout.decode()
    sizes = re.findall(r"Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)", info)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True, timeout=60).stdout
    return list(zip([float(w) > float(h) for w, h in sizes], text.decode().split("\f")))


def check_pages(pdf, is_plan):
    pages = pages_of(pdf)
    name = pdf.name
    for number, (_, text) in enumerate(pages, 1):
        first = (text.split() or [""])[0]
        checks.equal(first == str(number), number > 1, f"{name}: the number of page {number}")
    shares = list(pictures_of(pdf))
    checks.that(all(0.003 < share < 0.4 for share in shares), f"{name}: pages neither blank nor black: {shares}")
    if not is_plan:
        return
    across = [is_across for is_across, _ in pages]
    checks.equal(across, sorted(across), f"{name}: upright pages come before those across")
    checks.that(across[-1] and not across[0], f"{name}: pages of both kinds")
    for number, (is_across, text) in enumerate(pages, 1):
        if is_across:
            words = flat(text)
            checks.that("Tiểu nhiệm vụ" in words and "(7)" in words, f"{name}: headings repeated on page {number}")
    (signed,) = [text for _, text in pages if "Nơi nhận:" in text]
    before = signed[:signed.index("Nơi nhận:")].split()
    checks.that(len(before) > 8, f"{name}: text of the plan above its signature")


plans = [path for path in files if path.stem not in {unit["mã"] for unit in plan.units["đơn vị"]}]
checks.equal(len(plans), 1, "documents that are no unit's")
owners = {plan.unit_of(o)["mã"] for task, group in plan.tasks
          for o in as_list(task.get("chủ trì", group.get("chủ trì"))) if plan.unit_of(o)}
checks.that(owners <= {path.stem for path in files}, "every unit that owns a task has a document")
for path in files:
    check_plan(path) if path in plans else check_checklist(path)
with tempfile.TemporaryDirectory() as made:
    convert("pdf", files, made)
    for path in files:
        pdf = pathlib.Path(made, f"{path.stem}.pdf")
        checks.that(pdf.is_file(), f"{path.name}: LibreOffice opens it")
        check_pages(pdf, path in plans)
checks.finish()
