"""Positions of a lab that are stored on the page, for readers without a kernel.

The pictures and words of neighbouring positions are nearly the same: each is written as what differs from the first.
"""

import re
from collections.abc import Mapping, Sequence

_PARTS = re.compile(r'(?<=[>"])')


def packed(texts: Mapping[str, Sequence[str]]) -> dict[str, object]:
    """Return *texts* (as many texts, SVG or HTML, for each key) so that the script ``lab_stored.js`` finds them again.

    ``first`` holds the texts of the first key, each cut into parts after every ``>`` and quotation mark; ``others``
    for each key and text the parts that differ, by their place, or the whole text where it has more or fewer parts.
    """
    first = [_PARTS.split(text) for text in next(iter(texts.values()))]
    others = {key: [_change(*pair) for pair in zip(first, each, strict=True)] for key, each in texts.items()}
    return {"first": first, "others": others}


def _change(first: list[str], text: str) -> dict[int, str] | str:
    parts = _PARTS.split(text)
    if len(parts) != len(first):
        return text
    return {place: part for place, (part, before) in enumerate(zip(parts, first, strict=True)) if part != before}
