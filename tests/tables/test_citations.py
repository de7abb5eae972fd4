"""A citation names the sources of its facts as the file says them now."""

from bs4 import BeautifulSoup

from tests.tables.files import cell, change, rows_of
from utils.tables import citations, cite


def shown(facts: str, language: str) -> str:
    """Return the citation of *facts* as a reader sees it."""
    return BeautifulSoup(str(cite(facts, language)), "html.parser").get_text()


def test_a_citation_names_each_source_once_with_its_facts():
    assert shown("Y1 A6 Y3", "en") == "Source: yuyu · Y1, Y3; almuswiq · A6"
    assert shown("W1", "ar") == "المصدر: sample · W1"


def test_a_source_that_is_changed_in_the_file_changes_in_the_next_citation(folder, monkeypatch):
    monkeypatch.setattr(citations, "DATA", folder)
    assert shown("W1", "en") == "Source: sample · W1"
    names = {row[0]: number for number, row in enumerate(rows_of(folder / "sources.csv"), start=1)}
    change(folder / "sources.csv", cell(names["sample"], "source", "pages"))
    assert shown("W1", "en") == "Source: pages · W1"
