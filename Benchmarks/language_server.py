"""Measures `kehoach lsp`: from an edit of one letter to the diagnostics of the edited text.

Usage: language_server.py --kehoach PATH --dev PATH --work FOLDER [--tasks 1000 10000] [--rounds 30]
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import time


class Server:
    def __init__(self, kehoach):
        self.process = subprocess.Popen([kehoach, "lsp", "--as-of", "2026-01-20"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, method, params, id=None):
        message = {"jsonrpc": "2.0", "method": method, "params": params} | ({} if id is None else {"id": id})
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def wait(self, holds):
        while not holds(message := self.receive()):
            pass
        return message


def milliseconds(values):
    return f"{statistics.median(values) * 1e3:.1f} | {min(values) * 1e3:.1f} | {max(values) * 1e3:.1f}"


def measure(options, tasks):
    folder = options.work / f"tasks-{tasks}"
    if not folder.exists():
        subprocess.run([options.dev, "workspace", "--plans", "1", "--tasks", str(tasks), "--output", folder], check=True)
    path = sorted(folder.resolve().glob("*/tasks/*.yaml"))[3]
    text = path.read_text(encoding="utf-8")
    uri = path.as_uri()
    server = Server(options.kehoach)
    server.send("initialize", {"processId": os.getpid(), "rootUri": folder.resolve().as_uri(),
                               "capabilities": {"textDocument": {"publishDiagnostics": {}}}}, id=1)
    server.wait(lambda message: message.get("id") == 1)
    server.send("initialized", {})
    item = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
    start = time.perf_counter()
    server.send("textDocument/didOpen", {"textDocument": item})

    def is_of(version):
        return lambda message: message.get("params", {}).get("uri") == uri and message["params"].get("version") == version

    server.wait(is_of(1))
    opened = time.perf_counter() - start
    line = next(number for number, words in enumerate(text.split("\n")) if words.lstrip().startswith("tên:"))
    edits, hovers = [], []
    for version in range(2, 2 + options.rounds):
        place = {"line": line, "character": 14}
        change = {"range": {"start": place, "end": place}, "text": "a"}
        start = time.perf_counter()
        server.send("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]})
        server.wait(is_of(version))
        edits.append(time.perf_counter() - start)
        start = time.perf_counter()
        server.send("textDocument/hover", {"textDocument": {"uri": uri}, "position": place}, id=version)
        server.wait(lambda message: message.get("id") == version)
        hovers.append(time.perf_counter() - start)
        time.sleep(0.02)
    server.send("shutdown", None, id="end")
    server.send("exit", None)
    server.process.wait()
    print(f"| {tasks:,} | {opened * 1e3:.1f} | {milliseconds(edits)} | {statistics.median(hovers) * 1e3:.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kehoach", required=True)
    parser.add_argument("--dev", required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--tasks", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\n**Language server**, median of {options.rounds} edits of one letter; load {load}\n")
    print("| tasks | open, ms | edit → diagnostics, ms | least | most | hover, ms |")
    print("|---:|---:|---:|---:|---:|---:|")
    for tasks in options.tasks:
        measure(options, tasks)


main()
