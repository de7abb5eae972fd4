"""What stands on the page before a script works: the form, and the sample class's result as the script draws it."""

import json

from bs4 import BeautifulSoup

from utils import make_page
from utils.survey import show_class_survey, survey_facts
from utils.survey.meanings import FIGURES
from utils.tables import ANSWERS, load
from utils.twins import LANGUAGES

PAGE = BeautifulSoup(show_class_survey().data, "html.parser")


def test_the_stored_result_is_what_the_script_says_now():
    stored = (make_page.ROOT / make_page.FIRST_RESULT).read_text(encoding="utf-8")
    assert stored == make_page.first_result(), "run make page"


def test_the_form_asks_each_question_with_its_three_answers():
    for row, question in zip(load("class_questions").itertuples(), PAGE.select(".class-question"), strict=True):
        assert question["data-figure"] == row.figure and row.asks_ar in question.get_text()
        assert [radio["value"] for radio in question.select("input")] == list(ANSWERS)


def test_the_result_can_be_read_with_no_script_in_both_languages():
    for language in LANGUAGES:
        assert PAGE.select_one(f".lab-figure .twin[lang={language}] svg[role=img]")["aria-label"]
        assert len(PAGE.select(f".class-told > li > .twin[lang={language}]")) == len(FIGURES)
        assert "S3" in PAGE.select_one(f".lab-words > .twin[lang={language}]").get_text()


def test_the_script_is_given_the_reported_figures_and_the_sample_class():
    data = json.loads(survey_facts())["data"]
    assert [question["reported"] for question in data["questions"]] == [75, 62, 80, 53, 46]
    assert data["sample"] == load("class_sample")[list(FIGURES)].to_numpy().tolist()
