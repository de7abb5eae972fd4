"""The rule of seven as a model: how many contacts a buyer needed, when each contact convinces with some chance.

Nothing here was measured. Every shape and every number is an assumption of the course; fact A10 says only that
the rule need not hold for a whim, and holds more for expensive purchases.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

MOST_CONTACTS = 40  # who is not convinced by then is counted as no buyer
RULE = 7

_WARMING_CONTACTS = 4.0  # contacts after which a warming chance has come about 63 % of its way
_WORN_CONTACTS = 6.0  # contacts after which a wearing chance has fallen to about 37 %


def _constant(contact: np.ndarray) -> np.ndarray:
    return np.ones_like(contact)


def _warming(contact: np.ndarray) -> np.ndarray:
    return 1.0 - np.exp(-contact / _WARMING_CONTACTS)


def _wearing(contact: np.ndarray) -> np.ndarray:
    return np.exp(-(contact - 1.0) / _WORN_CONTACTS)


SHAPES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "constant": _constant,
    "warming": _warming,
    "wearing": _wearing,
}


def chance_at_price(price: float) -> float:
    """Return the full chance (0 to 1) that one contact convinces, for a *price* in money units (0 or more).

    An assumption: 40 % for what costs 1 or less, and a factor of 0.55 for each further power of ten.
    Raises ValueError for a negative price.
    """
    if price < 0:
        raise ValueError(f"price: {price:g} is below zero; a price is 0 or more.")
    return 0.4 * 0.55 ** np.log10(max(price, 1.0))


def chances(price: float, shape: str, contacts: int = MOST_CONTACTS) -> np.ndarray:
    """Return the chance (0 to 1) that the 1st, 2nd, … of *contacts* convinces somebody not convinced before.

    *shape* is ``constant``, ``warming`` or ``wearing``. Raises ValueError for another shape or a negative price.
    """
    if shape not in SHAPES:
        raise ValueError(f"shape: there is no {shape!r}; choose one of {', '.join(SHAPES)}.")
    return chance_at_price(price) * SHAPES[shape](np.arange(1.0, contacts + 1))


@dataclass(frozen=True)
class Contacts:
    """How many contacts the buyers needed: shares of 1 for the 1st, 2nd, … contact, and who never bought."""

    share: np.ndarray
    never: float

    @property
    def share_of_buyers(self) -> np.ndarray:
        """The shares among those who bought (they add up to 1); all 0 where nobody did."""
        bought = self.share.sum()
        return self.share / bought if bought else self.share

    @property
    def median(self) -> int:
        """The number of contacts by which half of the buyers had bought."""
        return int(np.searchsorted(np.cumsum(self.share), self.share.sum() / 2 - 1e-12)) + 1

    @property
    def at_least_seven(self) -> float:
        """The share of the buyers (0 to 1) that needed seven contacts or more."""
        return float(self.share_of_buyers[RULE - 1 :].sum())


def contacts_needed(chance: np.ndarray) -> Contacts:
    """Return the shares in closed form, for the *chance* of each contact.

    Who buys at contact k was not convinced by the k - 1 before: share_k = chance_k · Π (1 - chance_i), i < k.
    """
    left = np.cumprod(1.0 - chance)
    return Contacts(chance * np.concatenate(([1.0], left[:-1])), float(left[-1]))


def simulated_contacts(chance: np.ndarray, customers: int, seed: int = 7) -> Contacts:
    """Return the shares among *customers* drawn one contact after the other, with a fixed *seed*.

    Raises ValueError unless there is at least one customer.
    """
    if customers < 1:
        raise ValueError(f"customers: {customers} is too few; draw at least 1.")
    random = np.random.default_rng(seed)
    left, bought = customers, []
    for convinces in chance:
        buyers = int(np.count_nonzero(random.random(left, dtype=np.float32) < convinces))
        bought.append(buyers)
        left -= buyers
    return Contacts(np.array(bought) / customers, left / customers)
