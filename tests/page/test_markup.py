"""Controls that several rooms put on a page."""

from bs4 import BeautifulSoup

from utils.page import button, option
from utils.twins import Twin

HOSTILE = Twin('<b onclick="x">Save</b>', "<b>حفظ</b>")


def only(element) -> BeautifulSoup:
    return BeautifulSoup(str(element), "html.parser").contents[0]


def test_a_button_says_its_words_in_every_language_and_sends_no_form():
    node = only(button(HOSTILE, "quiet", data_for="x\"'<"))
    assert node["type"] == "button" and node["class"] == ["course-button", "quiet"] and node["data-for"] == "x\"'<"
    assert [(twin["lang"], twin.get_text()) for twin in node.select(".twin")] == [
        ("en", HOSTILE.en),
        ("ar", HOSTILE.ar),
    ]
    assert node.select("b") == []


def test_a_button_without_a_class_of_its_own_looks_like_all_others():
    assert only(button(HOSTILE))["class"] == ["course-button"]


def test_an_option_is_a_radio_named_by_the_words_around_it():
    node = only(option("whose", "own", HOSTILE, checked=True))
    radio = node.select_one("input[type=radio]")
    assert node.name == "label" and (radio["name"], radio["value"]) == ("whose", "own") and radio.has_attr("checked")
    assert node.get_text().strip() == HOSTILE.en + HOSTILE.ar
    assert not only(option("whose", "own", HOSTILE)).select_one("input").has_attr("checked")
