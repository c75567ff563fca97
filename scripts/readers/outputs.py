"""Reads every form of output into its structure and its texts, with libraries that know nothing of the tool.

A structure is a list of what is there besides words; texts are the words, one string. For the same plan with other words
the first stays and the second changes in those words alone.
"""

import collections
import csv
import io
import json
import re
import sqlite3
import tempfile
import unicodedata
import zipfile

import html5lib
from icalendar import Calendar
from lxml import etree
from markdown_it import MarkdownIt

# What line breaks and tabs of a field become; the structure of no other string may change.
BREAKS = {"br", "p", "w:br", "w:tab", "softbreak []", "hardbreak []"}
WORD_BREAKS = {"w:br": "\n", "w:tab": "\t"}
# Elements that depend on how wide words are, and on nothing else.
LAYOUT = {"w:p", "w:pPr", "w:pStyle", "w:r", "w:rPr", "w:t", "si", "t", "c", "w:ind", "w:spacing", "w:jc", "w:tab", "w:tabs", "w:gridCol", "w:tcW", "w:trHeight", "row", "col", "cols", "li class"}


def of_html(data):
    document = html5lib.parse(data, treebuilder="etree", namespaceHTMLElements=False)
    structure, texts = [], []
    for element in document.iter():
        if not isinstance(element.tag, str):
            structure.append("comment")
            continue
        structure.append(element.tag)
        for name, value in element.attrib.items():
            structure.append(f"{element.tag} {name}")
            if name in ("href", "src", "action"):
                structure.append(f"{name} {re.match('[a-z]+:|[./#]|', value).group()}")
            texts.append(value)
        texts += [text for text in (element.text, element.tail) if text]
    return structure, texts


def of_xml(data):
    document = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    assert document.getroottree().docinfo.internalDTD is None, "it declares entities"
    structure, texts = [], []
    for element in document.iter():
        tag = etree.QName(element)
        structure.append(f"{element.prefix}:{tag.localname}" if element.prefix else tag.localname)
        texts += [WORD_BREAKS.get(structure[-1], "")]
        texts += [text for text in (element.text, element.tail) if text]
    return structure, texts


def of_package(data):
    """Word, Excel and plain archives: each part by itself, none beside them."""
    structure, texts = [], []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in sorted(package.namelist()):
            structure.append(name)
            inner = READERS.get("." + name.rsplit(".")[-1])
            # Styles depend on how many lines cells have; properties and the foot of a sheet are cut to Excel's limits.
            if inner is None or name == "xl/styles.xml" or name.startswith("docProps/"):
                continue
            part = re.sub(rb"(?s)<(odd|even|first)(Header|Footer)>.*?</\1\2>", b"", package.read(name))
            inner_structure, inner_texts = inner(part)
            structure += inner_structure
            if name.startswith("xl/"):
                inner_texts = [re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), text) for text in inner_texts]
            texts += inner_texts
    return structure, texts


def of_csv(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    return [len(row) for row in rows], [cell for row in rows for cell in row]


def of_calendar(data):
    structure = []
    for component in Calendar.from_ical(data).walk():
        structure += [component.name, *(name for name, _ in component.property_items(recursive=False))]
    # The library unescapes in several rounds, in which a backslash before an “n” becomes a line break.
    lines = re.sub(b"\r\n[ \t]", b"", data).decode().split("\r\n")
    return structure, [re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], line) for line in lines]


def of_markdown(data):
    structure, texts = [], []
    for token in MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"]).parse(data.decode()):
        structure.append(f"{token.type} {token.tag}")
        for child in token.children or []:
            structure.append(f"{child.type} {sorted(child.attrs)}")
            texts.append(child.content)
        if token.type in ("fence", "code_block", "html_block"):
            texts.append(token.content)
    return structure, texts


def quote(name):
    return f'"{name}"'


def of_database(data):
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as file:
        file.write(data)
        file.flush()
        database = sqlite3.connect(file.name)
        structure, texts = [], []
        for name, statement in database.execute("SELECT name, sql FROM sqlite_schema ORDER BY name"):
            structure.append(f"{name} {statement}")
        for (table,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name").fetchall():
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[1] != "folded"]
            rows = database.execute(f'SELECT {", ".join(map(quote, columns))} FROM "{table}"').fetchall()
            # Warnings about the words are findings.
            structure += [table] if table in ("finding", "rule") else [f"{table} {len(rows)}"]
            texts += [value for row in rows for value in row if isinstance(value, str)]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return structure, texts


def of_json(data):
    structure, texts = [], []

    def walk(value):
        if isinstance(value, dict):
            structure.append(" ".join(value))
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            structure.append(len(value))
            for item in value:
                walk(item)
        elif isinstance(value, str):
            texts.append(value)

    walk(json.loads(data))
    return structure, texts


def of_script(data):
    """The index of the site's search, a statement that gives a name to JSON."""
    prefix, value = data.decode().split(" = ", 1)
    assert prefix == "window.kehoachIndex", prefix
    return of_json(value.strip().removesuffix(";"))


READERS = {
    ".html": of_html, ".xml": of_xml, ".rels": of_xml, ".docx": of_package, ".xlsx": of_package, ".zip": of_package, ".csv": of_csv,
    ".ics": of_calendar, ".md": of_markdown, ".sqlite": of_database, ".json": of_json, ".sarif": of_json,
}


# Forms that hold the very text of a field.
EXACT = (".sqlite", ".json", ".csv", ".xlsx")


def same_structure(found, expected, text):
    """Whether nothing is there that the tame output has not; the number of things may change with line breaks alone."""
    if set(found) - set(expected) - LAYOUT - (BREAKS if set("\n\t") & set(text) else set()):
        return False
    return bool(set("\n\t") & set(text)) or counted(found) == counted(expected)


def counted(structure):
    return collections.Counter(name for name in structure if name not in LAYOUT)


def fields(suffix, texts, nasty, parted):
    """How often each field's words stand in a text, with the string around their number, be it in capitals."""
    nasty = re.escape(kept(suffix, unicodedata.normalize("NFC", nasty)))
    pattern = re.compile(f"{nasty} k([0-9]+) {nasty}", re.IGNORECASE)
    text = kept(suffix, "".join(texts) if suffix == ".docx" else "\0".join(texts))
    found = collections.Counter(pattern.findall(text))
    return collections.Counter({number: count for number, count in found.items() if number not in parted})


def kept(suffix, text):
    """A text as far as a form keeps it; white space is no matter where lines are broken anew."""
    return text if suffix in EXACT else " ".join(text.split())


def difference(found, expected):
    """The first things that only one of two counts has."""
    return f"{list((found - expected).items())[:4]} instead of {list((expected - found).items())[:4]}"


# Characters that command a terminal, break a line or turn the direction of writing.
UNSAFE = re.compile("[\0-\t\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
