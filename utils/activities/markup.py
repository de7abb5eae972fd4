"""A question of the bank → the HTML that a reader meets: whole and readable as it is, made to work by elements.js.

Everything a learner may read is in the page as twins, so that nothing has to be fetched or drawn again, and
a viewer without scripts still shows the question, each answer with its feedback folded up below it.
"""

from collections.abc import Iterable
from functools import partial

import htpy as h

from utils.activities.from_tables import cards_of, deck_rows, paragraphs_of, reported, table_rows
from utils.activities.kinds import COURSE, Card, Estimate, FillTable, Flashcards, Option, Question, Sort, Write
from utils.tables import LABELS, cite, table_of
from utils.twins import Twin, marked, percent, twins

_OWN = Twin("Source: the course itself", "المصدر: المقرر نفسه")
_MODEL = Twin("A model answer", "جواب نموذجي")
_ANSWER = Twin("The reported figure", "الرقم المنقول")
_COUNTED = Twin("What the counts give", "ما تعطيه الأعداد")


def activities(questions: Iterable[Question]) -> h.Fragment:
    """Return *questions* one below the other."""
    return h.fragment[[activity(question) for question in questions]]


def activity(question: Question) -> h.Element:
    """Return *question* as one element, with the texts of both languages."""
    named = {
        "kind": question.kind,
        "question": question.id,
        "objective": question.objective,
        "paper": getattr(question, "paper", False),
        "counted": getattr(question, "value", None) is not None,
    }
    return h.course_activity(".activity", named)[
        h.div(".act-ask")[Twin.of(question, "ask").html("span")],
        _BODIES[question.kind](question),
        h.div(".act-source")[twins(partial(source_of, question), "p")],
    ]


def source_of(question: Question, language: str) -> h.Node:
    """Return in *language* which sources *question* rests on."""
    return marked(_OWN[language], language) if question.facts == COURSE else cite(question.facts, language)


def _choose(question: Question) -> h.Element:
    return h.ul(".act-options")[[h.li(data_right=option.right)[_explained(option)] for option in question.options]]


def _sort(question: Sort) -> h.Fragment:
    return h.fragment[
        h.ul(".act-groups", data_one_each=question.one_each)[
            [h.li(data_group=group.id)[group.words.html("span")] for group in question.groups]
        ],
        h.ul(".act-cards")[[h.li(data_group=card.group)[_explained(card)] for card in cards_of(question)]],
    ]


def _estimate(question: Estimate) -> h.Element:
    value, why = reported(question), Twin.of(question, "why")
    told = twins(lambda language: [h.strong[percent(value, language)], " ", marked(why[language], language)], "p")
    answer = _ANSWER if question.value is None else _COUNTED
    return h.details(".act-reveal", data_value=f"{value:g}")[h.summary[answer.html("span")], told]


def _fill_table(question: FillTable) -> h.Element:
    stems = ("aspect", *question.columns)
    rows = [[Twin.of(row, stem).html("span") for stem in stems] for row in table_rows(question)]
    return table_of([LABELS[stem].html("span") for stem in stems], rows, classes="act-table")


def _flashcards(question: Flashcards) -> h.Element:
    return h.dl(".act-deck")[
        [
            (
                h.dt(data_card=row[1])[Twin.of(row, question.front).html("span")],
                h.dd[Twin.of(row, question.back).html("span")],
            )
            for row in deck_rows(question)
        ]
    ]


def _write(question: Write) -> h.Element:
    return h.details(".act-reveal")[
        h.summary[_MODEL.html("span")],
        h.div(".act-model")[[paragraph.html("p") for paragraph in paragraphs_of(question)]],
        h.ul(".act-points")[[h.li[point.words.html("span")] for point in question.points]],
    ]


def _explained(part: Option | Card) -> h.Element:
    """Return the words of *part*; who chooses them where no script runs unfolds the feedback."""
    return h.details[h.summary[part.words.html("span")], Twin.of(part, "why").html("p")]


_BODIES = {
    "choose_one": _choose,
    "choose_several": _choose,
    "sort": _sort,
    "estimate": _estimate,
    "fill_table": _fill_table,
    "flashcards": _flashcards,
    "write": _write,
}
