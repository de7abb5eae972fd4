"""make answers: for each lesson a sheet with every task, its answer and the reasons, and one with the tasks alone."""

from pathlib import Path

import htpy as h

from utils.activities.bank import questions
from utils.activities.kinds import Question
from utils.activities.own_tasks import OwnTask, steps
from utils.activities.sheet_answers import ANSWERED, said
from utils.activities.sheet_blanks import ASKED, lines
from utils.tables import load
from utils.twins import LANGUAGES, Twin, marked

FOLDER = Path(__file__).resolve().parents[2] / "build" / "answers"

_TITLES = {"answers": Twin("Answers", "الأجوبة"), "questions": Twin("Questions", "الأسئلة")}
_ANSWER = Twin("Answer", "الجواب")
_FACTS = Twin("Facts", "الحقائق")
_STYLE = (Path(__file__).parent / "answer_sheets.css").read_text(encoding="utf-8")


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
        h.body[h.h1[marked(title, language)], h.ol[entries(lesson, language, answers=answers)]],
    ]
    return f"{page}\n"


def entries(lesson, language: str, *, answers: bool) -> list[h.Node]:
    """Return what *lesson* asks, in its order."""
    bank = questions()
    items = []
    for step in steps(lesson.file):
        if isinstance(step, str):
            items += [_entry(question, language, answers) for question in bank if question.place == step]
        else:
            items.append(_own(step[language], language, answers))
    return items


def _own(task: OwnTask, language: str, answers: bool) -> h.Element:
    told = [[h.p[h.strong[_ANSWER[language]]], answer] for answer in task.answers]
    return h.li(".entry.own")[task.text, told if answers else lines() if task.answers else None]


def _entry(question: Question, language: str, answers: bool) -> h.Element:
    return h.li(".entry")[on_sheet(question, language, answers=answers)]


def on_sheet(question: Question, language: str, *, answers: bool) -> list[h.Node]:
    """Return *question* as it stands on paper in *language*: with its answer and the reasons, or with room for it."""
    facts = f"{_FACTS[language]}: {question.facts} · {question.objective} · {question.id}"
    body = (ANSWERED if answers else ASKED)[question.kind]
    return [
        h.p[h.strong[said(question, "ask", language)]],
        body(question, language),
        h.p[h.small[facts]] if answers else None,
    ]


def main(arguments: list[str]) -> None:
    """Write the sheets and name them; there are no *arguments*."""
    for path in write_sheets():
        print(path.relative_to(FOLDER.parent.parent))
