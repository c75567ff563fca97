"""Uses `kehoach lsp` as an editor would: pygls' client over standard streams, on a copy of a real workspace.

Usage: language_server.py WORKSPACE KEHOACH
"""

import asyncio
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import BaseLanguageClient

from checks import Checks

checks = Checks()
REQUEST_CANCELLED = -32800


class Editor:
    """A client with what an editor keeps: the texts that are open and the diagnostics that are shown."""

    def __init__(self, root):
        self.root = root
        self.client = BaseLanguageClient("kehoach-check", "1")
        self.texts = {}
        self.versions = {}
        self.diagnostics = {}
        self.changed = asyncio.Event()
        self.registered = []
        self.messages = []

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(parameters):
            self.diagnostics[parameters.uri] = parameters
            self.changed.set()

        @self.client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def _(parameters):
            self.registered += [item.method for item in parameters.registrations]

        @self.client.feature(types.WORKSPACE_CONFIGURATION)
        def _(parameters):
            return [{"language": "vi"} for _ in parameters.items]

        @self.client.feature(types.WINDOW_SHOW_MESSAGE)
        def _(parameters):
            self.messages.append(parameters.message)
            self.changed.set()

    async def start(self, kehoach, encodings=None, snippets=True):
        await self.client.start_io(kehoach, "lsp", "--stdio", "--as-of", "2026-01-20")
        result = await self.client.initialize_async(
            types.InitializeParams(
                process_id=os.getpid(),
                root_uri=self.root.as_uri(),
                workspace_folders=[types.WorkspaceFolder(uri=self.root.as_uri(), name="kế hoạch")],
                capabilities=types.ClientCapabilities(
                    general=types.GeneralClientCapabilities(position_encodings=encodings),
                    workspace=types.WorkspaceClientCapabilities(
                        configuration=True,
                        did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(
                            dynamic_registration=True
                        ),
                    ),
                    text_document=types.TextDocumentClientCapabilities(
                        publish_diagnostics=types.PublishDiagnosticsClientCapabilities(version_support=True),
                        completion=types.CompletionClientCapabilities(
                            completion_item=types.ClientCompletionItemOptions(snippet_support=snippets)
                        ),
                        document_symbol=types.DocumentSymbolClientCapabilities(
                            hierarchical_document_symbol_support=True
                        ),
                        code_action=types.CodeActionClientCapabilities(
                            resolve_support=types.ClientCodeActionResolveOptions(properties=["edit"])
                        ),
                    ),
                ),
            )
        )
        self.client.initialized(types.InitializedParams())
        return result

    async def stop(self):
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    def uri(self, path):
        return (self.root / path).as_uri()

    def identifier(self, path):
        return types.TextDocumentIdentifier(uri=self.uri(path))

    def open(self, path, text=None):
        text = (self.root / path).read_text(encoding="utf-8") if text is None else text
        self.texts[path], self.versions[path] = text, 1
        self.client.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(uri=self.uri(path), language_id="yaml", version=1, text=text)
            )
        )

    def close(self, path):
        del self.texts[path]
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(self.identifier(path)))

    def position(self, path, offset):
        """The place of an index of the text, counted in UTF-16."""
        before = self.texts[path][:offset]
        line = before.rpartition("\n")[2]
        return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)

    def replace(self, path, start, end, new):
        """One incremental change between two indices of the text."""
        text = self.texts[path]
        span = types.Range(self.position(path, start), self.position(path, end))
        self.texts[path] = text[:start] + new + text[end:]
        self.versions[path] += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version=self.versions[path], uri=self.uri(path)),
                [types.TextDocumentContentChangePartial(range=span, text=new)],
            )
        )

    def type(self, path, offset, words):
        for letter in words:
            self.replace(path, offset, offset, letter)
            offset += len(letter)
        return offset

    async def wait(self, holds, seconds=20):
        """Until something that was published makes it hold."""
        end = asyncio.get_running_loop().time() + seconds
        while not holds():
            self.changed.clear()
            left = end - asyncio.get_running_loop().time()
            if left <= 0:
                return False
            try:
                await asyncio.wait_for(self.changed.wait(), left)
            except asyncio.TimeoutError:
                return holds()
        return True

    def shown(self, path):
        published = self.diagnostics.get(self.uri(path))
        return published.diagnostics if published else []

    def codes(self, path):
        return [diagnostic.code for diagnostic in self.shown(path)]

    async def up_to_date(self, path):
        def is_current():
            published = self.diagnostics.get(self.uri(path))
            return published is not None and published.version == self.versions[path]

        return await self.wait(is_current)

    def at(self, path, words, inside=1, occurrence=1):
        offset = -1
        for _ in range(occurrence):
            offset = self.texts[path].index(words, offset + 1)
        return dict(text_document=self.identifier(path), position=self.position(path, offset + inside))

    def text_at(self, path, span):
        lines = self.texts[path].split("\n")

        def units(line, start, end=None):
            raw = lines[line].encode("utf-16-le")
            return raw[start * 2 : None if end is None else end * 2].decode("utf-16-le")

        if span.start.line == span.end.line:
            return units(span.start.line, span.start.character, span.end.character)
        first = units(span.start.line, span.start.character)
        return "\n".join([first, *lines[span.start.line + 1 : span.end.line], units(span.end.line, 0, span.end.character)])


