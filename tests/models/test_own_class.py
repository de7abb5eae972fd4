"""What a class's answers say beside the reported figures agrees with published intervals and with sums by hand."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.models.samples import PUBLISHED, result
from utils.models import APART, NOBODY, SAME, class_results
from utils.tables import load

COUNTS = st.integers(0, 60)


@pytest.mark.parametrize(("yes", "n", "low", "high"), PUBLISHED)
def test_intervals_agree_with_published_ones(yes, n, low, high):
    row = result(yes, n - yes, dont_know=7)
    assert (row["yes"], row["n"], row["dont_know"]) == (yes, n, 7)
    assert (row["low"], row["high"]) == pytest.approx((low, high), abs=0.006)


@pytest.mark.parametrize(
    ("yes", "no", "reported", "verdict"),
    [
        (75, 25, 65.69, APART),  # the published interval begins at 65.70
        (75, 25, 65.71, SAME),
        (75, 25, 82.4, SAME),
        (75, 25, 82.5, APART),
        (0, 10, 0, SAME),
        (10, 0, 46, APART),
        (0, 0, 46, NOBODY),
    ],
)
def test_a_reported_figure_is_told_apart_exactly_where_it_lies_outside_the_interval(yes, no, reported, verdict):
    assert result(yes, no, reported=reported)["verdict"] == verdict


def test_the_sample_class_gives_what_was_counted_by_hand():
    results = class_results(load("class_sample"), load("survey").set_index("figure")["percent"])
    assert results[["yes", "no", "dont_know"]].to_numpy().tolist() == [
        [19, 6, 3], [11, 13, 4], [8, 14, 6], [10, 9, 9], [6, 20, 2],
    ]  # fmt: skip
    assert results["verdict"].tolist() == [SAME, SAME, APART, SAME, APART]
    assert results["reported"].tolist() == [75, 62, 80, 53, 46]


def test_who_left_a_question_out_is_in_no_count():
    answers = pd.DataFrame({"S1": pd.Categorical(["yes", None, "no"], categories=["yes", "no", "dont_know"])})
    row = class_results(answers, pd.Series({"S1": 50.0})).iloc[0]
    assert (row["yes"], row["no"], row["dont_know"], row["n"]) == (1, 1, 0, 2)


@given(COUNTS, COUNTS, COUNTS)
def test_shares_add_up_and_lie_in_their_interval(yes, no, dont_know):
    row, mirrored = result(yes, no, dont_know), result(no, yes, dont_know)
    assert row["n"] == yes + no
    if row["n"]:
        assert row["percent"] + mirrored["percent"] == pytest.approx(100)
        assert row["low"] + mirrored["high"] == pytest.approx(100)
        assert 0 <= row["low"] <= row["percent"] + 1e-9 and row["percent"] - 1e-9 <= row["high"] <= 100


@given(COUNTS, COUNTS, st.integers(2, 9))
def test_the_interval_shrinks_when_all_counts_are_multiplied(yes, no, times):
    few, many = result(yes, no), result(yes * times, no * times)
    if few["n"]:
        assert many["percent"] == pytest.approx(few["percent"])
        assert many["high"] - many["low"] < few["high"] - few["low"]


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_who_does_not_know_changes_nothing_in_the_share(yes, no, some, others):
    pd.testing.assert_series_equal(result(yes, no, some).drop("dont_know"), result(yes, no, others).drop("dont_know"))
