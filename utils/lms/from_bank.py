"""All questions of the bank, each as the kind of item that it is for a platform."""

from utils.activities import (
    Question,
    cards_of,
    deck_rows,
    exam_questions,
    paragraphs_of,
    questions,
    reported,
    table_rows,
)
from utils.lms.items import Choice, Essay, Item, Matching, Number, Ordering, Pair, Table
from utils.lms.words import say
from utils.tables import LABELS
from utils.twins import Twin


def items() -> list[Item]:
    """Return all questions of the lessons, and after them those of the final test."""
    return [item_of(question) for question in (*questions(), *exam_questions())]


def item_of(question: Question) -> Item:
    """Return *question* as platforms know questions."""
    return _MAKERS[question.kind](question, Twin.of(question, "ask"))


def _choice(question: Question, ask: Twin) -> Choice:
    return Choice(question, ask, tuple(question.options), question.kind == "choose_several")


def _sorted(question: Question, ask: Twin) -> Matching | Ordering:
    places = [group.id for group in question.groups]
    pairs = tuple(Pair(card.words, places.index(card.group), Twin.of(card, "why")) for card in cards_of(question))
    if question.in_order:
        return Ordering(question, ask, tuple(sorted(pairs, key=lambda pair: pair.group)))
    return Matching(question, ask, pairs, tuple(group.words for group in question.groups), question.one_each)


def _number(question: Question, ask: Twin) -> Number:
    return Number(question, ask, reported(question), Twin.of(question, "why"))


def _table(question: Question, ask: Twin) -> Table:
    stems = ("aspect", *question.columns)
    rows = tuple(tuple(Twin.of(row, stem) for stem in stems) for row in table_rows(question))
    return Table(question, ask, tuple(LABELS[stem] for stem in stems), rows)


def _deck(question: Question, _ask: Twin) -> Matching:
    """Return a deck as pairs: the meanings, and the terms of this lesson; a deck's older cards have had their turn."""
    rows = [row for row in deck_rows(question) if question.until in (None, row.lesson)]
    fronts = [Twin.of(row, question.front) for row in rows]
    terms = sorted(fronts, key=lambda term: term.en)  # in their own order they would stand beside their meanings
    pairs = [Pair(Twin.of(row, question.back), terms.index(front)) for row, front in zip(rows, fronts, strict=True)]
    return Matching(question, say("meanings"), tuple(pairs), tuple(terms), True)


def _essay(question: Question, ask: Twin) -> Essay:
    points = tuple(point.words for point in question.points)
    return Essay(question, ask, tuple(paragraphs_of(question)), points, question.paper)


_MAKERS = {
    "choose_one": _choice,
    "choose_several": _choice,
    "sort": _sorted,
    "estimate": _number,
    "fill_table": _table,
    "flashcards": _deck,
    "write": _essay,
}
