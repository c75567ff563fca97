"""A workspace in which every field of text carries the same string, and the strings that tools have stumbled over."""

import unicodedata

# What stands for a nasty string in the tame workspace: no word, no markup, and not its own folded form.
TAME = "ZQZ"

# What each would do where it is not taken for text.
MARKUP = {
    "script": "<script>alert(1)</script>",
    "image": "<img src=x onerror=alert(1)>",
    "end of attributes": "\"'><svg onload=alert(1)>",
    "end of a script": "</script><script>alert(1)</script><!--",
    "end of a style": "</style></title></textarea><body onload=alert(1)>",
    "entities": "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &unknown;",
    "end of CDATA": "]]><b>x</b><![CDATA[",
    "entity of XML": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "unquoted attribute": "x onmouseover=alert(1) style=position:fixed",
    "scheme": "javascript:alert(1)",
    "template": "{{title}} {{{title}}} {{#tasks}}x{{/tasks}} {{>page}} {{=<% %>=}}",
    "script of a template": "${alert(1)} `alert(1)`",
}
PRINTED = {
    **MARKUP,
    "formula =": "=1+2", "formula +": "+1+2", "formula -": "-1+2", "formula @": "@SUM(1;2)",
    "formula of a shell": "=cmd|' /C calc'!A0", "formula of a link": '=HYPERLINK("http://x.invalid","x")',
    "formula, full width": "＝1＋2",
    "formula behind white space": " =1+2",
    "escape of a workbook": "_x0041_ _x000D_ _x005F_",
    "calendar": "a;b,c\\n;X-EVIL=1:d\\\\,\\;\"e\"",
    "heading": "# h", "list": "- x", "numbered list": "1. x", "quotation": "> q", "rule": "---", "fence": "```",
    "emphasis": "**b** _i_ ~~s~~ `c`", "cells": "a | b |", "link": "[x](javascript:alert(1)) ![y](http://x.invalid/y.png)",
    "reference": "[x]: javascript:alert(1)", "address": "http://x.invalid/ <http://x.invalid> x@x.invalid",
    "backslashes": "\\", "html in markdown": "<details><summary>x</summary>",
    "sql": "'; DROP TABLE task; --", "sql, doubled": "''\"\"``[]", "json": '"},{"a":"b\\u0041\\"',
    "field of word": '{ HYPERLINK "http://x.invalid" } \\* MERGEFORMAT { DATE }',
    "formats": "%s%n%x %@ %1$s {0} \\(x)", "workflow": "::error file=x::y %0A::set-output name=x::y",
    "path": "../../../etc/passwd", "device": "CON", "dots": "..", "home": "~/.ssh",
    "override of direction": "\u202eevil\u202c", "isolates": "\u2067x\u2069\u200f", "zero width": "a\u200bb\u200dc",
    "separators": "a\u2028b\u2029c", "soft hyphen": "x\u00ady\u2060z", "tags": "\U000e0041\U000e0042",
    "astral": "𝐀😀🇻🇳👩‍👩‍👧\U0010fffd", "private": "\ue000x\uf8ff", "decomposed": unicodedata.normalize("NFD", "Nguyễn Ước"),
    "marks": "x" + "\u0301" * 40, "wide": "漢字ｶﾅ", "right to left": "שלום مرحبا",
    "long word": "w" * 3000, "line breaks": "a\nb\n\nc", "escapes of YAML": "\\r\\0\\x1b", "tab": "a\tb",
    "heading after a break": "a\n# h\n- x\n\n    code\n\n| a |\n|---|\n=1\nBEGIN:VEVENT\n::error::x",
}
# No text may hold them: they are refused where they enter, be they written out or named by escapes.
REFUSED = {
    "null": "\0", "bell": "\a", "backspace": "a\b\b", "escape": "\x1b[31m\x1b[2J", "title": "\x1b]0;x\x07",
    "carriage return": "a\rb", "vertical tab": "\v\f", "delete": "\x7f", "C1": "\x9b31m\x9d0;x\x9c", "next line": "a\x85b",
    "byte order mark": "a\ufeffb", "noncharacters": "\ufffe\uffff",
}


def quoted(text):
    """Between double quotes, as YAML reads it back."""
    return '"' + "".join(
        f"\\U{ord(letter):08X}" if letter in "\"\\\u2028\u2029\ufeff" or unicodedata.category(letter) in ("Cc", "Cn")
        else letter for letter in text) + '"'


