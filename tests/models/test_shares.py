"""Differences and ratios of shares agree with published intervals, with SciPy and with sums by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm
from scipy.stats.contingency import relative_risk

from utils.models import difference_of_differences, difference_of_shares, made_alike, ratio_of_shares


@st.composite
def groups(draw, least=0):
    size = draw(st.integers(1, 5000))
    return draw(st.integers(min(least, size), size)), size


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    # Newcombe (1998), Statistics in Medicine 17, 873-890, Table II, method 10
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
    ],
)
def test_the_interval_of_a_difference_is_the_published_one(one, other, low, high):
    found = difference_of_shares(one, other)
    assert found.value == pytest.approx(100 * (one[0] / one[1] - other[0] / other[1]))
    assert (found.low, found.high) == pytest.approx((100 * low, 100 * high), abs=0.006)


@given(groups(), groups())
def test_a_difference_lies_in_its_interval_and_turns_its_sign_with_the_sides(one, other):
    found, turned = difference_of_shares(one, other), difference_of_shares(other, one)
    assert -100 - 1e-9 <= found.low <= found.value + 1e-9 and found.value - 1e-9 <= found.high <= 100 + 1e-9
    assert (found.low, found.high) == pytest.approx((-turned.high, -turned.low), abs=1e-9)


@given(groups(least=1), groups(least=1))
def test_a_ratio_and_its_interval_are_those_of_scipy(one, other):
    expected = relative_risk(*one, *other)
    interval = expected.confidence_interval(0.95)
    ends = [100 * number for number in (expected.relative_risk, interval.low, interval.high)]
    assert tuple(ratio_of_shares(one, other)) == pytest.approx(ends)


@given(groups(least=1), groups(least=1))
def test_a_ratio_turned_round_is_its_inverse(one, other):
    found, turned = ratio_of_shares(one, other), ratio_of_shares(other, one)
    assert (found.value, found.low, found.high) == pytest.approx(
        (1e4 / turned.value, 1e4 / turned.high, 1e4 / turned.low)
    )


@pytest.mark.parametrize(("one", "other"), [((0, 10), (3, 10)), ((3, 10), (0, 10))])
def test_nothing_has_no_ratio(one, other):
    with pytest.raises(ValueError, match="nothing has no ratio"):
        ratio_of_shares(one, other)


@pytest.mark.parametrize("wrong", [(-1, 10), (11, 10), (0, 0)])
@pytest.mark.parametrize("compare", [difference_of_shares, ratio_of_shares])
def test_a_count_that_is_no_part_of_its_size_is_refused(compare, wrong):
    with pytest.raises(ValueError, match=f"{wrong[0]} of {wrong[1]}"):
        compare((5, 10), wrong)


def test_a_difference_of_differences_by_hand():
    # (0.5 - 0.2) - (0.4 - 0.3) = 0.2; variances 0.25/100, 0.16/100, 0.24/100, 0.21/100: √0.0086 = 0.0927; z = 2.157
    more, chance = difference_of_differences(((50, 100), (20, 100)), ((40, 100), (30, 100)))
    assert more.value == pytest.approx(20)
    assert (more.low, more.high) == pytest.approx((1.82, 38.18), abs=0.01)
    assert chance == pytest.approx(2 * norm.sf(2.1567), abs=1e-4)


@given(groups(), groups(), groups(), groups())
def test_its_chance_agrees_with_its_interval(a, b, c, d):
    more, chance = difference_of_differences((a, b), (c, d))
    assert 0 <= chance <= 1
    if more.high - more.low > 1e-9 and abs(chance - 0.05) > 1e-9:
        assert (chance > 0.05) == (more.low < 0 < more.high)


def test_in_a_simulation_the_interval_of_a_difference_of_differences_holds_it_95_times_in_100():
    """4,000 draws: three standard errors of the share that holds it are one point."""
    random, shares, sizes = np.random.default_rng(95), (0.18, 0.1, 0.15, 0.11), (900, 800, 5000, 5000)
    counts = random.binomial(sizes, shares, (4000, 4)).tolist()

    def holds(a, b, c, d):
        (one, two), (three, four) = [(a, 900), (b, 800)], [(c, 5000), (d, 5000)]
        more, _ = difference_of_differences((one, two), (three, four))
        return more.low <= 4 <= more.high

    assert np.mean([holds(*row) for row in counts]) == pytest.approx(0.95, abs=0.011)


def test_sides_made_alike_by_hand():
    # classes of 100 and 300 people: 0.25 · 0.5 + 0.75 · 0.2 = 0.275 and 0.25 · 0.4 + 0.75 · 0.1 = 0.175;
    # variance 0.25² · (0.25/20 + 0.24/80) + 0.75² · (0.16/200 + 0.09/100) = 0.001925, its root 0.04387
    share, other, apart = made_alike([((10, 20), (32, 80)), ((40, 200), (10, 100))])
    assert (share, other, apart.value) == pytest.approx((27.5, 17.5, 10))
    assert apart.high - apart.value == pytest.approx(100 * 1.96 * math.sqrt(0.001925), abs=0.01)


@given(st.lists(st.tuples(groups(), groups()), min_size=1, max_size=5))
def test_a_difference_made_alike_lies_among_those_of_its_classes(classes):
    share, other, apart = made_alike(classes)
    found = [difference_of_shares(*pair).value for pair in classes]
    assert min(found) - 1e-9 <= apart.value <= max(found) + 1e-9
    assert apart.value == pytest.approx(share - other, abs=1e-9)


@given(groups(), groups(), st.integers(2, 4))
def test_classes_that_do_not_differ_change_nothing(one, other, times):
    share, other_share, _ = made_alike([(one, other)] * times)
    assert (share, other_share) == pytest.approx((100 * one[0] / one[1], 100 * other[0] / other[1]))


def test_a_gap_that_the_mix_alone_makes_goes_when_the_mix_is_made_alike():
    classes = [((90, 100), (9, 10)), ((1, 10), (10, 100))]
    assert difference_of_shares((91, 110), (19, 110)).low > 50
    assert made_alike(classes)[2].value == pytest.approx(0)
