"""Orders that a printed number decides: the same as those of shuffle.js, which the lessons use.

The numbers are drawn by mulberry32, and put into order after Fisher and Yates; a text becomes a number by FNV-1a.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
METHOD = "mulberry32, Fisher–Yates"
_WORD = 0xFFFFFFFF  # numbers are of 32 bits


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    """Return *items* in an order that *seed* decides."""
    numbers, result = _random(seed), list(items)
    for last in range(len(result) - 1, 0, -1):
        other = int(next(numbers) * (last + 1))
        result[last], result[other] = result[other], result[last]
    return result


def hash_of(text: str) -> int:
    """Return a number from 0 to 2³²−1 that belongs to *text*."""
    value = 2166136261
    for letter in text:
        value = ((value ^ ord(letter)) * 16777619) & _WORD
    return value


def _random(seed: int) -> Iterator[float]:
    """Yield numbers from 0 up to, but not including, 1."""
    state = seed & _WORD
    while True:
        state = (state + 1831565813) & _WORD
        value = ((state ^ (state >> 15)) * (state | 1)) & _WORD
        value ^= (value + ((value ^ (value >> 7)) * (value | 61) & _WORD)) & _WORD
        yield ((value ^ (value >> 14)) & _WORD) / 2**32