TASKS = "2026/tasks/01.yaml"
OTHER = "2026/tasks/02.yaml"
DRAFT = "2027/tasks/01.yaml"


def worker_of(client):
    """The process that does the work: the child of the one that the client started."""
    parent = client._server.pid
    children = pathlib.Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return int(children[0])


async def check_diagnostics(editor):
    editor.open(TASKS)
    await editor.up_to_date(TASKS)
    checks.equal(editor.codes(TASKS), [], "the real plan is without findings")

    # A key of a record is spoilt letter by letter and mended again.
    offset = editor.texts[TASKS].index("chủ trì: Văn phòng Đảng ủy")
    editor.type(TASKS, offset, "x")
    checks.that(await editor.wait(lambda: "KH003" in editor.codes(TASKS)), "a spoilt key is told while typing")
    finding = next(d for d in editor.shown(TASKS) if d.code == "KH003")
    checks.equal(editor.text_at(TASKS, finding.range), "xchủ trì", "the place of the finding is the key")
    editor.replace(TASKS, offset, offset + 1, "")
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), "what is mended is cleared")

    # NFD letters and an emoji before the place: every later position is counted in UTF-16.
    offset = editor.texts[TASKS].index("tên: Phát triển kỹ năng số cơ bản") + len("tên: ")
    nfd = unicodedata.normalize("NFD", "Tổ chức ")
    end = editor.type(TASKS, offset, "📅 " + nfd)
    await editor.up_to_date(TASKS)
    checks.that("KH801" in editor.codes(TASKS), "text that is not composed is told")
    finding = next(d for d in editor.shown(TASKS) if d.code == "KH801")
    blamed = editor.text_at(TASKS, finding.range)
    checks.that(unicodedata.normalize("NFC", blamed) in unicodedata.normalize("NFC", nfd) and blamed,
                f"the place counts NFD and emoji rightly: {blamed!r}")
    editor.replace(TASKS, offset, end, "")
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), "and cleared when it is gone")


async def check_asked_at_once(editor):
    # A request right behind a change has the text compiled; the diagnostics are told all the same.
    place = editor.at(TASKS, "sản phẩm:", 2)
    for _ in range(10):
        offset = editor.texts[TASKS].index("chủ trì: Văn phòng Đảng ủy")
        editor.replace(TASKS, offset, offset, "x")
        await editor.client.text_document_hover_async(types.HoverParams(**place))
        told = await editor.wait(lambda: "KH003" in editor.codes(TASKS), 5)
        editor.replace(TASKS, offset, offset + 1, "")
        await editor.client.text_document_hover_async(types.HoverParams(**place))
        cleared = await editor.wait(lambda: editor.codes(TASKS) == [], 5)
        checks.that(told and cleared, "what a request had compiled already is told, too")
        if not (told and cleared):
            break


