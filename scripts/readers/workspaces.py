"""Workspaces of many plans, made of those of this repository."""

import shutil

from checks import ROOT


def large(folder):
    """Copies of one ward under other codes: large enough for a cache to be used."""
    workspace = folder / "nhieu-phuong"
    shutil.copytree(ROOT / "plans", workspace, ignore=shutil.ignore_patterns("dist", "2027"))
    names = [f"{number:02d}" for number in range(1, 13)]
    plan = next(path for path in workspace.iterdir() if (path / "plan.yaml").exists())
    for number in names:
        copy = workspace / f"phuong-{number}"
        shutil.copytree(plan, copy)
        text = (copy / "plan.yaml").read_text(encoding="utf-8")
        code = next(line for line in text.split("\n") if line.startswith("mã:"))
        (copy / "plan.yaml").write_text(text.replace(code, f"mã: phuong-{number}", 1), encoding="utf-8")
    shutil.rmtree(plan)
    marker = workspace / "kehoach.yaml"
    text = marker.read_text(encoding="utf-8")
    listed = next(line for line in text.split("\n") if line.startswith("kế hoạch:"))
    marker.write_text(
        text.replace(listed, "kế hoạch: [" + ", ".join(f"phuong-{number}" for number in names) + "]"), encoding="utf-8")
    return workspace


def village(folder, count):
    """Very many small plans: so many files that those which the disk has as they were are not read again."""
    workspace = folder / "nhieu-thon"
    base = ROOT / "Tests/PlanCompilerTests/Base"
    shutil.copytree(base, workspace, ignore=shutil.ignore_patterns("evidence"))
    codes = [f"thon-{number}" for number in range(1, count + 1)]
    for code in codes:
        shutil.copytree(workspace / "ke-hoach", workspace / code)
        path = workspace / code / "plan.yaml"
        path.write_text(f"# {'kế hoạch của thôn ' * 180}\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    shutil.rmtree(workspace / "ke-hoach")
    marker = workspace / "kehoach.yaml"
    marker.write_text(
        marker.read_text(encoding="utf-8").replace("[ke-hoach]", "[" + ", ".join(codes) + "]"), encoding="utf-8")
    return workspace
