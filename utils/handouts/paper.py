"""A page on paper as HTML: what stands on it, its style, and what every sheet of it repeats."""

from functools import cache
from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.site import COURSE
from utils.twins import LANGUAGES, Twin, marked

HERE = Path(__file__).parent
STYLES = ("paper.css", "sheets.css")
_NUMBERED = Twin("Page {} of {}", "الصفحة {} من {}")


def paper_page(content: h.Node, *, language: str, title: str, style: str = "") -> str:
    """Return *content*, markup in *language*, as a whole document called *title*.

    Every sheet repeats the title, the course, and its own number. *style* is CSS besides that of all papers.
    """
    page = h.html(lang=language, dir=LANGUAGES[language].direction)[
        h.head[h.meta(charset="utf-8"), h.title[title], h.style[_style(), Markup(style)]],
        h.body[_repeated(language, title), content],
    ]
    return f"{page}\n"


def _repeated(language: str, title: str) -> list[h.Element]:
    """Return what stands above and below the text of each sheet."""
    before, between, after = _NUMBERED[language].split("{}")
    return [
        h.p(".paper-course")[marked(COURSE[language], language)],
        h.p(".paper-title")[marked(title, language)],
        h.p(".paper-number")[before, h.span(".paper-this"), between, h.span(".paper-all"), after],
    ]


@cache
def _style() -> Markup:
    return Markup("\n".join((HERE / name).read_text(encoding="utf-8") for name in STYLES))
