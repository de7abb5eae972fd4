"""The site as a reader opens it: from a folder, or from a server."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

# every cell is laid out, also what is not on the screen yet, and nothing is on its way
STILL = ".jp-Cell { content-visibility: visible !important; } * { transition: none !important; }"

TOO_WIDE = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : "";
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve *folder* below a path of its own, as a host of many sites does; gives the address of the site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder.parent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{folder.name}"
    server.shutdown()
    server.server_close()


class SitePage:
    """A tab on the site at *address*; *requests* and *errors* are what it asked for, and what went wrong."""

    def __init__(self, context: BrowserContext, address: str):
        self.address, self.page = address, context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)

    def open(self, name: str) -> Page:
        """Open the page *name* ("index.html#ar") and wait until its switch is there."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}/{name}")
        self.page.locator(".site-tools .language-switch").wait_for()
        return self.page

    def choose(self, state: str) -> None:
        """Choose *state* with the switch."""
        self.page.locator(f".site-tools .language-switch input[value={state}]").check(force=True)

    @property
    def says(self) -> tuple[str, str, str]:
        """The language, the direction and the title of the document."""
        return tuple(
            self.page.evaluate("[document.documentElement.lang, document.documentElement.dir, document.title]")
        )

    def elsewhere(self) -> list[str]:
        """Return what was asked for outside the site."""
        inside = (self.address, "about:", "data:", "blob:")
        return [url for url in self.requests if not url.startswith(inside)]
