"""Drives headless Chromium through its DevTools protocol, for readers that look at pages as people do."""

import base64
import json
import pathlib
import shutil
import subprocess
import tempfile
import time

import websocket

KEYS = {"Tab": (9, None), "Enter": (13, "\r"), "Escape": (27, None), "Space": (32, " ")}


class Chromium:
    """One browser with one page; whatever the console, the network or a script complains of is kept."""

    def __init__(self):
        self.profile = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--hide-scrollbars", "--remote-debugging-port=0", "--remote-allow-origins=*",
             f"--user-data-dir={self.profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.complaints, self.requests, self.replies, self.events = [], [], {}, []
        self.number = 0
        self.socket = websocket.create_connection(self._page_address(), timeout=60, enable_multithread=False)
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.process.terminate()
        self.process.wait(timeout=30)
        shutil.rmtree(self.profile, ignore_errors=True)

    def _page_address(self):
        import urllib.request
        port_file = pathlib.Path(self.profile, "DevToolsActivePort")
        for _ in range(300):
            if port_file.is_file() and "\n" in port_file.read_text():
                port = port_file.read_text().split("\n")[0]
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=30) as answer:
                    pages = [page for page in json.load(answer) if page["type"] == "page"]
                if pages:
                    return pages[0]["webSocketDebuggerUrl"]
            time.sleep(0.1)
        raise SystemExit("Chromium did not start")

    def call(self, method, **parameters):
        self.number += 1
        number = self.number
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while number not in self.replies:
            self._receive()
        reply = self.replies.pop(number)
        if "error" in reply:
            raise SystemExit(f"{method}: {reply['error']}")
        return reply["result"]

    def _receive(self):
        message = json.loads(self.socket.recv())
        if "id" in message:
            self.replies[message["id"]] = message
            return
        method, parameters = message["method"], message["params"]
        if method == "Runtime.consoleAPICalled":
            self.complaints.append(f"console.{parameters['type']}")
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(parameters["exceptionDetails"].get("text", "exception"))
        elif method == "Log.entryAdded":
            self.complaints.append(parameters["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        self.events.append(method)

    def open(self, path, width=1440, height=900, query="", dark=False, scripted=True, forced_colors=False):
        """Shows a file and waits until it is loaded and its scripts have run."""
        mobile = width < 600
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)
        self.call("Emulation.setScriptExecutionDisabled", value=not scripted)
        self.call("Emulation.setEmulatedMedia", media="", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "forced-colors", "value": "active" if forced_colors else "none"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.events.clear()
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri() + query)
        while "Page.loadEventFired" not in self.events:
            self._receive()
        self.settle()

    def settle(self, seconds=0.25):
        """Lets timers of the page run out; its longest is 120 ms."""
        time.sleep(seconds)
        self.call("Browser.getVersion")

    def value(self, expression):
        """What an expression of JavaScript comes to in the page."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def press(self, key, shift=False):
        code, text = KEYS[key]
        common = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **common,
                  **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def screenshot(self, path, width, height=900, full=False):
        """A picture of the page at a width; the whole of it when full."""
        if full:
            # A window as high as the page: what is out of sight may be left out until it is scrolled to.
            for _ in range(2):
                height = min(int(self.value("document.documentElement.scrollHeight")), 15000)
                self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                          mobile=width < 600)
                self.settle()
        picture = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        pathlib.Path(path).write_bytes(picture)
        return picture

    def pdf(self, path):
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
        paper = base64.b64decode(data)
        pathlib.Path(path).write_bytes(paper)
        return paper
