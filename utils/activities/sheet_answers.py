"""Each kind of question on a sheet for the teacher: its answer, and the reasons."""

from collections.abc import Callable

import htpy as h
from markupsafe import Markup

from utils.activities.from_tables import cards_of, deck_rows, paragraphs_of, reported, table_rows
from utils.activities.kinds import Card, ChooseOne, ChooseSeveral, Estimate, FillTable, Flashcards, Sort, Write
from utils.tables import LABELS, table_of
from utils.twins import Twin, marked, percent

_RIGHT = Twin("right", "صحيح")


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
    return h.p[h.strong[percent(reported(question), language)], " ", said(question, "why", language)]


def _filled(question: FillTable, language: str) -> h.Element:
    return comparison(question, language, lambda row, stem: said(row, stem, language))


def comparison(question: FillTable, language: str, cell: Callable[[object, str], h.Node]) -> h.Element:
    """Return the table of *question*, with what *cell* gives for each row and column."""
    stems = ("aspect", *question.columns)
    rows = [[cell(row, stem) for stem in stems] for row in table_rows(question)]
    return table_of([marked(LABELS[stem][language], language) for stem in stems], rows)


def deck(question: Flashcards, language: str) -> h.Element:
    """Return the fronts of the cards; their backs stand in a table that the lessons show whole."""
    fronts = [said(row, question.front, language) for row in deck_rows(question)]
    return h.ul(".deck")[[h.li[front] for front in fronts]]


def _written(question: Write, language: str) -> h.Node:
    return [
        [h.p[marked(paragraph[language], language)] for paragraph in paragraphs_of(question)],
        h.ul[[h.li["☐ ", marked(point.words[language], language)] for point in question.points]],
    ]


def _reason(part, language: str) -> h.Node:
    return [h.br, h.small[said(part, "why", language)]]


def said(part, stem: str, language: str) -> Markup:
    """Return the text *stem* of *part* in *language*, its foreign words marked."""
    return marked(Twin.of(part, stem)[language], language)


ANSWERED = {
    "choose_one": _chosen,
    "choose_several": _chosen,
    "sort": _sorted,
    "estimate": _estimated,
    "fill_table": _filled,
    "flashcards": deck,
    "write": _written,
}