async def check_draft(editor):
    # kehoach.yaml does not list the plan of the next year; it is looked at while a file of it is open.
    editor.open(DRAFT)
    await editor.up_to_date(DRAFT)
    checks.that("KH003" not in editor.codes(DRAFT), "a draft is looked at")
    offset = editor.texts[DRAFT].index("chủ trì:")
    editor.replace(DRAFT, offset, offset, "x")
    checks.that(await editor.wait(lambda: "KH003" in editor.codes(DRAFT)), "a spoilt key of a draft is told")
    editor.close(DRAFT)
    checks.that(await editor.wait(lambda: editor.codes(DRAFT) == []), "closed, it is a draft that nobody asks about")


async def check_other_files(editor):
    # A code that another file refers to is changed in an unsaved text.
    editor.open("units.yaml")
    await editor.up_to_date("units.yaml")
    offset = editor.texts["units.yaml"].index("tên: Ban Xây dựng Đảng")
    words = "tên: Ban Xây dựng Đảng\n    tên khác: [Ban xây dựng Đảng, Ban Xây dựng đảng]"
    checks.that(editor.texts["units.yaml"][offset:].startswith(words), "the registry is as this check expects")
    editor.replace("units.yaml", offset, offset + len(words), "tên: Ban Mới")
    checks.that(await editor.wait(lambda: "KH102" in editor.codes(OTHER) or "KH102" in editor.codes(TASKS)),
                "a name that is gone from the registry is told in the files that use it, which are not all open")
    editor.close("units.yaml")
    checks.that(await editor.wait(lambda: "KH102" not in editor.codes(TASKS) + editor.codes(OTHER)),
                "closing the text without saving goes back to the disk's")
    # The disk changes behind the editor's back.
    path = editor.root / OTHER
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("chủ trì:", "chủ chì:", 1), encoding="utf-8")
    editor.client.workspace_did_change_watched_files(
        types.DidChangeWatchedFilesParams([types.FileEvent(editor.uri(OTHER), types.FileChangeType.Changed)]))
    checks.that(await editor.wait(lambda: "KH003" in editor.codes(OTHER)), "a change on the disk is told")
    path.write_text(before, encoding="utf-8")
    editor.client.workspace_did_change_watched_files(
        types.DidChangeWatchedFilesParams([types.FileEvent(editor.uri(OTHER), types.FileChangeType.Changed)]))
    checks.that(await editor.wait(lambda: editor.codes(OTHER) == []), "and cleared")


async def check_questions(editor):
    client = editor.client
    hover = await client.text_document_hover_async(types.HoverParams(**editor.at(TASKS, "chủ trì: Văn phòng Đảng ủy", 12)))
    checks.that("van-phong-dang-uy" in hover.contents.value, "hover tells who a unit is")
    hover = await client.text_document_hover_async(types.HoverParams(**editor.at(TASKS, "thời hạn: 2026", 12)))
    checks.that("31/12/2026" in hover.contents.value, f"hover tells what a deadline comes to: {hover}")
    hover = await client.text_document_hover_async(types.HoverParams(**editor.at(TASKS, "lỗi: KH303", 7)))
    checks.that("KH303" in hover.contents.value and len(hover.contents.value) > 80, "hover tells what a rule means")
    hover = await client.text_document_hover_async(types.HoverParams(**editor.at(TASKS, "sản phẩm:", 2)))
    checks.that("output" in hover.contents.value, "hover tells what a key means")

    place = editor.at(TASKS, "chủ trì: Ban Xây dựng Đảng", 12)
    definition = await client.text_document_definition_async(types.DefinitionParams(**place))
    checks.that(definition.uri.endswith("/units.yaml"), "the definition of a unit is in the registry")
    references = await client.text_document_references_async(
        types.ReferenceParams(context=types.ReferenceContext(include_declaration=True), **place))
    files = {reference.uri.rsplit("/", 2)[-1] for reference in references}
    checks.that(len(references) > 5 and {"units.yaml", "01.yaml"} <= files, f"references are found across files: {files}")

    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(editor.identifier(TASKS)))
    checks.equal(symbols[0].name, "Nâng cao nhận thức, đột phá về đổi mới tư duy", "the outline begins with the section")
    checks.that(symbols[0].children[0].children[0].detail.endswith("hoc-tap-nghi-quyet-57"), "tasks stand in groups")
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams("cuoc thi cong dan"))
    checks.that(any("Công dân số" in symbol.name or "cong-dan-so" in symbol.container_name for symbol in found),
                "symbols are found without diacritics")
    whole = types.Range(types.Position(0, 0), types.Position(10_000, 0))
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(editor.identifier(TASKS), whole))
    labels = [hint.label for hint in hints]
    checks.that("I.1" in labels and "→ 31/12/2026" in labels, f"inlay hints: {labels[:6]}")
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(editor.identifier(TASKS)))
    checks.that(len(folds) > 10 and all(fold.start_line < fold.end_line for fold in folds), "foldings")
    tokens = await client.text_document_semantic_tokens_full_async(
        types.SemanticTokensParams(editor.identifier(TASKS)))
    checks.that(len(tokens.data) % 5 == 0 and len(tokens.data) > 250, "semantic tokens")
    check_tokens(editor, tokens.data)


