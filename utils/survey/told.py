"""What a class's results mean, in a sentence or two on each question: told.js for Python. A test compares the two."""

from decimal import ROUND_HALF_UP, Decimal

import pandas as pd

from utils.models import APART, FEWEST, NOBODY
from utils.survey.in_words import RESULT_WORDS
from utils.twins import Twin

_TENTH = Decimal("0.1")
_BOTH = Twin("{} {}", "{} {}")


def told(results: pd.DataFrame) -> list[Twin]:
    """Return what *results* (of ``class_results``) say of each question, in its order."""
    compared = int((results["n"] >= FEWEST).sum())
    return [_told(row, compared) for row in results.itertuples()]


def to_tenth(value: float) -> str:
    """Return *value*, which is not negative, with one decimal where it is needed; halves go up, as in a script."""
    return f"{Decimal(value).quantize(_TENTH, ROUND_HALF_UP):f}".removesuffix(".0")


def _told(row, compared: int) -> Twin:
    if row.verdict == NOBODY:
        return RESULT_WORDS["nobody"].format(reported=f"{row.reported:g}")
    yes_moves = row.yes < row.no  # the answer that moves the share further
    values = {
        "yes": f"{row.yes:,}",
        "n": f"{row.n:,}",
        "percent": to_tenth(row.percent),
        "low": to_tenth(row.low),
        "high": to_tenth(row.high),
        "reported": f"{row.reported:g}",
        "compared": compared,
        "fewest": FEWEST,
        "moved": to_tenth(100 * (row.yes + yes_moves) / (row.n + 1)),
    }
    side = "higher" if row.reported > row.percent else "lower"
    judged = RESULT_WORDS[f"{APART}-{side}" if row.verdict == APART else row.verdict]
    return _BOTH.format(RESULT_WORDS["share"].format(**values), judged.format(**values))
