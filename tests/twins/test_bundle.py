"""What the switch's cell brings to its page: one script, one style, and the rules of each state."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.unpacked import text_of
from utils.twins import LANGUAGES, SWITCH_ALONE, Bundle, packed, page_html
from utils.twins.bundle import state_rules

TEXT = "const greeting = “مرحبًا”;"


@pytest.fixture
def files(tmp_path):
    """A bundle of a script and a style of a few words."""
    (tmp_path / "page.js").write_text(TEXT, encoding="utf-8")
    (tmp_path / "page.css").write_text(".a { color: red; }", encoding="utf-8")
    return Bundle(tmp_path / "page.js", tmp_path / "page.css", store="tides:language")


def test_what_is_packed_comes_back_and_is_the_same_each_time():
    assert text_of(packed(TEXT)) == TEXT
    assert packed(TEXT) == packed(TEXT)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_state_of_a_language_hides_every_other(code):
    assert f'[data-language="{code}"] .twin:not([lang="{code}"], .in-{code}) {{ display: none; }}' in state_rules()


def test_only_a_language_read_from_the_right_turns_the_page(french):
    turned = re.findall(r'\[data-language="(\w+)"\][^{]*\{ direction: rtl', state_rules())
    assert set(turned) == {"ar"}
    assert set(re.findall(r'\[data-language="(\w+)"\]', state_rules())) == {"en", "ar", "fr", "both"}


def test_the_rules_of_the_states_hold_no_placeholder_and_no_remark():
    assert "LANGUAGE" not in state_rules() and "/*" not in state_rules()


def test_the_page_gets_each_part_once(files):
    page = BeautifulSoup(files.html(), "html.parser")
    assert [(part.name, part.get("class"), part.get("type")) for part in page.find_all()] == [
        ("style", ["page-style"], None),
        ("script", ["page-bundle"], "text/plain"),
        ("script", None, "module"),
    ]
    assert page.style.string.startswith(".a { color: red; }\n[data-language=")
    assert text_of(page.find("script", "page-bundle").string) == TEXT


def test_a_viewer_that_trusts_neither_script_nor_style_shows_none_of_it_as_text(files):
    page = BeautifulSoup(files.html(), "html.parser")
    for part in page(["script", "style"]):
        part.decompose()
    assert not page.get_text().strip()


def test_a_style_that_would_end_its_element_is_refused(files):
    files.style.write_text(".a::before { content: '</style>'; }", encoding="utf-8")
    with pytest.raises(ValueError, match="holds “</”"):
        files.html()


def test_a_script_may_hold_the_end_of_an_element_since_it_is_packed(files):
    files.script.write_text("const end = '</script>';", encoding="utf-8")
    assert BeautifulSoup(files.html(), "html.parser").get_text().count("const end") == 0


def test_an_edited_file_is_read_again(files):
    before = files.html()
    files.style.write_text(".b { color: blue; }", encoding="utf-8")
    assert ".b { color: blue; }" in files.html() != before


def test_the_switch_brings_the_bundle_in_use_and_says_where_the_choice_is_kept(files, bring):
    bring(files)
    assert page_html().startswith(files.html())
    assert BeautifulSoup(page_html(), "html.parser").find("language-switch")["data-store"] == "tides:language"


def test_the_switch_alone_needs_no_other_file():
    assert "language-switch" in SWITCH_ALONE.style.read_text(encoding="utf-8")
    assert "language-switch" in SWITCH_ALONE.script.read_text(encoding="utf-8")
    assert SWITCH_ALONE.store.startswith("jupyter-twins:")
