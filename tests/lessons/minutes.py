"""How long a lesson takes somebody who reads with care and does all of it: an estimate from what stands in it."""

import re

from bs4 import BeautifulSoup

from tests.notebook_twins import cells, read
from utils.activities import Question, questions
from utils.activities.from_tables import cards_of, deck_rows, table_rows
from utils.tables import load

WORDS_A_MINUTE = 130  # of a text that is learned, not skimmed
FIGURE = 1.0  # minutes to read one
OWN_TASK = 2.0
TOOLS = {  # minutes with what a cell shows, beside its words
    r"show_\w+_lab": 6,
    "explore_comparison": 4,
    "decision_aid": 4,
    "show_class_survey": 6,
    "check_environment": 1,
    "show_paths": 1,
    "show_recall": 3,
}
_ACTIVITY = re.compile(r"show_(activities|recall|objectives|course_progress|final_test|plan)\(")


def estimated(name: str) -> float:
    """Return the minutes that the lesson *name* takes, without the capstone's plan and the final test."""
    code = [cell.source for cell in cells(name, "code")]
    own = sum(cell.source.count('class="twin task" lang="en"') for cell in cells(name, "markdown"))
    tools = sum(
        minutes * len(re.findall(rf"^{tool}\(", "\n".join(code), re.MULTILINE)) for tool, minutes in TOOLS.items()
    )
    asked = sum(of_question(question) for question in questions() if question.lesson == name[:2])
    return words(name) / WORDS_A_MINUTE + own * OWN_TASK + tools + asked + figures(name) * FIGURE


def words(name: str, ids: set[str] | None = None) -> int:
    """Return how many English words a reader of *name* meets beside the questions, in the cells *ids* if given."""
    texts = []
    for cell in read(name).cells:
        if ids is not None and cell.id not in ids:
            continue
        if cell.cell_type == "markdown":
            texts += re.findall(r'<(?:div|span) class="twin[^"]*" lang="en".*?>(.*?)</(?:div|span)>', cell.source, re.S)
        elif not _ACTIVITY.search(cell.source):
            html = "".join("".join(out.get("data", {}).get("text/html", "")) for out in cell.outputs)
            page = BeautifulSoup(html, "html.parser")
            texts += [
                twin.get_text(" ") for twin in page.select(".twin[lang=en]") if not twin.find_parent(class_="twin")
            ]
    return sum(len(re.findall(r"\w+", re.sub(r"<[^>]+>|\]\([^)]*\)", " ", text))) for text in texts)


def figures(name: str) -> int:
    """Return how many figures *name* shows; each stands there once a language."""
    outputs = [out for cell in cells(name, "code") for out in cell.outputs]
    shown = "".join("".join(out.get("data", {}).get("text/html", "")) for out in outputs)
    return shown.count('<figure class="twin" lang="en"')


def of_question(question: Question) -> float:
    """Return the minutes to think about *question*, answer it and read what is said of the answer."""
    if question.kind.startswith("choose"):
        return 1.0 + 0.1 * len(question.options)
    if question.kind == "sort":
        return 0.5 + 0.3 * len(cards_of(question))
    if question.kind == "fill_table":
        return 1.0 + 0.3 * len(table_rows(question)) * len(question.columns)
    if question.kind == "flashcards":
        new = [row for row in deck_rows(question) if row.lesson == question.lesson]
        return 0.5 + 0.25 * len(new)
    return {"estimate": 0.7, "write": 5.0}[question.kind]


def table() -> dict[str, int]:
    """Return the minutes that the table of lessons gives, by the name of the notebook."""
    return {row.file.removesuffix(".ipynb"): row.minutes for row in load("lessons").itertuples()}
