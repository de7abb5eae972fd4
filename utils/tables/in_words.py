"""Turn the rows of a bilingual table into texts in both languages."""

import pandas as pd

from utils.twins import Twin

_ENDS = (".", "?", "؟", "!")


def twin_of(row, stem: str) -> Twin:
    """Return the text *stem* of a table's *row* (from ``itertuples``) in both languages."""
    return Twin(getattr(row, f"{stem}_en"), getattr(row, f"{stem}_ar"))


def listed(table: pd.DataFrame, en: str, ar: str) -> Twin:
    """Tell every row of *table*, from a template with ``{column}`` in each language; it ends with its full stop."""
    rows = table.to_dict("records")
    return Twin(_joined([en.format(**row) for row in rows], "; "), _joined([ar.format(**row) for row in rows], "؛ "))


def with_words(table: pd.DataFrame, column: str, words: dict[object, Twin]) -> pd.DataFrame:
    """Return *table* with two more columns, ``…_words_en`` and ``…_words_ar``: what *words* has for each value."""
    twins = [words[value] for value in table[column]]
    return table.assign(
        **{f"{column}_words_{language}": [twin[language] for twin in twins] for language in ("en", "ar")}
    )


def _joined(items: list[str], separator: str) -> str:
    """Return *items* as one list, or as sentences where one of them is a sentence already."""
    if any(item.endswith(_ENDS) for item in items):
        return " ".join(item if item.endswith(_ENDS) else f"{item}." for item in items)
    return f"{separator.join(items)}."
