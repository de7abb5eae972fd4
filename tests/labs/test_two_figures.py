"""The laboratory of two figures: what it computes agrees with the model, and what may not be compared is refused."""

import itertools

import pytest

from tests.labs.drawn import drawn, said, table
from utils.labs import tell_apart_lab
from utils.models import power_to_tell_apart, size_to_tell_apart

LAB = tell_apart_lab()
CHOICES = {control.id: control for control in LAB.controls}
PAIRS = [(55, 45, 80), (53, 46, 80), (53, 46, 90), (10, 90, 80), (50, 51, 90)]


@pytest.mark.parametrize(("harbour", "town", "power"), PAIRS)
def test_the_people_that_are_needed_are_those_of_the_model(harbour, town, power):
    size = size_to_tell_apart(harbour, town, power / 100)
    (half,) = power_to_tell_apart(harbour, town, [-(-size // 2)])
    words = said(LAB, **{"harbour": harbour, "old-town": town, "power": str(power)})
    assert f"must ask {size:,} people" in words["en"] and f"يُسأل {size:,} من الناس" in words["ar"]
    assert f"chance would be {100 * half:.0f}% only" in words["en"] and f"الاحتمال {100 * half:.0f}٪" in words["ar"]


@pytest.mark.parametrize(("harbour", "town", "power"), PAIRS)
def test_the_table_shows_the_power_of_each_size_and_the_first_that_is_enough(harbour, town, power):
    rows = table(LAB, **{"harbour": harbour, "old-town": town, "power": str(power)})
    sizes = [int(asked.removesuffix(" (enough)").replace(",", "")) for asked, _ in rows]
    assert sizes == sorted(set(sizes))
    for size, chance, (asked, told) in zip(sizes, power_to_tell_apart(harbour, town, sizes), rows, strict=True):
        assert told == "more than 99.9%" or float(told.rstrip("%")) == pytest.approx(100 * chance, abs=0.051)
        assert asked.endswith("(enough)") == (size == size_to_tell_apart(harbour, town, power / 100))


@pytest.mark.parametrize(("one", "other"), [("S4", "S5"), ("S3", "S5"), ("S2", "S1")])
def test_two_figures_of_one_survey_are_not_put_to_a_test_of_different_people(one, other):
    words = said(LAB, one=one, other=other)
    assert f"Not allowed here: {one} and {other}" in words["en"] and "لا يجوز" in words["ar"]
    picture = drawn(LAB, [{"one": one, "other": other}])["pictures"]["en"]
    assert "<circle" not in picture, "a curve is drawn where the test may not be used"
    assert table(LAB, one=one, other=other) == [["Nothing is computed for this pair.", ""]]


@pytest.mark.parametrize("moved", [{"one": "S3", "other": "S3"}, {"harbour": 45}, {"one": "S1", "old-town": 75}])
def test_equal_shares_have_no_difference_to_notice(moved):
    assert "shares are equal" in said(LAB, **moved)["en"]


def test_figures_of_different_people_who_were_asked_different_things_are_computed_and_said_to_mean_little():
    for one, other in (("S2", "S4"), ("harbour", "S4")):
        words = said(LAB, one=one, other=other)
        assert "must ask" in words["en"] and "asked different things" in words["en"] and "السؤال نفسه" in words["ar"]
    assert "different things" not in said(LAB)["en"]


def test_a_number_too_small_for_the_formula_is_called_rough():
    assert "formula is rough" in said(LAB, **{"harbour": 90, "old-town": 10})["en"]
    assert "formula is rough" not in said(LAB)["en"]


def test_whatever_is_chosen_there_are_words_for_it():
    figures = CHOICES["one"].options
    chosen = [
        {"one": one, "other": other, "power": power}
        for one, other, power in itertools.product(figures, figures, CHOICES["power"].options)
    ]
    shares = [{"harbour": one, "old-town": other} for one in (10, 50, 90) for other in (10, 51, 90)]
    assert drawn(LAB, chosen + shares)["words"]
