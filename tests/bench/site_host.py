"""A host as sites have it: it packs what it sends, keeps the line open, and lets a browser keep a file for a while."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_PACKED = (".html", ".css", ".js", ".svg", ".webmanifest", ".txt", ".ipynb")


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        packed = path.suffix in _PACKED
        content = _content(path, packed)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments):
        pass


@cache
def _content(path: Path, packed: bool) -> bytes:
    return gzip.compress(path.read_bytes()) if packed else path.read_bytes()


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """Host *folder* on this machine; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
