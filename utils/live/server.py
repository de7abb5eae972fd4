"""The server of a live survey: a small Tornado application of its own, at a port of its own.

Tornado is there already, since Jupyter runs on it. But the survey is no extension of the Jupyter server: that one
holds the kernels and files of the teacher's computer, and must never be opened to a classroom's network. Here nothing
else is served: two pages at random addresses, their scripts from a list, the question, and a place for answers.

- It listens on 127.0.0.1, and on an address of the network only where the teacher asks for it. The traffic is plain
  HTTP, since no certificate fits a classroom's address: whoever can read along in the network sees votes without names.
- The phones' address is short, so that it can be typed (31⁶ possibilities, and few wrong ones are answered). The
  teacher's is long, and opens on the teacher's computer alone.
- One answer a device, by a cookie that ends with the survey. Whoever wipes it can vote twice, which no server can tell
  without names: compare n with the number of people in the room.
"""

import asyncio
import logging
import signal
import socket
from contextlib import suppress

from tornado.httpserver import HTTPServer
from tornado.web import Application

from utils.live.handlers import Files, Nowhere
from utils.live.network import HERE, code_svg
from utils.live.pages import files_of
from utils.live.phone_handlers import Answers, PhonePage, Question
from utils.live.rates import Rates
from utils.live.sessions import Session
from utils.live.teacher_handlers import End, Events, ProjectorPage, Settings, TeacherFiles
from utils.live.watchers import GRACE, Watchers

_LIMITS = {
    "max_body_size": 64 * 1024,  # beyond the largest answer, so that it is refused with its reason
    "max_header_size": 16 * 1024,
    "body_timeout": 10,
    "idle_connection_timeout": 60,
    "xheaders": False,
}


class Server:
    """Serves *session* on *sockets*; phones reach it at *host*. It ends *grace* seconds after the projector's page."""

    def __init__(self, session: Session, sockets: list[socket.socket], host: str | None, grace: float = GRACE):
        self.session = session
        self._sockets, self._ended = sockets, asyncio.Event()
        self._in_network = host is not None
        port = sockets[0].getsockname()[1]
        session.state.port = port
        session.save()
        self.phone_address = f"http://{host or HERE}:{port}/{session.state.phone_path}"
        self.teacher_address = f"http://{HERE}:{port}/{session.state.teacher_path}"
        self._watchers = Watchers(self._ended.set, grace)

    async def run(self) -> None:
        """Serve until the end."""
        loop = asyncio.get_running_loop()
        with suppress(NotImplementedError, RuntimeError):  # on Windows, in a thread: Ctrl+C or the window ends it
            loop.add_signal_handler(signal.SIGTERM, self._ended.set)
        server = HTTPServer(self._application(), **_LIMITS)
        server.add_sockets(self._sockets)
        await self._ended.wait()
        server.stop()
        await self.session.settled()
        await server.close_all_connections()

    def end(self) -> None:
        """End :meth:`run`; to be called in its loop."""
        self._ended.set()

    def _application(self) -> Application:
        for name in ("tornado.access", "tornado.general"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        shared = {"session": self.session, "rates": Rates()}
        state = self.session.state
        phone, teacher = f"/{state.phone_path}", f"/{state.teacher_path}"
        code = {"code.svg": ("image/svg+xml", code_svg(self.phone_address))}
        page = {"address": self.phone_address, "in_network": self._in_network}
        routes = [
            (phone, PhonePage, shared),
            (f"{phone}/question", Question, shared),
            (f"{phone}/answers", Answers, shared),
            (f"{phone}/(.+)", Files, shared | {"files": files_of("phone")}),
            (teacher, ProjectorPage, shared | page),
            (f"{teacher}/events", Events, shared | {"watchers": self._watchers}),
            (f"{teacher}/settings", Settings, shared),
            (f"{teacher}/end", End, shared | {"end": self.end}),
            (f"{teacher}/(.+)", TeacherFiles, shared | {"files": files_of("projector") | code}),
        ]
        return Application(routes, default_handler_class=Nowhere, default_handler_args=shared, compress_response=True)
