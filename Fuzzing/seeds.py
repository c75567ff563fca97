#!/usr/bin/env python3
"""Makes the seeds and dictionaries that follow from the repository itself: seeds.py FOLDER

FOLDER/sources: every small file of the plans, the examples and the tests, after a line that says what it is.
FOLDER/phrases: what stands in them after deadlines, KPIs, citations, periods and units; a third of it in NFD.
FOLDER/*.dict: the keys of the schemas, the syllables of the phrases, the names of XML and of the protocol.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 6_000
WORKSPACES = ["Tests/PlanCompilerTests/Base", "Tests/PlanCompilerTests/Reported", "examples", "plans"]
# Which file of the fuzzed workspace a file stands for, by its own name or its folder's.
ROLES = {
    "kehoach.yaml": "kehoach.yaml", "units.yaml": "units.yaml", "plan.yaml": "ke-hoach/plan.yaml",
    "targets.yaml": "ke-hoach/targets.yaml", "calendar": "calendar/2026.yaml",
    "tasks": "ke-hoach/tasks/01.yaml", "reports": "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
    "appraisals": "ke-hoach/appraisals/2026-03-03.yaml", "amendments": "ke-hoach/amendments/2026-03-20.yaml",
}
PHRASE = re.compile(
    r"^[\s-]*(?:thời hạn|KPI|căn cứ|kỳ|ngày[^:]*|chủ trì|phối hợp|số|định kỳ|giá trị|chỉ tiêu|đến|từ|văn bản"
    r"|deadline|kpis?|owner|support|period|date|value|basis)[^:]*: (.+)$", re.MULTILINE)
YAML_SIGNS = ["- ", ": ", "? ", "|", ">-", ">+", "|2", "&a ", "*a", "<<: ", "!!str ", "!x ", "---\n", "...\n",
              "%YAML 1.1\n", "\"", "'", "\\u1EC7", "\\x", "[", "]", "{", "}", ", ", " #", "\n  ", "\n    - ", "\t",
              "\r\n", "\ufeff", "\u0301", "\u0323", "\u200b", "\u2028", "\x85", "~", "null"]


def main(folder):
    files = [path for place in WORKSPACES for path in sorted((ROOT / place).rglob("*.yaml"))
             if path.stat().st_size <= LARGEST and "dist" not in path.parts]
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    phrases = sorted({match.strip() for text in texts.values() for match in PHRASE.findall(text)})
    write(folder / "sources", [source(path, text) for path, text in texts.items()])
    write(folder / "phrases", [unicodedata.normalize("NFD", text) if number % 3 == 0 else text
                               for number, text in enumerate(phrases)])
    write_dictionary(folder / "sources.dict", schema_words() + YAML_SIGNS)
    write_dictionary(folder / "phrases.dict", sorted({word for text in phrases for word in re.findall(
        r"[^\W\d_]+|\d+|[^\w\s]", text)}) + ["\u0301", "\u0303", "\u00a0", "$\\geq ", "\\%"])
    corpora = ROOT / "Fuzzing/corpora"
    for target, pattern in [("office", rb"<[\w:]+| [\w:]+="), ("server", rb"\"[\w/$]+\":?|\\r\\n")]:
        found = {word for path in (corpora / target).iterdir() for word in re.findall(pattern, path.read_bytes())}
        write_dictionary(folder / f"{target}.dict", sorted(word.decode() for word in found))


def source(path, text):
    role = ROLES.get(path.name) or ROLES.get(path.parent.name)
    return f"# {role}\n{text}" if role else text


def schema_words():
    words = set()

    def visit(value):
        if isinstance(value, dict):
            words.update(value.get("properties", {}))
            words.update(word for word in value.get("enum", []) if isinstance(word, str))
            for inner in value.values():
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)

    for path in sorted((ROOT / "schemas").glob("*.json")):
        visit(json.loads(path.read_text(encoding="utf-8")))
    return sorted(words)


def write(folder, texts):
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"{number:04}").write_bytes(text.encode())


def write_dictionary(path, words):
    """libFuzzer takes words of up to 64 bytes, written in printable ASCII and escapes."""
    def quoted(word):
        return "".join(chr(byte) if 0x20 < byte < 0x7F and byte not in b'"\\' else f"\\x{byte:02X}"
                       for byte in word.encode())

    path.write_text("".join(f'"{quoted(word)}"\n' for word in words if 0 < len(word.encode()) <= 64))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
