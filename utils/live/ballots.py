"""What a room can be asked: the survey of lesson 03, and each question of the bank that can be voted on."""

from collections.abc import Mapping
from dataclasses import dataclass

from utils.activities import Question, cards_of, questions, reported
from utils.live.words import say
from utils.survey import FIGURES
from utils.tables import ANSWERS, LABELS, load
from utils.twins import Twin

SURVEY = "survey"
ONE, SEVERAL, NUMBER = "one", "several", "number"
_VOTED = ("choose_one", "choose_several", "sort", "estimate")  # the other kinds are written, turned or filled in


class BadAnswer(ValueError):
    """What a phone sent is no answer to the question; *said* is the reason, for the one who holds it."""

    def __init__(self, said: Twin):
        self.said = said
        super().__init__(str(said))


@dataclass(frozen=True)
class Choice:
    """One thing to choose; *right* is None where nothing is right or wrong, as in a survey."""

    key: str
    words: Twin
    right: bool | None = None


@dataclass(frozen=True)
class Item:
    """One thing asked: *one* or *several* of the choices, or a *number* from 0 to 100 (then *right* is what it is)."""

    key: str
    kind: str
    words: Twin | None = None
    short: Twin | None = None
    choices: tuple[Choice, ...] = ()
    right: float | None = None


@dataclass(frozen=True)
class Ballot:
    """A question, or the survey, as it is put to the room; *lesson* says where it stands in the course."""

    key: str
    asks: Twin
    items: tuple[Item, ...]
    lesson: str
    hint: Twin
    is_sort: bool = False

    def cells(self, answers: object) -> tuple[str, ...]:
        """Return *answers* (a value by the key of each item) as the cells of a row. Raises BadAnswer."""
        if not isinstance(answers, Mapping) or set(answers) != {item.key for item in self.items}:
            raise BadAnswer(say("answer-all"))
        return tuple(_cell(item, answers[item.key]) for item in self.items)


def ballots() -> dict[str, Ballot]:
    """Return all that the room can be asked, by its key, the survey first."""
    asked = [_survey(), *(_of(question) for question in questions() if question.kind in _VOTED)]
    return {ballot.key: ballot for ballot in asked}


def _cell(item: Item, value: object) -> str:
    """Return the answer *value* to *item* as it is kept: a key, keys with spaces between, or a whole number."""
    if item.kind == NUMBER:
        if type(value) is not int or not 0 <= value <= 100:
            raise BadAnswer(say("answer-number"))
        return str(value)
    known = [choice.key for choice in item.choices]
    if item.kind == ONE:
        if not isinstance(value, str) or value not in known:
            raise BadAnswer(say("answer-unknown"))
        return value
    if not isinstance(value, list) or not value or not all(isinstance(each, str) and each in known for each in value):
        raise BadAnswer(say("answer-unknown"))
    return " ".join(key for key in known if key in value)


def _survey() -> Ballot:
    choices = tuple(Choice(answer, LABELS[answer]) for answer in ANSWERS)
    rows = load("class_questions").merge(load("survey")).itertuples()
    items = tuple(
        Item(row.figure, ONE, Twin.of(row, "asks"), Twin.of(row, "short"), choices, right=row.percent) for row in rows
    )
    if tuple(item.key for item in items) != FIGURES:
        raise ValueError(f"data/class_questions.csv: its questions are not {', '.join(FIGURES)} in this order")
    return Ballot(SURVEY, say("survey"), items, "03", say("survey-hint"))


def _of(question: Question) -> Ballot:
    asks = Twin.of(question, "ask")
    make = {"sort": _cards, "estimate": _guess}.get(question.kind, _options)
    hint = {"choose_several": "hint-several", "sort": "hint-sort", "estimate": "hint-number"}
    items = tuple(make(question))
    said = say(hint.get(question.kind, "hint-one"))
    return Ballot(question.id, asks, items, question.lesson, said, is_sort=question.kind == "sort")


def _options(question: Question) -> list[Item]:
    choices = [Choice(str(place), each.words, each.right) for place, each in enumerate(question.options, 1)]
    return [Item("answer", SEVERAL if question.kind == "choose_several" else ONE, choices=tuple(choices))]


def _guess(question: Question) -> list[Item]:
    return [Item("answer", NUMBER, right=reported(question))]


def _cards(question: Question) -> list[Item]:
    """Return each card as a thing asked: which group it belongs to."""
    return [
        Item(
            f"card_{place}",
            ONE,
            card.words,
            choices=tuple(Choice(group.id, group.words, group.id == card.group) for group in question.groups),
        )
        for place, card in enumerate(cards_of(question), 1)
    ]
