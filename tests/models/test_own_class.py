"""What a class's answers say beside the reported figures agrees with published intervals and with sums by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from tests.models.samples import PUBLISHED, result
from utils.models import ALONE, APART, FEW, NOBODY, SAME, class_results, holm
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
    assert results["verdict"].tolist() == [SAME, SAME, APART, SAME, ALONE]
    # S5: 6 of 26 against 46 %: z = (6 - 11.96) / √(26 · 0.46 · 0.54) = -2.345, p = 0.0190; second of five: 4 · 0.0190
    assert results["chance"].iloc[4] == pytest.approx(0.0761, abs=0.0005)
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


def test_holm_by_hand():
    # 0.01 · 4 = 0.04; 0.02 · 3 = 0.06; 0.03 · 2 = 0.06, no less than the one before; 0.9 stays
    assert holm([0.02, 0.9, 0.01, 0.03]) == pytest.approx([0.06, 0.9, 0.04, 0.06])
    assert holm([0.04]) == [0.04] and holm([]) == []


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_holm_lies_between_the_p_value_itself_and_bonferroni_and_keeps_the_order(chances):
    corrected = holm(chances)
    assert all(p <= c <= min(1, p * len(chances)) + 1e-12 for p, c in zip(chances, corrected, strict=True))
    assert (np.diff(np.array(corrected)[np.argsort(chances)]) >= 0).all()


@given(COUNTS, COUNTS, st.integers(1, 99))
def test_the_p_value_of_one_question_is_that_of_the_score_test_and_agrees_with_the_interval(yes, no, reported):
    row = result(yes, no, reported=reported)
    if not row["n"]:
        return
    z = (yes / row["n"] - reported / 100) / np.sqrt(reported / 100 * (1 - reported / 100) / row["n"])
    assert row["chance"] == pytest.approx(2 * norm.sf(abs(z)), abs=1e-9)
    judged = APART if row["chance"] < 0.05 else SAME  # alone, so nothing is corrected
    assert row["verdict"] == (judged if row["n"] >= 10 else FEW)


def test_in_a_simulation_five_intervals_miss_somewhere_in_almost_one_class_of_four_and_the_correction_mends_it():
    """4,000 classes of 200 in which all five reported figures are true: a standard error of at most 0.7 points."""
    reported = load("survey").set_index("figure")["percent"]
    random = np.random.default_rng(5)
    yes = random.binomial(200, reported / 100, (4000, 5))
    z = (yes / 200 - reported.to_numpy() / 100) / np.sqrt(reported.to_numpy() * (100 - reported.to_numpy()) / 200) * 100
    chances = 2 * norm.sf(abs(z))
    assert (chances < 0.05).any(axis=1).mean() == pytest.approx(1 - 0.95**5, abs=0.025)
    assert np.mean([min(holm(row)) <= 0.05 for row in chances.tolist()]) <= 0.06  # normal approximation


def test_among_five_questions_one_gap_is_not_enough_and_a_large_one_is():
    # 6 of 26 against 46 % alone is p = 0.019: apart; smallest of five it would need to stay below 0.05 / 5
    answers = pd.DataFrame({f"S{i}": ["yes"] * 6 + ["no"] * 20 for i in range(1, 6)})
    near = pd.Series({"S1": 46.0, "S2": 23, "S3": 23, "S4": 23, "S5": 23})
    assert class_results(answers, near)["verdict"].tolist() == [ALONE] + [SAME] * 4
    assert class_results(answers[["S1"]], near[["S1"]])["verdict"].tolist() == [APART]
    assert class_results(answers, near.where(near.index != "S1", 60.0))["verdict"].tolist() == [APART] + [SAME] * 4
