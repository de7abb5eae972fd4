"""Put the survey of lesson 03, or a question of the bank, to the phones in the room: ``make survey``.

The environment says how: ``NETWORK`` (``yes``, or an address of this computer), ``PORT``, ``QUESTION`` (the id of one),
``ANSWERS`` (the folder in which the answers are kept, each survey in one of its own; else ``notebooks/answers``).
"""

import asyncio
import os
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path

from utils.launch import has_browser
from utils.live.ballots import SURVEY, ballots
from utils.live.network import listening, network_address, port_in
from utils.live.server import Server
from utils.live.sessions import FOLDER, Session
from utils.live.state import broken_off, new_folder
from utils.live.words import say
from utils.twins import Twin


def main(arguments: list[str]) -> None:
    """Serve until the projector's page is closed, then say where the answers lie; there are no *arguments*."""
    try:
        folder = Path(os.environ.get("ANSWERS") or FOLDER)
        server = _server(folder, *(os.environ.get(name, "") for name in ("NETWORK", "PORT", "QUESTION")))
    except ValueError as error:
        sys.exit(str(error))
    _tell(say("teacher-page", address=server.teacher_address), say("phone-page", address=server.phone_address))
    with suppress(KeyboardInterrupt):  # the usual end, beside closing the window
        asyncio.run(_serve(server))
    files = server.session.files()
    server.session.end()
    _tell(say("over", count=sum(files.values())))
    for path, count in files.items():
        _tell(say("file", file=f"{server.session.place}/{path.name}", count=count))
    if any(path.stem == SURVEY for path in files):
        _tell(say("loads"))


async def _serve(server: Server) -> None:
    if has_browser():
        asyncio.get_running_loop().call_later(0.5, webbrowser.open, server.teacher_address)
    await server.run()


def _server(folder: Path, network: str, port: str, question: str) -> Server:
    """Return a server that is ready; its answers go into *folder*. Raises ValueError, in words, where it cannot be."""
    if question and question not in ballots():
        raise ValueError(say("bad-question", key=question))
    host, wanted = network_address(network), port_in(port)
    _tell(say("open-network") if host else say("local"), say("how-to-end"))
    for broken, before in broken_off(folder).items():
        if wanted not in (None, before):
            continue
        try:
            sockets = listening(before, host)
        except OSError:
            continue  # it has not broken off at all, or another program is there now
        session = Session(broken)
        if question:
            session.state.ballot = question
        _tell(say("resumed", count=sum(session.files().values())))
        return Server(session, sockets, host)
    try:
        sockets = listening(wanted, host)
    except OSError:
        raise ValueError(say("port-in-use", port=port)) from None
    return Server(Session(new_folder(folder), question or SURVEY), sockets, host)


def _tell(*words: Twin) -> None:
    for each in words:
        print(each, flush=True)
