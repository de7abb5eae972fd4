"""What two means of few values can say: their difference with Student's interval, and logarithms told in per cent."""

import math
from functools import cache
from typing import NamedTuple

import numpy as np

from utils.models.shares import Estimate

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(200)
_HALVINGS = 60  # each halves the bracket: after so many it is narrower than a float can tell


class Sample(NamedTuple):
    """What is known of a sample: its mean, its standard deviation (over n - 1), and how many values it has."""

    mean: float
    deviation: float
    size: int


def mean_of(sample: Sample) -> Estimate:
    """Return the mean of *sample* with its 95 % interval by Student's t, in the unit of the values.

    Raises ValueError for fewer than two values or a negative standard deviation.
    """
    error = math.sqrt(_squared_error(sample))
    reach = t_quantile(0.975, sample.size - 1) * error
    return Estimate(sample.mean, sample.mean - reach, sample.mean + reach)


def difference_of_means(one: Sample, other: Sample) -> Estimate:
    """Return the mean of *one* less that of *other*, with its 95 % interval, in the unit of the values.

    The spreads of both are not taken for equal (Welch): the standard error is √(s²/n + r²/m), and Student's t has
    (s²/n + r²/m)² / ((s²/n)²/(n - 1) + (r²/m)²/(m - 1)) degrees of freedom. The same interval as that of
    ``scipy.stats.ttest_ind(…, equal_var=False)``.

    Raises ValueError for fewer than two values, a negative standard deviation, or two spreads of 0.
    """
    errors = _squared_error(one), _squared_error(other)
    if not sum(errors):
        raise ValueError("deviation: neither sample varies, and its spread says nothing.")
    freedom = sum(errors) ** 2 / (errors[0] ** 2 / (one.size - 1) + errors[1] ** 2 / (other.size - 1))
    apart, reach = one.mean - other.mean, t_quantile(0.975, freedom) * math.sqrt(sum(errors))
    return Estimate(apart, apart - reach, apart + reach)


def in_per_cent(logarithms: Estimate) -> Estimate:
    """Return a change of natural *logarithms* as a change in per cent: 100 · (e^d - 1), for all three numbers.

    Below 0 it fell, so that a fall of 27 % is -27. A mean of logarithms becomes the geometric mean of the ratios.
    """
    return Estimate(*(100 * math.expm1(number) for number in logarithms))


@cache
def t_quantile(probability: float, freedom: float) -> float:
    """Return the value below which Student's t with *freedom* degrees of freedom lies with *probability* (0 to 1).

    With t = √f · tan θ, the chance of a value between 0 and t is c · ∫ cos^(f - 1) θ dθ from 0 to θ, where
    c = Γ((f + 1)/2) / (√π · Γ(f/2)). The integral is summed at 200 Gauss-Legendre nodes and the quantile found by
    halving, between 0 and that of one degree of freedom, the widest. The same as ``scipy.stats.t.ppf`` to seven digits.

    Raises ValueError for less than one degree of freedom, or a probability outside 0.001 to 0.999.
    """
    if not freedom >= 1:
        raise ValueError(f"freedom: {freedom:g} is too little; at least 1 degree of freedom is needed.")
    if not 0.001 <= probability <= 0.999:
        raise ValueError(f"probability: {probability:g} lies outside 0.001 to 0.999.")
    if probability < 0.5:
        return -t_quantile(1 - probability, freedom)
    low, high = 0.0, math.tan(math.pi * (probability - 0.5))
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _chance_up_to(middle, freedom) < probability - 0.5 else (low, middle)
    return (low + high) / 2


def _chance_up_to(t: float, freedom: float) -> float:
    """Return the chance of a value of Student's t between 0 and *t*."""
    half = math.atan(t / math.sqrt(freedom)) / 2
    log_constant = math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)
    heights = np.exp((freedom - 1) * np.log(np.cos(half * (_NODES + 1))) + log_constant)
    return half * float(_WEIGHTS @ heights) / math.sqrt(math.pi)


def _squared_error(sample: Sample) -> float:
    if sample.size < 2 or sample.deviation < 0:
        raise ValueError(f"sample: {sample.size} values with the spread {sample.deviation:g} make no interval.")
    return sample.deviation**2 / sample.size
