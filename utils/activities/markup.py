"""A question of the bank → the HTML that a reader meets: whole and readable as it is, made to work by quiz.js.

Everything a learner may read is in the page as twins, so that nothing has to be fetched or drawn again, and
a viewer without scripts still shows the question with its feedback folded up below each answer.
"""

from collections.abc import Iterable
from html import escape

from utils.activities.questions import COURSE, Card, Estimate, FillTable, Flashcards, Question, Sort
from utils.activities.references import rows_of
from utils.tables import LABELS, cite, load, twin_of
from utils.twins import Twin, marked, percent, twins

_WHY = Twin("Feedback", "التعليق")
_OWN = Twin("Source: the course itself", "المصدر: المقرر نفسه")
_ANSWER = Twin("The reported figure", "الرقم المنقول")


def activity(question: Question) -> str:
    """Return *question* as one HTML element, all texts escaped."""
    ask = f'<div class="act-ask">{_twin(question, "ask").html("span")}</div>'
    body = _BODIES[question.kind](question)
    source = f'<div class="act-source">{_source(question)}</div>'
    named = {"id": question.id, "kind": question.kind, "objective": question.objective}
    data = "".join(f' data-{key}="{value}"' for key, value in named.items())
    return f'<section class="activity"{data}>{ask}{body}{source}</section>'


def _source(question: Question) -> str:
    if question.facts == COURSE:
        return _OWN.html("p")
    return twins(lambda language: cite(question.facts, language), "p")


def _choose(question: Question) -> str:
    items = (
        f"<li{' data-right' if option.right else ''}>{Twin(option.en, option.ar).html('span')}{_why(option)}</li>"
        for option in question.options
    )
    return f'<ul class="act-options">{"".join(items)}</ul>'


def _sort(question: Sort) -> str:
    groups = (
        f'<li data-group="{escape(group.id)}">{Twin(group.en, group.ar).html("span")}</li>' for group in question.groups
    )
    cards = (
        f'<li data-group="{escape(card.group)}">{Twin(card.en, card.ar).html("span")}{_why(card)}</li>'
        for card in cards_of(question)
    )
    each = " data-one-each" if question.one_each else ""
    return f'<ul class="act-groups"{each}>{"".join(groups)}</ul><ul class="act-cards">{"".join(cards)}</ul>'


def cards_of(question: Sort) -> list[Card]:
    """Return the cards of *question*, be they written in the bank or rows of a table."""
    source = question.cards_from
    if source is None:
        return question.cards
    return [
        Card(
            **{language: row[f"{source.text}_{language}"] for language in ("en", "ar")},
            **{f"why_{language}": row[f"{source.why}_{language}"] for language in ("en", "ar")},
            group=str(row[source.group]),
        )
        for row in rows_of(source, load).to_dict("records")
    ]


def _estimate(question: Estimate) -> str:
    value = reported(question)
    told = twins(
        lambda language: (
            f"<strong>{percent(value, language)}</strong> {marked(_twin(question, 'why')[language], language)}"
        ),
        "p",
    )
    summary = f"<summary>{_ANSWER.html('span')}</summary>"
    return f'<details class="act-reveal" data-value="{value:g}">{summary}{told}</details>'


def reported(question: Estimate) -> float:
    """Return the percentage that the source reports for the figure of *question*."""
    return float(load("survey").set_index("figure").loc[question.figure, "percent"])


def _fill_table(question: FillTable) -> str:
    rows = table_rows(question)
    heads = "".join(f'<th scope="col">{LABELS[name].html("span")}</th>' for name in ("aspect", *question.columns))
    body = "".join(
        f'<tr><th scope="row">{twin_of(row, "aspect").html("span")}</th>'
        + "".join(f"<td>{twin_of(row, column).html('span')}</td>" for column in question.columns)
        + "</tr>"
        for row in rows
    )
    return f'<table class="act-table"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'


def table_rows(question: FillTable) -> list:
    """Return the rows of the table that *question* empties, as named tuples."""
    rows = load(question.table).itertuples()
    return [row for row in rows if not question.rows or row.aspect in question.rows]


def _flashcards(question: Flashcards) -> str:
    rows = load(question.table).itertuples()
    cards = (
        f"<dt>{twin_of(row, question.front).html('span')}</dt><dd>{twin_of(row, question.back).html('span')}</dd>"
        for row in rows
    )
    return f'<dl class="act-deck">{"".join(cards)}</dl>'


def _why(part) -> str:
    return f'<details class="act-why"><summary>{_WHY.html("span")}</summary>{_twin(part, "why").html("p")}</details>'


def _twin(part, stem: str) -> Twin:
    return Twin(getattr(part, f"{stem}_en"), getattr(part, f"{stem}_ar"))


_BODIES = {
    "choose_one": _choose,
    "choose_several": _choose,
    "sort": _sort,
    "estimate": _estimate,
    "fill_table": _fill_table,
    "flashcards": _flashcards,
}


def activities(questions: Iterable[Question]) -> str:
    """Return *questions* one below the other."""
    return "".join(map(activity, questions))
