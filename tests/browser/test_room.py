"""Room for what is read: tables of sentences, and questions, where both languages or a phone leave little of it."""

import pytest

from utils.tables import table_of
from utils.twins import twins

LONG = "a sentence that is rather longer than a table has room for in a column beside three others"
ABOVE = """() => {
  const [first, second] = [...document.querySelectorAll(".twin table")].map((table) => table.getBoundingClientRect());
  return first.bottom <= second.top;
}"""


def _table(columns: int, cell: str) -> str:
    table = table_of([f"head {place}" for place in range(columns)], [["row", *[cell] * (columns - 2), ""]])
    return f'<div class="jp-Cell"><div class="jp-RenderedHTMLCommon">{twins(lambda _: table)}</div></div>'


@pytest.mark.parametrize(("columns", "cell", "above"), [(4, LONG, True), (3, LONG, False), (4, "short", False)])
def test_in_both_languages_only_a_table_of_sentences_with_many_columns_stands_above_its_twin(
    open_plain, columns, cell, above
):
    page = open_plain(_table(columns, cell), viewport={"width": 1100, "height": 800})
    page.choose("both")
    assert page.page.evaluate(ABOVE) == above


def test_on_a_phone_a_card_leaves_out_a_cell_that_is_empty_with_its_head(open_plain):
    page = open_plain(_table(4, LONG), viewport={"width": 390, "height": 844})
    page.choose("en")
    heads = page.panel.locator(".twin[lang=en] .cell-head:visible").all_inner_texts()
    assert heads == ["head 1", "head 2"]


def test_on_a_phone_a_question_has_the_whole_line_and_its_badge_stands_on_the_edge_above(open_export):
    page = open_export("03_survey_statistics", viewport={"width": 390, "height": 844})
    page.choose("ar")
    activity = page.panel.locator("course-activity[kind=estimate]").first
    activity.locator("input[type=text]").fill("60")
    activity.locator("button").first.click()
    badge, ask, card = (activity.locator(part).bounding_box() for part in (".act-badge", ".act-ask", ".act-fields"))
    assert ask["width"] > 0.95 * card["width"]
    assert badge["y"] + badge["height"] <= ask["y"] + 8  # above the letters, which stand within their line
