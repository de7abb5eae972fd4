"""The switch as Python sees it: one model, fixed ids, the languages of the table."""

import json

import pytest
import traitlets
from bs4 import BeautifulSoup

from utils.twins import SWITCH_ALONE, LanguageSwitch, language_switch, page_html


@pytest.fixture(autouse=True)
def _alone(bring):
    """Show the switch alone, whatever these tests run beside."""
    bring(SWITCH_ALONE)


@pytest.fixture
def switch():
    """A switch of its own for a test."""
    widget = LanguageSwitch(name="a-test")
    yield widget
    widget.close()


def test_running_the_cell_again_gives_the_same_switch(capsys):
    assert language_switch() is language_switch()


def test_the_ids_of_the_model_and_its_layout_are_fixed(switch):
    assert (switch.model_id, switch.layout.model_id) == ("a-test", "a-test-layout")


def test_nothing_is_chosen_until_a_reader_chooses(switch):
    assert switch.value is None


@pytest.mark.parametrize("value", ["en", "ar", "both", None])
def test_the_states_of_the_table_are_accepted(switch, value):
    switch.value = value
    assert switch.value == value


def test_another_language_is_refused(switch):
    with pytest.raises(traitlets.TraitError, match="'fr' must be one of en, ar, both"):
        switch.value = "fr"


def test_a_third_language_is_accepted_once_the_table_has_it(switch, french):
    switch.value = "fr"
    assert switch.value == "fr"


def test_the_choice_is_kept_from_python_unless_asked_for(switch, capsys):
    assert switch.report is False
    assert [language_switch(report=report).report for report in (True, False)] == [True, False]


def test_its_text_form_holds_no_address(switch):
    assert repr(switch) == "English | العربية | English + العربية"


def test_its_text_form_names_every_language_of_the_table(switch, french):
    assert repr(switch) == "English | العربية | Français | English + العربية + Français"


def test_the_element_on_the_page_carries_the_languages_of_the_table(french):
    element = BeautifulSoup(page_html(), "html.parser").find("language-switch")
    assert json.loads(element["data-languages"]) == [["en", "English"], ["ar", "العربية"], ["fr", "Français"]]
    assert not element.get_text(), "the script fills it"