def check_tokens(editor, data):
    lines = editor.texts[TASKS].split("\n")
    line = character = 0
    keys = set()
    for index in range(0, len(data), 5):
        delta_line, delta, length, kind, _ = data[index : index + 5]
        line, character = (line + delta_line, delta) if delta_line else (line, character + delta)
        raw = lines[line].encode("utf-16-le")[character * 2 : (character + length) * 2].decode("utf-16-le")
        if kind == 0:
            keys.add(raw)
    checks.that({"mã", "tên", "chủ trì", "thời hạn"} <= keys, f"the tokens of keys lie on the keys: {keys}")


async def check_completion(editor):
    offset = editor.texts[TASKS].index("phối hợp: Các cơ quan, đơn vị # nguyên văn")
    length = len("phối hợp: Các cơ quan, đơn vị")
    editor.replace(TASKS, offset, offset + length, "phối hợp: [van ph")
    where = types.CompletionParams(
        text_document=editor.identifier(TASKS), position=editor.position(TASKS, offset + len("phối hợp: [van ph")))
    answer = await editor.client.text_document_completion_async(where)
    items = [item for item in answer.items if item.label == "Văn phòng Đảng ủy"]
    checks.that(items and "van phong dang uy" in items[0].filter_text, "a unit is completed without diacritics")
    editor.replace(TASKS, offset, offset + len("phối hợp: [van ph"), "phối hợp: Các cơ quan, đơn vị")

    # A key in a line that is not finished, with the whole text unsound around it.
    offset = editor.texts[TASKS].index("        sản phẩm: Trong năm 2026")
    editor.replace(TASKS, offset, offset, "        m\n")
    where = types.CompletionParams(
        text_document=editor.identifier(TASKS), position=editor.position(TASKS, offset + 9))
    answer = await editor.client.text_document_completion_async(where)
    labels = [item.label for item in answer.items]
    checks.that("minh chứng" in labels and "mã" not in labels and "chủ trì" not in labels,
                f"keys that are not there yet: {labels}")
    checks.that(labels and labels[0] == "KPI", f"the required key that is missing comes first: {labels[:3]}")
    editor.replace(TASKS, offset, offset + len("        m\n"), "        thời hạn: \n")
    where = types.CompletionParams(
        text_document=editor.identifier(TASKS), position=editor.position(TASKS, offset + len("        thời hạn: ")))
    answer = await editor.client.text_document_completion_async(where)
    details = {item.label: item.detail for item in answer.items}
    checks.that("30/6/2026" in (details.get("Quý II/2026") or ""), f"deadlines with their meaning: {list(details)[:4]}")
    editor.replace(TASKS, offset, offset + len("        thời hạn: \n"), "")
    await editor.up_to_date(TASKS)
    checks.equal(editor.codes(TASKS), [], "after all that the text is as it was")


