"""A live survey in a process of its own, as make survey starts it, or in a thread; phones ask it without a browser."""

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from utils.live import Server, Session
from utils.live.network import listening

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
_NO_BROWSER = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "NETWORK", "PORT", "QUESTION")


@dataclass
class Survey:
    """A running survey: its process, what it has printed to *log*, and the addresses of its two pages."""

    process: subprocess.Popen
    log: Path
    phone: str
    teacher: str

    @property
    def printed(self) -> str:
        return self.log.read_text(encoding="utf-8")


@contextmanager
def served(folder: Path, *, grace: float = 60) -> Iterator[Server]:
    """Serve a survey that keeps its answers in *folder* from a thread of this process, until the block ends."""
    server = Server(Session(folder), listening(0, None), None, grace)
    loop = asyncio.new_event_loop()

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(server.run())

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield server
    finally:
        if thread.is_alive():
            loop.call_soon_threadsafe(server.end)
        thread.join()
        server.session.end()


@contextmanager
def survey(folder: Path, **variables: str) -> Iterator[Survey]:
    """Run a survey that keeps its answers in *folder*, with *variables* as make sets them; it is killed at the end."""
    folder.mkdir(exist_ok=True)
    log = folder / f"{time.monotonic_ns()}.log"
    outside = {name: value for name, value in os.environ.items() if name not in _NO_BROWSER}
    with log.open("w", encoding="utf-8") as output:
        command = [sys.executable, "-m", "utils", "survey"]
        process = subprocess.Popen(
            command, cwd=ROOT, env=outside | {"ANSWERS": str(folder)} | variables, stdout=output, stderr=output
        )
        try:
            yield Survey(process, log, *_addresses(process, log))
        finally:
            process.kill()
            process.wait()


def _addresses(process: subprocess.Popen, log: Path) -> tuple[str, str]:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        found = re.findall(r"^(?:For the phones|For the projector): (\S+)$", log.read_text(encoding="utf-8"), re.M)
        if len(found) == 2 and answers(found[1]):
            return found[1], found[0]
        time.sleep(0.05)
    raise RuntimeError(log.read_text(encoding="utf-8"))


def answers(address: str) -> bool:
    """Tell whether anybody serves *address*."""
    try:
        return ask(address)[0] == 200
    except OSError:
        return False


def ask(address: str, name: str = "", body: object = None, **headers: str) -> tuple[int, str, dict[str, str]]:
    """Return status, content and headers of what stands at *name* below *address*; a *body* is posted, as JSON."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.netloc, timeout=20)
    try:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            sent = {"Content-Type": "application/json"} | sent
        raw = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        connection.request("GET" if body is None else "POST", f"{parts.path}{name}", raw, sent)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), dict(answer.getheaders())
    finally:
        connection.close()


def cookie_of(address: str) -> str:
    """Return the cookie of a phone that opens the survey at *address* for the first time."""
    return ask(address, "/question")[2]["Set-Cookie"].partition(";")[0]
