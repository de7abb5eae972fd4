"""make answers: for each lesson a sheet with every task, its answer and the reasons, and one with the tasks alone."""

from collections.abc import Callable
from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.activities.bank import questions
from utils.activities.from_tables import cards_of, deck_rows, paragraphs_of, reported, table_rows
from utils.activities.kinds import (
    Card,
    ChooseOne,
    ChooseSeveral,
    Estimate,
    FillTable,
    Flashcards,
    Question,
    Sort,
    Write,
)
from utils.activities.own_tasks import OwnTask, steps
from utils.tables import LABELS, load, table_of
from utils.twins import LANGUAGES, Twin, marked, percent

FOLDER = Path(__file__).resolve().parents[2] / "build" / "answers"

_TITLES = {"answers": Twin("Answers", "الأجوبة"), "questions": Twin("Questions", "الأسئلة")}
_RIGHT = Twin("right", "صحيح")
_ANSWER = Twin("Answer", "الجواب")
_FACTS = Twin("Facts", "الحقائق")
_CARDS = Twin("Cards", "البطاقات")
_GROUPS = Twin("Groups", "المجموعات")
_ALL = Twin("Choose all that apply.", "اختاروا كل ما يصحّ.")
_STYLE = (Path(__file__).parent / "answer_sheets.css").read_text(encoding="utf-8")
_LINES = 4  # to write on


def write_sheets(folder: Path = FOLDER) -> list[Path]:
    """Write ``01_definitions.answers.en.html``, ``01_definitions.questions.en.html`` and so on into *folder*.

    Returns their paths.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for lesson in load("lessons").itertuples():
        for kind in _TITLES:
            for language in LANGUAGES:
                path = folder / f"{Path(lesson.file).stem}.{kind}.{language}.html"
                path.write_text(sheet(lesson, language, answers=kind == "answers"), encoding="utf-8")
                written.append(path)
    return written


def sheet(lesson, language: str, *, answers: bool = True) -> str:
    """Return the sheet of *lesson* (a row of the table) in *language*, with *answers* or without, as a whole page."""
    kind = _TITLES["answers" if answers else "questions"][language]
    title = f"{lesson.lesson} {Twin.of(lesson, 'title')[language]} · {kind}"
    page = h.html(lang=language, dir=LANGUAGES[language].direction)[
        h.head[h.meta(charset="utf-8"), h.title[title], h.style[_STYLE]],
        h.body[h.h1[marked(title, language)], h.ol[_entries(lesson, language, answers)]],
    ]
    return f"{page}\n"


def _entries(lesson, language: str, answers: bool) -> list[h.Node]:
    """Return what *lesson* asks, in its order."""
    bank = questions()
    entries = []
    for step in steps(lesson.file):
        if isinstance(step, str):
            entries += [_entry(question, language, answers) for question in bank if question.place == step]
        else:
            entries.append(_own(step[language], language, answers))
    return entries


def _own(task: OwnTask, language: str, answers: bool) -> h.Element:
    told = [[h.p[h.strong[_ANSWER[language]]], answer] for answer in task.answers]
    return h.li(".entry.own")[task.text, told if answers else _lines() if task.answers else None]


def _entry(question: Question, language: str, answers: bool) -> h.Element:
    facts = f"{_FACTS[language]}: {question.facts} · {question.objective} · {question.id}"
    body = (_ANSWERS if answers else _BLANKS)[question.kind]
    return h.li(".entry")[
        h.p[h.strong[_said(question, "ask", language)]],
        body(question, language),
        h.p[h.small[facts]] if answers else None,
    ]


def _chosen(question: ChooseOne | ChooseSeveral, language: str) -> h.Element:
    def head(option) -> h.Node:
        text = marked(option.words[language], language)
        return h.strong["✓ ", text, f" ({_RIGHT[language]})"] if option.right else ["✗ ", text]

    return h.ul[[h.li[head(option), _reason(option, language)] for option in question.options]]


def _to_choose(question: ChooseOne | ChooseSeveral, language: str) -> h.Node:
    hint = h.p[h.small[_ALL[language]]] if question.kind == "choose_several" else None
    return [hint, h.ul[[h.li["☐ ", marked(option.words[language], language)] for option in question.options]]]


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


def _to_sort(question: Sort, language: str) -> h.Node:
    # in the order of the words, which gives nothing away
    cards = sorted(card.words[language] for card in cards_of(question))
    return [
        [
            h.p[
                _GROUPS[language],
                ": ",
                marked(" · ".join(group.words[language] for group in question.groups), language),
            ]
        ],
        h.p[_CARDS[language], ":"],
        h.ul[[h.li[marked(card, language), " ", h.span(".blank")] for card in cards]],
    ]


def _card(card: Card, language: str) -> h.Element:
    return h.li[marked(card.words[language], language), _reason(card, language)]


def _estimated(question: Estimate, language: str) -> h.Element:
    return h.p[h.strong[percent(reported(question), language)], " ", _said(question, "why", language)]


def _to_estimate(_question: Estimate, language: str) -> h.Element:
    return h.p[h.span(".blank"), LANGUAGES[language].share.format("")]


def _filled(question: FillTable, language: str) -> h.Element:
    return _table(question, language, lambda row, stem: _said(row, stem, language))


def _to_fill(question: FillTable, language: str) -> h.Node:
    phrases = sorted(Twin.of(row, stem)[language] for row in table_rows(question) for stem in question.columns)
    empty = _table(question, language, lambda row, stem: _said(row, stem, language) if stem == "aspect" else "")
    return [h.ul[[h.li[marked(phrase, language)] for phrase in phrases]], empty]


def _table(question: FillTable, language: str, cell: Callable[[object, str], h.Node]) -> h.Element:
    stems = ("aspect", *question.columns)
    rows = [[cell(row, stem) for stem in stems] for row in table_rows(question)]
    return table_of([marked(LABELS[stem][language], language) for stem in stems], rows)


def _deck(question: Flashcards, language: str) -> h.Element:
    """Return the fronts of the cards; their backs stand in a table that the lessons show whole."""
    fronts = [_said(row, question.front, language) for row in deck_rows(question)]
    return h.ul(".deck")[[h.li[front] for front in fronts]]


def _written(question: Write, language: str) -> h.Node:
    return [
        [h.p[marked(paragraph[language], language)] for paragraph in paragraphs_of(question)],
        h.ul[[h.li["☐ ", marked(point.words[language], language)] for point in question.points]],
    ]


def _to_write(_question: Write, _language: str) -> h.Node:
    return _lines()


def _lines() -> list[h.Element]:
    return [h.div(".line") for _ in range(_LINES)]


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
    "write": _written,
}
_BLANKS = {
    "choose_one": _to_choose,
    "choose_several": _to_choose,
    "sort": _to_sort,
    "estimate": _to_estimate,
    "fill_table": _to_fill,
    "flashcards": _deck,
    "write": _to_write,
}


def main(arguments: list[str]) -> None:
    """Write the sheets and name them; there are no *arguments*."""
    for path in write_sheets():
        print(path.relative_to(FOLDER.parent.parent))
