"""The page that leads to the hand-outs, for whoever opens their folder or finds them beside the site."""

from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.handouts.papers import papers
from utils.site import COURSE
from utils.twins import LANGUAGES, Twin, marked

INDEX = "index.html"
STYLE = Path(__file__).with_name("index_page.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_PAPERS = Twin("Hand-outs to print", "أوراق العمل للطباعة")


def index_page() -> str:
    """Return the page: the papers for the class in both languages, and none of those for the teacher."""
    return plain_page([_half(code) for code in LANGUAGES])


def plain_page(halves: list[h.Element]) -> str:
    """Return a page that needs no script and no other file, with the *halves* of it, one a language."""
    page = h.html(lang="en")[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(http_equiv="Content-Security-Policy", content=POLICY),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.title[" · ".join(COURSE[code] for code in LANGUAGES)],
            h.style[Markup(STYLE.read_text(encoding="utf-8"))],
        ],
        h.body[h.main[halves]],
    ]
    return f"<!doctype html>\n{page}\n"


def paper_list(code: str, folder: str = "", there: Path | None = None) -> list[h.Element]:
    """Return a heading and the list of papers for the class in the language *code*, linked below *folder*.

    Where *there* is a folder, only those that are in it.
    """
    shown = [
        paper for paper in papers() if not paper.for_teacher and (not there or (there / paper.file(code)).is_file())
    ]
    return [
        h.h2[marked(_PAPERS[code], code)],
        h.ul[[h.li[h.a(href=folder + paper.file(code))[marked(paper.title[code], code)]] for paper in shown]],
    ]


def _half(code: str) -> h.Element:
    return h.section(lang=code, dir=LANGUAGES[code].direction)[h.h1[marked(COURSE[code], code)], paper_list(code)]
