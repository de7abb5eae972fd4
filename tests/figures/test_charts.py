"""The charts show the numbers they are given, from the reading side, and can be read with other numbers too."""

import pytest
from matplotlib.patches import Rectangle

from tests.figures.drawn import assert_no_words_lie_on_other_words, assert_nothing_is_cut_off, record
from utils.figures import charts
from utils.figures.charts.reported import POSSIBLE_SPLITS
from utils.tables import load


@pytest.mark.parametrize(
    ("assumption", "value"),
    [
        ("inbound_half", 1),
        ("inbound_half", 11),
        ("inbound_spend", 40),
        ("inbound_spend", 9000),
        ("outbound_lead_cost", 150),
    ],
)
def test_the_model_can_be_read_with_other_assumptions_too(assumption, value):
    table = load("assumptions").set_index("assumption")
    table.loc[assumption, "value"] = value
    for paper in record(lambda: charts.cost_and_leads(table.reset_index()))[1].values():
        assert_nothing_is_cut_off(paper)
        assert_no_words_lie_on_other_words(paper)


def test_a_model_in_which_inbound_stays_dearer_says_so():
    table = load("assumptions")
    dear = table.assign(value=table["value"].where(table["assumption"] != "inbound_spend", 90_000))
    figure = charts.cost_and_leads(dear)
    assert "does not become cheaper" in figure.alt.en
    assert "لا يصير الوارد أرخص" in figure.alt.ar


@pytest.mark.parametrize("name", ["usage_by_kind", "what_same_or_more_hides", "email_visits", "email_orders"])
def test_the_first_bar_grows_away_from_the_names(drawn, name):
    for language, (side, grows) in {"en": ("x0", 1), "ar": ("x1", -1)}.items():
        axes = drawn[name][1][language].axes[0]
        bar = next(patch for patch in axes.patches if isinstance(patch, Rectangle)).get_window_extent()
        far = "x1" if side == "x0" else "x0"
        assert getattr(bar, side) == pytest.approx(getattr(axes.bbox, side))
        assert grows * (getattr(bar, far) - getattr(bar, side)) > 0


def test_reported_bars_are_as_long_as_their_share(drawn):
    axes = drawn["reported_figures"][1]["en"].axes[0]
    assert [bar.get_width() for bar in axes.patches if bar.get_x() == 0][1::2] == [75, 62, 80, 53, 46]
    assert axes.get_xlim() == (0, 100)


def test_the_invented_splits_add_up_to_the_reported_figure():
    reported = load("survey").set_index("figure").at["S3", "percent"]
    assert {sum(split) for split in POSSIBLE_SPLITS} == {reported}


def test_what_would_have_come_anyway_and_what_was_added_make_up_the_share(drawn):
    bars = drawn["email_visits"][1]["en"].axes[0].patches
    widths = [bar.get_width() for bar in bars if isinstance(bar, Rectangle)]
    assert [round(width, 1) for width in widths] == [10.6, 10.6, 4.5, 10.6, 7.7]
    assert widths[3] + widths[4] == pytest.approx(100 * 3894 / 21_307)


def test_an_email_that_keeps_visitors_away_adds_no_part_to_its_bar():
    experiment = load("email_experiment")
    kept = experiment.assign(visits=experiment["visits"].where(experiment["arm"] != "mens", 200))
    papers = record(lambda: charts.email_visits(kept))[1]
    widths = [bar.get_width() for bar in papers["en"].axes[0].patches if isinstance(bar, Rectangle)]
    assert [round(width, 1) for width in widths] == [10.6, 10.6, 4.5, 5.6]
    for paper in papers.values():
        assert_nothing_is_cut_off(paper)


def test_no_change_is_marked_where_the_change_is_zero(drawn):
    axes = drawn["training_and_scrap"][1]["ar"].axes[0]
    assert any(set(line.get_xdata()) == {0} for line in axes.lines)
    assert "بلا تغيّر" in [label.get_text().strip("\u061c") for label in axes.get_xticklabels()]
