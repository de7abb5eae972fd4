"""What a class's answers say beside the reported figures agrees with published intervals and with sums by hand."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from utils.models.own_class import APART, NOBODY, SAME, class_results
from utils.survey.in_words import told
from utils.tables.loading import load

# Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3; the last two from the formula by hand
PUBLISHED = [
    (81, 263, 25.53, 36.62),
    (15, 148, 6.24, 16.05),
    (0, 20, 0.00, 16.11),
    (1, 29, 0.61, 17.18),
    (75, 100, 65.70, 82.45),
    (0, 10, 0.00, 27.75),
]
COUNTS = st.integers(0, 60)


def result(yes: int, no: int, dont_know: int = 0, reported: float = 50.0) -> pd.Series:
    """Return the result of one question with so many answers."""
    words = ["yes"] * yes + ["no"] * no + ["dont_know"] * dont_know
    answers = pd.DataFrame({"S1": pd.Categorical(words, categories=["yes", "no", "dont_know"])})
    return class_results(answers, pd.Series({"S1": reported})).iloc[0]


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


@settings(deadline=None)
@given(COUNTS, COUNTS, COUNTS)
def test_shares_add_up_and_lie_in_their_interval(yes, no, dont_know):
    row, mirrored = result(yes, no, dont_know), result(no, yes, dont_know)
    assert row["n"] == yes + no
    if row["n"]:
        assert row["percent"] + mirrored["percent"] == pytest.approx(100)
        assert row["low"] + mirrored["high"] == pytest.approx(100)
        assert 0 <= row["low"] <= row["percent"] + 1e-9 and row["percent"] - 1e-9 <= row["high"] <= 100


@settings(deadline=None)
@given(COUNTS, COUNTS, st.integers(2, 9))
def test_the_interval_shrinks_when_all_counts_are_multiplied(yes, no, times):
    few, many = result(yes, no), result(yes * times, no * times)
    if few["n"]:
        assert many["percent"] == pytest.approx(few["percent"])
        assert many["high"] - many["low"] < few["high"] - few["low"]


@settings(deadline=None)
@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_who_does_not_know_changes_nothing_in_the_share(yes, no, some, others):
    pd.testing.assert_series_equal(result(yes, no, some).drop("dont_know"), result(yes, no, others).drop("dont_know"))


@pytest.mark.parametrize(
    ("counts", "en", "ar"),
    [
        ((17, 9), "inside: the two cannot be told apart with n = 26", "لا سبيل إلى التفريق بين الرقمين"),
        ((2, 24), "outside: with n = 26 the two can be told apart; the reported is higher", "والمنقول هو الأعلى"),
        ((26, 0), "the reported is lower", "والمنقول هو الأدنى"),
        ((0, 0), "Nobody has answered yes or no", "لم يُجب أحد بنعم أو لا"),
        ((1, 0), "a single answer more could take 100.0% to 50.0%", "من 100.0٪ إلى 50.0٪"),
        ((2, 5), "a single answer more could take 28.6% to 37.5%", "من 28.6٪ إلى 37.5٪"),  # 2 of 7, 3 of 8
    ],
)  # fmt: skip
def test_the_verdict_is_said_in_both_languages_with_the_same_numbers(counts, en, ar):
    (words,) = told(pd.DataFrame([result(*counts, reported=62.0)]))
    assert en in words.en and ar in words.ar
    numbers = [sorted(re.findall(r"\d[\d,.]*\d|\d", words[language])) for language in ("en", "ar")]
    assert numbers[0] == numbers[1]


def test_ten_answers_are_set_beside_the_reported_figure_without_a_caution():
    ten, nine = (told(pd.DataFrame([result(5, no)]))[0] for no in (5, 4))
    assert "single answer" in nine.en and "جواب واحد" in nine.ar
    assert "single answer" not in ten.en and "جواب واحد" not in ten.ar
