"""Sample sizes agree with published ones, and intervals catch as often as they promise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from utils.models import power_to_tell_apart, repeated_surveys, size_to_tell_apart, supposed_intervals

# R's manual of power.prop.test: power 0.90 for 0.50 against 0.75 needs n = 76.7; 53 against 46 worked out by hand:
# (1.95996·√(2·0.495·0.505) + 0.84162·√(0.53·0.47 + 0.46·0.54))² / 0.07² = 799.6
# 55 against 45: (1.95996·√0.5 + 0.84162·√0.495)² / 0.1² = 391.4
PUBLISHED = [(50, 75, 0.90, 77), (53, 46, 0.80, 800), (55, 45, 0.80, 392)]


@pytest.mark.parametrize(("one", "other", "power", "size"), PUBLISHED)
def test_sizes_agree_with_published_ones_in_either_order(one, other, power, size):
    assert size_to_tell_apart(one, other, power) == size_to_tell_apart(other, one, power) == size


def test_the_power_agrees_with_a_published_one():
    # R's manual of power.prop.test: 50 in each group, 0.50 against 0.75, give a power of 0.740
    assert power_to_tell_apart(50, 75, [50])[0] == pytest.approx(0.740, abs=0.0005)


def test_the_size_found_is_the_first_that_has_the_power():
    below, enough = power_to_tell_apart(53, 46, [799, 800])
    assert below < 0.8 <= enough


def test_supposed_intervals_ask_whole_people_and_agree_with_a_published_interval():
    # Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263 gives 25.53 to 36.62 by Wilson's method
    row = supposed_intervals([100 * 81 / 263], 263).iloc[0]
    assert (row["count"], round(row["low"], 2), round(row["high"], 2)) == (81, 25.53, 36.62)
    assert supposed_intervals([46], 30)["count"].item() == 14  # 13.8 people


@given(st.integers(1, 99), st.integers(30, 2500))
def test_four_times_as_many_people_make_every_interval_narrower(percent, size):
    few, many = (supposed_intervals([percent], people).iloc[0] for people in (size, 4 * size))
    assert many["high"] - many["low"] < few["high"] - few["low"]


@given(st.integers(50, 98), st.data())
def test_a_wider_gap_above_one_half_needs_no_more_people(one, data):
    other = data.draw(st.integers(one + 1, 99))
    assert size_to_tell_apart(one, other + 1) <= size_to_tell_apart(one, other)


def test_more_power_needs_more_people():
    sizes = [size_to_tell_apart(53, 46, power) for power in (0.5, 0.8, 0.9, 0.99)]
    assert sizes == sorted(set(sizes))


@pytest.mark.parametrize("percent", [46, 75])
def test_intervals_catch_the_share_as_often_as_the_binomial_distribution_says(percent):
    table = repeated_surveys(percent, 400, surveys=2000)
    catching = table.loc[table["catches"], "count"]
    expected = binom(400, percent / 100).cdf(catching.max()) - binom(400, percent / 100).cdf(catching.min() - 1)
    assert 0.94 <= expected <= 0.96
    assert table["catches"].mean() == pytest.approx(expected, abs=0.015)  # three standard errors of 2,000 surveys


def test_the_same_seed_draws_the_same_surveys():
    first, second = (repeated_surveys(53, 100, seed=1) for _ in range(2))
    assert first.equals(second)
    assert not first.equals(repeated_surveys(53, 100, seed=2))


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: size_to_tell_apart(53, 53), "equal"),
        (lambda: size_to_tell_apart(101, 46), "one: 101"),
        (lambda: size_to_tell_apart(53, 46, 1), "power: 1"),
        (lambda: supposed_intervals([50], 0), "at least 1 person"),
        (lambda: power_to_tell_apart(53, 53, [10]), "equal"),
        (lambda: repeated_surveys(-1, 10), "percent: -1"),
        (lambda: repeated_surveys(50, 0), "at least 1 person"),
    ],
)
def test_what_cannot_be_is_refused_by_name(call, named):
    with pytest.raises(ValueError, match=named):
        call()
