"""Build the site: ``python -m utils site``; with ``serve`` also show it here, and build anew what is saved; with
``publish`` build it into ``build/public`` together with what else is in ``build``.

The notebooks are read as they are stored, and not run.
"""

import argparse
import os
import re
import sys
from pathlib import Path

from utils.site.about import Ways
from utils.site.course_pages import NOTEBOOKS, lesson_page, lesson_rows, look_up_pages, start_page
from utils.site.frame import Site, framed
from utils.site.letters import FONTS, letters
from utils.site.npm import Scripts
from utils.site.offline import MANIFEST, WORKER, manifest, worker
from utils.site.page import Page
from utils.site.pictures import pictures
from utils.site.publish import built_beside, lacking, ways
from utils.site.scripts import SEARCH_SCRIPT, scripts
from utils.site.search_lists import search_lists
from utils.site.serve import serve
from utils.site.styles import style
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "site"
PUBLIC = ROOT / "build" / "public"
_REPOSITORY = re.compile(r"([A-Za-z0-9-]+)/([A-Za-z0-9._-]+)")
_DONE = Twin("The site is ready; open {}", "الموقع جاهز، فافتحوا {}")
_NO_REPOSITORY = Twin(
    "REPO={} is no repository; write it like this: make site REPO=owner/name",
    "ليس REPO={} مستودعًا؛ اكتبوه هكذا: make site REPO=owner/name",
)


def build_site(folder: Path = FOLDER, repository: str = "") -> Twin | None:
    """Write the site into *folder*, in the place of what is there; return what could not be built, None if nothing.

    *repository* (``owner/name``) is where the publisher keeps the course: pages then link to Binder, and name their
    address as GitHub Pages will give it. Raises ValueError where it cannot be one.
    """
    built = scripts()
    renew(folder, site_files(built, repository))
    return built.missing


def renew(folder: Path, files: dict[str, bytes]) -> list[str]:
    """Let *folder* hold *files* by their names and nothing else; return the names of those that were written.

    What is there already stays untouched: who reads it meanwhile finds every file.
    """
    written = []
    for name, content in files.items():
        path = folder / name
        if path.is_file() and path.read_bytes() == content:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(name)
    for path in sorted(folder.rglob("*"), reverse=True):  # what is in a folder before the folder
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
        elif path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
    return written


def site_files(built: Scripts, repository: str = "", along: Ways = ()) -> dict[str, bytes]:
    """Return the content of all files of the site by their names, with the scripts *built*.

    *along* leads to what will stand beside the site: where, and in which words.
    """
    files: dict[str, bytes] = {}
    lessons: list[Page] = []
    for page, fetched in map(lesson_page, lesson_rows()):
        lessons.append(page)
        files |= fetched
    searchable = SEARCH_SCRIPT in built.files
    pages = [start_page(lessons, along), *lessons, *look_up_pages(along, searchable=searchable)]
    site = Site(pages, built.first, searchable, repository, address_of(repository))
    texts = {page.file: framed(page, site) for page in pages} | built.files
    texts[MANIFEST] = manifest()
    if searchable:
        texts |= {f"assets/search-{code}.js": text for code, text in search_lists(pages).items()}
    files |= furniture() | pictures() | {name: text.encode() for name, text in texts.items()}
    files |= {f"notebooks/{path.name}": path.read_bytes() for path in sorted(NOTEBOOKS.glob("*.ipynb"))}
    files[WORKER] = worker(files).encode()
    return files


def furniture() -> dict[str, bytes]:
    """Return what every page needs besides its scripts: the style, the letters, the mark, and the licences."""
    texts = {
        "assets/course.css": style(),
        "assets/mark.svg": _text(Path(__file__).with_name("mark.svg")),
        "licences/course.txt": _text(ROOT / "LICENSE"),
        "licences/font.txt": _text(FONTS / "OFL.txt"),
    }
    fonts = {f"assets/{name}": content for name, content in letters().items()}
    return fonts | {name: text.encode() for name, text in texts.items()}


def address_of(repository: str) -> str:
    """Return where GitHub Pages shows the site of *repository*, "" for none. Raises ValueError where it is no name."""
    if not repository:
        return ""
    names = _REPOSITORY.fullmatch(repository)
    if not names:
        raise ValueError(_NO_REPOSITORY.format(repository))
    return f"https://{names[1].lower()}.github.io/{names[2]}"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Build the site, and show it where *arguments* say ``serve``; the environment names the repository as REPO."""
    parser = argparse.ArgumentParser(prog="python -m utils site", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["build", "serve", "publish"], default="build")
    parser.add_argument("port", nargs="?", type=int, default=8000)
    chosen = parser.parse_args(arguments)
    repository, built = os.environ.get("REPO", ""), scripts()

    beside = built_beside(FOLDER.parent) if chosen.what == "publish" else {}
    folder = PUBLIC if chosen.what == "publish" else FOLDER

    def build() -> list[str]:
        return renew(folder, site_files(built, repository, ways(list(beside))) | beside)

    try:
        build()
        lacks = lacking(list(beside)) if chosen.what == "publish" else []
        print(*lacks, built.missing or _DONE.format((folder / "index.html").relative_to(ROOT)), sep="\n", flush=True)
        if chosen.what == "serve":
            serve(FOLDER, chosen.port, NOTEBOOKS, build)
    except ValueError as error:
        sys.exit(str(error))
