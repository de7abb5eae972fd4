"""What an experiment by lot says: who came in each arm, what the e-mail did, and where it seems to have done more."""

from collections.abc import Iterator, Sequence

import pandas as pd

from utils.models.intervals import wilson_interval
from utils.models.own_class import LEVEL, holm
from utils.models.shares import Counted, difference_of_differences, difference_of_shares, ratio_of_shares

OUTCOMES = ("visits", "orders")
NOT_WRITTEN_TO = "none"  # the arm without an e-mail
_KINDS = ("newbie", "bought_before")  # what is known of a customer before the lot


def visits_by_arm(experiment: pd.DataFrame) -> pd.DataFrame:
    """Return how many visited in each arm of *experiment* (a table such as ``email_experiment``).

    One row an arm: ``arm`` and its words, ``customers`` and ``visits`` (people), ``percent``, ``least`` and ``most``
    (the share out of 100 and its 95 % interval; for the source see ``wilson_interval``).
    """
    return _by_arm(experiment, "visits")


def orders_by_arm(experiment: pd.DataFrame) -> pd.DataFrame:
    """Return how many bought in each arm of *experiment*, as ``visits_by_arm`` does for visits."""
    return _by_arm(experiment, "orders")


def what_the_email_did(experiment: pd.DataFrame, outcome: str = "visits", by: str = "") -> pd.DataFrame:
    """Return what each e-mail changed in *outcome* (visits or orders) against no e-mail; the lot makes it a cause.

    One row an e-mail, or an e-mail and a group of customers *by* newbie or bought_before: their names with their
    words, ``with_email`` and ``without_email`` (shares out of 100), ``points`` with ``least`` and ``most`` (their
    difference and its 95 % interval, see ``difference_of_shares``), and ``anyway`` with ``anyway_least`` and
    ``anyway_most`` (of 100 who came after the e-mail, those who would have come without it, see ``ratio_of_shares``).

    Raises ValueError for another outcome or grouping, or a group in which nobody came.
    """
    if outcome not in OUTCOMES or by not in ("", *_KINDS):
        raise ValueError(f"outcome, by: {outcome!r}, {by!r}; choose {' or '.join(OUTCOMES)}, {' or '.join(_KINDS)}.")
    pairs = _beside_none(experiment, outcome, _with_words(experiment, by) if by else [])
    return pairs.drop(columns=["one", "other"]).assign(**pd.DataFrame(map(_effect, pairs["one"], pairs["other"])))


def where_it_worked_better(experiment: pd.DataFrame) -> pd.DataFrame:
    """Return every look for a kind of customer with whom an e-mail did more, or less, than with the others.

    One row a look, for each outcome, each e-mail and each kind (of two kinds one is enough: the other is its mirror):
    ``outcome``, ``arm`` and ``group`` with their words, ``here`` and ``elsewhere`` (the effect in points), ``more``
    with ``least`` and ``most`` (their difference in points and its 95 % interval, see ``difference_of_differences``),
    ``chance`` (0 to 1) of the look alone and ``corrected`` among all of them (see ``holm``), ``alone`` and
    ``together`` (yes or no: whether either is at most 5 %).
    """
    looks = pd.DataFrame(look for outcome in OUTCOMES for look in _looks(experiment, outcome))
    looks["corrected"] = holm(looks["chance"].tolist())
    for name, chances in (("alone", looks["chance"]), ("together", looks["corrected"])):
        looks[name] = (chances <= LEVEL).map({True: "yes", False: "no"})
    return looks


def how_many_more_came(written_to: Counted, left_out: Counted) -> pd.DataFrame:
    """Return how many more came of those *written_to* than of those *left_out*, each (who came, of how many people).

    One row: ``more_came`` in points, with ``least`` and ``most`` (its 95 % interval, see ``difference_of_shares``,
    which also says what it raises).
    """
    return pd.DataFrame([_told("more_came", difference_of_shares(written_to, left_out))])


def false_finds(looks: Sequence[int]) -> pd.DataFrame:
    """Return for each number of *looks* (``looks``) its ``chance_of_a_false_find`` (``false_find``, out of 100)."""
    return pd.DataFrame({"looks": looks, "false_find": [chance_of_a_false_find(number) for number in looks]})


