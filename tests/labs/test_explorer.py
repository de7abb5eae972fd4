"""The comparison to filter and the decision aid answer each tick with the right words."""

import re

import pytest
from bs4 import BeautifulSoup
from ipywidgets import HTML, Checkbox, Widget

from utils.labs.explorer import decision_aid, explore_comparison
from utils.labs.fixed_widgets import fixed
from utils.tables.loading import load

SIDES = {"comparison_sides": ("internal", "external"), "comparison_directions": ("inbound", "outbound")}


def boxes(panel) -> dict[str, Checkbox]:
    return {box.model_id: box for group in panel.children for box in getattr(group, "children", ())}


def view(panel) -> BeautifulSoup:
    return BeautifulSoup(panel.children[-1].value, "html.parser")


def first_column(panel, language: str) -> list[str]:
    return [th.get_text() for th in view(panel).select(f'[lang="{language}"] tbody th')]


@pytest.fixture(params=SIDES)
def name(request):
    """Each comparison, put back as it was afterwards."""
    panel = explore_comparison(request.param)
    before = {key: box.value for key, box in boxes(panel).items()}
    yield request.param
    for key, value in before.items():
        boxes(panel)[key].value = value


def test_at_first_every_aspect_and_both_sides_are_shown(name):
    panel = explore_comparison(name)
    assert first_column(panel, "en") == list(load(name)["aspect_en"])
    assert len(view(panel).select('[lang="ar"] thead th')) == 3


def test_a_box_takes_its_aspect_away_and_gives_it_back(name):
    panel, aspect = explore_comparison(name), load(name)["aspect"][1]
    boxes(panel)[f"{name}-{aspect}"].value = False
    assert len(first_column(panel, "ar")) == len(load(name)) - 1
    boxes(panel)[f"{name}-{aspect}"].value = True
    assert len(first_column(panel, "ar")) == len(load(name))


def test_a_side_can_be_read_alone(name):
    panel, (first, _) = explore_comparison(name), SIDES[name]
    boxes(panel)[f"{name}-{first}"].value = False
    assert len(view(panel).select('[lang="en"] thead th')) == 2


def test_with_nothing_ticked_it_says_what_to_tick(name):
    panel = explore_comparison(name)
    for side in SIDES[name]:
        boxes(panel)[f"{name}-{side}"].value = False
    assert "Tick at least one" in view(panel).get_text() and "على الأقل" in view(panel).get_text()


def test_sorting_orders_each_language_by_its_own_alphabet(name):
    panel = explore_comparison(name)
    boxes(panel)[f"{name}-order"].value = True
    for language in ("en", "ar"):
        assert first_column(panel, language) == sorted(first_column(panel, language))


def test_running_the_cell_again_gives_the_same_widget(name):
    assert explore_comparison(name) is explore_comparison(name)


def test_every_model_has_a_fixed_id():
    explore_comparison("comparison_sides")
    decision_aid()
    models = [
        widget.model_id for panel in (explore_comparison("comparison_sides"), decision_aid()) for widget in whole(panel)
    ]
    assert [model for model in models if re.fullmatch(r"[0-9a-f]{32}", model)] == []


def whole(widget: Widget) -> list[Widget]:
    """Return *widget*, its children and all their layouts and styles."""
    parts = [getattr(widget, part) for part in ("layout", "style") if hasattr(widget, part)]
    return [widget, *parts, *(inner for child in getattr(widget, "children", ()) for inner in whole(child))]


def test_a_fixed_widget_takes_layout_and_style_as_dicts():
    widget = fixed(HTML, "a-test-html", value="x", layout={"width": "5em"})
    assert (widget.model_id, widget.layout.model_id, widget.layout.width) == (
        "a-test-html",
        "a-test-html-layout",
        "5em",
    )
    widget.close()


def test_the_aid_gives_one_piece_of_advice_for_each_answer():
    panel, rows = decision_aid(), load("decisions")
    next(iter(boxes(panel).values())).value = True
    advice = [item.get_text().split(" Source:")[0] for item in view(panel).select('[lang="en"] li')]
    assert advice == [rows["yes_en"][0], *rows["no_en"][1:]]
    for box in boxes(panel).values():
        box.value = True
    advice = [item.get_text().split(" المصدر:")[0] for item in view(panel).select('[lang="ar"] li')]
    for box in boxes(panel).values():
        box.value = False
    assert advice == list(rows["yes_ar"])


def test_before_any_answer_the_aid_gives_no_advice():
    assert not view(decision_aid()).select("li")
    assert "Tick what is true" in view(decision_aid()).get_text()


def test_every_piece_of_advice_cites_its_source():
    panel = decision_aid()
    box = next(iter(boxes(panel).values()))
    box.value = True
    items = view(panel).select("li")
    box.value = False
    assert items and all(item.select("small.source a") for item in items)
