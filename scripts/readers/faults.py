#!/usr/bin/env python3
"""Lets the world fail: full disks, read-only folders, files that change while they are read, pipes and devices in place
of files, loops of links, huge files, very many files, several builds at once.

Whatever happens, a command ends in time, with a status that is documented, within bounded memory, and never leaves half
a result.

Usage: faults.py KEHOACH BASE_WORKSPACE
"""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

from checks import Checks, tree
from killed import made_form, visible

checks = Checks()
kehoach, base = sys.argv[1], pathlib.Path(sys.argv[2])
CLEAN, FINDINGS, TROUBLE = 0, 1, 2
MEGABYTE = 1 << 20
# Seconds in which any command of these checks ends, in a debug build on a busy machine.
PATIENCE = 60


class Ended:
    """How a command ended; `memory` is the most that it held, in megabytes.

    Asked of the kernel while the command runs: what it tells of an ended process counts this program's own memory, too.
    """

    def __init__(self, command, output=subprocess.PIPE):
        start = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error:
            process = subprocess.Popen(
                [kehoach, *map(str, command)], stdin=subprocess.DEVNULL, stderr=error,
                stdout=out if output == subprocess.PIPE else output)
            self.memory = 0
            while process.poll() is None:
                status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
                self.memory = max([self.memory, *(int(peak) / 1024 for peak in re.findall(r"VmHWM:\s+(\d+)", status))])
                if time.monotonic() - start > PATIENCE:
                    process.kill()
                time.sleep(0.005)
            self.status, self.seconds = process.returncode, time.monotonic() - start
            out.seek(0)
            error.seek(0)
            self.out, self.error = out.read().decode(), error.read().decode()


def expect(what, command, statuses, memory=None, says=None, output=subprocess.PIPE):
    """Runs a command; its end has to be one of the documented ones."""
    ended = Ended(command, output)
    what = f"{what}: {command[0]}"
    checks.that(ended.status in statuses, f"{what} ended with {ended.status} after {ended.seconds:.1f} s, not one of "
                f"{statuses}: {ended.error[-400:]}{ended.out[-400:]}")
    if ended.status == TROUBLE:
        checks.that("kehoach: " in ended.error, f"{what} tells no trouble: {ended.error[-400:]!r}")
        for words in ("Invalid argument", "Fatal error"):
            checks.that(words not in ended.error, f"{what} speaks to programmers: {ended.error[-400:]!r}")
    if says:
        checks.that(re.search(says, ended.error + ended.out), f"{what} does not say “{says}”: {(ended.error + ended.out)[-600:]!r}")
    if memory:
        checks.that(ended.memory < memory, f"{what} took {ended.memory:.0f} MB, more than {memory}")
    return ended


def copied(folder, name):
    return pathlib.Path(shutil.copytree(base, folder / name, symlinks=True))


def build(workspace, output, day="2026-03-02"):
    return ["build", workspace, "--as-of", day, "--output", output, "--lang", "en"]


def whole(output):
    """Whether a folder holds all files of one build, and no others."""
    record = output / "manifest.json"
    if not record.exists():
        return not visible(tree(output))
    made = json.loads(record.read_text())
    return made["fingerprint"] and {path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file()} == {
        "manifest.json", *(file["path"] for file in made["outputs"])} and all(
        (output / file["path"]).stat().st_size == file["size"] for file in made["outputs"])


# --- disks -----------------------------------------------------------------------------------------------------------


def mount(*options):
    subprocess.run(["mount", *map(str, options)], check=True)


