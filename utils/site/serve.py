"""Show the site on this computer, and build a page anew when its notebook is saved."""

import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from utils.site.offline import WORKER
from utils.twins import Twin

EVERY = 1.0  # seconds between two looks at the notebooks
_HERE = Twin("http://localhost:{}/ (Ctrl+C ends it)", "http://localhost:{}/ (ولإيقافه Ctrl+C)")
_AGAIN = Twin("Built anew: {}", "أُعيد بناء: {}")
_BROKEN = Twin(
    "{} could not be built ({}: {}); the page stays as it was until the notebook is saved again.",
    "تعذّر بناء {} ({}: {})، فتبقى الصفحة كما كانت حتى يُحفظ الدفتر من جديد.",
)
_TAKEN = Twin(
    "Port {} is in use; choose another one: make serve PORT=9000",
    "المنفذ {} مشغول؛ فاختاروا منفذًا آخر: make serve PORT=9000",
)
_AT_ONCE = b"skipWaiting();\n"  # whoever writes a page wants to see it, and need not be asked


class _Here(SimpleHTTPRequestHandler):
    """Serves files, names none of them, and lets no browser keep an old one."""

    def log_message(self, *_arguments):
        pass

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def do_GET(self):
        if self.path != f"/{WORKER}":
            return super().do_GET()
        content = Path(self.translate_path(self.path)).read_bytes() + _AT_ONCE
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def serve(folder: Path, port: int, notebooks: Path, build: Callable[[], list[str]]) -> None:
    """Serve *folder* at *port* until Ctrl+C, and call *build* whenever one of *notebooks* was saved.

    *build* writes what has changed and returns the names of those files. Raises ValueError where *port* is taken.
    """
    try:
        server = ThreadingHTTPServer(("localhost", port), partial(_Here, directory=folder))
    except OSError as error:
        raise ValueError(_TAKEN.format(port)) from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(_HERE.format(port), flush=True)
    known = _saved(notebooks)
    try:
        while True:
            threading.Event().wait(EVERY)
            known = _caught_up(known, _saved(notebooks), build)
    finally:
        server.shutdown()


def _caught_up(known: dict[str, int], now: dict[str, int], build: Callable[[], list[str]]) -> dict[str, int]:
    """Call *build* where a notebook is not the one *known*, and say what came of it; return what is known *now*."""
    changed = [name for name, time in now.items() if known.get(name) != time]
    if not changed and known.keys() == now.keys():
        return now
    try:
        if pages := [name for name in build() if name.endswith(".html")]:
            print(_AGAIN.format(", ".join(pages)), flush=True)
    except Exception as error:  # a notebook with a mistake, or half written: the author goes on working
        print(_BROKEN.format(", ".join(changed), type(error).__name__, error), flush=True)
    return now


def _saved(notebooks: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in sorted(notebooks.glob("*.ipynb"))}
