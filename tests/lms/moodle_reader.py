"""Moodle XML as Moodle takes it in: its questions, and what its filter of languages leaves of a text.

The patterns are those by which Moodle's filter “multilang” finds the texts of a block and their ends.
"""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from bs4 import BeautifulSoup

from tests.empty_environment import make_environment
from tests.lms.in_words import InWords

_SPAN = r'<(?:span)(?:\s+lang="[a-zA-Z0-9_-]+"|\s+class="multilang"){2}\s*>.*?</span>'
_BLOCK = re.compile(rf"{_SPAN}(?:\s*{_SPAN})+", re.DOTALL | re.IGNORECASE)
_TEXT = re.compile(r'<span[^>]+lang="([a-zA-Z0-9_-]+)"[^>]*>(.*?)</span>', re.DOTALL | re.IGNORECASE)
_GAP = re.compile(r"\{1:MULTICHOICE:(.*?)(?<!\\)\}", re.DOTALL)
_FOREIGN = Path(__file__).with_suffix(".txt")
_PROGRAM = """
import dataclasses, json, sys
from moodle_xml_parser.parser import parse_file
kinds = parse_file(sys.argv[1]).items()
print(json.dumps({kind: [dataclasses.asdict(each) for each in found] for kind, found in kinds}))
"""


def filtered(html: str, language: str) -> str:
    """Return *html* as Moodle shows it to somebody who reads *language*."""
    return _BLOCK.sub(lambda block: dict(_TEXT.findall(block[0]))[language], html)


def read(html: str | None, language: str) -> str:
    """Return the words that somebody reads in *language*, without markup."""
    return BeautifulSoup(filtered(html or "", language), "html.parser").get_text()


@dataclass(frozen=True)
class Filed:
    """A *question* of the file, and the *category* that the file opened before it."""

    category: str
    question: Element

    def text(self, path: str) -> str:
        """Return what stands at *path*."""
        return self.question.findtext(path) or ""

    @property
    def name(self) -> str:
        """Its ID number."""
        return self.text("idnumber")


def questions_in(xml: bytes) -> list[Filed]:
    """Return the questions of a file in their order."""
    found, category = [], ""
    for question in ElementTree.fromstring(xml):
        if question.get("type") == "category":
            category = question.findtext("category/text")
        else:
            found.append(Filed(category, question))
    return found


def right_in(filed: Filed, language: str) -> InWords:
    """Return what the file says is right, in the words that somebody reads in *language*."""
    answers = filed.question.findall("answer")
    match filed.question.get("type"):
        case "multichoice":
            right = [answer for answer in answers if float(answer.get("fraction")) > 0]
            return {"chosen": [_words(answer.findtext("text"), language) for answer in right]}
        case "matching":
            parts = [part for part in filed.question.findall("subquestion") if part.findtext("text")]
            paths = ("text", "answer/text")
            return {"pairs": [[_words(part.findtext(path), language) for path in paths] for part in parts]}
        case "ordering":
            return {"order": [_words(answer.findtext("text"), language) for answer in answers]}
        case "numerical":
            return {"number": float(answers[0].findtext("text"))}
    offers = [re.split(r"(?<!\\)~", gap) for gap in _GAP.findall(filed.text("questiontext/text"))]
    return {"cells": [_words(each[1:], language) for gap in offers for each in gap if each.startswith("=")]}


def _words(html: str | None, language: str) -> str:
    return " ".join(re.sub(r"\\(?=[~#}\\])", "", read(html, language)).split())


def read_elsewhere(xml: bytes, folder: Path) -> dict[str, list[dict]]:
    """Return choices and tables to fill as another program reads them, moodle-xml-parser, installed in *folder*."""
    python = make_environment(folder / "empty", "--require-hashes", "-r", str(_FOREIGN))
    file = folder / "questions.xml"
    file.write_bytes(xml)
    told = subprocess.run([python, "-c", _PROGRAM, file], capture_output=True, text=True, check=True)
    return json.loads(told.stdout)
