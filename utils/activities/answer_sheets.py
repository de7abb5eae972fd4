"""make answers: for each lesson a sheet with every question, its answer and the reasons, one file a language."""

from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.activities.bank import questions
from utils.activities.from_tables import cards_of, reported, table_rows
from utils.activities.kinds import Card, ChooseOne, ChooseSeveral, Estimate, FillTable, Flashcards, Question, Sort
from utils.tables import LABELS, load, table_of
from utils.twins import LANGUAGES, Twin, marked, percent

FOLDER = Path(__file__).resolve().parents[2] / "build" / "answers"

_TITLE = Twin("Answers", "الأجوبة")
_RIGHT = Twin("right", "صحيح")
_FACTS = Twin("Facts", "الحقائق")
_STYLE = (Path(__file__).parent / "answer_sheets.css").read_text(encoding="utf-8")


def write_sheets(folder: Path = FOLDER) -> list[Path]:
    """Write ``01_definitions.en.html``, ``01_definitions.ar.html`` and so on into *folder*; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for lesson in load("lessons").itertuples():
        for language in LANGUAGES:
            path = folder / f"{Path(lesson.file).stem}.{language}.html"
            path.write_text(sheet(lesson, language), encoding="utf-8")
            written.append(path)
    return written


def sheet(lesson, language: str) -> str:
    """Return the answer sheet of *lesson* (a row of the table) in *language*, as a whole HTML page."""
    title = f"{lesson.lesson} {Twin.of(lesson, 'title')[language]} · {_TITLE[language]}"
    ours = [question for question in questions() if question.lesson == lesson.lesson]
    page = h.html(lang=language, dir=LANGUAGES[language].direction)[
        h.head[h.meta(charset="utf-8"), h.title[title], h.style[_STYLE]],
        h.body[h.h1[marked(title, language)], h.ol[[_entry(question, language) for question in ours]]],
    ]
    return f"{page}\n"


def _entry(question: Question, language: str) -> h.Element:
    facts = f"{_FACTS[language]}: {question.facts} · {question.objective} · {question.id}"
    return h.li(".entry")[
        h.p[h.strong[_said(question, "ask", language)]],
        _ANSWERS[question.kind](question, language),
        h.p[h.small[facts]],
    ]


def _chosen(question: ChooseOne | ChooseSeveral, language: str) -> h.Element:
    def head(option) -> h.Node:
        text = marked(option.words[language], language)
        return h.strong["✓ ", text, f" ({_RIGHT[language]})"] if option.right else ["✗ ", text]

    return h.ul[[h.li[head(option), _reason(option, language)] for option in question.options]]


def _sorted(question: Sort, language: str) -> h.Element:
    cards = cards_of(question)
    return h.ul[
        [
            h.li[
                h.strong[marked(group.words[language], language)],
                h.ul[[_card(card, language) for card in cards if card.group == group.id]],
            ]
            for group in question.groups
        ]
    ]


def _card(card: Card, language: str) -> h.Element:
    return h.li[marked(card.words[language], language), _reason(card, language)]


def _estimated(question: Estimate, language: str) -> h.Element:
    return h.p[h.strong[percent(reported(question), language)], " ", _said(question, "why", language)]


def _filled(question: FillTable, language: str) -> h.Element:
    stems = ("aspect", *question.columns)
    rows = [[_said(row, stem, language) for stem in stems] for row in table_rows(question)]
    return table_of([marked(LABELS[stem][language], language) for stem in stems], rows)


def _deck(question: Flashcards, language: str) -> h.Element:
    """Return where the cards are to be found: the deck is a table that the lesson shows whole."""
    return h.p[h.bdi(dir="ltr", lang="en")[f"data/{question.table}.csv"]]


def _reason(part, language: str) -> h.Node:
    return [h.br, h.small[_said(part, "why", language)]]


def _said(part, stem: str, language: str) -> Markup:
    return marked(Twin.of(part, stem)[language], language)


_ANSWERS = {
    "choose_one": _chosen,
    "choose_several": _chosen,
    "sort": _sorted,
    "estimate": _estimated,
    "fill_table": _filled,
    "flashcards": _deck,
}


def main(arguments: list[str]) -> None:
    """Write the sheets and name them; there are no *arguments*."""
    for path in write_sheets():
        print(path.relative_to(FOLDER.parent.parent))
