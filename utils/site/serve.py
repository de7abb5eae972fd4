"""Show the site on this computer, and build it anew when a notebook is saved."""

import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from utils.twins import Twin

EVERY = 1.0  # seconds between two looks at the notebooks
_HERE = Twin("http://localhost:{}/ (Ctrl+C ends it)", "http://localhost:{}/ (ولإيقافه Ctrl+C)")
_AGAIN = Twin("Built anew: {} has changed.", "أُعيد بناء الموقع، فقد تغيّر {}.")


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, names none of them, and lets no browser keep an old one."""

    def log_message(self, *_arguments):
        pass

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


def serve(folder: Path, port: int, notebooks: Path, build: Callable[[], object]) -> None:
    """Serve *folder* at *port* until Ctrl+C, and call *build* whenever one of *notebooks* was saved."""
    server = ThreadingHTTPServer(("localhost", port), partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(_HERE.format(port), flush=True)
    known = _saved(notebooks)
    try:
        while True:
            threading.Event().wait(EVERY)
            now = _saved(notebooks)
            changed = [name for name, time in now.items() if known.get(name) != time]
            known = now
            if changed:
                build()
                print(_AGAIN.format(", ".join(changed)), flush=True)
    finally:
        server.shutdown()


def _saved(notebooks: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in sorted(notebooks.glob("*.ipynb"))}
