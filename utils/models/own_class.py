"""What the answers of a class say beside the reported figures: counts, shares, intervals, and who can be told apart."""

import math
from collections.abc import Sequence
from statistics import NormalDist

import pandas as pd

from utils.models.intervals import wilson_interval

_ANSWERS = ("yes", "no", "dont_know")
SAME, ALONE, APART, FEW, NOBODY = "same", "alone", "apart", "few", "nobody"
FEWEST = 10  # people; below, one answer moves a share by nine points and more, and nothing is told apart
LEVEL = 0.05  # of all comparisons together
_NORMAL = NormalDist()


def class_results(answers: pd.DataFrame, reported: pd.Series) -> pd.DataFrame:
    """Return what *answers* (one row a person, one column a question) say beside the *reported* percentages.

    *reported* holds shares out of 100 by question. The table has one row a question and the columns ``figure``,
    ``yes``, ``no``, ``dont_know`` and ``n`` (people; n = yes + no, for who does not know has no share in the
    percentage), ``percent``, ``low`` and ``high`` (out of 100; the share of yes and its 95 % Wilson score interval),
    ``reported`` (out of 100), ``chance`` (0 to 1, Holm's corrected p-value; NaN where n is 0) and ``verdict``:
    ``same`` where the reported figure lies in the interval, ``nobody`` where n is 0 and there is no share, ``few``
    where n is below ``FEWEST`` and nothing is judged; where it lies outside, ``apart`` if that holds among all
    questions together at 5 %, and else ``alone``.

    The reported figure is taken as if it were exact, since nobody knows its n. That it lies in the Wilson interval
    is the same as that a two-sided score test at 5 % does not reject it. For the source see ``wilson_interval``.
    Five such intervals miss a true figure somewhere in up to 1 - 0.95⁵ = 23 % of classes; hence the correction, see
    ``holm``.
    """
    rows = []
    for figure, percent in reported.items():
        counts = answers[figure].value_counts().reindex(_ANSWERS, fill_value=0)
        rows.append({"figure": figure, **counts.astype(int), "reported": float(percent)} | _share(counts, percent))
    table = pd.DataFrame(rows)
    asked = table["n"] >= FEWEST
    table.loc[asked, "chance"] = holm(table.loc[asked, "chance"].tolist())
    told_apart = (table["verdict"] == ALONE) & (table["chance"] <= LEVEL)
    table.loc[told_apart, "verdict"] = APART
    return table


def holm(chances: Sequence[float]) -> list[float]:
    """Return the p-values *chances* (0 to 1), corrected for being read together, in the same order.

    Rejecting what is then 5 % or less is wrong somewhere in at most 5 % of cases, however the tests depend on one
    another. The k-th smallest of m is multiplied by m - k + 1, and none may fall below the one before. Source:
    S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6,
    65-70; the same as ``p.adjust(method="holm")`` of R.
    """
    corrected, so_far = [1.0] * len(chances), 0.0
    for place, index in enumerate(sorted(range(len(chances)), key=chances.__getitem__)):
        so_far = max(so_far, min(1.0, (len(chances) - place) * chances[index]))
        corrected[index] = so_far
    return corrected


def _share(counts: pd.Series, reported: float) -> dict[str, object]:
    """Return the share of yes among yes and no, its interval, and what it alone says of the *reported* share."""
    yes, n = int(counts["yes"]), int(counts["yes"] + counts["no"])
    if n == 0:
        return dict.fromkeys(("percent", "low", "high", "chance"), float("nan")) | {"n": 0, "verdict": NOBODY}
    low, high = wilson_interval(yes, n)
    verdict = FEW if n < FEWEST else SAME if low <= reported <= high else ALONE
    chance = _chance(yes, n, reported / 100)
    return {"n": n, "percent": 100 * yes / n, "low": low, "high": high, "chance": chance, "verdict": verdict}


def _chance(yes: int, n: int, share: float) -> float:
    """Return the two-sided p-value of the score test that *share* (0 to 1) is true, where *yes* of *n* said yes."""
    spread = math.sqrt(n * share * (1 - share))
    if spread == 0:
        return float(yes == n * share)
    return 2 * _NORMAL.cdf(-abs(yes - n * share) / spread)
