"""Exam sheets and keys belong together: one order by one printed number, and letters that lead to the right answers."""

import re
from pathlib import Path

import htpy as h
import pytest
from bs4 import BeautifulSoup

from utils.activities import exam_questions
from utils.handouts import exam_papers, seed_from
from utils.handouts.exam_forms import LETTERS, PASS, forms
from utils.handouts.exams import points_from
from utils.twins import LANGUAGES

HERE = Path(__file__).parent
FORMS = forms()
BANK = {question.id: question for question in exam_questions()}
EACH_FORM = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.row.form)
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def sheet_and_key(form, language: str) -> list[BeautifulSoup]:
    """Return both papers of *form*."""
    named = {paper.name: paper for paper in exam_papers()}
    names = (f"exam_{form.row.form}", f"exam_{form.row.form}.answers")
    return [BeautifulSoup(str(h.div[named[name].content(language)]), "html.parser") for name in names]


def plain(element) -> str:
    return " ".join(element.get_text().split())


@EACH_FORM
def test_a_form_asks_of_each_objective_as_many_held_out_questions_as_its_table_says(form):
    ours = {question.id for question in BANK.values() if question.place == f"exam-{form.row.bank}"}
    asked = [question.id for question in form.questions]
    assert set(asked) <= ours and len(asked) == len(set(asked))
    counted = [BANK[each].objective for each in asked]
    assert {counted.count(objective) for objective in {BANK[each].objective for each in ours}} == {
        form.row.per_objective
    }


def test_a_sheet_is_for_the_class_and_its_key_for_the_teacher_alone():
    assert {paper.name: paper.for_teacher for paper in exam_papers()} == {
        f"exam_{form.row.form}{kind}": kind != "" for form in FORMS for kind in ("", ".answers")
    }


@pytest.mark.parametrize("seed", ["seven", "-1", "100000", "7.5", "٧"])
def test_a_seed_that_is_none_is_refused_in_both_languages(seed):
    with pytest.raises(ValueError) as caught:
        seed_from(seed)
    assert f"SEED={seed} is no whole number" in str(caught.value) and f"ليس SEED={seed} عددًا" in str(caught.value)
    assert (seed_from(""), seed_from("0"), seed_from("99999")) == (None, 0, 99999)


def test_the_same_seed_gives_the_same_form_and_another_seed_another():
    def ids(seed):
        return [[question.id for question in form.questions] for form in forms(seed)]

    assert ids(5) == ids(5) != ids(6)
    assert [form.seed for form in forms(5)] == [5] * len(FORMS)


@EACH_LANGUAGE
@EACH_FORM
def test_the_key_leads_to_the_right_answers_on_the_sheet(form, language):
    sheet, key = sheet_and_key(form, language)
    asked = sheet.select(".exam > li")
    rows = [[plain(cell) for cell in row.select("th, td")] for row in key.select("table")[0].select("tbody tr")]
    assert len(asked) == len(rows) == len(form.questions)
    for entry, (_, answer, objective, number) in zip(asked, rows, strict=True):
        question = BANK[number]
        assert plain(entry.strong) == " ".join(getattr(question, f"ask_{language}").split())
        assert objective == question.objective
        if question.kind == "sort":
            assert_sorted(entry, answer, question, language)
        else:
            options = [plain(item).removeprefix("☐ ").split(" ", 1) for item in entry.select(".letters li")]
            right = {" ".join(getattr(each, language).split()) for each in question.options if each.right}
            assert {text for letter, text in options if letter in answer.split()} == right
            assert len(options) == len(question.options)


def assert_sorted(entry, answer: str, question, language: str) -> None:
    """Check that *answer* puts each card that *entry* shows into its group."""
    groups = dict(plain(item).split(" ", 1) for item in entry.select(".letters li"))
    cards = [plain(item) for item in entry.select(":scope > ol > li")]
    named = {" ".join(getattr(group, language).split()): group.id for group in question.groups}
    wanted = {" ".join(getattr(card, language).split()): card.group for card in question.cards}
    given = dict(re.findall(r"(\d+) (\w)", answer))
    assert {card: named[groups[given[str(place)]]] for place, card in enumerate(cards, start=1)} == wanted


@EACH_LANGUAGE
@EACH_FORM
def test_sheet_and_key_bear_the_seed_and_the_sheet_tells_nothing(form, language):
    sheet, key = sheet_and_key(form, language)
    assert str(form.seed) in plain(sheet.select_one(".seed")) == plain(key.select_one(".seed"))
    assert not sheet.select("table") and not any(question.id in str(sheet) for question in form.questions)


def test_there_are_letters_for_all_options_and_groups():
    most = max(max(len(form.parts(question)) for question in form.questions) for form in FORMS)
    groups = max(len(question.groups) for question in BANK.values() if question.kind == "sort")
    assert all(len(set(LETTERS[code])) >= max(most, groups) for code in LANGUAGES)


def test_a_form_on_paper_is_passed_with_the_share_that_the_final_test_asks_for():
    script = (HERE.parents[1] / "utils/activities/draw.js").read_text(encoding="utf-8")
    assert float(re.search(r"PASS = ([\d.]+)", script)[1]) * 100 == PASS


@pytest.mark.parametrize("questions", [36, 72, 15])
def test_the_mark_table_gives_a_point_for_the_smallest_number_that_earns_it(questions):
    for points in range(1, 21):
        needed = points_from(points, questions)
        assert needed / questions >= points / 20 > (needed - 1) / questions