def check_full_disk(folder):
    workspace = copied(folder, "workspace")
    clean = folder / "clean"
    expect("clean", build(workspace, clean), [CLEAN])
    disk = folder / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", "size=64m", "none", disk)
    try:
        check_disk(folder, disk, workspace, clean)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def check_disk(folder, disk, workspace, clean):
    output = disk / "output"
    expect("disk with room", build(workspace, output, "2026-01-20"), [CLEAN])
    before = tree(output)
    taken = sum(-(-len(content) // 4096) * 4096 for content in before.values())
    for room in (0, 16, 64, 150, 300, 500):
        mount("-o", f"remount,size={taken + room * 1024}", disk)
        expect(f"disk with {room} kB left", build(workspace, output), [TROUBLE], says="No space left|disk is full")
        checks.that(tree(output) == before, f"a disk with {room} kB left: the last result stays as it was")
    mount("-o", "remount,size=64m", disk)
    expect("disk with room again", build(workspace, output), [CLEAN])
    checks.that(tree(output) == tree(clean), "a disk with room again: the result is that of a clean build")
    check_full_disk_elsewhere(folder, disk, workspace)
    mount("-o", "remount,ro", disk)
    check_read_only(disk)


def check_full_disk_elsewhere(folder, disk, workspace):
    """Every other command that writes, on a disk with nothing left."""
    form = made_form(folder / "inbox")
    home = copied(disk, "home")
    source = home / "ke-hoach/tasks/01.yaml"
    source.write_text(source.read_text().replace("tên: Phối", "tên:   Phối"))
    table = disk / "table.tsv"
    table.write_text("STT\tNhiệm vụ\tSản phẩm\tThời hạn\n1\tSố hóa hồ sơ\tHồ sơ\tQuý I\n")
    # Filled to the last block.
    with open(disk / "ballast", "wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(bytes(4096))
        except OSError:
            pass
    before = tree(disk)
    for command in (
        ["collect", form, home, "--as-of", "2026-03-02"], ["fmt", home],
        ["report", home, "--period", "2026-02", "--output", disk / "report.docx"],
        ["package", home, "--period", "2026-Q1", "--output", disk / "package.zip", "--as-of", "2026-04-10"],
        ["import", table, "--to", disk / "imported"], ["new", disk / "new"], ["templates", disk / "mau"],
        ["schema", "--all", disk / "schemas"]):
        expect("full disk", [*command, "--lang", "en"], [TROUBLE], says="No space left|disk is full")
        found = {path: content for path, content in tree(disk).items() if content or path in before}
        checks.equal(sorted(found.keys() ^ before.keys()), [], f"{command[0]} on a full disk leaves files or takes some")
        checks.that(all(found.get(path) == before[path] for path in before), f"{command[0]} on a full disk spoils a file")
    with open("/dev/full", "wb") as full:
        for command in (["check", home], ["schedule", home, "--format", "csv"], ["check", home, "--format", "sarif"],
                        ["checklist", home, "--unit", "ubnd-phuong", "--format", "docx"], ["explain", "KH001"]):
            expect("standard output that is full", command, [TROUBLE], output=full)
    (disk / "ballast").unlink()


def check_read_only(disk):
    """The disk has become read-only; a user without rights meets the same refusal."""
    home = disk / "home"
    before = tree(disk)
    expect("read-only", ["check", home], [CLEAN, FINDINGS])
    for command in (["build", home], ["fmt", home], ["new", disk / "new"],
                    ["report", home, "--period", "2026-02", "--output", disk / "report.md"]):
        expect("read-only", [*command, "--lang", "en"], [TROUBLE], says="Read-only file system")
    checks.that(tree(disk) == before, "nothing changes on a read-only disk")


# --- what is there is not what was expected --------------------------------------------------------------------------


def check_changing(folder):
    """Files that are rewritten, cut and taken away while they are read."""
    workspace, output = copied(folder, "workspace"), folder / "output"
    files = {path: path.read_bytes() for path in [*workspace.rglob("*.yaml"), *(workspace / "ke-hoach/evidence").glob("*.pdf")]
             if path.is_file()}
    stop = threading.Event()

    def disturb():
        chance = random.Random(1)
        while not stop.is_set():
            path = chance.choice(list(files))
            deed = chance.randrange(5)
            try:
                if deed == 0:
                    path.unlink(missing_ok=True)
                elif deed == 1:
                    path.write_bytes(files[path][:chance.randrange(len(files[path]) + 1)])
                elif deed == 2:
                    os.truncate(path, 0)
                elif deed == 3:
                    path.write_bytes(files[path] * chance.randrange(1, 50))
                else:
                    path.write_bytes(files[path])
            except OSError:
                pass
            if chance.random() < 0.5:
                time.sleep(chance.random() / 500)

    disturber = threading.Thread(target=disturb)
    disturber.start()
    try:
        for number in range(25):
            expect("changing files", ["check", workspace, "--format", "json"], [CLEAN, FINDINGS, TROUBLE], memory=400)
            expect("changing files", build(workspace, output), [CLEAN, FINDINGS, TROUBLE], memory=400)
            checks.that(not output.exists() or whole(output), f"build {number} beside changing files leaves half a result")
    finally:
        stop.set()
        disturber.join()
    for path, content in files.items():
        path.write_bytes(content)
    clean = folder / "clean"
    expect("files at rest", build(workspace, output), [CLEAN])
    expect("files at rest", build(workspace, clean), [CLEAN])
    checks.that(tree(output) == tree(clean), "when files rest again, the result is that of a clean build")


def check_at_once(folder):
    """Several builds into one folder: what stands there in the end is one of their results."""
    workspace = copied(folder, "workspace")
    days = ["2026-01-20", "2026-03-02"]
    results = []
    for day in days:
        expect("alone", build(workspace, folder / day, day), [CLEAN])
        results.append(tree(folder / day))
    for count, several in ((2, days[:1]), (8, days[:1]), (2, days), (8, days)):
        output = folder / "output"
        processes = [
            subprocess.Popen([kehoach, *map(str, build(workspace, output, several[number % len(several)]))],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for number in range(count)]
        for process in processes:
            _, error = process.communicate(timeout=PATIENCE)
            checks.equal((process.returncode, error.decode()), (CLEAN, ""), f"{count} builds at once, {several}")
        checks.that(tree(output) in results[:len(several)], f"{count} builds at once, {several}: the result is one of them")
        shutil.rmtree(output)


def check_no_files(folder):
    """Pipes, devices, folders and loops of links in place of files: nothing waits, and what was meant is told."""
    def pipe(path):
        os.mkfifo(path)

    def device(path):
        path.symlink_to("/dev/zero")

    def loop(path):
        path.symlink_to(path.name)

    def inside(path):
        path.mkdir()

    for put in (pipe, device, loop, inside):
        what = put.__name__
        own = folder / what
        own.mkdir()
        for place in ("units.yaml", "calendar/2026.yaml", "ke-hoach/plan.yaml", "ke-hoach/targets.yaml", "ke-hoach/tasks/01.yaml"):
            workspace = copied(own, "workspace")
            (workspace / place).unlink()
            put(workspace / place)
            expect(f"{what} as {place}", ["check", workspace], [CLEAN, FINDINGS, TROUBLE], memory=200)
            shutil.rmtree(workspace)
        workspace = copied(own, "workspace")
        for place in ("evidence/x.pdf", "x.yaml", "tasks/x.txt"):
            put(workspace / "ke-hoach" / place)
        (workspace / "ke-hoach/reports").mkdir()
        put(workspace / "ke-hoach/reports/x.yaml")
        (workspace / "ke-hoach/reports/2026-02.yaml").write_text(
            "kỳ: tháng 02/2026\nđơn vị: Ban Xây dựng Đảng\nngày báo cáo: 27/02/2026\nngười đứng đầu xác nhận: có\n"
            "kết quả:\n  - nhiệm vụ: cai-dat-so-tay\n    tỷ lệ: 100%\n    minh chứng:\n"
            "      - {tệp: evidence/x.pdf, loại: van-ban}\n")
        expect(f"{what} as evidence", ["check", workspace, "--as-of", "2026-04-10"], [FINDINGS], memory=200, says="x.pdf")
        named = own / "named.xlsx"
        put(named)
        templates = own / "templates"
        (templates / "markdown").mkdir(parents=True)
        put(templates / "markdown/plan.mustache")
        for command in (
            ["import", named, "--to", own / "to"], ["collect", named, workspace],
            ["check", workspace, "--templates", templates], ["build", base, "--templates", templates, "--output", own / "made"],
            ["check", workspace, "--baseline", named], ["fmt", named], ["diff", named, workspace], ["check", named],
            ["collect", own, workspace], ["import", named, "--to", own / "to", "--units", named]):
            expect(f"{what} as an argument", command, [CLEAN, FINDINGS, TROUBLE], memory=200)
        for command, status in ((["build", base, "--output", named], TROUBLE), (["report", base, "--period", "2026-02", "--output", named], TROUBLE)):
            # Links make way for a file, as they do for other programs.
            if put is pipe:
                expect(f"{what} as the output", [*command, "--lang", "en"], [status])


def check_loops(folder):
    """Folders that hold themselves through links are not walked around in."""
    workspace = copied(folder, "workspace")
    for place in (".", "ke-hoach", "ke-hoach/evidence", "calendar"):
        (workspace / place / "vòng").symlink_to(".")
        (workspace / place / "ngoài").symlink_to(workspace.resolve().parent)
    for command in (["check", workspace], build(workspace, folder / "output"), ["fmt", "--check", workspace],
                    ["collect", workspace, workspace], ["import", workspace / "vòng/vòng/kehoach.yaml", "--to", folder / "to"],
                    ["check", workspace, "--templates", workspace], ["diff", workspace, workspace / "vòng"]):
        expect("loops of folders", command, [CLEAN, FINDINGS, TROUBLE], memory=200)
    expect("loops of folders", build(workspace, folder / "output"), [CLEAN])


# --- size ------------------------------------------------------------------------------------------------------------


def written(path, line, megabytes):
    """In pieces: what this program holds would count for the command that it starts."""
    piece = line * (MEGABYTE // len(line))
    with path.open("wb") as file:
        for _ in range(megabytes + 1):
            file.write(piece)


def packed(path, name, size, compression, head=b"", piece=b" "):
    """A package with one large part; deflated blanks are a hundred thousandth of their size."""
    with zipfile.ZipFile(path, "w", compression, compresslevel=9) as package:
        with package.open(name, "w", force_zip64=True) as part:
            part.write(head)
            for _ in range(size // MEGABYTE):
                part.write(piece * (MEGABYTE // len(piece)))


def check_large(folder):
    """Files of 100 MB, written out and packed: refused or read within bounds."""
    workspace = copied(folder, "workspace")
    files = []
    for name, row in (("large.tsv", "Phối hợp doanh nghiệp viễn thông\t" * 30), ("large.csv", '"Phối hợp,",' * 80)):
        written(folder / name, row.encode() + b"\n", 100)
        files.append(folder / name)
    plain = folder / "large.docx"
    packed(plain, "word/document.xml", 100 * MEGABYTE, zipfile.ZIP_STORED, piece=os.urandom(1024))
    files.append(plain)
    for kind, part in (("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml"), ("xlsx", "[Content_Types].xml")):
        for size in (100, 1000):
            bomb = folder / f"bomb-{size}-{part.replace('/', '-')}.{kind}"
            packed(bomb, part, size * MEGABYTE, zipfile.ZIP_DEFLATED, b"<?xml version='1.0'?><a>")
            files.append(bomb)
    for path in files:
        expect(path.name, ["import", path, "--to", folder / "to"], [FINDINGS, TROUBLE], memory=600)
        if path.suffix == ".xlsx":
            expect(path.name, ["collect", path, workspace], [FINDINGS], memory=600)
    large = workspace / "ke-hoach/tasks/03.yaml"
    written(large, b"# " + b"x" * 1000 + b"\n", 100)
    for command in (["check", workspace], build(workspace, folder / "output")):
        expect("a plan file of 100 MB", command, [FINDINGS], memory=200, says="KH012")
    expect("a plan file of 100 MB", ["fmt", large], [FINDINGS, TROUBLE], memory=200)
    large.unlink()
    large.write_bytes("mục: a\nnhiệm vụ:\n".encode() + "  - {mã: a}\n".encode() * 20_000)
    ended = expect("a plan file with 20,000 tasks of one code", ["check", workspace], [FINDINGS], memory=1000)
    print(f"check of a file with 20,000 tasks of one code: {ended.seconds:.1f} s, {ended.memory:.0f} MB")


def check_many(folder, count=100_000, report_count=10_000):
    """So many files: in a folder of evidence, of reports, and beside the plan."""
    workspace = copied(folder, "workspace")
    for number in range(count):
        (workspace / f"ke-hoach/evidence/{number}.jpg").touch()
    ended = expect(f"{count} files of evidence", ["check", workspace], [CLEAN], memory=200)
    print(f"check beside {count} files of evidence: {ended.seconds:.1f} s, {ended.memory:.0f} MB")
    ended = expect(f"{count} files of evidence", build(workspace, folder / "output"), [CLEAN], memory=300)
    print(f"build beside {count} files of evidence: {ended.seconds:.1f} s, {ended.memory:.0f} MB")
    ended = expect(f"{count} files to collect", ["collect", workspace / "ke-hoach/evidence", workspace], [CLEAN, FINDINGS, TROUBLE], memory=400)
    print(f"collect of a folder of {count} files: {ended.seconds:.1f} s, {ended.memory:.0f} MB")
    reports = workspace / "ke-hoach/reports"
    reports.mkdir()
    for number in range(report_count):
        (reports / f"{number}.yaml").write_text(
            "kỳ: tháng 02/2026\nđơn vị: Ban Xây dựng Đảng\nngày báo cáo: 27/02/2026\nngười đứng đầu xác nhận: có\n"
            "kết quả:\n  - {nhiệm vụ: cai-dat-so-tay, tỷ lệ: 10%}\n")
    ended = expect(f"{report_count} reports", ["check", workspace], [FINDINGS], memory=4000)
    print(f"check of {report_count} reports: {ended.seconds:.1f} s, {ended.memory:.0f} MB")


def in_namespace():
    """Goes on where disks can be mounted; says why when there is no such place."""
    if os.environ.get("KEHOACH_FAULTS_NAMESPACE"):
        return True
    enter = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    try:
        tried = subprocess.run([*enter, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        reason = tried.stderr.decode().strip()
    except OSError as fault:
        reason = str(fault)
    else:
        if tried.returncode == 0:
            os.environ["KEHOACH_FAULTS_NAMESPACE"] = "yes"
            os.execvp(enter[0], [*enter, sys.executable, *sys.argv])
    print(f"SKIPPED: full and read-only disks: no place to mount one ({reason})")
    return False


if __name__ == "__main__":
    parts = [check_full_disk] if in_namespace() else []
    parts += [check_changing, check_at_once, check_no_files, check_loops, check_large, check_many]
    with tempfile.TemporaryDirectory() as folder:
        for part in parts:
            if len(sys.argv) > 3 and part.__name__ not in sys.argv[3:]:
                continue
            own = pathlib.Path(folder, part.__name__)
            own.mkdir()
            start = time.monotonic()
            part(own)
            print(f"{part.__name__}: {time.monotonic() - start:.1f} s")
            shutil.rmtree(own)
    checks.finish()
