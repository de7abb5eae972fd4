"""What two comparisons say in which no lot was drawn: the charity's letters and the firms' training grants."""

import pandas as pd

from utils.models.means import Sample, difference_of_means, in_per_cent, mean_of
from utils.models.shares import Counted, Estimate, difference_of_shares, made_alike


def answers_by_letters(mailings: pd.DataFrame) -> pd.DataFrame:
    """Return who answered among people with more and with fewer letters a year (a table such as ``charity_mailings``).

    One row for ``everyone``, one for each class of earlier answers, and one, ``alike``, as if both had the same mix of
    these classes: ``group``, ``more_letters`` and ``fewer_letters`` (shares out of 100), ``points`` with ``least`` and
    ``most`` (their difference and its 95 % interval). For the sources see ``difference_of_shares`` and ``made_alike``.
    The charity chose whom to write to: a difference is not what a letter does.
    """
    counts = mailings.set_index(["past_answers", "mailings_a_year"])[["answered", "people"]]
    classes = {name: _both(counts.loc[name]) for name in dict.fromkeys(mailings["past_answers"])}
    everyone = _both(mailings.groupby("mailings_a_year")[["answered", "people"]].sum())
    rows = [_compared(name, *pair) for name, pair in ({"everyone": everyone} | classes).items()]
    return pd.DataFrame([*rows, _row("alike", *made_alike(list(classes.values())))])


def change_in_scrap(grants: pd.DataFrame) -> pd.DataFrame:
    """Return how the scrap of firms with and without a grant changed (a table such as ``training_grants``).

    A row for the firms with a grant (``yes``), one for those without (``no``), and one for how much more it changed
    with a grant (``gap``): ``grant``, ``firms`` (missing in the last), ``change`` with ``least`` and ``most`` (in per
    cent, below 0 where scrap fell, with its 95 % interval). The table holds means of logarithms, so each change is one
    of geometric means; for the sources see ``mean_of``, ``difference_of_means`` and ``in_per_cent``. Firms asked for
    the grant: the gap is not what training does.
    """
    rows = grants.set_index("grant")
    samples = {
        name: Sample(*rows.loc[name, ["mean_change", "sd_change"]], int(rows.at[name, "firms"]))
        for name in ("yes", "no")
    }
    changes = {name: mean_of(sample) for name, sample in samples.items()}
    changes["gap"] = difference_of_means(samples["yes"], samples["no"])
    firms = pd.array([samples["yes"].size, samples["no"].size, None], dtype="Int64")
    told = pd.DataFrame(map(in_per_cent, changes.values())).set_axis(["change", "least", "most"], axis="columns")
    return pd.concat([pd.DataFrame({"grant": list(changes), "firms": firms}), told], axis="columns")


def _both(counts: pd.DataFrame) -> tuple[Counted, Counted]:
    """Return (answered, people) of those with more letters and of those with fewer."""
    more, fewer = (tuple(map(int, counts.loc[name])) for name in ("more_than_2", "up_to_2"))
    return more, fewer


def _compared(name: str, more: Counted, fewer: Counted) -> dict[str, object]:
    return _row(name, 100 * more[0] / more[1], 100 * fewer[0] / fewer[1], difference_of_shares(more, fewer))


def _row(name: str, more: float, fewer: float, points: Estimate) -> dict[str, object]:
    told = {"points": points.value, "least": points.low, "most": points.high}
    return {"group": name, "more_letters": more, "fewer_letters": fewer} | told
