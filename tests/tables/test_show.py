"""Tables are shown whole, in both languages, as text, with headings and sources."""

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from utils.tables import TABLES, TwinTable, load, show_frame, show_table
from utils.twins import Twin

# tables that stand behind a figure or a form, and are not shown as tables
BEHIND = {
    "labs",
    "lab_guesses",
    "lab_missions",
    "arabic_usage",
    "credit",
    "credit_presets",
    "figures",
    "deadline",
    "deadline_presets",
    "path_sections",
    "paths",
    "plan_carriers",
    "plan_choices",
    "plan_proofs",
    "plan_remarks",
} | {name for name in TABLES if name.startswith("teaching/")}
HOSTILE = '<script>document.title = "run"</script> & "quoted" <b>x</b>'


def halves(table) -> list[BeautifulSoup]:
    return BeautifulSoup(table._repr_html_(), "html.parser").select("div.twin")


def rows(half) -> list[list[str]]:
    return [[cell.get_text() for cell in row.find_all(["th", "td"])] for row in half.select("tbody tr")]


def test_each_language_has_its_own_headings_and_rows():
    english, arabic = halves(show_table("survey", ["figure", "percent", "claim"]))
    assert [th.text for th in english.select("thead th")] == ["Figure", "Percent", "Claim, as reported"]
    assert [th.text for th in arabic.select("thead th")] == ["الرقم", "النسبة", "المقولة كما نُقلت"]
    assert [row[0] for row in rows(english)] == [row[0] for row in rows(arabic)] == ["S1", "S2", "S3", "S4", "S5"]
    assert rows(english)[0][1] == "75%" and rows(arabic)[0][1].endswith("75٪")


def test_headings_are_tied_to_their_cells_for_a_screen_reader():
    for half in halves(show_table("faq", ["question", "answer"])):
        assert {th["scope"] for th in half.select("thead th")} == {"col"}
        assert {row.find()["scope"] for row in half.select("tbody tr")} == {"row"}
        assert half.caption.get_text().strip()


def test_only_the_rows_asked_for_are_shown():
    english, _ = halves(show_table("definitions", ["text"], only={"concept": "internal", "aspect": "method"}))
    assert len(rows(english)) == 4


def test_rows_can_be_asked_for_by_several_values():
    table = show_table("comparison_sides", ["aspect", "internal"], among={"aspect": ["audience", "focus"]})
    assert [row[0] for row in rows(halves(table)[0])] == ["Audience", "Focus"]


def test_a_list_written_with_semicolons_becomes_a_list_where_bullets_are_wanted():
    for half in halves(show_table("comparison_sides", ["aspect", "external"], {"aspect": "audience"}, bullets=True)):
        assert len(half.select("td li")) == 3


def test_codes_are_shown_as_words():
    _, arabic = halves(show_table("survey_gaps", ["figure", "known"], {"question": "who_was_asked"}))
    assert {row[1] for row in rows(arabic)} == {"جزئيًّا"}


def test_an_unknown_column_is_named_beside_those_there_are():
    with pytest.raises(KeyError, match=r"'survey' has no column 'percentage'; choose from figure, percent"):
        show_table("survey", ["percentage"])


@pytest.mark.parametrize("name", TABLES)
def test_the_sources_below_a_table_are_those_of_its_rows(name):
    frame = load(name)
    if "facts" not in frame or name in ("sources", "arabic_usage"):
        return
    known = set(" ".join(frame["facts"]).split())
    shown = halves(TwinTable({"en": [["x"]], "ar": [["x"]]}, [Twin("X", "س")], Twin("T", "ج"), " ".join(known)))
    for half in shown:
        cited = " ".join(link.get_text().partition("·")[2] for link in half.select("a"))
        assert set(cited.replace(",", " ").split()) == known


def test_a_computed_frame_is_shown_with_rounded_numbers_and_a_dash_for_nothing():
    frame = pd.DataFrame({"month": [1, 2], "cost": [20.456, None]})
    headings = {"month": Twin("Month", "الشهر"), "cost": Twin("Cost", "التكلفة")}
    english, arabic = halves(show_frame(frame, headings, caption=Twin("Model", "نموذج")))
    assert rows(english) == rows(arabic) == [["1", "20.5"], ["2", "–"]]


def test_the_numbers_of_a_column_have_as_many_decimals_and_thousands_are_set_apart():
    frame = pd.DataFrame({"cost": [21.0, 17.66], "size": [1000, 10_000]})
    english, _ = halves(show_frame(frame, {"cost": Twin("C", "ت"), "size": Twin("n", "ح")}, caption=Twin("M", "ن")))
    assert rows(english) == [["21.0", "1,000"], ["17.7", "10,000"]]


def test_a_number_of_a_checked_table_stands_as_it_is_written():
    english, _ = halves(show_table("training_grants", ["firms", "mean_change"], only={"grant": "yes"}))
    assert rows(english) == [["19", "−0.374494"]]


def test_a_minus_stays_before_its_number_in_both_directions():
    frame = pd.DataFrame({"cost": [-4.35, -0.01]})
    english, arabic = halves(show_frame(frame, {"cost": Twin("C", "ت")}, caption=Twin("M", "ن")))
    assert rows(english) == [["−4.3"], ["0.0"]] and rows(arabic) == [["\u200e−4.3"], ["0.0"]]


def test_a_word_of_the_text_is_not_taken_for_a_code():
    english, _ = halves(show_table("assumptions", ["unit", "value"], only={"assumption": "inbound_half"}))
    assert rows(english) == [["month", "8"]]


def test_a_year_is_written_as_a_year():
    english, _ = halves(show_table("sources", ["source", "year"], only={"source": "yuyu"}))
    assert rows(english) == [["yuyu", "2024"]]


def test_markup_in_a_cell_is_shown_as_text():
    frame = pd.DataFrame({"text": [HOSTILE]})
    for half in halves(show_frame(frame, {"text": Twin("T", "ن")}, caption=Twin(HOSTILE, f"ع {HOSTILE}"))):
        assert not half.select("script, b")
        assert half.select_one("tbody th").get_text() == HOSTILE


@pytest.mark.parametrize("name", sorted(set(TABLES) - BEHIND))
def test_every_table_made_for_readers_can_be_shown_whole(name):
    english, arabic = halves(show_table(name))
    assert len(rows(english)) == len(rows(arabic)) == len(load(name))


def test_a_computed_column_without_a_heading_is_named():
    with pytest.raises(KeyError, match="no heading for the column 'weather'"):
        show_frame(pd.DataFrame({"weather": [1]}), caption=Twin("T", "ج"))
