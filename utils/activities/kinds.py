"""What each kind of question in the bank must hold; the shape only, what it refers to is checked in bank.py."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from utils.activities.texts import Arabic, English, Filled
from utils.tables import FACTS
from utils.twins import Twin

PLACES = {  # where the questions of a bank may stand: in a section of a lesson, or in a form of the final test
    "questions": r"\d\d(-[a-z]+)+",
    "exam": r"exam-[ab]",
}
COURSE = "course"  # the provenance of a question about the course itself, which no source carries


def _known_facts(text: str) -> str:
    if text != COURSE and (not text.split() or not set(text.split()) <= set(FACTS)):
        raise ValueError("facts")
    return text


def _fitting_place(text: str, info: ValidationInfo) -> str:
    bank = (info.context or {}).get("bank")
    patterns = [PLACES[bank]] if bank else PLACES.values()
    if not any(re.fullmatch(pattern, text) for pattern in patterns):
        raise ValueError(f"place_{bank or 'questions'}")
    return text


class Part(BaseModel):
    """What all parts of the bank share: exactly the keys described, and no value turned into another type."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Worded(Part):
    """A part that is a text of its own."""

    en: English
    ar: Arabic

    @property
    def words(self) -> Twin:
        """The text in every language."""
        return Twin.each(lambda language: getattr(self, language))


class Group(Worded):
    """A place that takes cards."""

    id: Filled


class Card(Worded):
    """A text to put into the group with the id ``group``, and why it belongs there."""

    group: Filled
    why_en: English
    why_ar: Arabic


class Option(Worded):
    """An answer to choose, and what to say of it."""

    right: bool = False
    why_en: English
    why_ar: Arabic


class CardsFrom(Part):
    """Cards that are rows of a table: the stems of its bilingual columns, the column of the group, which rows."""

    table: Filled
    text: Filled
    group: Filled
    why: Filled
    only: dict[str, str] = {}


class Question(Part):
    """What every question holds. ``skip: true`` leaves it out."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    place: Annotated[str, AfterValidator(_fitting_place)]
    objective: Annotated[str, Field(pattern=r"^\d\d\.\d$")]
    facts: Annotated[str, AfterValidator(_known_facts)]
    ask_en: English
    ask_ar: Arabic
    skip: bool = False

    @property
    def lesson(self) -> str:
        """The lesson that shows it, or, of the final test, that taught it: two digits."""
        return self.place[:2] if self.place[:2].isdigit() else self.objective[:2]


class ChooseOne(Question):
    kind: Literal["choose_one"]
    options: Annotated[list[Option], Field(min_length=2)]


class ChooseSeveral(Question):
    kind: Literal["choose_several"]
    options: Annotated[list[Option], Field(min_length=3)]


class Sort(Question):
    """Cards for groups. ``one_each``: one card a group; ``in_order``: and these groups are the places of a row."""

    kind: Literal["sort"]
    groups: Annotated[list[Group], Field(min_length=2)]
    cards: list[Card] = []
    cards_from: CardsFrom | None = None
    one_each: bool = False
    in_order: bool = False


class Estimate(Question):
    """A percentage to guess: a ``figure`` of the survey, or a ``value`` that follows from counts of the tables."""

    kind: Literal["estimate"]
    figure: Filled | None = None
    value: Annotated[int, Field(ge=0, le=100)] | None = None
    why_en: English
    why_ar: Arabic


class FillTable(Question):
    kind: Literal["fill_table"]
    table: Filled
    columns: Annotated[list[str], Field(min_length=1)]
    rows: list[str] = []


class Flashcards(Question):
    """A deck: a card a row of *table*, which ``until`` keeps to what the lessons up to this one have taught."""

    kind: Literal["flashcards"]
    table: Filled
    front: Filled
    back: Filled
    until: Annotated[str, Field(pattern=r"^\d\d$")] | None = None


class Write(Question):
    """A written task (or, with ``paper: true``, one on paper), a model answer in paragraphs, and what to compare."""

    kind: Literal["write"]
    paper: bool = False
    model_en: English
    model_ar: Arabic
    points: Annotated[list[Worded], Field(min_length=3)]


KINDS = {
    model.model_fields["kind"].annotation.__args__[0]: model
    for model in (ChooseOne, ChooseSeveral, Sort, Estimate, FillTable, Flashcards, Write)
}
