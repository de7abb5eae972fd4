"""The papers that the tests look at, each written once: a lesson and the sheets, in both languages."""

import logging
from pathlib import Path

import pytest

from utils.handouts import papers, write_pdf
from utils.twins import LANGUAGES

LESSON = "01_definitions"
SHEETS = ("map", "cards", "six_questions", "plan_sheet", "glossary", "cards.answers")


class Heard(logging.Handler):
    """Keeps what is said while papers are written."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record):
        self.said.append(record.getMessage())


@pytest.fixture(scope="session")
def by_name() -> dict:
    return {paper.name: paper for paper in papers()}


@pytest.fixture(scope="session")
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="session")
def written(by_name, heard, tmp_path_factory) -> dict[tuple[str, str], Path]:
    """The PDFs by the name of their paper and their language."""
    logging.getLogger("weasyprint").addHandler(heard)
    folder, paths = tmp_path_factory.mktemp("handouts"), {}
    for name in (LESSON, *SHEETS):
        for language in LANGUAGES:
            paper = by_name[name]
            path = paths[name, language] = folder / paper.file(language)
            write_pdf(paper.content(language), path, language=language, title=paper.title[language])
    return paths
