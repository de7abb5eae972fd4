"""Means of few values have the intervals of Student and Welch, as SciPy finds them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t, ttest_ind

from utils.models import Estimate, Sample, difference_of_means, in_per_cent, mean_of, t_quantile

SAMPLES = st.builds(Sample, st.floats(-100, 100), st.floats(0.01, 50), st.integers(2, 500))

VALUES = st.lists(st.integers(-1000, 1000).map(lambda value: value / 10), min_size=2, max_size=40, unique=True)


@given(st.floats(0.001, 0.999), st.floats(1, 500))
def test_a_quantile_of_student_is_the_one_that_scipy_finds(probability, freedom):
    assert t_quantile(probability, freedom) == pytest.approx(t.ppf(probability, freedom), rel=1e-7, abs=1e-9)


def test_many_degrees_of_freedom_come_near_the_normal_distribution():
    assert t_quantile(0.975, 10_000_000) == pytest.approx(1.959964, abs=1e-5)


@pytest.mark.parametrize(("freedom", "printed"), [(1, 12.706), (2, 4.303), (18, 2.101), (34, 2.032), (120, 1.980)])
def test_quantiles_are_those_of_the_printed_tables(freedom, printed):
    assert round(t_quantile(0.975, freedom), 3) == printed


@pytest.mark.parametrize(("probability", "freedom"), [(0.975, 0.9), (0.975, math.nan), (0.9995, 5), (0, 5)])
def test_a_quantile_that_was_not_asked_for_sensibly_is_refused(probability, freedom):
    with pytest.raises(ValueError, match="freedom" if probability == 0.975 else "probability"):
        t_quantile(probability, freedom)


@given(VALUES, VALUES)
def test_a_difference_of_means_has_the_interval_of_welch(one, other):
    expected = ttest_ind(one, other, equal_var=False).confidence_interval(0.95)
    found = difference_of_means(_sample(one), _sample(other))
    assert found.value == pytest.approx(np.mean(one) - np.mean(other))
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), rel=1e-6, abs=1e-6)


def _sample(values):
    return Sample(np.mean(values), np.std(values, ddof=1), len(values))


@given(SAMPLES)
def test_a_mean_lies_in_the_middle_of_the_interval_of_student(sample):
    found = mean_of(sample)
    low, high = t.interval(0.95, sample.size - 1, sample.mean, sample.deviation / math.sqrt(sample.size))
    assert (found.value, found.low, found.high) == pytest.approx((sample.mean, low, high), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("wrong", [Sample(0, 1, 1), Sample(0, -1, 5)])
def test_a_sample_that_makes_no_interval_is_refused(wrong):
    for compare in (mean_of, lambda sample: difference_of_means(sample, Sample(0, 1, 5))):
        with pytest.raises(ValueError, match="make no interval"):
            compare(wrong)


def test_two_samples_that_do_not_vary_are_refused():
    with pytest.raises(ValueError, match="neither sample varies"):
        difference_of_means(Sample(0, 0, 5), Sample(1, 0, 5))


def test_logarithms_become_per_cent():
    halved_to_doubled = in_per_cent(Estimate(0, math.log(0.5), math.log(2)))
    assert tuple(halved_to_doubled) == pytest.approx((0, -50, 100))
