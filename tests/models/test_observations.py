"""Comparisons without a lot agree with sums by hand: the charity's letters and the training grants."""

import pytest

from utils.models import answers_by_letters, change_in_scrap, difference_of_shares
from utils.tables import load


def test_the_gap_between_many_letters_and_few_by_hand():
    rows = answers_by_letters(load("charity_mailings")).set_index("group")
    shares = rows[["more_letters", "fewer_letters"]].round(1).to_numpy().tolist()
    # 945 of 2098 and 762 of 2170; then class by class; then both by the classes of all: 1662, 1422, 1184 of 4268
    assert shares == [[45.0, 35.1], [22.1, 15.0], [41.9, 41.1], [71.5, 67.0], [42.4, 38.1]]
    everyone = rows.loc["everyone"]
    assert (everyone["points"], everyone["least"], everyone["most"]) == difference_of_shares((945, 2098), (762, 2170))
    assert rows["points"].round(1).tolist() == [9.9, 7.1, 0.9, 4.5, 4.3]


def test_more_than_half_of_the_gap_goes_within_classes_but_not_all():
    rows = answers_by_letters(load("charity_mailings")).set_index("group")
    assert rows.at["alike", "points"] < rows.at["everyone", "points"] / 2
    # 0.3894² · (0.1722/624 + 0.1277/1038) + 0.3332² · (0.2434/835 + 0.2420/587) + 0.2774² · (0.2037/639 + 0.2212/545)
    #   = 0.0001945, its root 0.01394, 1.96 of them 0.0273
    assert rows.loc["alike", ["least", "most"]].tolist() == pytest.approx([1.57, 7.04], abs=0.01)


def test_the_order_of_the_rows_does_not_matter():
    mailings = load("charity_mailings")
    turned = answers_by_letters(mailings.iloc[::-1]).set_index("group")
    rows = answers_by_letters(mailings).set_index("group")
    assert turned.loc[rows.index, "points"].tolist() == pytest.approx(rows["points"].tolist())


def test_scrap_fell_further_with_a_grant_in_an_interval_that_holds_zero():
    rows = change_in_scrap(load("training_grants")).set_index("grant")
    # 1 - e^-0.374494 and 1 - e^-0.057436
    assert rows.loc[["yes", "no"], "change"].tolist() == pytest.approx([-31.24, -5.58], abs=0.01)
    assert rows.loc[["yes", "no"], "firms"].tolist() == [19, 35]
    # -0.317058 ± 2.0365 · √(0.636751²/19 + 0.539582²/35), 32.18 degrees of freedom: -0.66777 to 0.03366
    gap = rows.loc["gap"]
    assert [gap["change"], gap["least"], gap["most"]] == pytest.approx([-27.17, -48.71, 3.42], abs=0.01)
