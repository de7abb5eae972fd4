"""What a question takes from the tables of the course, and from itself: its cards, figure, rows, paragraphs."""

from utils.activities.kinds import Card, Estimate, FillTable, Flashcards, Sort, Write
from utils.activities.references import rows_of
from utils.tables import load
from utils.twins import LANGUAGES, Twin


def cards_of(question: Sort) -> list[Card]:
    """Return the cards of *question*, be they written in the bank or rows of a table."""
    source = question.cards_from
    if source is None:
        return question.cards
    return [
        Card(
            **{language: row[f"{source.text}_{language}"] for language in LANGUAGES},
            **{f"why_{language}": row[f"{source.why}_{language}"] for language in LANGUAGES},
            group=str(row[source.group]),
        )
        for row in rows_of(source, load).to_dict("records")
    ]


def reported(question: Estimate) -> float:
    """Return the percentage of *question*: what the source reports for its figure, or what was counted."""
    if question.value is not None:
        return question.value
    return float(load("survey").set_index("figure").loc[question.figure, "percent"])


def table_rows(question: FillTable) -> list:
    """Return the rows of the table that *question* empties, as named tuples."""
    rows = load(question.table).itertuples()
    return [row for row in rows if not question.rows or row.aspect in question.rows]


def deck_rows(question: Flashcards) -> list:
    """Return the rows that become cards, as named tuples; the first column names the card."""
    rows = load(question.table)
    if question.until:
        rows = rows[rows["lesson"] <= question.until]
    return list(rows.itertuples())


def paragraphs_of(question: Write) -> list[Twin]:
    """Return the model answer of *question*; blank lines part its paragraphs, as many in each language."""
    texts = {language: getattr(question, f"model_{language}").strip().split("\n\n") for language in LANGUAGES}
    return [Twin(**dict(zip(texts, each, strict=True))) for each in zip(*texts.values(), strict=True)]
