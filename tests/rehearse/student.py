"""A student without a screen: asks the hub for all that a browser would ask for, and runs the lesson."""

import json
import time
import uuid
from dataclasses import dataclass, field
from urllib.parse import quote

import nbformat
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from tests.rehearse.hub import LESSON, Hub
from utils.setup import NOTEBOOKS

PATIENCE = 300  # seconds for one request or one cell
_LARGEST = 64 * 1024 * 1024  # of a message, in bytes


@dataclass
class Record:
    """What happened to one student: *seconds* of each step, the *memory* of the server in MB, what *failed*."""

    name: str
    seconds: dict[str, float] = field(default_factory=dict)
    memory: float = 0.0
    failed: str = ""


class Student:
    """One of the class on *hub*, by *name*."""

    def __init__(self, hub: Hub, name: str):
        self.hub, self.record = hub, Record(name)
        self._client = AsyncHTTPClient(force_instance=True, max_clients=6, max_body_size=_LARGEST)  # as a browser
        self._headers = {"Authorization": f"token {hub.token}"}

    async def come_in(self) -> None:
        """Ask for a server and wait until it is ready."""
        begun = time.monotonic()
        user = f"{self.hub.address}/hub/api/users/{self.record.name}"
        await self._fetch(user, "POST")
        await self._fetch(f"{user}/server", "POST")
        # a line of progress for each step; the last one comes when the server answers
        events = (await self._fetch(f"{user}/server/progress")).decode()
        last = json.loads(events.strip().rpartition("data: ")[2])
        if not last.get("ready"):
            raise RuntimeError(f"no server: {last.get('message')}")
        self.record.seconds["ready"] = time.monotonic() - begun

    async def fetch_lesson(self, paths: list[str]) -> None:
        """Fetch the lesson: everything at *paths* (below the address of the server), which a browser has asked for."""
        begun = time.monotonic()
        for path in paths:
            await self._fetch(f"{self._server}/{path}")
        self.record.seconds["delivered"] = time.monotonic() - begun

    async def run_lesson(self, codes: list[str]) -> None:
        """Start a kernel for the lesson and run *codes* in it, one by one. Raises RuntimeError where one fails."""
        begun = time.monotonic()
        wanted = {"path": LESSON, "name": LESSON, "type": "notebook", "kernel": {"name": "python3"}}
        session = json.loads(await self._fetch(f"{self._server}/api/sessions", "POST", json.dumps(wanted)))
        channels = f"{self._server}/api/kernels/{session['kernel']['id']}/channels".replace("http", "ws", 1)
        request = HTTPRequest(channels, headers=self._headers, request_timeout=PATIENCE)
        connection = await websocket_connect(request, max_message_size=_LARGEST)
        for code in codes:
            await _run(connection, code)
        connection.close()
        self.record.seconds["run"] = time.monotonic() - begun

    @property
    def _server(self) -> str:
        return f"{self.hub.address}/user/{quote(self.record.name)}"

    async def _fetch(self, url: str, method: str = "GET", body: str | None = None) -> bytes:
        body = "" if method == "POST" and body is None else body
        request = HTTPRequest(
            url,
            method,
            self._headers,
            body,
            request_timeout=PATIENCE,
            connect_timeout=PATIENCE,
            decompress_response=True,
        )
        return (await self._client.fetch(request)).body


def cells() -> list[str]:
    """Return the code of the lesson, cell by cell."""
    notebook = nbformat.read(NOTEBOOKS / LESSON.partition("/")[2], as_version=4)
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


async def _run(connection: WebSocketClientConnection, code: str) -> None:
    """Run *code* and wait until the kernel is idle again. Raises RuntimeError where it fails or is cut off."""
    name = uuid.uuid4().hex
    header = {"msg_id": name, "msg_type": "execute_request", "username": "", "session": name, "version": "5.3"}
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "user_expressions": {}}
    asked = {"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content}
    await connection.write_message(json.dumps(asked))
    while (text := await connection.read_message()) is not None:
        said = json.loads(text)
        if said["parent_header"].get("msg_id") != name:
            continue
        if said["msg_type"] == "error":
            raise RuntimeError(f"a cell failed: {said['content']['ename']}: {said['content']['evalue']}")
        if said["msg_type"] == "status" and said["content"]["execution_state"] == "idle":
            return
    raise RuntimeError("the connection to the kernel was cut")