def yaml(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {yaml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml, value)) + "]"
    return quoted(value)


class Workspace:
    """The files of a workspace as values; `text` gives the next field its words."""

    def __init__(self, nasty):
        self.nasty = nasty
        self.count = 0

    def text(self):
        """At both ends, since some signs mean something only there; the number tells fields apart."""
        self.count += 1
        return f"{self.nasty} k{self.count} {self.nasty}"

    def texts(self, count=2):
        return [self.text() for _ in range(count)]

    def phrase(self):
        """Words within a phrase, whose grammar refuses backslashes."""
        return TAME if "\\" in self.nasty else self.text()

    def prose(self):
        return [{"tiêu đề": self.text(), "nội dung": self.texts()} for _ in range(2)]

    def waivers(self, code):
        return [{"lỗi": code, "lý do": self.text()}]

    def files(self):
        return {
            "kehoach.yaml": {
                "ngôn ngữ": "vi", "kế hoạch": ["ke-hoach"], "miễn kiểm": self.waivers("KH608")},
            "units.yaml": self.units(),
            "calendar/2026.yaml": self.calendar(),
            "ke-hoach/plan.yaml": self.plan(),
            "ke-hoach/targets.yaml": self.targets(),
            "ke-hoach/tasks/01.yaml": self.tasks(),
            "ke-hoach/reports/2026-03-don-vi-1.yaml": self.report("don-vi-1", "viec-1", "muc-1", "100%"),
            "ke-hoach/reports/2026-03-don-vi-2.yaml": self.report("don-vi-2", "viec-2", "muc-2", "40%"),
            "ke-hoach/appraisals/2026-04-03.yaml": {
                "ngày thẩm định": "03/04/2026", "đơn vị thẩm định": "don-vi-0", "ghi chú": self.text(), "kết quả": [
                    {"nhiệm vụ": "viec-1", "kết luận": "không đạt", "lý do": self.text(), "ghi chú": self.text()}]},
            "ke-hoach/amendments/2026-03-20.yaml": {
                "văn bản": "Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường", "ghi chú": self.text(),
                "nội dung": [
                    {"nhiệm vụ": "viec-2", "loại": "gia hạn", "thời hạn": "Quý IV/2026", "lý do": self.text()}]},
        }

    def units(self):
        return {
            "đơn vị": [
                {"mã": f"don-vi-{number}", "tên": self.text(), "tên khác": self.texts(), "khối": "đảng",
                 "người đứng đầu": self.text(), "ghi chú": self.text()} for number in range(3)],
            "nhóm": [
                {"mã": "tat-ca", "tên": self.text(), "tên khác": self.texts(),
                 "gồm": [f"don-vi-{number}" for number in range(3)]}]}

    def calendar(self):
        return {
            "năm": "2026",
            "ngày nghỉ": [
                {"từ": "2026-02-14", "đến": "2026-02-22", "lý do": self.text(), "văn bản": self.text()},
                {"ngày": "2026-01-02", "lý do": self.text(), "văn bản": self.text()}],
            "làm bù": [{"ngày": "2026-01-10", "thay cho": "2026-01-02", "văn bản": self.text()}]}

    def plan(self):
        return {
            "cấp": "xã", "cơ quan cấp trên": self.text(), "cơ quan ban hành": self.text(), "số": self.text(),
            "ký hiệu": self.text(), "nơi ban hành": self.text(), "ngày ban hành": "19/01/2026", "năm": "2026",
            "tên": self.text(), "trích yếu": self.text(),
            "căn cứ": [
                {"mã": "nq", "văn bản": "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
                 "trích yếu": self.text()}],
            "lời dẫn": self.text(), "yêu cầu": self.texts(), "giải pháp": self.prose(),
            "tổ chức thực hiện": self.prose(),
            "cơ quan thường trực": {"đơn vị": "don-vi-0", "theo": self.text()},
            "chế độ báo cáo": [
                {"loại": "nội bộ", "định kỳ": ["tuần", "tháng", "quý"]},
                {"loại": "cấp trên", "định kỳ": ["tháng", "quý"], "đơn vị": "don-vi-1", "hệ thống": self.text()}],
            "loại minh chứng": [{"mã": "van-ban", "tên": self.text()}, {"mã": "hinh-anh", "tên": self.text()}],
            "thẩm định": {"đơn vị thẩm định": "don-vi-0", "thẩm định thay": "don-vi-1", "trong vòng": "5"},
            "cảnh báo": {
                "đơn vị": "don-vi-0", "định kỳ": ["tháng", "quý"], "ngưỡng": "50%", "cách tính": "tỷ lệ"},
            "nơi nhận": self.texts(3),
            "ký": {"thẩm quyền": self.text(), "chức vụ": self.text(), "họ tên": self.text()},
            "phụ lục": self.text()}

    def targets(self):
        return {
            "nhóm": [
                {"mã": f"nhom-{number}", "tên": self.text(), "chỉ tiêu": [
                    {"mã": f"muc-{number}", "tên": self.text(), "mức": "đạt từ 60% trở lên", "chủ trì": f"don-vi-{number}",
                     "hiện trạng": self.text(), "nguồn số liệu": self.text(), "ghi chú": self.text()}]}
                for number in (1, 2)]}

    def task(self, number):
        return {
            "mã": f"viec-{number}", "tên": self.text(), "sản phẩm": self.texts(), "KPI": f"100% khu phố có {self.phrase()}",
            "chủ trì": f"don-vi-{number % 3}", "phối hợp": [f"don-vi-{(number + 1) % 3}"],
            "tham mưu": [f"don-vi-{(number + 2) % 3}"], "phụ trách": self.text(), "thời hạn": "30/9/2026",
            "điều kiện": self.text(), "rà soát": ["2026-04-01"],
            "mốc": [{"ngày": "30/6/2026", "việc": self.text(), "tỷ lệ": "50%"}], "chỉ tiêu": [f"muc-{1 + number % 2}"],
            "minh chứng": ["van-ban", "hinh-anh"], "kinh phí": self.text(), "ghi chú": self.text()}

    def tasks(self):
        return {
            "mục": self.text(), "nhiệm vụ": [
                self.task(1), {"mã": "nhom-viec", "tên": self.text(), "việc": [self.task(2), self.task(3)]}]}

    def report(self, unit, task, target, share):
        def evidence():
            return [
                {"văn bản": "Báo cáo số 15-BC/BXDĐ ngày 30/3/2026 của Ban Xây dựng Đảng", "loại": "van-ban",
                 "ghi chú": self.text()}]

        return {
            "kỳ": "tháng 03/2026", "đơn vị": unit, "ngày báo cáo": "31/03/2026", "người đứng đầu xác nhận": "có",
            "ghi chú": self.text(), "kết quả": [
                {"nhiệm vụ": task, "tỷ lệ": share, "KPI": "100%", "điều kiện đáp ứng": "30/03/2026", "lý do": self.text(),
                 "khó khăn": self.texts(), "đề xuất": self.texts(), "minh chứng": evidence(), "ghi chú": self.text()}],
            "chỉ tiêu": [
                {"chỉ tiêu": target, "giá trị": "54%", "lý do": self.text(), "minh chứng": evidence(),
                 "ghi chú": self.text()}]}

    def write(self, folder):
        for name, value in self.files().items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(yaml(value) + "\n", encoding="utf-8")
        return folder


class Misplaced(Workspace):
    """The same string where no text is expected: in codes, names of fields, days, numbers, references and files."""

    def plan(self):
        return {
            **super().plan(), "mã": self.nasty, "cấp": self.nasty, "năm": self.nasty, "ngày ban hành": self.nasty,
            "cảnh báo": {"đơn vị": self.nasty, "định kỳ": [self.nasty], "ngưỡng": self.nasty}, self.nasty: self.nasty}

    def task(self, number):
        return {
            **super().task(number), "mã": self.nasty, "KPI": self.nasty, "chủ trì": self.nasty, "thời hạn": self.nasty,
            "chỉ tiêu": [self.nasty], "minh chứng": [self.nasty], "trọng số": self.nasty, "định kỳ": self.nasty,
            "sau": [self.nasty], "tiếp nối": [self.nasty], self.nasty: [self.nasty]}

    def report(self, unit, task, target, share):
        report = super().report(self.nasty, self.nasty, self.nasty, self.nasty)
        report["kết quả"][0]["minh chứng"] = [
            {"tệp": self.nasty, "loại": self.nasty, "sha256": self.nasty}, {"văn bản": self.nasty}]
        return {**report, "kỳ": self.nasty, "ngày báo cáo": self.nasty}
