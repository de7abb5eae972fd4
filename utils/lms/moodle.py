"""The questions as Moodle XML, both languages in one file, filed by lesson and objective.

The final test is a file of its own: who teaches may keep it apart, and many servers take no file above 2 MB.
"""

from collections.abc import Iterable
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent

import htpy as h

from utils.lms.files import xml_file
from utils.lms.from_bank import items
from utils.lms.items import Item, reasons
from utils.lms.moodle_kinds import asked, feedback, filled_in, rich
from utils.lms.multilang import explained, in_all, paragraph
from utils.lms.words import say
from utils.site import COURSE
from utils.tables import load
from utils.twins import Twin


def moodle_files() -> dict[str, bytes]:
    """Return the files by their names."""
    return {
        "moodle/lessons.xml": _quiz(item for item in items() if not _is_of_exam(item)),
        "moodle/final_test.xml": _quiz(filter(_is_of_exam, items())),
    }


def _is_of_exam(item: Item) -> bool:
    return item.question.place.startswith("exam-")


def _quiz(chosen: Iterable[Item]) -> bytes:
    quiz = Element("quiz")
    for (shelf, objective), filed in groupby(sorted(chosen, key=_shelf), key=_shelf):
        _category(quiz, shelf, objective)
        for item in filed:
            quiz.append(_question(item))
    indent(quiz, " ")
    return xml_file(quiz)


def _shelf_of(item: Item) -> str:
    """Return the name of the category of *item*: its lesson, or its form of the final test, in both languages.

    It is plain text: Moodle takes a slash, which ends a tag too, for the border between two categories.
    """
    if _is_of_exam(item):
        return _both(say(item.question.place))
    row = next(load("lessons").query("lesson == @item.question.lesson").itertuples())
    return f"{row.lesson} {_both(Twin.of(row, 'title'))}"


def _both(text: Twin) -> str:
    return f"{text.en} · {text.ar}".replace("/", "//")


def _shelf(item: Item) -> tuple[str, str]:
    return _shelf_of(item), item.question.objective


def _category(quiz: Element, shelf: str, objective: str) -> None:
    """Add the category of *objective* on its *shelf*; what the objective says stands in its description."""
    question = SubElement(quiz, "question", {"type": "category"})
    path = "/".join(["$course$", "top", _both(COURSE), shelf, objective])
    SubElement(SubElement(question, "category"), "text").text = path
    row = next(load("objectives").query("objective == @objective").itertuples())
    rich(question, "info", paragraph(Twin.of(row, "text")))


def _question(item: Item) -> Element:
    """Return *item* as an element; its id of the bank is its ID number, by which a second import is recognised."""
    question, name = Element("question"), f"{item.question.objective} {item.question.id}"
    SubElement(SubElement(question, "name"), "text").text = name
    rich(question, "questiontext", asked(item))
    rich(question, "generalfeedback", [feedback(item), explained(reasons(item)), h.p[h.small[in_all(item.source)]]])
    for part, value in {"defaultgrade": "1", "penalty": "0.3333333", "hidden": "0"}.items():
        SubElement(question, part).text = value
    SubElement(question, "idnumber").text = item.question.id
    filled_in(item, question)
    _tags(question, [item.question.objective, item.question.id])
    return question


def _tags(question: Element, tags: Iterable[str]) -> None:
    element = SubElement(question, "tags")
    for tag in tags:
        SubElement(SubElement(element, "tag"), "text").text = tag
