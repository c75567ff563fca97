#!/usr/bin/env python3
"""Runs fuzzers that are built, side by side, and prints their figures: run.py SECONDS TARGET…

A find ends libFuzzer's process, so it is begun again until the time is over. Ends with 1 when anything was found.
"""

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build/fuzz"
# The largest input in bytes: a small multiple of the seeds, as larger ones only take longer.
LARGEST = {"syntax": 1024, "source": 4096, "phrase": 256, "office": 24_576, "server": 4096}
CORPORA = {"syntax": "sources", "source": "sources", "phrase": "phrases", "office": "office", "server": "server"}
# One input may take so many seconds, and all of them so many megabytes. The seconds are of wall time: beside builds, a
# process of the lowest priority has waited for more than a minute, whatever its input was.
LIMITS = ["-timeout=600", "-report_slow_units=600", "-rss_limit_mb=2048"]
# A fuzzer that finds more is broken, or the program is.
MOST_FINDS = 50


class Fuzzer:
    def __init__(self, target):
        self.target = target
        self.runs = self.finds = self.seconds = 0
        self.counters = self.covered = self.features = self.corpus = 0
        name = CORPORA[target]
        self.finds_folder = WORK / "finds" / target
        grown = WORK / "corpora" / target
        for folder in [self.finds_folder, grown, WORK / "logs"]:
            folder.mkdir(parents=True, exist_ok=True)
        self.log = WORK / "logs" / f"{target}.log"
        self.log.write_bytes(b"")
        seeds = [folder for folder in [ROOT / "Fuzzing/corpora" / name, WORK / "seeds" / name] if folder.exists()]
        self.command = [
            WORK / "release" / f"{target.capitalize()}Fuzzer", grown, *seeds, *LIMITS, "-reload=0",
            "-print_final_stats=1", f"-max_len={LARGEST[target]}", f"-dict={WORK / 'seeds' / name}.dict",
            f"-artifact_prefix={self.finds_folder}/"]

    def run(self, seconds):
        start = time.monotonic()
        while (left := seconds - (time.monotonic() - start)) >= 1 and self.finds < MOST_FINDS:
            if not self.run_once(int(left)):
                self.finds += 1
        self.seconds = time.monotonic() - start

    def run_once(self, seconds):
        """Returns false after a find."""
        # Sets and dictionaries in the same order each time, so that an input does the same again.
        environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1", "SWIFT_BACKTRACE": "enable=no"}
        start = self.log.stat().st_size
        with open(self.log, "ab") as log:
            process = subprocess.run([*self.command, f"-max_total_time={seconds}"], stdout=log, stderr=log,
                                     env=environment)
        self.note(self.log.read_bytes()[start:].decode(errors="replace"))
        return process.returncode == 0

    def note(self, log):
        def last(pattern):
            found = re.findall(pattern, log)
            return int(found[-1]) if found else 0

        self.runs += last(r"stat::number_of_executed_units: +(\d+)")
        self.counters = last(r"\((\d+) inline 8-bit counters\)") or self.counters
        self.covered = max(self.covered, last(r" cov: (\d+)"))
        self.features = max(self.features, last(r" ft: (\d+)"))
        self.corpus = last(r" corp: (\d+)") or self.corpus

    def figures(self):
        rate = self.runs / self.seconds if self.seconds else 0
        share = 100 * self.covered / self.counters if self.counters else 0
        return (f"{self.target:7} {self.seconds:8,.0f} {self.runs:12,} {rate:8,.0f} {self.covered:9,} {share:6.1f}% "
                f"{self.features:9,} {self.corpus:7,} {self.finds:6,}")


def main(seconds, targets):
    fuzzers = [Fuzzer(target) for target in targets]
    threads = [threading.Thread(target=fuzzer.run, args=[seconds]) for fuzzer in fuzzers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("fuzzer   seconds         runs   runs/s     edges  of all  features  corpus  finds")
    for fuzzer in fuzzers:
        print(fuzzer.figures())
    for fuzzer in fuzzers:
        if fuzzer.finds:
            print(f"what was found: {fuzzer.finds_folder.relative_to(ROOT)}, logs beside it")
    return any(fuzzer.finds for fuzzer in fuzzers)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
