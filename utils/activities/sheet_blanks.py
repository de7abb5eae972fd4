"""Each kind of question on a sheet for the class: what is asked, and room for the answer."""

import htpy as h

from utils.activities.from_tables import cards_of, table_rows
from utils.activities.kinds import ChooseOne, ChooseSeveral, Estimate, FillTable, Sort, Write
from utils.activities.sheet_answers import comparison, deck, said
from utils.activities.words import CHOOSE_ALL
from utils.twins import LANGUAGES, Twin, marked

_CARDS = Twin("Cards", "البطاقات")
_GROUPS = Twin("Groups", "المجموعات")
_LINES = 4  # to write on


def _to_choose(question: ChooseOne | ChooseSeveral, language: str) -> h.Node:
    hint = h.p[h.small[CHOOSE_ALL[language]]] if question.kind == "choose_several" else None
    return [hint, h.ul[[h.li["☐ ", marked(option.words[language], language)] for option in question.options]]]


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


def _to_estimate(_question: Estimate, language: str) -> h.Element:
    return h.p[h.span(".blank"), LANGUAGES[language].share.format("")]


def _to_fill(question: FillTable, language: str) -> h.Node:
    phrases = sorted(Twin.of(row, stem)[language] for row in table_rows(question) for stem in question.columns)
    empty = comparison(question, language, lambda row, stem: said(row, stem, language) if stem == "aspect" else "")
    return [h.ul[[h.li[marked(phrase, language)] for phrase in phrases]], empty]


def _to_write(_question: Write, _language: str) -> h.Node:
    return lines()


def lines() -> list[h.Element]:
    """Return lines to write on."""
    return [h.div(".line") for _ in range(_LINES)]


ASKED = {
    "choose_one": _to_choose,
    "choose_several": _to_choose,
    "sort": _to_sort,
    "estimate": _to_estimate,
    "fill_table": _to_fill,
    "flashcards": deck,
    "write": _to_write,
}
