"""A twin holds one text in every language, says what is missing, and shows each marked with its language."""

import copy
import pickle
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from utils.twins import LANGUAGES, Twin

HELLO = Twin("Hello", "مرحبًا")


def test_a_twin_becomes_two_elements_that_say_their_language_and_direction():
    english, arabic = BeautifulSoup(HELLO.html("p"), "html.parser").find_all("p")
    assert (english["lang"], english["dir"], english.text) == ("en", "ltr", "Hello")
    assert (arabic["lang"], arabic["dir"], arabic.text) == ("ar", "rtl", "مرحبًا")
    assert english["class"] == arabic["class"] == ["twin"]


@pytest.mark.parametrize(("en", "ar"), [("", "نص"), ("text", ""), ("  ", "نص"), ("text", "\n"), ("text", None)])
def test_a_twin_with_an_empty_half_is_refused_and_the_half_is_named(en, ar):
    language = "'ar'" if en and en.strip() else "'en'"
    with pytest.raises(ValueError, match=f"{language} text is empty"):
        Twin(en, ar)


def test_a_twin_with_a_text_too_few_or_too_many_is_refused():
    with pytest.raises(ValueError, match="'ar' text is empty"):
        Twin("Hello")
    with pytest.raises(TypeError, match="3 texts for 2 languages"):
        Twin("Hello", "مرحبًا", "Bonjour")


@pytest.mark.parametrize(
    ("texts", "named"), [(["Hello"], {"en": "Hi"}), ([], {"en": "Hi", "ar": "هلا", "fr": "Salut"})]
)
def test_a_language_named_twice_or_unknown_is_refused(texts, named):
    with pytest.raises(TypeError, match="is given twice, or is none of en, ar"):
        Twin(*texts, **named)


def test_texts_may_stand_under_their_codes_in_any_order():
    assert Twin(ar="مرحبًا", en="Hello") == Twin("Hello", ar="مرحبًا") == HELLO


def test_a_text_is_read_under_its_code():
    assert (HELLO.en, HELLO["ar"]) == ("Hello", "مرحبًا")
    with pytest.raises(AttributeError, match="no 'fr'"):
        _ = HELLO.fr


@pytest.mark.parametrize("row", [{"name_en": "Sea", "name_ar": "بحر"}, SimpleNamespace(name_en="Sea", name_ar="بحر")])
def test_a_row_gives_the_twin_of_its_columns(row):
    assert Twin.of(row, "name") == Twin("Sea", "بحر")


def test_a_column_that_a_row_has_not_is_named():
    with pytest.raises(KeyError, match="name_ar"):
        Twin.of({"name_en": "Sea"}, "name")


def test_each_asks_for_every_language_of_the_table(french):
    assert Twin.each(lambda language: LANGUAGES[language].name) == Twin("English", "العربية", "Français")


def test_map_changes_every_text():
    assert HELLO.map(lambda text: f"{text}!") == Twin("Hello!", "مرحبًا!")


def test_format_fills_each_language_with_its_own():
    greeting = Twin("{0}, {name}: {count:,}", "{0} يا {name}: {count:,}")
    filled = greeting.format(HELLO, name=Twin("Sea", "بحر"), count=1200)
    assert filled == Twin("Hello, Sea: 1,200", "مرحبًا يا بحر: 1,200")


def test_what_is_filled_in_shows_as_text():
    shown = Twin("{0}", "{0}").format("<b>").html()
    assert "<b>" not in shown and "&lt;b&gt;" in shown


def test_a_twin_does_not_change():
    with pytest.raises(AttributeError, match="does not change"):
        HELLO.en = "Hi"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda twin: pickle.loads(pickle.dumps(twin))])
def test_a_copy_is_the_same_text(again):
    assert again(HELLO) == HELLO and hash(again(HELLO)) == hash(HELLO)


def test_a_twin_is_not_equal_to_other_text():
    assert HELLO != Twin("Hello", "أهلًا") and HELLO != "Hello"


def test_a_viewer_without_html_gets_every_text():
    assert str(HELLO) == "Hello\nمرحبًا"
    assert repr(HELLO) == "Twin(en='Hello', ar='مرحبًا')"


def test_a_twin_made_before_a_language_came_in_says_so(request):
    early = Twin("Hello", "مرحبًا")
    request.getfixturevalue("french")
    with pytest.raises(KeyError, match="no text in 'fr'; it was made for en, ar"):
        early.html()


def test_a_label_names_its_languages_by_class_because_a_widget_drops_attributes():
    spans = BeautifulSoup(Twin("Side", "الجهة").label(), "html.parser").find_all("span")
    assert [span["class"] for span in spans] == [["twin", "in-en"], ["twin", "in-ar"]]


def test_the_text_of_a_label_is_escaped():
    assert "<b>" not in Twin("<b>", "<b>").label()
