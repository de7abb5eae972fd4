"""A page of the teacher's folder: its content in one language, and what stands around it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import htpy as h

from utils.handouts import EXAM_STYLE
from utils.twins import LANGUAGES, Twin, marked

STYLE = Path(__file__).with_name("teacher.css").read_text(encoding="utf-8")  # of the content, on paper as well
_AROUND = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
_PAGES = Twin("Pages for teachers", "صفحات للمعلّمين")
_ALL = Twin("All pages", "كل الصفحات")
_ON_PAPER = Twin("This page as a PDF", "هذه الصفحة بصيغة PDF")


@dataclass(frozen=True)
class Page:
    """A page: *name* (its file without language and ending), *title*, and what gives its *content* in a language."""

    name: str
    title: Twin
    content: Callable[[str], h.Node]

    def file(self, language: str, ending: str = "html") -> str:
        """Return the name of its file in *language*."""
        return f"{self.name}.{language}.{ending}"


def framed(page: Page, pages: list[Page], language: str, *, pdf: bool) -> str:
    """Return *page* in *language* as a whole document that leads to the other *pages*, and, with *pdf*, to its PDF."""
    title = page.title[language]
    document = h.html(lang=language, dir=LANGUAGES[language].direction)[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.title[title],
            h.style[STYLE, EXAM_STYLE, _AROUND],
        ],
        h.body[
            h.nav(aria_label=_PAGES[language])[
                _other_language(page, language),
                _to(pages[0], page, language),
                # folded, or the list would fill the first screen of a phone
                h.details[h.summary[_ALL[language]], h.ul[[h.li[_to(each, page, language)] for each in pages[1:]]]],
                h.a(href=page.file(language, "pdf"))[marked(_ON_PAPER[language], language)] if pdf else None,
            ],
            h.main[h.h1[marked(title, language)], page.content(language)],
        ],
    ]
    return f"{document}\n"


def _to(page: Page, here: Page, language: str) -> h.Element:
    current = "page" if page is here else None
    return h.a(href=page.file(language), aria_current=current)[marked(page.title[language], language)]


def _other_language(page: Page, language: str) -> list[h.Element]:
    others = [(code, other) for code, other in LANGUAGES.items() if code != language]
    return [h.a(href=page.file(code), lang=code, hreflang=code)[other.name] for code, other in others]
