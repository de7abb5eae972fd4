"""The site on this computer: a saved notebook changes its page and no other one."""

import json
import socket
import threading
import urllib.request
from http.server import ThreadingHTTPServer

import pytest

from utils.site import course_pages
from utils.site.build import renew, site_files
from utils.site.course_pages import NOTEBOOKS
from utils.site.serve import _caught_up, _Here, _saved, serve


@pytest.fixture
def notebooks(tmp_path, monkeypatch):
    """A copy of two notebooks, which may be changed."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    for path in sorted(NOTEBOOKS.glob("*.ipynb"))[:2]:
        (folder / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(course_pages, "NOTEBOOKS", folder)
    return folder


def test_only_the_page_of_the_notebook_that_was_saved_is_written_anew(tmp_path, notebooks, built, monkeypatch, capsys):
    site = tmp_path / "site"
    renew(site, site_files(built))
    before = {path.name: path.stat().st_mtime_ns for path in site.glob("*.html")}
    known = _saved(notebooks)
    read = []
    whole = course_pages.nbformat.read
    monkeypatch.setattr(
        course_pages.nbformat, "read", lambda path, **more: read.append(path.name) or whole(path, **more)
    )
    path = notebooks / "01_definitions.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace(">Definitions<", ">Definitions anew<"), encoding="utf-8")
    files = _caught_up(known, _saved(notebooks), lambda: renew(site, site_files(built)))
    changed = [path.name for path in site.glob("*.html") if before[path.name] != path.stat().st_mtime_ns]
    assert changed == ["01_definitions.html"] and read == ["01_definitions.ipynb"]
    assert capsys.readouterr().out.splitlines() == ["Built anew: 01_definitions.html", "أُعيد بناء: 01_definitions.html"]
    assert files == _saved(notebooks)


def test_a_notebook_that_cannot_be_read_is_named_and_the_server_goes_on(capsys):
    def broken() -> list[str]:
        return json.loads("{")

    assert _caught_up({"a.ipynb": 1}, {"a.ipynb": 2}, broken) == {"a.ipynb": 2}
    said = capsys.readouterr().out
    assert "a.ipynb could not be built (JSONDecodeError" in said and "تعذّر بناء a.ipynb" in said


def test_here_a_new_version_is_taken_over_without_asking_and_nothing_is_kept(tmp_path):
    (tmp_path / "worker.js").write_text("// the worker\n", encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *given: _Here(*given, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/worker.js") as answer:
        assert answer.read() == b"// the worker\nskipWaiting();\n" and answer.headers["Cache-Control"] == "no-cache"
    server.shutdown()
    server.server_close()


def test_a_port_that_is_taken_is_told_with_the_cure(tmp_path):
    with (
        socket.create_server(("localhost", 0)) as taken,
        pytest.raises(ValueError, match="make serve PORT=9000") as said,
    ):
        serve(tmp_path, taken.getsockname()[1], tmp_path, list)
    assert "مشغول" in str(said.value)