async def check_changes(editor):
    client = editor.client
    place = editor.at(TASKS, "mã: cuoc-thi-cong-dan-so", 6)
    prepared = await client.text_document_prepare_rename_async(types.PrepareRenameParams(**place))
    checks.equal(prepared.placeholder, "cuoc-thi-cong-dan-so", "a code can be renamed")
    for name in ["Cuộc thi", "hoc-tap-nghi-quyet-57"]:
        try:
            await client.text_document_rename_async(types.RenameParams(new_name=name, **place))
            checks.that(False, f"“{name}” should not be taken as a code")
        except JsonRpcException as error:
            checks.that(name in str(error), f"the refusal names the code: {error}")
    place = editor.at(TASKS, "chủ trì: Ban Xây dựng Đảng", 2)
    try:
        await client.text_document_prepare_rename_async(types.PrepareRenameParams(**place))
        checks.that(False, "a key cannot be renamed")
    except JsonRpcException:
        checks.that(True, "")
    edit = await client.text_document_rename_async(
        types.RenameParams(new_name="thi-cong-dan", **editor.at(TASKS, "mã: cuoc-thi-cong-dan-so", 6)))
    changes = edit.changes[editor.uri(TASKS)]
    checks.equal([editor.text_at(TASKS, change.range) for change in changes], ["cuoc-thi-cong-dan-so"], "the code alone changes")

    # A finding, its fix and its waiver.
    offset = editor.texts[TASKS].index("chủ trì: UBND phường")
    editor.replace(TASKS, offset + 4, offset + 5, "ch")
    await editor.wait(lambda: "KH003" in editor.codes(TASKS))
    finding = next(d for d in editor.shown(TASKS) if d.code == "KH003")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(editor.identifier(TASKS), finding.range, types.CodeActionContext([finding])))
    fixes = [action for action in actions if action.kind == "quickfix"]
    checks.that(fixes and fixes[0].edit.changes[editor.uri(TASKS)][0].new_text == "chủ trì", "the fix is offered")
    apply(editor, TASKS, fixes[0].edit)
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), "and mends the finding")

    offset = editor.texts[TASKS].index("        KPI: 100% cơ sở Đảng")
    end = editor.texts[TASKS].index("\n", offset) + 1
    line = editor.texts[TASKS][offset:end]
    editor.replace(TASKS, offset, end, "")
    await editor.wait(lambda: "KH402" in editor.codes(TASKS))
    finding = next(d for d in editor.shown(TASKS) if d.code == "KH402")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(editor.identifier(TASKS), finding.range, types.CodeActionContext([finding])))
    waivers = [action for action in actions if "KH402" in action.title]
    checks.that(len(waivers) == 1, f"a waiver is offered: {[action.title for action in actions]}")
    before = editor.texts[TASKS]
    apply(editor, TASKS, waivers[0].edit)
    checks.that("- lỗi: KH402" in editor.texts[TASKS], "it is written into the record's own list")
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), f"and allows the finding: {editor.codes(TASKS)}")
    editor.replace(TASKS, 0, len(editor.texts[TASKS]), before)
    editor.replace(TASKS, offset, offset, line)

    # All that is certain at once, worked out when it is chosen.
    offset = editor.texts[TASKS].index("tên: Phát triển kỹ năng số cơ bản") + len("tên: Phát")
    editor.replace(TASKS, offset, offset + 1, "  ")
    await editor.wait(lambda: "KH808" in editor.codes(TASKS))
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            editor.identifier(TASKS), types.Range(types.Position(0, 0), types.Position(0, 0)),
            types.CodeActionContext([], only=["source.fixAll"])))
    checks.equal([action.kind for action in actions], ["source.fixAll.kehoach"], "one action mends the file")
    resolved = await client.code_action_resolve_async(actions[0])
    apply(editor, TASKS, resolved.edit)
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), "it mends what is certain")

    offset = editor.texts[TASKS].index("        sản phẩm: Trong năm 2026")
    editor.replace(TASKS, offset + len("        sản phẩm:"), offset + len("        sản phẩm: "), "    ")
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(editor.identifier(TASKS), types.FormattingOptions(2, True)))
    apply(editor, TASKS, types.WorkspaceEdit(changes={editor.uri(TASKS): edits}))
    checks.that("        sản phẩm: Trong năm 2026" in editor.texts[TASKS], "formatting mends the line that is out of shape")
    await editor.up_to_date(TASKS)
    checks.equal(editor.codes(TASKS), [], "the formatted text is without findings")
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(editor.identifier(TASKS), types.FormattingOptions(2, True)))
    checks.equal(list(edits or []), [], "formatting it again changes nothing")


