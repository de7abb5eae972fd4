"""The rule of seven as a model: closed form, simulation and values worked out by hand agree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from utils.models import SHAPES, chance_at_price, chances, contacts_needed, simulated_contacts

PRICES = st.floats(0, 1e6)
SHAPE_NAMES = st.sampled_from(sorted(SHAPES))


def test_three_contacts_by_hand():
    # 1/2 buy at once; 1/4 of the other half at the second contact; all of the rest at the third
    result = contacts_needed(np.array([0.5, 0.25, 1.0]))
    assert result.share == pytest.approx([0.5, 0.125, 0.375])
    assert result.never == 0
    assert result.median == 1


def test_a_constant_chance_gives_the_geometric_distribution():
    # a coin each time: the 7th contact or later means six tails, 1/64 of all; 1/2**40 never buy
    result = contacts_needed(np.full(40, 0.5))
    assert result.at_least_seven == pytest.approx(1 / 64, abs=1e-9)
    assert result.median == 1


def test_a_tenth_each_time_has_its_median_at_the_seventh_contact():
    # 0.9**6 = 0.531 > 1/2 > 0.9**7 = 0.478
    result = contacts_needed(np.full(400, 0.1))
    assert result.median == 7
    assert result.at_least_seven == pytest.approx(0.9**6)


def test_price_lowers_the_chance_as_stated():
    assert chance_at_price(0) == chance_at_price(1) == pytest.approx(0.4)
    assert chance_at_price(10) == pytest.approx(0.22)
    assert chance_at_price(100) == pytest.approx(0.121)


def test_the_shapes_do_what_their_names_say():
    constant, warming, wearing = (chances(20, shape) for shape in ("constant", "warming", "wearing"))
    assert np.ptp(constant) == 0
    assert (np.diff(warming) > 0).all() and warming[-1] < constant[0]
    assert (np.diff(wearing) < 0).all() and wearing[0] == constant[0]


@given(PRICES, SHAPE_NAMES)
def test_buyers_and_others_add_up_to_all(price, shape):
    result = contacts_needed(chances(price, shape))
    assert result.share.sum() + result.never == pytest.approx(1)
    assert (result.share >= 0).all()


@given(PRICES, SHAPE_NAMES)
def test_a_dearer_thing_never_sells_to_more_people(price, shape):
    assert contacts_needed(chances(price * 2 + 1, shape)).never >= contacts_needed(chances(price, shape)).never - 1e-12


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("price", [3, 300, 20_000])
def test_simulation_and_closed_form_agree(price, shape):
    chance = chances(price, shape)
    exact, drawn = contacts_needed(chance), simulated_contacts(chance, 200_000)
    # four standard errors of a share of 200,000
    assert np.abs(exact.share - drawn.share).max() < 4 * np.sqrt(0.25 / 200_000)
    assert drawn.at_least_seven == pytest.approx(exact.at_least_seven, abs=0.01)


def test_the_same_seed_draws_the_same_customers():
    chance = chances(300, "warming")
    first, second = (simulated_contacts(chance, 1000, seed=3).share for _ in range(2))
    assert (first == second).all()
    assert not (first == simulated_contacts(chance, 1000, seed=4).share).all()


def test_what_cannot_be_is_refused_by_name():
    with pytest.raises(ValueError, match="price: -1"):
        chances(-1, "constant")
    with pytest.raises(ValueError, match="constant, warming, wearing"):
        chances(1, "growing")
    with pytest.raises(ValueError, match="customers: 0"):
        simulated_contacts(chances(1, "constant"), 0)
