"""Every table has its heads tied to its cells, and shows text as text."""

import htpy as h
from bs4 import BeautifulSoup

from utils.tables import table_of
from utils.twins import Twin


def test_heads_are_tied_to_their_columns_and_rows():
    table = BeautifulSoup(str(table_of(["Name", "Size"], [["a", "1"], ["b", "2"]])), "html.parser")
    assert [(head.text, head["scope"]) for head in table.select("thead th")] == [("Name", "col"), ("Size", "col")]
    assert [(head.text, head["scope"]) for head in table.select("tbody th")] == [("a", "row"), ("b", "row")]
    assert [cell.text for cell in table.select("td")] == ["1", "2"]
    assert not table.caption and not table.table.get("class")


def test_text_is_shown_as_text_and_markup_stands():
    html = str(table_of([Twin("<A>", "<أ>").html("span")], [[h.b["<c>"]], ["<d>"]], caption="<t>", classes="wide act"))
    for part in ('<table class="wide act"><caption>&lt;t&gt;</caption>', "&lt;A&gt;</span>", "<b>&lt;c&gt;</b>"):
        assert part in html
    assert "<d>" not in html


def test_a_table_can_be_written_twice():
    table = table_of((head for head in "ab"), ([cell, cell] for cell in "cd"))
    assert str(table) == str(table)
