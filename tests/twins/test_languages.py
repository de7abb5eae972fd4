"""The one table of languages: what may stand in it, and what follows from it."""

import pytest

from utils.twins import BOTH, LANGUAGES, Language, Twin, use_languages

RIGHT = {"code": "fa", "direction": "rtl", "name": "فارسی"}


@pytest.mark.parametrize("code", ["", "f", "FA", "fa_IR", "fa IR", 'fa"]', BOTH])
def test_what_is_no_code_of_a_language_is_refused(code):
    with pytest.raises(ValueError, match="is no code of a language"):
        Language(**RIGHT | {"code": code})


@pytest.mark.parametrize("code", ["fa", "pt-BR", "zh-Hant-TW", "gsw"])
def test_codes_with_script_and_region_are_accepted(code):
    assert Language(**RIGHT | {"code": code}).code == code


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [({"direction": "up"}, "'fa': the direction 'up'"), ({"name": " "}, "'fa': the name"), ({"share": "%"}, "'%'")],
)
def test_an_error_names_the_language_and_the_fault(wrong, fault):
    with pytest.raises(ValueError, match=fault):
        Language(**RIGHT | wrong)


@pytest.mark.parametrize(
    ("name", "script"), [("فارسی", "arabic"), ("Français", "latin"), ("עברית", "other"), ("Ελληνικά", "other")]
)
def test_the_script_is_told_by_the_own_name(name, script):
    assert Language("xx", "ltr", name).script == script


def test_a_share_is_written_as_its_script_does_unless_the_language_says_otherwise():
    assert Language(**RIGHT).share == LANGUAGES["ar"].share
    assert Language("de", "ltr", "Deutsch").share == "{}%"


def test_the_table_takes_other_languages_in_their_order(french):
    assert list(LANGUAGES) == ["en", "ar", "fr"]
    assert Twin("one", "واحد", "un").fr == "un"


def test_a_cell_that_adds_a_language_may_run_again_also_after_an_edit(french):
    again = Language("fr", "ltr", "français")
    use_languages([*LANGUAGES.values(), again])
    assert list(LANGUAGES) == ["en", "ar", "fr"] and LANGUAGES["fr"] is again


@pytest.mark.parametrize("codes", [[], ["en"], ["en", "en"]])
def test_less_than_two_languages_are_refused_and_the_table_stays(codes):
    before = dict(LANGUAGES)
    with pytest.raises(ValueError, match="two languages or more"):
        use_languages(LANGUAGES[code] for code in codes)
    assert before == LANGUAGES
