"""Turn the rows of a bilingual table into texts in every language."""

from collections.abc import Iterable, Mapping

import pandas as pd

from utils.twins import LANGUAGES, Twin

_ENDS = (".", "?", "؟", "!")
_HEADED = Twin("{}: {}", "{}: {}")
SEPARATOR = Twin("; ", "؛ ")  # between the items of a list


def listed(table: pd.DataFrame, template: Twin) -> Twin:
    """Tell every row of *table* by the *template*, which has the names of columns in braces, as :func:`joined` does."""
    return joined(template.format(**row) for row in table.to_dict("records"))


def joined(texts: Iterable[Twin]) -> Twin:
    """Return *texts* as one list, or as sentences where one of them is a sentence; it ends with its full stop."""
    items = list(texts)
    return Twin.each(lambda language: _joined([text[language] for text in items], SEPARATOR[language]))


def headed(head: Twin | str, text: Twin) -> Twin:
    """Return *text* with *head* before it, as the name of what it is about."""
    return _HEADED.format(head, text)


def in_minutes(number: int) -> Twin:
    """Return *number* minutes in words: Arabic has the plural after numbers that end in 03 to 10, as 110 does."""
    minutes = Twin("minute" if number == 1 else "minutes", "دقائق" if 3 <= number % 100 <= 10 else "دقيقة")
    return minutes.map(lambda word: f"{number} {word}")


def with_words(table: pd.DataFrame, column: str, words: Mapping[object, Twin]) -> pd.DataFrame:
    """Return *table* with one more column a language, ``…_words_en`` and so on: what *words* has for each value."""
    texts = [words[value] for value in table[column]]
    return table.assign(**{f"{column}_words_{code}": [text[code] for text in texts] for code in LANGUAGES})


def _joined(items: list[str], separator: str) -> str:
    if any(item.endswith(_ENDS) for item in items):
        return " ".join(item if item.endswith(_ENDS) else f"{item}." for item in items)
    return f"{separator.join(items)}."
