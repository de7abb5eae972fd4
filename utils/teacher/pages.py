"""make teacher: all pages for teachers in both languages, as HTML and as PDF, into build/teacher."""

import os
import sys
from pathlib import Path

import htpy as h

from utils.handouts import NoPango, exam_papers, seed_from, write_pdf
from utils.teacher.capstone import capstone_page
from utils.teacher.checked import check_teaching
from utils.teacher.frame import STYLE, Page, framed
from utils.teacher.index import index_page
from utils.teacher.lesson_notes import notes_page
from utils.teacher.places import FOLDER, ROOT
from utils.teacher.plan_page import plan_pages
from utils.teacher.survey_note import survey_page
from utils.twins import LANGUAGES, Twin, marked

_KIND = {False: "sheet", True: "key"}
_READY = Twin(
    "The pages for teachers are ready; open {}/index.en.html", "صفحات المعلّمين جاهزة، فافتحوا {}/index.ar.html"
)
_HTML_ALONE = Twin("The pages were written as HTML alone.", "كُتبت الصفحات بصيغة HTML وحدها.")


def all_pages(seed: int | None = None) -> list[Page]:
    """Return all pages, the first one first; *seed* decides the order of the exams, else their table does."""
    others = [*plan_pages(), notes_page(), capstone_page(), *_exams(seed), survey_page()]
    return [index_page(others), *others]


def _exams(seed: int | None) -> list[Page]:
    """Return the exam sheets and keys, which are those of the hand-outs."""
    return [
        Page(f"{paper.name.split('.')[0].replace('_', '-')}-{_KIND[paper.for_teacher]}", paper.title, paper.content)
        for paper in exam_papers(seed)
    ]


def write_pages(folder: Path = FOLDER, seed: int | None = None, *, pdf: bool = True) -> Twin | None:
    """Write the pages into *folder*, with *pdf* each as a PDF too; return what is missing, None where nothing is.

    Raises TableError where a plan or a mark of the tables does not add up, or names what the course has not.
    """
    check_teaching()
    folder.mkdir(parents=True, exist_ok=True)
    pages = all_pages(seed)
    missing = _write_pdfs(pages, folder) if pdf else None
    for page in pages:
        for language in LANGUAGES:
            html = framed(page, pages, language, pdf=pdf and not missing)
            (folder / page.file(language)).write_text(html, encoding="utf-8")
    return missing


def _write_pdfs(pages: list[Page], folder: Path) -> Twin | None:
    try:
        for page in pages:
            for language in LANGUAGES:
                page_as_pdf(page, language, folder)
    except NoPango as error:
        return _without_pdf(str(error))
    return None


def _without_pdf(cure: str) -> Twin:
    return Twin(*(f"{part}\n{_HTML_ALONE[code]}" for part, code in zip(cure.split("\n"), LANGUAGES, strict=True)))


def page_as_pdf(page: Page, language: str, folder: Path) -> Path:
    """Write *page* in *language* as a PDF into *folder*, and return where it is. Raises NoPango."""
    path, title = folder / page.file(language, "pdf"), page.title[language]
    content = h.fragment[h.h1[marked(title, language)], page.content(language)]
    write_pdf(content, path, language=language, title=title, style=STYLE)
    return path


def main(arguments: list[str]) -> None:
    """Write the pages; *arguments*, or else the environment as SEED, may name the seed of the exams."""
    try:
        seed = seed_from(arguments[0] if arguments else os.environ.get("SEED", ""))
    except ValueError as error:
        sys.exit(str(error))
    missing = write_pages(seed=seed)
    print(missing or _READY.format(FOLDER.relative_to(ROOT).as_posix()))
