"""A workspace in which every field of text carries the same string, and the strings that tools have stumbled over."""

import unicodedata

# What stands for a nasty string in the tame workspace: no word, no markup, and not its own folded form.
TAME = "ZQZ"

# Where a string is not taken for text, each of its pieces does harm; what matters at a beginning or an end is one of many.
MARKUP = {
    "elements": " ".join([
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"'><svg onload=alert(1)>",
        "x onmouseover=alert(1) style=position:fixed", "javascript:alert(1)"]),
    "ends": " ".join([
        "</script><script>alert(1)</script><!--", "</style></title></textarea><body onload=alert(1)>",
        "]]><b>x</b><![CDATA[", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e; -->']),
    "entities": "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &unknown; x",
    "templates": " ".join([
        "{{title}} {{{title}}} {{#tasks}}x{{/tasks}} {{>page}} {{=<% %>=}}", "${alert(1)} `alert(1)`"]),
}
PRINTED = {
    **MARKUP,
    "address": "javascript:alert(1)",
    "formula =": "=HYPERLINK(\"http://x.invalid\";\"x\")+cmd|' /C calc'!A0", "formula +": "+1+2", "formula -": "-1+2",
    "formula @": "@SUM(1;2)", "formula, full width": "＝1＋2",
    "formula behind white space": " =1+2",
    "heading": "# h ##", "list": "- x", "numbered list": "1. x", "quotation": "> q", "rule": "---", "fence": "```",
    "reference": "[x]: javascript:alert(1)",
    "marks of markdown": " ".join([
        "**b** _i_ ~~s~~ `c`", "a | b |", "[x](javascript:alert(1)) ![y](http://x.invalid/y.png)",
        "<details><summary>x</summary>", "http://x.invalid/ <http://x.invalid> x@x.invalid"]),
    "languages": " ".join([
        "'; DROP TABLE task; -- ''\"\"[]", '"},{"a":"b\\u0041\\"', "a;b,c\\n;X-EVIL=1:d\\\\,\\;\"e\"",
        '{ HYPERLINK "http://x.invalid" } \\* MERGEFORMAT { DATE }', "%s%n%x %@ %1$s {0} \\(x)", "_x0041_ _x000D_ _x005F_",
        "::error file=x::y %0A::set-output name=x::y", "\\r\\0\\x1b"]),
    "backslash": "\\",
    "paths": "../../../etc/passwd ~/.ssh CON",
    "direction": "\u202eevil\u202c \u2067x\u2069\u200f\u061c \u2066",
    "unseen": "a\u200bb\u200dc x\u00ady\u2060z \ue000x\uf8ff", "separators": "a\u2028b\u2029c",
    "tags": "\U000e0041\U000e0042", "mark in front": "\u0301x",
    "letters": "𝐀😀🇻🇳👩‍👩‍👧\U0010fffd 漢字ｶﾅ שלום مرحبا x" + "\u0301" * 40 + unicodedata.normalize("NFD", " Nguyễn Ước"),
    "long word": "w" * 3000, "tab": "a\tb",
    "line breaks": "a\n# h\n- x\n\n    code\n\n| a |\n|---|\n=1\nBEGIN:VEVENT\n::error::x",
}
# No text may hold them: they are refused where they enter, be they written out or named by escapes.
REFUSED = {
    "C0": "\0\a\b \x1b[31m\x1b[2J\x1b]0;x\x07 \v\f\x7f", "C1": "\x9b31m\x9d0;x\x9c", "line ends": "a\rb\x85c",
    "noncharacters": "a\ufeffb\ufffe\uffff",
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
        # The numbers of fields that are printed in pieces or by their meaning.
        self.parted = set()

    def text(self):
        """At both ends, since some signs mean something only there; the number tells fields apart."""
        self.count += 1
        return f"{self.nasty} k{self.count} {self.nasty}"

    def texts(self, count=2):
        return [self.text() for _ in range(count)]

    def phrase(self):
        """Words within a phrase; its grammar refuses some signs and parts phrases at others."""
        words = self.part()
        return TAME if set("\\$`;\n") & set(self.nasty) else words

    def part(self):
        words = self.text()
        self.parted.add(str(self.count))
        return words

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
            "cấp": "xã", "thể thức": "36-HD", "cơ quan cấp trên": self.text(), "cơ quan ban hành": self.text(), "số": self.part(),
            "ký hiệu": self.part(), "nơi ban hành": self.text(), "ngày ban hành": "19/01/2026", "năm": "2026",
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
