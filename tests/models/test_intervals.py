"""Intervals agree with published ones and with those of scipy, and behave as intervals must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from tests.models.samples import PUBLISHED
from utils.models import wilson_interval, wilson_intervals


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
