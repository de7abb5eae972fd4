"""How every request is met: headers, limits, refusals with a reason in all languages."""

import json

from tornado.web import HTTPError, RequestHandler

from utils.live.phone_page import reason
from utils.live.rates import Rates
from utils.live.sessions import MOST_DEVICES, Session
from utils.live.words import say
from utils.twins import Twin

LARGEST = 4096  # bytes of an answer
COOKIE = "survey"
_POLICY = "; ".join(
    [
        "default-src 'none'",
        *(f"{kind} 'self'" for kind in ("script-src", "style-src", "img-src", "font-src", "connect-src")),
        *(f"{kind} 'none'" for kind in ("base-uri", "form-action", "frame-ancestors")),
    ]
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Refused(HTTPError):
    """A request is refused with a *status*; *words* say why to the one who sent it."""

    def __init__(self, status: int, words: Twin):
        super().__init__(status)
        self.words = words


class Handler(RequestHandler):
    """What all handlers share. They know the *session* and the *rates*."""

    is_for_script = False  # whether a script reads what is given, as JSON

    def initialize(self, session: Session, rates: Rates) -> None:
        """Take what the application hands on."""
        self.session, self.rates = session, rates

    def set_default_headers(self) -> None:
        """Say what a browser may do with what it gets, and not what serves it."""
        self.clear_header("Server")
        for name, value in _HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse what comes too often."""
        if not self.rates.all.take():
            raise Refused(429, say("often"))

    def write_error(self, status_code: int, **more) -> None:
        """Say why, and never how it is made."""
        error = more.get("exc_info", (None, None, None))[1]
        words = error.words if isinstance(error, Refused) else say("nothing-here")
        if status_code == 429:
            self.set_header("Retry-After", "1")
        if self.is_for_script:
            self.finish({"html": reason(words)})
        else:
            self.finish(f"<!doctype html><meta charset=utf-8>{reason(words)}")

    def sent(self) -> object:
        """Return what was posted as JSON. Raises Refused where it is large, foreign or no JSON."""
        if len(self.request.body) > LARGEST:
            raise Refused(413, say("large", most=LARGEST))
        if self.request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != "application/json":
            raise Refused(415, say("type"))
        origin = self.request.headers.get("Origin")
        if origin is not None and origin != f"{self.request.protocol}://{self.request.host}":
            raise Refused(403, say("origin"))
        try:
            return json.loads(self.request.body)
        except (ValueError, RecursionError):
            raise Refused(400, say("answer-json")) from None

    def known_device(self) -> str | None:
        """Return the device that asks, None for one that has no cookie of this survey. Raises Refused: too often."""
        device = self.session.device(self.get_cookie(COOKIE) or "")
        if device and not self.rates.of_device(device).take():
            raise Refused(429, say("often"))
        return device

    def welcome(self) -> str:
        """Return a new device and give it its cookie, which ends with the browser, for the survey's address alone."""
        if len(self.session.devices) >= MOST_DEVICES:
            raise Refused(403, say("full", most=MOST_DEVICES))
        if not self.rates.newcomers.take():
            raise Refused(429, say("often"))
        cookie = self.session.new_device()
        self.set_cookie(COOKIE, cookie, path=f"/{self.session.state.phone_path}", httponly=True, samesite="Strict")
        return cookie.partition(".")[0]


class Nowhere(Handler):
    """Whatever else is asked for: there is nothing."""

    def prepare(self) -> None:
        """Refuse, and faster where somebody tries addresses."""
        super().prepare()
        raise Refused(404, say("nothing-here")) if self.rates.strays.take() else Refused(429, say("often"))


class Files(Handler):
    """The scripts and styles of a page, from a list of their own: no path leads into the disk."""

    def initialize(self, session: Session, rates: Rates, files: dict[str, tuple[str, bytes]]) -> None:
        """Take the *files* by their addresses below the page's."""
        super().initialize(session, rates)
        self.files = files

    def get(self, name: str) -> None:
        """Give the file *name*."""
        if name not in self.files:
            raise Refused(404, say("nothing-here"))
        kind, content = self.files[name]
        self.set_header("Content-Type", kind)
        self.set_header("Cache-Control", "private, max-age=600")
        self.finish(content)