def chance_of_a_false_find(looks: int) -> float:
    """Return the chance (out of 100) that one look at least seems to find something at the 5 % level, at nothing.

    100 · (1 - 0.95^k) for k *looks* that do not depend on one another; where they do, it is less. Raises ValueError
    for a number of looks below 0.
    """
    if looks < 0:
        raise ValueError(f"looks: {looks} is no number of looks.")
    return 100 * (1 - (1 - LEVEL) ** looks)


def _by_arm(experiment: pd.DataFrame, outcome: str) -> pd.DataFrame:
    sums = _sums(experiment, outcome, _with_words(experiment, "arm"))
    ends = [wilson_interval(*counted) for counted in zip(sums[outcome], sums["customers"], strict=True)]
    percent = 100 * sums[outcome] / sums["customers"]
    return sums.assign(percent=percent, **pd.DataFrame(ends, columns=["least", "most"]))


def _effect(one: tuple[int, int], other: tuple[int, int]) -> dict[str, float]:
    """Return what the e-mail did, where *one* was written to and *other* was not."""
    apart, anyway = difference_of_shares(one, other), ratio_of_shares(other, one)
    shares = {"with_email": 100 * one[0] / one[1], "without_email": 100 * other[0] / other[1]}
    kept = dict(zip(("anyway", "anyway_least", "anyway_most"), anyway, strict=True))
    return shares | _told("points", apart) | kept


def _looks(experiment: pd.DataFrame, outcome: str) -> Iterator[dict[str, object]]:
    """Yield the looks at one *outcome*: kind by kind, the customers of a group beside all the others."""
    arms = experiment[_with_words(experiment, "arm")].drop_duplicates()
    emails = arms[arms["arm"] != NOT_WRITTEN_TO].to_dict("records")
    for by in _KINDS:
        counts = experiment.groupby([by, "arm"])[[outcome, "customers"]].sum()
        everybody = counts.groupby("arm").sum()
        groups = experiment[_with_words(experiment, by)].drop_duplicates()
        for group in groups.to_dict("records")[: 1 if len(groups) == 2 else None]:
            words = {f"group{name.removeprefix(by)}": word for name, word in group.items()} | {"group": str(group[by])}
            inside = counts.loc[group[by]]
            here, elsewhere = (
                dict(zip(of.index, of.itertuples(index=False, name=None), strict=True))
                for of in (inside, everybody - inside)
            )
            for arm in emails:
                pair, others = ((side[arm["arm"]], side[NOT_WRITTEN_TO]) for side in (here, elsewhere))
                more, chance = difference_of_differences(pair, others)
                effects = {"here": difference_of_shares(*pair).value, "elsewhere": difference_of_shares(*others).value}
                yield {"outcome": outcome} | arm | words | effects | _told("more", more) | {"chance": chance}


def _beside_none(experiment: pd.DataFrame, outcome: str, by: Sequence[str] = ()) -> pd.DataFrame:
    """Return each e-mail, and each group *by* some columns, with the counts of who was written to and of who was not.

    ``one`` and ``other`` are both (count, customers).
    """
    sums = _sums(experiment, outcome, [*_with_words(experiment, "arm"), *by])
    counted = pd.Series(list(zip(sums[outcome], sums["customers"], strict=True)), sums.index)
    pairs = sums.assign(one=counted).drop(columns=["customers", outcome])
    emails, rest = pairs[pairs["arm"] != NOT_WRITTEN_TO], pairs[pairs["arm"] == NOT_WRITTEN_TO]
    rest = rest[[*by, "one"]].rename(columns={"one": "other"})
    return emails.merge(rest, on=by) if by else emails.merge(rest, how="cross")


def _sums(experiment: pd.DataFrame, outcome: str, by: list[str]) -> pd.DataFrame:
    return experiment.groupby(by, sort=False)[["customers", outcome]].sum().reset_index()


def _with_words(experiment: pd.DataFrame, name: str) -> list[str]:
    """Return the column *name* and those that hold its words, such as ``arm_en``."""
    return [column for column in experiment if column == name or column.startswith(f"{name}_")]


def _told(name: str, estimate: tuple[float, float, float]) -> dict[str, float]:
    return dict(zip((name, "least", "most"), estimate, strict=True))
