"""LibreOffice without a window, for readers that look at documents as it opens them."""

import subprocess
import tempfile


def convert(kind, files, folder):
    """Saves all files in a format into a folder, in one run with a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind,
             "--outdir", str(folder), *map(str, files)], capture_output=True, timeout=300, check=True)