def apply(editor, path, edit):
    """Applies a workspace edit of one file as an editor does: from the end of the text to its beginning."""
    lines = [0]
    for index, letter in enumerate(editor.texts[path]):
        if letter == "\n":
            lines.append(index + 1)

    def offset(position):
        start = lines[position.line] if position.line < len(lines) else len(editor.texts[path])
        raw = editor.texts[path][start:].split("\n")[0].encode("utf-16-le")
        return start + len(raw[: position.character * 2].decode("utf-16-le"))

    changes = [(offset(change.range.start), offset(change.range.end), change.new_text)
               for change in edit.changes[editor.uri(path)]]
    for start, end, text in sorted(changes, reverse=True):
        editor.replace(path, start, end, text)


async def check_stray(editor, folder):
    stray = folder / "la.yaml"
    uri = stray.as_uri()
    editor.client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri=uri, language_id="yaml", version=1, text="a: [1\n")))
    checks.that(await editor.wait(lambda: uri in editor.diagnostics), "a file outside of any workspace is looked at")
    codes = [diagnostic.code for diagnostic in editor.diagnostics[uri].diagnostics]
    checks.that("KH001" in codes and None in codes, f"its syntax is checked, and its author told why no more: {codes}")
    checks.equal(await editor.client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 0))), None, "nothing is known of it")
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))


async def check_cancellation(editor):
    """Requests wait behind a stopped worker; the one that is taken back is refused as cancelled."""
    worker = worker_of(editor.client)
    os.kill(worker, signal.SIGSTOP)
    protocol = editor.client.protocol
    kept = protocol.send_request("textDocument/hover", types.HoverParams(**editor.at(TASKS, "mã:")))
    taken_back = protocol.send_request(
        "textDocument/hover", types.HoverParams(**editor.at(TASKS, "mã:")), msg_id="taken-back")
    protocol.notify("$/cancelRequest", types.CancelParams(id="taken-back"))
    await asyncio.sleep(0.3)
    os.kill(worker, signal.SIGCONT)
    await asyncio.wait_for(asyncio.wrap_future(kept), 20)
    try:
        await asyncio.wait_for(asyncio.wrap_future(taken_back), 20)
        checks.that(False, "a request that was taken back should not be answered")
    except JsonRpcException as error:
        checks.equal(error.code, REQUEST_CANCELLED, "a request that was taken back")


async def check_crash(editor):
    """The worker is killed while a request waits and a text is unsaved; the session goes on."""
    offset = editor.texts[TASKS].index("chủ trì: UBND phường")
    editor.type(TASKS, offset, "x")
    await editor.wait(lambda: "KH003" in editor.codes(TASKS))
    worker = worker_of(editor.client)
    os.kill(worker, signal.SIGSTOP)
    waiting = editor.client.protocol.send_request("textDocument/hover", types.HoverParams(**editor.at(TASKS, "mã:")))
    editor.replace(TASKS, offset, offset, "y")
    await asyncio.sleep(0.3)
    os.kill(worker, signal.SIGILL)
    os.kill(worker, signal.SIGCONT)
    os.kill(worker, signal.SIGKILL)
    try:
        await asyncio.wait_for(asyncio.wrap_future(waiting), 20)
        checks.that(False, "a request that was lost should be refused")
    except JsonRpcException as error:
        checks.equal(error.code, -32603, "a request that was lost in a crash")
    checks.that(await editor.wait(lambda: bool(editor.messages)), "the author is told of the crash")
    place = editor.at(TASKS, "yxchủ trì", 4)
    hover = await asyncio.wait_for(editor.client.text_document_hover_async(types.HoverParams(**place)), 20)
    checks.that(hover is None or "KH003" in hover.contents.value, "the next request is answered")
    await editor.up_to_date(TASKS)
    messages = [d.message for d in editor.shown(TASKS) if d.code == "KH003"]
    checks.that(any("yxchủ trì" in message for message in messages), f"the unsaved text survived: {messages}")
    checks.that(worker_of(editor.client) != worker, "another worker does the work")
    editor.replace(TASKS, offset, offset + 2, "")
    checks.that(await editor.wait(lambda: editor.codes(TASKS) == []), "and changes of it go on")


