"""What the answers of a class say beside the reported figures: counts, shares, intervals, and who can be told apart."""

import pandas as pd

from utils.models.intervals import wilson_interval

_ANSWERS = ("yes", "no", "dont_know")
SAME, APART, NOBODY = "same", "apart", "nobody"


def class_results(answers: pd.DataFrame, reported: pd.Series) -> pd.DataFrame:
    """Return what *answers* (one row a person, one column a question) say beside the *reported* percentages.

    *reported* holds shares out of 100 by question. The table has one row a question and the columns ``figure``,
    ``yes``, ``no``, ``dont_know`` and ``n`` (people; n = yes + no, for who does not know has no share in the
    percentage), ``percent``, ``low`` and ``high`` (out of 100; the share of yes and its 95 % Wilson score interval),
    ``reported`` (out of 100) and ``verdict``: ``same`` where the reported figure lies in the interval, ``apart``
    where it does not, ``nobody`` where n is 0 and there is no share.

    The reported figure is taken as if it were exact, since nobody knows its n. That it lies in the Wilson interval
    is the same as that a two-sided score test at 5 % does not reject it. For the source see ``wilson_interval``.
    """
    rows = []
    for figure, percent in reported.items():
        counts = answers[figure].value_counts().reindex(_ANSWERS, fill_value=0)
        rows.append({"figure": figure, **counts.astype(int), "reported": float(percent)} | _share(counts, percent))
    return pd.DataFrame(rows)


def _share(counts: pd.Series, reported: float) -> dict[str, object]:
    """Return the share of yes among yes and no, its interval, and the verdict on the *reported* share."""
    yes, n = int(counts["yes"]), int(counts["yes"] + counts["no"])
    if n == 0:
        return {"n": 0, "percent": float("nan"), "low": float("nan"), "high": float("nan"), "verdict": NOBODY}
    low, high = wilson_interval(yes, n)
    verdict = SAME if low <= reported <= high else APART
    return {"n": n, "percent": 100 * yes / n, "low": low, "high": high, "verdict": verdict}
