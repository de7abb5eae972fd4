"""What several parts of this room write: links to lessons, texts of objectives, lists of ids."""

from collections.abc import Iterable

import htpy as h
import pandas as pd
from IPython.display import HTML
from markupsafe import Markup

from utils.activities.kinds import Question
from utils.tables import load
from utils.twins import Twin, marked, twins


def shown(content: h.Renderable) -> HTML:
    """Return *content* for a notebook: as plain text, which may be joined with other text."""
    return HTML("".join(content.iter_chunks()))


def ids(chosen: Iterable[Question], missions: Iterable[str] = ()) -> str:
    """Return the ids of *chosen*, and of *missions* of the laboratories, as an attribute holds them."""
    return " ".join([*(question.id for question in chosen), *missions])


def of_lesson(lesson: str, table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of *table* that belong to *lesson*: they are asked for often, and a query in words is slow."""
    return table[table["lesson"] == lesson]


def missions_of(objectives: Iterable[str]) -> list[str]:
    """Return the ids of the laboratories' missions that practise one of *objectives*."""
    missions = load("lab_missions")
    return list(missions.loc[missions["objective"].isin(list(objectives)), "mission"])


def lesson_link(lesson, language: str) -> h.Element:
    """Return a link to *lesson* (a row of the table) with its number and title."""
    return h.a(href=lesson.file)[lesson.lesson, " ", marked(Twin.of(lesson, "title")[language], language)]


def text_of(row) -> Markup:
    """Return the text of an objective (a row of the table) in every language."""
    text = Twin.of(row, "text")
    return twins(lambda language: marked(text[language], language), "span")
