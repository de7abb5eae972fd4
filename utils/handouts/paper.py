"""A paper, and its page as HTML: what stands on it, its style, and what every sheet of it repeats."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.site import COURSE
from utils.twins import LANGUAGES, Twin, marked

HERE = Path(__file__).parent
EXAM_STYLE = (HERE / "exam.css").read_text(encoding="utf-8")  # also of the teacher's pages
STYLES = ("paper.css", "sheets.css", "exam.css")
TEACHER = "teacher"  # the folder of what the class should not have
_NUMBERED = Twin("Page {} of {}", "الصفحة {} من {}")


@dataclass(frozen=True)
class Paper:
    """A paper: its *name*, its *title*, and what gives its *content* in a language.

    Answers are *for_teacher* and stand in a folder of their own.
    """

    name: str
    title: Twin
    content: Callable[[str], h.Node]
    for_teacher: bool = False

    def file(self, language: str) -> str:
        """Return the name of its file in *language*."""
        folder = f"{TEACHER}/" if self.for_teacher else ""
        return f"{folder}{self.name}.{language}.pdf"


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