def check_frames(kehoach):
    """What no client should send."""

    def framed(text):
        return f"Content-Length: {len(text.encode())}\r\n\r\n{text}".encode()

    def run(*messages):
        result = subprocess.run([kehoach, "lsp"], input=b"".join(messages), capture_output=True, timeout=60)
        return result.returncode, result.stdout.decode()

    initialize = framed('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}')
    shutdown = framed('{"jsonrpc":"2.0","id":9,"method":"shutdown"}')
    leave = framed('{"jsonrpc":"2.0","method":"exit"}')
    status, output = run(framed('{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{}}'), initialize, shutdown, leave)
    checks.that("-32002" in output and status == 0, "a request before initialize is refused")
    status, output = run(initialize, framed('{"jsonrpc":"2.0","id":3,"method":"no/such"}'), shutdown, leave)
    checks.that("-32601" in output and status == 0, "an unknown method is refused")
    status, output = run(initialize, framed("{not json"), b"Garbage: 1\r\n\r\n", framed("[1]"), shutdown, leave)
    checks.that(output.count("-32700") == 2 and "-32600" in output and status == 0, "malformed messages are refused")
    status, output = run(initialize, b"Content-Length: 99999999999\r\n\r\n")
    checks.that("too large" in output and status == 1, "a message beyond all measure is refused")
    checks.equal(run(initialize, leave)[0], 1, "exit without shutdown")
    checks.equal(run(initialize)[0], 1, "an input that ends")


def check_neovim(kehoach, root):
    """A real editor with the settings of examples/editors; it prints its own count."""
    here = pathlib.Path(__file__).resolve().parent
    result = subprocess.run(
        ["nvim", "--headless", "-u", here.parents[1] / "examples/editors/neovim.lua", root / TASKS,
         "-c", f"luafile {here / 'neovim.lua'}"],
        env={**os.environ, "KEHOACH": kehoach}, capture_output=True, text=True, timeout=120)
    lines = (result.stdout + result.stderr).strip().splitlines()
    checks.that(result.returncode == 0 and lines and lines[-1] == "9 passed, 0 failed", f"Neovim: {lines}")


async def main():
    workspace, kehoach = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        root = folder / "kế hoạch"
        shutil.copytree(workspace, root, ignore=shutil.ignore_patterns("dist"))
        editor = Editor(root)
        result = await editor.start(kehoach)
        checks.equal(result.server_info.name, "kehoach", "the server's name")
        checks.equal(result.capabilities.text_document_sync.change, types.TextDocumentSyncKind.Incremental, "incremental")
        await check_diagnostics(editor)
        checks.that("workspace/didChangeWatchedFiles" in editor.registered, "the disk is watched")
        await check_asked_at_once(editor)
        await check_draft(editor)
        await check_other_files(editor)
        await check_questions(editor)
        await check_completion(editor)
        await check_changes(editor)
        await check_stray(editor, folder)
        await check_cancellation(editor)
        await check_crash(editor)
        await editor.stop()
        shutil.copytree(workspace, folder / "nvim", ignore=shutil.ignore_patterns("dist"))
        check_neovim(kehoach, folder / "nvim")
    check_frames(kehoach)
    checks.finish()


asyncio.run(main())
