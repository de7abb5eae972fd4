"""Who gets the credit: worked out by hand, drawn person by person, and what must hold at any position."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.models.samples import journeys
from utils.models import (
    CHANNELS,
    EVEN,
    LEFT_OUT_STEP,
    PEOPLE,
    RULES,
    credit_of,
    difference_interval,
    least_left_out,
    reaches,
)
from utils.tables import load

PARAMETERS = load("credit").set_index("parameter")
START = PARAMETERS["value"].to_dict()
RANGES = {row.Index: (row.low, row.high) for row in PARAMETERS.itertuples()}
PRESETS = load("credit_presets").set_index("preset")[list(START)].to_dict("index")
POSITIONS = st.fixed_dictionaries({name: st.floats(*limits) for name, limits in RANGES.items()})
# radio and search each touch every second person; radio convinces every fifth, search nobody; 2,000 come anyway
TWO = journeys(radio_reach=50, search_reach=50, radio_convinces=20)


@pytest.fixture(params=PRESETS)
def preset(request) -> dict[str, float]:
    return PRESETS[request.param]


def test_two_channels_by_hand():
    # of the 2,000: 500 each met nothing, radio, search, both; of the 8,000 radio convinced 400 of 2,000 who met it
    # alone, and 400 of 2,000 who met both
    result = credit_of(TWO)
    assert (result.buyers, result.anyway, result.direct) == pytest.approx((2800, 2000, 500))
    radio, search = result.channels.loc["radio"], result.channels.loc["search"]
    assert (radio["touched"], search["touched"]) == pytest.approx((1800, 1400))
    assert (radio["last"], search["last"]) == pytest.approx((500 + 400, 1000 + 400))
    assert (radio["first"], search["first"]) == pytest.approx((1000 + 800, 500))
    assert (radio["equal"], search["equal"]) == pytest.approx((900 + 450, 500 + 450))
    assert (radio["truth"], search["truth"]) == pytest.approx((800, 0))
    assert (search["last_anyway"], search["first_anyway"], search["equal_anyway"]) == pytest.approx((1000, 500, 750))


def test_how_far_each_rule_is_from_the_truth_by_hand():
    # 2,300 credited, 800 brought, nothing by search: what search gets has to move; no rule gives radio too little, so
    # that all are wrong by 1,500
    result = credit_of(TWO)
    assert result.rules["misplaced"].tolist() == pytest.approx([100 * part / 2300 for part in (1400, 500, 950)])
    assert result.rules["error"].tolist() == pytest.approx([1500] * 3)
    assert (result.lies_most, result.nearest) == ("last", "first")
    assert result.lies_most_by == pytest.approx(100 * (1400 - 950) / 2300)


def test_whom_two_channels_convinced_neither_of_them_alone_would_lose():
    # everybody meets radio and friend, each convinces half: 3/4 buy, and each alone would keep 1/2
    result = credit_of(journeys(anyway=0, radio_reach=100, friend_reach=100, radio_convinces=50, friend_convinces=50))
    assert result.brought == pytest.approx(7500)
    assert result.channels["truth"].tolist() == pytest.approx([2500, 2500, 0, 0])
    assert result.overlap == pytest.approx(2500)


def test_one_channel_alone_gets_the_same_by_every_rule():
    result = credit_of(journeys(email_reach=40, email_convinces=10))
    assert result.channels.loc["email", list(RULES)].tolist() == pytest.approx([800 + 320] * 3)
    assert result.lies_most == result.nearest == EVEN
    assert result.lies_most_by == 0


def test_where_channels_bring_nobody_all_credit_is_misplaced_and_where_they_reach_nobody_there_is_none():
    assert credit_of(journeys(radio_reach=50, search_reach=50)).rules["misplaced"].tolist() == [100] * 3
    assert credit_of(journeys()).rules.to_numpy().tolist() == [[0] * 4] * 3


@given(POSITIONS)
def test_each_rule_hands_out_every_buyer_whom_a_channel_touched(position):
    result = credit_of(position)
    assert result.channels[list(RULES)].sum().tolist() == pytest.approx([result.credited] * 3)
    anyway = [f"{rule}_anyway" for rule in RULES]
    own, _ = reaches(position)
    assert result.channels[anyway].sum().tolist() == pytest.approx([result.anyway * (1 - (1 - own).prod())] * 3)
    assert (result.channels[list(RULES)].max(axis=1) <= result.channels["touched"] + 1e-6).all()


@given(POSITIONS)
def test_all_rules_tell_the_same_lie_in_numbers_but_for_what_they_give_too_little(position):
    result = credit_of(position)
    common = result.credited - result.channels["truth"].sum()
    assert (result.rules["error"] - 2 * result.rules["too_little"]).tolist() == pytest.approx([common] * 3, abs=1e-6)
    assert common >= -1e-6 and result.overlap >= -1e-6
    assert ((result.rules["misplaced"] >= 0) & (result.rules["misplaced"] <= 100 + 1e-9)).all()


@given(POSITIONS)
def test_where_nobody_would_come_anyway_what_is_credited_was_brought(position):
    result = credit_of({**position, "anyway": 0})
    assert result.credited == pytest.approx(result.brought)
    assert result.direct == result.anyway == 0


def test_at_the_start_the_rules_disagree_and_the_last_touch_takes_from_radio_and_friend():
    result = credit_of(START)
    channels = result.channels
    assert (channels.loc[["radio", "friend"], "last"] < 0.7 * channels.loc[["radio", "friend"], "truth"]).all()
    assert channels.at["email", "last"] > 2 * channels.at["email", "truth"]
    assert channels.at["search", "last"] > 10 * channels.at["search", "truth"] > 500
    assert channels.at["radio", "first"] > 3 * channels.at["radio", "truth"]
    assert result.rules["misplaced"].round().tolist() == [50, 22, 28]
    assert (result.lies_most, result.nearest) == ("last", "first")


def test_which_rule_lies_most_depends_on_the_business():
    told = {name: (credit_of(position).lies_most, credit_of(position).nearest) for name, position in PRESETS.items()}
    assert told["brand"] == told["faithful"] == told["lantern"] == ("last", "first")
    assert told["new"] == ("first", "equal")
    assert told["radio"] == ("first", "last")


@pytest.mark.parametrize("anyway", [1, 5, 10, 30, 60])
def test_the_more_targeted_search_is_the_more_the_last_touch_overstates_it(preset, anyway):
    positions = [{**preset, "anyway": anyway, "targeting": targeting} for targeting in range(0, 101, 10)]
    search = pd.DataFrame([credit_of(position).channels.loc["search"] for position in positions])
    assert search["last"].is_monotonic_increasing and search["last_anyway"].is_monotonic_increasing
    assert search["truth"].is_monotonic_decreasing
    assert (search["last"] - search["truth"]).is_monotonic_increasing


def test_the_more_would_come_anyway_the_more_credit_there_is_for_less(preset):
    results = [credit_of({**preset, "anyway": anyway}) for anyway in range(0, 61, 5)]
    excess = [result.credited - result.channels["truth"].sum() for result in results]
    assert np.diff(excess).min() > 0
    assert np.diff([result.brought for result in results]).max() < 0


@pytest.mark.parametrize("seed", [6, 60])
def test_people_drawn_one_by_one_agree_with_the_closed_form(preset, seed):
    """400,000 people: shares of all of them, each within five standard errors."""
    random, drawn = np.random.default_rng(seed), 400_000
    own, others = reaches(preset)
    anyway = random.random(drawn) < preset["anyway"] / 100
    met = random.random((drawn, len(CHANNELS))) < np.where(anyway[:, None], own, others)
    chance = np.array([preset[f"{channel}_convinces"] for channel in CHANNELS]) / 100
    convinced = met & (random.random(met.shape) < chance) & ~anyway[:, None]
    buys = anyway | convinced.any(axis=1)
    found = {name: np.zeros(len(CHANNELS)) for name in RULES}
    for touches in met[buys & met.any(axis=1)]:
        places = touches.nonzero()[0]
        found["last"][places[-1]] += 1
        found["first"][places[0]] += 1
        found["equal"][places] += 1 / len(places)
    # would be missing without the channel: convinced by it and by no other
    found["truth"] = (convinced & (convinced.sum(axis=1) == 1)[:, None]).sum(axis=0)
    found["touched"] = met[buys].sum(axis=0)
    result = credit_of(preset)
    for name, counts in found.items():
        share = result.channels[name].to_numpy() / PEOPLE
        assert (np.abs(counts / drawn - share) <= 5 * np.sqrt(share / drawn)).all(), name
    assert buys.mean() == pytest.approx(result.buyers / PEOPLE, abs=5 * np.sqrt(0.25 / drawn))


@given(POSITIONS)
def test_the_interval_of_the_lot_lies_around_the_truth(position):
    channels = credit_of(position).channels
    assert ((channels["low"] <= channels["truth"] + 1e-6) & (channels["truth"] <= channels["high"] + 1e-6)).all()


def test_the_interval_of_the_lot_by_hand():
    # radio: 2,520 of 9,000 who may hear it buy, 200 of 1,000 left out do: 28 % and 20 %, Wilson 27.08 to 28.94 and
    # 17.64 to 22.59, so 8 - √(0.92² + 2.59²) = 5.25 and 8 + √(0.94² + 2.36²) = 10.54 points, of 10,000 people
    radio = credit_of(TWO).channels.loc["radio"]
    assert (radio["low"], radio["high"]) == pytest.approx((525, 1054), abs=1)
    assert radio["forgone"] == pytest.approx(80)


def test_more_people_left_out_tell_more_and_cost_more(preset):
    results = [credit_of({**preset, "left_out": people}).channels for people in (100, 500, 1000, 2000, 5000)]
    widths = np.array([result["high"] - result["low"] for result in results])
    assert (np.diff(widths, axis=0) < 0).all()
    assert (np.diff([result["forgone"] for result in results], axis=0) >= 0).all()


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_lot_is_right_on_average_and_its_interval_holds_the_truth_95_times_in_100(channel):
    """10,000 drawn lots, each with its own people: three standard errors of the share that holds are 0.65 points."""
    result, random, lots = credit_of(START), np.random.default_rng(1000), 10_000
    truth, left_out = result.channels.at[channel, "truth"], 1000
    with_it = random.binomial(PEOPLE - left_out, result.buyers / PEOPLE, lots)
    without = random.binomial(left_out, (result.buyers - truth) / PEOPLE, lots)
    differences = with_it / (PEOPLE - left_out) - without / left_out
    assert PEOPLE * differences.mean() == pytest.approx(truth, abs=4 * 130 / np.sqrt(lots))
    ends = [difference_interval(*row) for row in zip(with_it, [9000] * lots, without, [1000] * lots, strict=True)]
    low, high = np.array(ends).T * PEOPLE / 100
    assert 0.94 <= ((low <= truth) & (truth <= high)).mean() <= 0.96


def test_the_smallest_group_tells_the_effect_from_nothing_and_a_smaller_one_does_not():
    assert {channel: least_left_out(START, channel) for channel in CHANNELS} == {
        "radio": 900,
        "friend": 700,
        "email": 2600,
        "search": None,
    }
    for size, told in ((2600, True), (2600 - LEFT_OUT_STEP, False)):
        assert (credit_of({**START, "left_out": size}).channels.at["email", "low"] > 0) == told
    assert credit_of({**START, "left_out": PEOPLE // 2}).channels.at["search", "low"] < 0


def test_a_group_of_just_that_size_finds_the_effect_about_every_second_time():
    result, random, left_out = credit_of(START), np.random.default_rng(2600), least_left_out(START, "email")
    truth = result.channels.at["email", "truth"]
    with_it = random.binomial(PEOPLE - left_out, result.buyers / PEOPLE, 2000)
    without = random.binomial(left_out, (result.buyers - truth) / PEOPLE, 2000)
    pairs = zip(with_it, without, strict=True)
    found = [difference_interval(one, PEOPLE - left_out, other, left_out)[0] > 0 for one, other in pairs]
    assert 0.45 < np.mean(found) < 0.6


@given(POSITIONS, st.sampled_from(CHANNELS))
def test_a_smaller_group_than_the_smallest_never_tells(position, channel):
    least = least_left_out(position, channel)
    assume(least not in (None, LEFT_OUT_STEP))
    assert credit_of({**position, "left_out": least}).channels.at[channel, "low"] > 0
    assert credit_of({**position, "left_out": least - LEFT_OUT_STEP}).channels.at[channel, "low"] <= 0


def test_every_company_of_the_table_lies_in_the_ranges_and_the_first_is_the_start():
    for position in PRESETS.values():
        assert all(low <= position[name] <= high for name, (low, high) in RANGES.items())
    assert next(iter(PRESETS.values())) == START


def test_a_lot_that_leaves_nobody_is_refused():
    for left_out in (0, PEOPLE):
        with pytest.raises(ValueError, match="people cannot say yes"):
            credit_of({**START, "left_out": left_out})
