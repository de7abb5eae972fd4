"""A twin shows its two texts, marks their languages, and never lets text become markup."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from utils.twins.text import Twin, marked, percent, twins

HOSTILE = '<script>alert("x")</script> & "quotes" <b>bold</b>'


def test_a_twin_becomes_two_elements_that_say_their_language_and_direction():
    english, arabic = BeautifulSoup(Twin("Hello", "مرحبًا").html("p"), "html.parser").find_all("p")
    assert (english["lang"], english["dir"], english.text) == ("en", "ltr", "Hello")
    assert (arabic["lang"], arabic["dir"], arabic.text) == ("ar", "rtl", "مرحبًا")
    assert english["class"] == arabic["class"] == ["twin"]


@pytest.mark.parametrize(("en", "ar"), [("", "نص"), ("text", ""), ("  ", "نص"), ("text", "\n"), ("text", None)])
def test_a_twin_with_an_empty_half_is_refused_and_the_half_is_named(en, ar):
    language = "'ar'" if en and en.strip() else "'en'"
    with pytest.raises(ValueError, match=f"{language} text is empty"):
        Twin(en, ar)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_markup_in_a_text_is_shown_not_run(language):
    html = marked(HOSTILE, language)
    assert not re.search("<(script|b)>", html)
    assert BeautifulSoup(html, "html.parser").get_text() == HOSTILE


@given(st.text(), st.sampled_from(["en", "ar"]))
def test_whatever_the_text_the_reader_sees_exactly_it(text, language):
    html = marked(text, language)
    assert set(re.findall(r"<(/?\w+)", html)) <= {"bdi", "/bdi"}
    shown = html.replace('<bdi lang="en">', "").replace('<bdi lang="ar">', "").replace("</bdi>", "")
    for sign, entity in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;"), ("&", "&amp;")):
        shown = shown.replace(entity, sign)
    assert shown == text


def test_latin_names_in_arabic_are_isolated_and_marked_as_english():
    assert marked("تقرير Nielsen وUSPS عن Seventh Lantern", "ar") == (
        'تقرير <bdi lang="en">Nielsen</bdi> و<bdi lang="en">USPS</bdi> عن <bdi lang="en">Seventh Lantern</bdi>'
    )


def test_a_latin_title_stays_in_one_piece_and_its_full_stop_outside():
    assert marked("كتاب Inbound Marketing: Get Found, 2009.", "ar") == (
        'كتاب <bdi lang="en">Inbound Marketing: Get Found</bdi>, 2009.'
    )


def test_a_number_beside_a_name_stays_outside_and_a_fact_id_whole():
    assert marked("USPS 75٪ (S1, S2)", "ar") == '<bdi lang="en">USPS</bdi> 75٪ (<bdi lang="en">S1, S2</bdi>)'


def test_arabic_words_in_english_are_isolated_and_marked_as_arabic():
    assert marked("They write التسويق الداخلي for both.", "en") == (
        'They write <bdi lang="ar">التسويق الداخلي</bdi> for both.'
    )


@pytest.mark.parametrize(
    "words",
    ["«التسويق الجاذب»؛ «التسويق الوافد»؛ «التسويق الداخلي» (ملتبس)", "«قاعدة الرقم 7»", "تحويلٌ", "بريدٌ، ورقة"],
)
def test_an_arabic_list_in_english_stays_in_one_piece_in_its_own_order(words):
    assert marked(f"Also met: {words}", "en") == f'Also met: <bdi lang="ar">{words}</bdi>'


def test_brackets_of_the_english_stay_outside():
    assert marked("inbound (الوارد) and", "en") == 'inbound (<bdi lang="ar">الوارد</bdi>) and'


def test_the_percent_sign_is_that_of_the_language():
    assert percent(75, "en") == "75%"
    assert percent(62.5, "ar").endswith("62.5٪")


def test_an_arabic_share_that_stands_alone_opens_with_an_arabic_letter_mark():
    assert percent(75, "ar")[0] == "\u061c", "without it the sign stands at the wrong side of the number"


def test_a_label_names_its_languages_by_class_because_a_widget_drops_attributes():
    spans = BeautifulSoup(Twin("Side", "الجهة").label(), "html.parser").find_all("span")
    assert [span["class"] for span in spans] == [["twin", "in-en"], ["twin", "in-ar"]]


def test_twins_put_the_added_class_on_both():
    html = twins(lambda language: language, extra="table")
    assert re.findall(r'class="([^"]+)"', html) == ["twin table", "twin table"]
