"""What the teacher's page asks for: itself, the board as it grows, and changes of what is shown."""

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress

from tornado.iostream import StreamClosedError

from utils.live.board import board
from utils.live.handlers import Files, Handler, Refused
from utils.live.projector_page import projector_page
from utils.live.watchers import Watchers
from utils.live.words import say

LOOPBACK = ("127.0.0.1", "::1")


class TeacherHandler(Handler):
    """A page for the teacher's computer alone: the class sees its address on the projector, and cannot use it."""

    def prepare(self) -> None:
        """Refuse other computers; no crowd of phones, however large, keeps the teacher waiting."""
        if self.request.remote_ip not in LOOPBACK:
            raise Refused(403, say("teacher-here"))


class TeacherFiles(TeacherHandler, Files):
    """Scripts, styles and letters of the teacher's page, and the code to scan."""


class ProjectorPage(TeacherHandler):
    """The page itself; *address* is that of the phones."""

    def initialize(self, *, address: str, in_network: bool, **more) -> None:
        """Take what stands on the page."""
        super().initialize(**more)
        self.address, self.in_network = address, in_network

    def get(self) -> None:
        """Give the page."""
        self.finish(projector_page(self.session, self.address, in_network=self.in_network))


class Events(TeacherHandler):
    """The board, sent anew whenever something has changed, as server-sent events."""

    EVERY = 0.4  # seconds between two boards, however many answer

    def initialize(self, *, watchers: Watchers, **more) -> None:
        """Take the *watchers*, of whom this is one more."""
        super().initialize(**more)
        self.watchers, self.is_gone = watchers, asyncio.Event()

    def on_connection_close(self) -> None:
        """Notice that the page was closed."""
        self.is_gone.set()

    async def get(self) -> None:
        """Send boards until the page goes."""
        self.set_header("Content-Type", "text/event-stream; charset=utf-8")
        seen = None
        with self.watchers.one_more(), suppress(StreamClosedError):
            while not self.is_gone.is_set():
                if seen != self.session.version:
                    seen = self.session.version
                    self.write(f"data: {self._now()}\n\n")
                    await self.flush()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.is_gone.wait(), self.EVERY)

    def _now(self) -> str:
        counts = {"count": len(self.session.answers), "here": len(self.session.devices)}
        return json.dumps({**self.session.settings, **counts, "html": board(self.session)}, ensure_ascii=False)


class Settings(TeacherHandler):
    """What the teacher changes: what is asked, what is hidden, what is revealed."""

    is_for_script = True

    def post(self) -> None:
        """Change the settings that were sent, all or none."""
        sent = self.sent()
        if not isinstance(sent, Mapping) or not sent:
            raise Refused(400, say("answer-json"))
        for name, value in sent.items():
            if not self._may_be(name, value):
                raise Refused(400, say("setting", name=str(name)[:40]))
        if sent.get("ballot", self.session.state.ballot) != self.session.state.ballot:
            # shown was the question before; nobody is to see how others vote on the new one
            self.session.state.hidden, self.session.state.revealed = True, False
        for name, value in sent.items():
            setattr(self.session.state, name, value)
        self.session.save()
        self.finish(self.session.settings)

    def _may_be(self, name: str, value: object) -> bool:
        if name == "ballot":
            return isinstance(value, str) and value in self.session.ballots
        if name == "until":
            return type(value) is int and 0 <= value <= 1000
        return name in ("hidden", "revealed") and isinstance(value, bool)


class End(TeacherHandler):
    """The end, where the teacher does not just close the window."""

    is_for_script = True

    def initialize(self, *, end: Callable[[], None], **more) -> None:
        """Take what is called at the *end*."""
        super().initialize(**more)
        self.end = end

    def post(self) -> None:
        """End the survey, and say where the answers lie."""
        self.sent()
        self.finish({"place": self.session.place})
        asyncio.get_running_loop().call_later(0.2, self.end)  # once the page has its answer
