"""Markup that stands once for each language: text in it is shown, never run, and foreign words are marked."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from utils.twins import Language, marked, percent, twins, use_languages

HOSTILE = '<script>alert("x")</script> & "quotes" <b>bold</b>'


@pytest.mark.parametrize("language", ["en", "ar"])
def test_markup_in_a_text_is_shown_not_run(language):
    html = marked(HOSTILE, language)
    assert not re.search("<(script|b)>", html)
    assert BeautifulSoup(html, "html.parser").get_text() == HOSTILE


@given(st.text(), st.sampled_from(["en", "ar"]))
def test_whatever_the_text_the_reader_sees_exactly_it(text, language):
    html = str(marked(text, language))
    assert set(re.findall(r"<(/?\w+)", html)) <= {"bdi", "/bdi"}
    shown = html.replace('<bdi lang="en">', "").replace('<bdi lang="ar">', "").replace("</bdi>", "")
    for sign, entity in (("<", "&lt;"), (">", "&gt;"), ('"', "&#34;"), ("'", "&#39;"), ("&", "&amp;")):
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


def test_an_accent_at_either_end_of_a_latin_word_stays_with_it():
    assert marked("في École normale supérieuré الآن", "ar") == ('في <bdi lang="en">École normale supérieuré</bdi> الآن')


def test_a_quotation_mark_that_closes_a_word_stays_with_it():
    assert marked("العبارة: No module named 'utils'.", "ar") == (
        'العبارة: <bdi lang="en">No module named &#39;utils&#39;</bdi>.'
    )
    assert marked("name 'load' is not set هنا", "ar") == '<bdi lang="en">name &#39;load&#39; is not set</bdi> هنا'


def test_a_bracket_that_opens_in_a_latin_name_closes_in_it_and_one_around_it_stays_outside():
    assert marked("random assignment (by lot)", "ar") == '<bdi lang="en">random assignment (by lot)</bdi>'
    assert marked("هيلستروم (Kevin Hillstrom)", "ar") == 'هيلستروم (<bdi lang="en">Kevin Hillstrom</bdi>)'


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


def test_arabic_words_in_a_third_language_end_where_an_accented_letter_begins(french):
    assert marked("Le mot الجزر était là", "fr") == 'Le mot <bdi lang="ar">الجزر</bdi> était là'


def test_latin_words_get_the_first_language_of_the_table_that_is_written_so(french):
    assert marked("كلمة marée هنا", "ar") == 'كلمة <bdi lang="en">marée</bdi> هنا'
    use_languages([french, Language("ar", "rtl", "العربية"), Language("en", "ltr", "English")])
    assert marked("كلمة marée هنا", "ar") == 'كلمة <bdi lang="fr">marée</bdi> هنا'


def test_words_that_no_language_of_the_table_is_written_in_are_left_as_they_are(french):
    use_languages([french, Language("he", "rtl", "עברית")])
    assert marked("Le mot الجزر <b>", "fr") == "Le mot الجزر &lt;b&gt;"
    assert marked("ים Sea", "he") == "ים Sea"


def test_the_percent_sign_is_that_of_the_language(french):
    assert percent(75, "en") == "75%"
    assert percent(62.5, "ar").endswith("62.5٪")
    assert percent(75, "fr") == "75\u202f%"


def test_an_arabic_share_that_stands_alone_opens_with_an_arabic_letter_mark():
    assert percent(75, "ar")[0] == "\u061c", "without it the sign stands at the wrong side of the number"


def test_twins_put_the_added_class_on_both():
    html = twins(lambda language: language, extra="table")
    assert re.findall(r'class="([^"]+)"', html) == ["twin table", "twin table"]


def test_twins_stand_once_for_each_language_of_the_table(french):
    html = twins(lambda language: f"in {language}", "p")
    assert re.findall(r'lang="(\w+)" dir="(\w+)">(.+?)<', html) == [
        ("en", "ltr", "in en"),
        ("ar", "rtl", "in ar"),
        ("fr", "ltr", "in fr"),
    ]


PARTS = [Markup("<i>a</i>"), "<b>"]


@pytest.mark.parametrize("content", [PARTS, (PARTS[0], [PARTS[1]])])
def test_plain_text_in_a_twin_is_escaped_and_markup_stands_as_it_is(content):
    assert twins(lambda _: content).count("><i>a</i>&lt;b&gt;</div>") == 2


def test_the_parts_of_a_generator_stand_one_after_the_other():
    assert twins(lambda _: (part for part in PARTS)) == twins(lambda _: PARTS)
