"""Invented people, the channels that they meet, and why they buy: the known truth behind ``credit``.

A thinking tool, not a finding: every number that goes in is an assumption of the course, described with its unit and
range in ``data/credit.csv``. The model takes for granted:

- A share of the people buys whatever happens; of the others nobody buys unless a touch convinces.
- A person meets the channels in the order of ``CHANNELS``, each at most once. Within either kind of people no touch
  makes another one likelier.
- A touch convinces with a chance of its own, whatever the person met before. Nobody is put off.

Everything is an expected number of people, exact for this model: the 16 sets of channels that a person can have met
are enumerated for both kinds of people.
"""

from collections.abc import Mapping
from itertools import product

import numpy as np

PEOPLE = 10_000
CHANNELS = ("radio", "friend", "email", "search")  # in the order in which a person meets them
TARGETED = ("email", "search")
MET = np.array(list(product((False, True), repeat=len(CHANNELS))))  # one row a set of channels: which of them are in it

Position = Mapping[str, float]


def reaches(position: Position) -> tuple[np.ndarray, np.ndarray]:
    """Return the share (0 to 1) of those who would buy anyway, and of the others, that each channel touches.

    *position* holds the rows of ``data/credit.csv``, in percent: ``anyway`` (of the people would buy anyway),
    ``targeting``, and for each of ``CHANNELS`` its ``…_reach`` (of the people) and ``…_convinces`` (of those touched
    who would not buy otherwise).

    A channel that is not targeted touches the share r, its reach, of either kind. Targeting moves the ``TARGETED`` ones
    in a straight line from there to the most that can be: at 100 % as many as possible of those whom the channel
    touches, min(a, r) of all people, would buy anyway (a is the share that would), and only what is left goes to
    others. So a·r + t·(min(a, r) - a·r) of all people are touched and would buy anyway, the rest of r are others, and
    r stays the same whatever the targeting t.

    Raises ValueError unless 0 <= ``anyway`` < 100.
    """
    anyway = position["anyway"] / 100
    if not 0 <= anyway < 1:
        raise ValueError(f"anyway: {position['anyway']:g} is out of range; it is at least 0 and below 100.")
    reach = _each(position, "reach")
    targeting = np.where(np.isin(CHANNELS, TARGETED), position["targeting"] / 100, 0.0)
    spread = anyway * reach
    touched = spread + targeting * (np.minimum(anyway, reach) - spread)
    return touched / anyway if anyway else reach, np.maximum(reach - touched, 0) / (1 - anyway)


def buyers_by_set(position: Position) -> tuple[np.ndarray, np.ndarray]:
    """Return for each row of ``MET`` the buyers who met just these channels: would have come anyway, were convinced.

    For *position* and errors see ``reaches``.
    """
    anyway = position["anyway"] / 100
    own, others = (np.where(MET, reach, 1 - reach).prod(axis=1) for reach in reaches(position))
    convinced = 1 - np.where(MET, 1 - _each(position, "convinces"), 1).prod(axis=1)
    return PEOPLE * anyway * own, PEOPLE * (1 - anyway) * others * convinced


def truths(position: Position) -> np.ndarray:
    """Return for each channel the buyers that would be missing if it alone were switched off.

    With v, the share of the others that a channel touches, c, the chance that it convinces, and the share a that would
    come anyway, that is PEOPLE · (1 - a) · v·c · Π (1 - v·c), the product over the other channels: whom one of those
    convinces too is not missing. For *position* and errors see ``reaches``.
    """
    convinced = reaches(position)[1] * _each(position, "convinces")
    alone = [share * np.delete(1 - convinced, place).prod() for place, share in enumerate(convinced)]
    return PEOPLE * (1 - position["anyway"] / 100) * np.array(alone)


def _each(position: Position, what: str) -> np.ndarray:
    """Return the percentages of all channels that end in *what*, as shares."""
    return np.array([position[f"{channel}_{what}"] for channel in CHANNELS]) / 100
