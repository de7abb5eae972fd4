"""Invented people and the channels that they meet: whom targeting moves, and what each channel truly brings."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.models.samples import journeys
from utils.models import CHANNELS, PEOPLE, TARGETED, buyers_by_set, reaches, truths
from utils.tables import load

RANGES = {row.parameter: (row.low, row.high) for row in load("credit").itertuples()}
POSITIONS = st.fixed_dictionaries({name: st.floats(*limits) for name, limits in RANGES.items()})
EMAIL, SEARCH = (CHANNELS.index(channel) for channel in TARGETED)


@pytest.mark.parametrize(
    ("targeting", "reach", "anyway", "others"),
    [
        (0, 30, 0.30, 0.30),  # no targeting: both kinds alike
        (100, 30, 1.00, 0.125),  # all 20 % who would buy anyway, and 10 of the other 80
        (50, 30, 0.65, 0.2125),  # half way: 6 + (20 - 6) / 2 = 13 of the 20, and 17 of the 80
        (100, 10, 0.50, 0.00),  # fewer touches than people who would buy anyway: nobody else
        (100, 100, 1.00, 1.00),  # who reaches everybody chooses nobody
    ],
)
def test_targeting_by_hand(targeting, reach, anyway, others):
    own, rest = reaches(journeys(anyway=20, targeting=targeting, search_reach=reach))
    assert (own[SEARCH], rest[SEARCH]) == pytest.approx((anyway, others))


@given(POSITIONS)
def test_targeting_keeps_the_reach_of_every_channel_and_moves_only_the_targeted_ones(position):
    own, others = reaches(position)
    share = position["anyway"] / 100
    reach = np.array([position[f"{channel}_reach"] for channel in CHANNELS]) / 100
    assert share * own + (1 - share) * others == pytest.approx(reach)
    assert (own >= others - 1e-9).all() and (others >= 0).all() and (own <= 1 + 1e-9).all()
    untouched = [channel not in TARGETED for channel in CHANNELS]
    assert own[untouched] == pytest.approx(others[untouched])


@given(POSITIONS, st.sampled_from(["anyway", "targeting", "search_reach"]))
def test_a_small_step_of_a_slider_moves_nobody_by_a_jump(position, name):
    low, high = RANGES[name]
    beside = {**position, name: min(max(position[name] + 1e-6, low), high)}
    before, after = truths(position), truths(beside)
    assert before == pytest.approx(after, abs=0.01)


def test_where_nobody_would_buy_anyway_targeting_moves_nobody():
    position = journeys(anyway=0, email_reach=30, search_reach=40, search_convinces=10)
    assert (truths({**position, "targeting": 100}) == truths(position)).all()


def test_what_two_channels_bring_by_hand():
    # 8,000 would not come anyway; radio touches half of them and convinces 20 %, search half of them and 10 %.
    # Without search 800 buy; both: 8,000 · (1 - 0.9 · 0.95) = 1,160; without radio 400
    position = journeys(radio_reach=50, radio_convinces=20, search_reach=50, search_convinces=10)
    own, convinced = buyers_by_set(position)
    assert own.sum() == pytest.approx(2000)
    assert convinced.sum() == pytest.approx(1160)
    assert truths(position) == pytest.approx([1160 - 400, 0, 0, 1160 - 800])


@given(POSITIONS)
def test_the_truth_is_what_is_missing_when_the_channel_alone_is_switched_off(position):
    buyers = sum(buyers_by_set(position)).sum()
    off = [sum(buyers_by_set({**position, f"{channel}_reach": 0})).sum() for channel in CHANNELS]
    assert truths(position) == pytest.approx(buyers - np.array(off), abs=1e-7)


@given(POSITIONS)
def test_each_truth_alone_leaves_out_whom_two_channels_convinced(position):
    convinced = buyers_by_set(position)[1].sum()
    assert truths(position).sum() <= convinced + 1e-7
    assert buyers_by_set(position)[0].sum() == pytest.approx(PEOPLE * position["anyway"] / 100)


@pytest.mark.parametrize("anyway", [-1, 100])
def test_a_share_that_leaves_nobody_to_convince_is_refused(anyway):
    with pytest.raises(ValueError, match=f"anyway: {anyway} is out of range"):
        truths(journeys(anyway=anyway))
