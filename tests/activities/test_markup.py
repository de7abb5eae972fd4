"""The activities as Python gives them to the page: whole, escaped, found by their place."""

import base64
import gzip
import re

import pytest
from bs4 import BeautifulSoup

from utils.activities.bank import questions
from utils.activities.markup import activity
from utils.activities.questions import ChooseOne
from utils.activities.show import (
    MODULES,
    Quiz,
    covered,
    show_activities,
    show_course_progress,
    show_final_test,
    show_objectives,
)
from utils.twins import bundle as front_end
from utils.twins.text import Twin

HOSTILE = """<script>alert("1")</script> & 'x' </section> <img src=x onerror=alert(2)>"""


def soup(shown) -> BeautifulSoup:
    return BeautifulSoup(shown.data, "html.parser")


def hostile() -> ChooseOne:
    """Return a question whose every text tries to be markup."""
    english, arabic = f"Hello {HOSTILE}", f"مرحبًا {HOSTILE}"
    option = {"en": english, "ar": arabic, "why_en": english, "why_ar": arabic}
    options = [option | {"right": True}, option]
    known = {"id": "a", "place": "01-a", "objective": "01.1", "facts": "A6", "kind": "choose_one"}
    return ChooseOne(**known, ask_en=english, ask_ar=arabic, options=options)


def test_text_of_the_bank_is_shown_as_text():
    page = BeautifulSoup(activity(hostile()), "html.parser")
    assert page.select("script, img") == []
    assert len(page.select("section")) == 1
    for place in (".act-ask", ".act-options > li > .twin", ".act-why p"):
        assert HOSTILE in page.select_one(f"{place}[lang=en], {place} [lang=en]").get_text()


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_text_of_a_question_is_a_pair_of_twins(question):
    twins = BeautifulSoup(activity(question), "html.parser").select(".twin")
    english = [twin for twin in twins if twin["lang"] == "en" and twin["dir"] == "ltr"]
    arabic = [twin for twin in twins if twin["lang"] == "ar" and twin["dir"] == "rtl"]
    assert len(english) == len(arabic) == len(twins) / 2 > 1
    assert all(twin.get_text(strip=True) for twin in twins)


def test_a_place_shows_its_questions_in_the_order_of_the_bank():
    place = questions()[0].place
    shown = [section["data-id"] for section in soup(show_activities(place)).select(".activity")]
    assert shown == [question.id for question in questions() if question.place == place]


def test_an_unknown_place_is_told_with_those_that_there_are():
    with pytest.raises(ValueError, match=r"questions\.yaml.*'01-trip'.*01-trap"):
        show_activities("01-trip")


def test_an_unknown_lesson_is_told_with_those_that_there_are():
    with pytest.raises(ValueError, match=r"'07'.*00, 01"):
        show_objectives("07")


def test_a_figure_cannot_be_covered_until_questions_that_are_not_there():
    with pytest.raises(ValueError, match="03-nowhere"):
        covered(Twin("a", "أ"), until="03-nowhere")


def test_the_widget_of_a_lesson_is_the_same_at_every_run(capsys):
    assert show_objectives("01") is show_objectives("01")
    assert show_objectives("01").model_id == "quiz-01"


def test_the_widget_knows_every_question_of_its_lesson(capsys):
    assert show_objectives("02").questions == [question.id for question in questions() if question.lesson == "02"]


def test_the_course_panel_has_every_question_once():
    ids = " ".join(row["data-questions"] for row in soup(show_course_progress()).select(".act-lesson")).split()
    assert sorted(ids) == sorted(question.id for question in questions())


def test_the_final_test_holds_the_whole_bank_but_what_stands_on_a_page_only():
    packed = soup(show_final_test()).select_one(".act-bank").get_text()
    inside = BeautifulSoup(gzip.decompress(base64.b64decode(packed)).decode(), "html.parser")
    expected = {question.id for question in questions() if question.in_test and question.kind != "flashcards"}
    assert {section["data-id"] for section in inside.select(".activity")} == expected
    assert {question.objective for question in questions()} == {
        section["data-objective"] for section in inside.select(".activity")
    }


def test_the_final_test_names_every_objective_and_links_its_lesson():
    links = soup(show_final_test()).select(".act-links > li")
    for item in links:
        assert {link["href"][:2] for link in item.select("a")} == {item["data-objective"][:2]}
    assert [item["data-objective"] for item in links] == sorted({question.objective for question in questions()})


def test_a_question_about_the_course_itself_names_no_foreign_source():
    own = [question for question in questions() if question.facts == "course"]
    assert own
    for question in own:
        assert BeautifulSoup(activity(question), "html.parser").select(".act-source a") == []


def test_the_script_is_one_module_that_imports_nothing_and_exports_the_widget():
    assert not re.search(r"^\s*import\b", Quiz._esm, re.MULTILINE)
    assert re.findall(r"^export.*", Quiz._esm, re.MULTILINE) == ["export default {"]


def test_no_two_modules_use_the_same_top_level_name():
    declared = r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)"
    names = re.findall(declared, front_end.read(MODULES), re.MULTILINE)
    assert sorted(names) == sorted(set(names))


def test_the_script_asks_no_other_machine_for_anything():
    assert not re.search(r"https?://", Quiz._esm + Quiz._css)


def test_styles_use_logical_properties_so_that_they_mirror_themselves():
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    assert re.findall(physical, Quiz._css) == []
