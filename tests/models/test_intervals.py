"""Intervals agree with published ones and with those of scipy, and behave as intervals must."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, norm

from tests.models.samples import PUBLISHED, PUBLISHED_DIFFERENCES
from utils.models import difference_interval, predicted_counts, wilson_interval, wilson_intervals


@pytest.mark.parametrize(("count", "size", "low", "high"), PUBLISHED)
def test_intervals_agree_with_published_ones(count, size, low, high):
    row = wilson_intervals(100 * count / size, [size]).iloc[0]
    assert row["count"] == count
    assert (row["low"], row["high"]) == pytest.approx((low, high), abs=0.006)


def test_more_people_make_the_interval_narrower():
    table = wilson_intervals(75, [100, 400, 1000, 10_000])
    widths = table["high"] - table["low"]
    assert widths.is_monotonic_decreasing
    assert ((table["low"] < 75) & (75 < table["high"])).all()


@pytest.mark.parametrize("percent", [0, 100])
def test_an_interval_stays_between_nobody_and_everybody(percent):
    row = wilson_intervals(percent, [50]).iloc[0]
    assert 0 <= row["low"] <= percent <= row["high"] <= 100


@pytest.mark.parametrize(("percent", "size"), [(62, 7), (75, 0), (46, 25)])
def test_a_share_that_is_no_whole_number_of_people_is_refused(percent, size):
    with pytest.raises(ValueError, match=f"{percent} % of {size}"):
        wilson_intervals(percent, [size])


@given(st.integers(1, 20_000), st.data())
def test_an_interval_is_the_one_that_scipy_finds(size, data):
    count = data.draw(st.integers(0, size))
    expected = binomtest(count, size).proportion_ci(0.95, method="wilson")
    assert wilson_interval(count, size) == pytest.approx((100 * expected.low, 100 * expected.high), abs=1e-9)


@pytest.mark.parametrize(("count", "size"), [(-1, 10), (11, 10), (0, 0)])
def test_a_count_that_cannot_be_is_refused(count, size):
    with pytest.raises(ValueError, match=f"{count} of {size}"):
        wilson_interval(count, size)


def test_a_prediction_agrees_with_the_published_closed_form_by_hand():
    # Krishnamoorthy and Peng, their form for the count Y' of m: x = 24, n = 200, m = 500, so Y = 60, c = z² =
    # 3.8415: (60 · (1 - c/700) + 500c/400 ± √(60 · 440 · c · 0.007 + (500c/400)²)) / (1 + 500c/140,000)
    #   = (64.473 ± √(709.9 + 23.06)) / 1.01372
    low, high = predicted_counts(24, 200, 500)
    assert (low, high) == pytest.approx((36.89, 90.31), abs=0.01)


@pytest.mark.parametrize(("count", "size", "next_size"), [(24, 200, 500), (3, 4, 8), (0, 20, 50), (81, 263, 40)])
def test_a_prediction_holds_the_counts_that_a_score_test_of_both_samples_does_not_reject(count, size, next_size):
    counts = np.arange(next_size + 1)
    both = (count + counts) / (size + next_size)
    spread = np.sqrt(both * (1 - both) * (1 / size + 1 / next_size))
    held = counts[np.abs(counts / next_size - count / size) <= norm.ppf(0.975) * spread]
    low, high = predicted_counts(count, size, next_size)
    assert (math.ceil(low - 1e-9), math.floor(high + 1e-9)) == (held.min(), held.max())


@pytest.mark.parametrize("share", [0.05, 0.12, 0.3])
def test_in_a_simulation_predictions_come_true_95_times_in_100_and_a_multiplied_interval_does_not(share):
    """20,000 pairs of samples: three standard errors of the share that comes true are 0.5 points."""
    random = np.random.default_rng(95)
    first, then = random.binomial(200, share, 20_000), random.binomial(500, share, 20_000)
    foretold = {count: predicted_counts(count, 200, 500) for count in set(first.tolist())}
    multiplied = {count: [5 * end for end in wilson_interval(count, 200)] for count in foretold}

    def come_true(ends):
        low, high = np.array([ends[count] for count in first.tolist()]).T
        return ((low <= then) & (then <= high)).mean()

    assert 0.94 <= come_true(foretold) <= 0.965
    assert come_true(multiplied) < 0.92


@given(st.integers(1, 2000), st.integers(1, 2000), st.data())
def test_a_prediction_is_wider_than_the_interval_multiplied_and_nears_it_with_many_to_come(size, next_size, data):
    count = data.draw(st.integers(0, size))
    low, high = predicted_counts(count, size, next_size)
    ends = wilson_interval(count, size)
    assert 0 <= low <= count / size * next_size + 1e-6 and count / size * next_size - 1e-6 <= high <= next_size
    assert high - low >= (ends[1] - ends[0]) / 100 * next_size - 1e-6
    many = predicted_counts(count, size, 10**9)
    assert [end / 10**7 for end in many] == pytest.approx(ends, abs=0.01)


@pytest.mark.parametrize(("count", "size", "next_size"), [(-1, 10, 5), (11, 10, 5), (0, 0, 5), (3, 10, 0)])
def test_a_prediction_that_cannot_be_is_refused(count, size, next_size):
    with pytest.raises(ValueError, match="cannot say yes" if next_size else "next_size: 0"):
        predicted_counts(count, size, next_size)


@pytest.mark.parametrize(("one", "other", "low", "high"), PUBLISHED_DIFFERENCES)
def test_intervals_of_a_difference_agree_with_published_ones(one, other, low, high):
    assert difference_interval(*one, *other) == pytest.approx((100 * low, 100 * high), abs=0.006)


@given(st.integers(1, 5000), st.integers(1, 5000), st.data())
def test_the_other_way_round_a_difference_has_the_opposite_interval(size, other_size, data):
    count, other = data.draw(st.integers(0, size)), data.draw(st.integers(0, other_size))
    low, high = difference_interval(count, size, other, other_size)
    assert difference_interval(other, other_size, count, size) == pytest.approx((-high, -low))
    assert -100 - 1e-9 <= low <= 100 * (count / size - other / other_size) <= high + 1e-9 <= 100 + 1e-6


@pytest.mark.parametrize("groups", [(0, 0, 1, 10), (1, 10, 0, 0), (11, 10, 1, 10), (1, 10, -1, 10)])
def test_a_difference_of_groups_that_cannot_be_is_refused(groups):
    with pytest.raises(ValueError, match="people cannot say yes"):
        difference_interval(*groups)
