"""The switch as Python sees it: one model, fixed ids, its files beside it."""

import re
from pathlib import Path

import pytest
import traitlets

from utils.twins.switch import LanguageSwitch, language_switch

UTILS = Path(__file__).resolve().parent.parent / "utils"


@pytest.fixture(scope="module")
def switch():
    """A switch of its own for the tests below."""
    widget = LanguageSwitch(name="a-test")
    yield widget
    widget.close()


def test_running_the_cell_again_gives_the_same_switch(capsys):
    assert language_switch() is language_switch()


def test_the_ids_of_the_model_and_its_layout_are_fixed(switch):
    assert (switch.model_id, switch.layout.model_id) == ("a-test", "a-test-layout")


def test_nothing_is_chosen_until_a_reader_chooses():
    assert LanguageSwitch.value.default_value is None


@pytest.mark.parametrize("value", ["en", "ar", "both"])
def test_the_three_states_are_accepted(switch, value):
    switch.value = value
    assert switch.value == value


def test_another_language_is_refused(switch):
    with pytest.raises(traitlets.TraitError, match="fr"):
        switch.value = "fr"


def test_the_choice_is_kept_from_python_unless_asked_for(switch):
    assert switch.report is False


def test_its_text_form_holds_no_address(switch):
    assert repr(switch) == "English | العربية | English + العربية"


@pytest.mark.parametrize("name", ["switch.css", "twin.css"])
def test_styles_use_logical_properties_so_that_they_mirror_themselves(name):
    css = re.sub(r"/\*.*?\*/", "", (UTILS / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    found = [match[0] for match in re.finditer(physical, css)]
    assert found in ([], ["text-align: left"]), "only code is aligned to the left in both languages"


def test_the_script_asks_no_other_machine_for_anything():
    assert not re.search(r"https?://|import\s+.*from", LanguageSwitch._esm)
