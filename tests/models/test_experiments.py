"""What the e-mail did agrees with sums by hand, whatever it is grouped by, and many looks are corrected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utils.models import (
    answers_by_letters,
    chance_of_a_false_find,
    change_in_scrap,
    difference_of_shares,
    false_finds,
    holm,
    how_many_more_came,
    orders_by_arm,
    visits_by_arm,
    what_the_email_did,
    where_it_worked_better,
)
from utils.tables import load, show_frame
from utils.twins import Twin

EXPERIMENT = load("email_experiment")


def test_visits_and_orders_of_each_arm_are_those_that_were_counted():
    visits, orders = visits_by_arm(EXPERIMENT).set_index("arm"), orders_by_arm(EXPERIMENT).set_index("arm")
    assert visits["customers"].to_dict() == {"none": 21_306, "womens": 21_387, "mens": 21_307}
    assert visits["visits"].to_dict() == {"none": 2262, "womens": 3238, "mens": 3894}
    assert orders["orders"].to_dict() == {"none": 122, "womens": 189, "mens": 267}
    assert visits["percent"].round(2).tolist() == [10.62, 15.14, 18.28]
    assert orders["percent"].round(3).tolist() == [0.573, 0.884, 1.253]
    assert visits["arm_ar"].tolist() == ["بلا رسالة", "رسالة السلع النسائية", "رسالة السلع الرجالية"]


def test_what_the_email_did_by_hand():
    did = what_the_email_did(EXPERIMENT).set_index("arm")
    assert did.index.tolist() == ["womens", "mens"]
    mens = did.loc["mens"]
    # 3894/21307 - 2262/21306 = 18.276 - 10.617; √(0.1494/21307 + 0.0949/21306) = 0.00339, 1.96 of them 0.664
    assert mens["points"] == pytest.approx(7.659, abs=0.001)
    assert (mens["least"], mens["most"]) == pytest.approx((6.995, 8.323), abs=0.002)
    # 10.617/18.276; √(1/2262 - 1/21306 + 1/3894 - 1/21307) = 0.02459; 0.5809 · e^±0.0482
    assert mens[["anyway", "anyway_least", "anyway_most"]].tolist() == pytest.approx([58.09, 55.36, 60.96], abs=0.01)
    assert mens["with_email"] - mens["without_email"] == pytest.approx(mens["points"])


def test_the_effect_on_orders_is_small_and_its_share_less_certain():
    visits, orders = (
        what_the_email_did(EXPERIMENT, name).set_index("arm").loc["mens"] for name in ("visits", "orders")
    )
    assert (orders["points"], orders["least"], orders["most"]) == pytest.approx((0.681, 0.501, 0.864), abs=0.001)
    assert orders["anyway_most"] / orders["anyway_least"] > visits["anyway_most"] / visits["anyway_least"] + 0.3


def test_a_group_is_compared_with_the_same_group_without_an_email():
    did = what_the_email_did(EXPERIMENT, by="bought_before").set_index(["arm", "bought_before"])
    # 655 + 412 of 4903 + 4719 against 629 + 333 of 4917 + 4721
    found = did.loc["womens", "mens"]
    assert (found["points"], found["least"], found["most"]) == difference_of_shares((1067, 9622), (962, 9638))
    assert found["bought_before_ar"] == "سلع رجالية"
    assert did["points"].round(1).to_dict() == {
        ("womens", "mens"): 1.1, ("womens", "womens"): 7.4, ("womens", "both"): 7.1,
        ("mens", "mens"): 6.9, ("mens", "womens"): 7.1, ("mens", "both"): 13.4,
    }  # fmt: skip


def test_new_and_long_standing_customers_are_told_apart():
    did = what_the_email_did(EXPERIMENT, by="newbie").set_index(["arm", "newbie"])
    assert did["points"].round(1).tolist() == [5.0, 4.0, 7.5, 7.8]


@pytest.mark.parametrize(("outcome", "by"), [("clicks", ""), ("visits", "age")])
def test_what_was_not_counted_is_refused(outcome, by):
    with pytest.raises(ValueError, match="choose visits or orders, newbie or bought_before"):
        what_the_email_did(EXPERIMENT, outcome, by)


def test_sixteen_looks_find_nine_things_alone_and_three_among_all():
    looks = where_it_worked_better(EXPERIMENT)
    assert len(looks) == 16
    assert looks["alone"].value_counts().to_dict() == {"yes": 9, "no": 7}
    kept = looks[looks["together"] == "yes"]
    assert list(zip(kept["outcome"], kept["arm"], kept["group"], kept["more"].round(1), strict=True)) == [
        ("visits", "womens", "mens", -6.2), ("visits", "womens", "womens", 5.2), ("visits", "mens", "both", 6.5),
    ]  # fmt: skip
    assert looks["corrected"].tolist() == holm(looks["chance"].tolist())


def test_a_look_sets_a_kind_of_customer_beside_all_others():
    looks = where_it_worked_better(EXPERIMENT).set_index(["outcome", "arm", "group_en"])
    look = looks.loc["visits", "mens", "Both kinds"]
    assert look["here"] == difference_of_shares((687, 2181), (388, 2149)).value
    assert look["elsewhere"] == difference_of_shares((3894 - 687, 21_307 - 2181), (2262 - 388, 21_306 - 2149)).value
    assert look["more"] == pytest.approx(look["here"] - look["elsewhere"])
    assert look["least"] < look["more"] < look["most"]


def test_the_order_of_the_rows_does_not_matter_for_what_the_email_did():
    turned = what_the_email_did(EXPERIMENT.iloc[::-1], by="newbie").set_index(["arm", "newbie"])
    did = what_the_email_did(EXPERIMENT, by="newbie").set_index(["arm", "newbie"])
    assert turned.loc[did.index, "points"].tolist() == did["points"].tolist()


def test_many_looks_find_something_at_nothing():
    assert [round(chance_of_a_false_find(looks), 1) for looks in (0, 1, 5, 14, 16, 20)] == [0, 5, 22.6, 51.2, 56, 64.2]
    with pytest.raises(ValueError, match="looks: -1"):
        chance_of_a_false_find(-1)


def test_each_number_of_looks_stands_beside_its_chance():
    found = false_finds([16, 1])
    assert found["looks"].tolist() == [16, 1]
    assert found["false_find"].tolist() == [chance_of_a_false_find(16), chance_of_a_false_find(1)]


def test_more_of_those_written_to_came_than_of_those_left_out():
    [row] = how_many_more_came(written_to=(30, 100), left_out=(20, 200)).to_dict("records")
    assert row["more_came"] == pytest.approx(20)
    assert (row["least"], row["most"]) == difference_of_shares((30, 100), (20, 200))[1:]


@given(st.integers(0, 300), st.integers(1, 50))
def test_more_looks_find_more_at_nothing_but_never_surely(looks, more):
    assert 0 <= chance_of_a_false_find(looks) < chance_of_a_false_find(looks + more) <= 100


@pytest.mark.parametrize(
    ("frame", "columns"),
    [
        (visits_by_arm(EXPERIMENT), ()),
        (orders_by_arm(EXPERIMENT), ()),
        (what_the_email_did(EXPERIMENT), ()),
        (what_the_email_did(EXPERIMENT, by="newbie"), ()),
        (what_the_email_did(EXPERIMENT, by="bought_before"), ("arm", "bought_before", "points", "least", "most")),
        (where_it_worked_better(EXPERIMENT), ("outcome", "arm", "group", "more", "least", "most", "alone", "together")),
        (answers_by_letters(load("charity_mailings")), ()),
        (change_in_scrap(load("training_grants")), ()),
        (how_many_more_came((18, 100), (11, 100)), ()),
        (false_finds([1, 16]), ()),
    ],
)
def test_every_result_can_be_shown_with_headings_and_words_of_its_codes(frame, columns):
    shown = show_frame(frame, columns, caption=Twin("Result", "النتيجة"))
    assert len(shown.cells["en"]) == len(shown.cells["ar"]) == len(frame)
    codes = {"none", "womens", "mens", "visits", "everyone", "alike", "gap", "yes"}
    assert not codes & {cell for language in ("en", "ar") for row in shown.cells[language] for cell in row}
