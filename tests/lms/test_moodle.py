"""Moodle XML, read back and compared with the bank, question by question, in both languages."""

import re

import pytest

from tests.lms.moodle_reader import Filed, questions_in, read, read_elsewhere
from utils.activities import exam_questions, questions
from utils.lms.items import Choice, Essay, Matching, Number, Ordering, Table
from utils.lms.moodle import moodle_files
from utils.tables import load
from utils.twins import LANGUAGES, Twin

TYPES = {
    Choice: "multichoice",
    Matching: "matching",
    Ordering: "ordering",
    Number: "numerical",
    Table: "cloze",
    Essay: "essay",
}
# the shares of a mark that Moodle knows; it refuses others
SHARES = {100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111}
SHARES |= {10, 5, 0}
ANSWER_COLUMN = 255  # letters that Moodle keeps of what is chosen in a matching question
COMMON_UPLOAD = 2 * 2**20  # bytes, the limit of PHP where nobody raised it


@pytest.fixture(scope="module")
def filed(moodle) -> dict[str, Filed]:
    return {each.name: each for xml in moodle.values() for each in questions_in(xml)}


def of_kind(filed: dict[str, Filed], bank, kind: type) -> list[tuple]:
    found = [(filed[name], item) for name, item in bank.items() if isinstance(item, kind)]
    assert found
    return found


def both(text: Twin) -> list[str]:
    return [text[code] for code in LANGUAGES]


def said(html: str | None) -> list[str]:
    return [read(html, code) for code in LANGUAGES]


def test_every_question_of_both_banks_is_there_once_under_its_id(moodle):
    lessons, exam = (
        [each.name for each in questions_in(moodle[f"moodle/{name}.xml"])] for name in ("lessons", "final_test")
    )
    assert sorted(lessons) == sorted(question.id for question in questions())
    assert sorted(exam) == sorted(question.id for question in exam_questions())


def test_a_question_is_filed_by_lesson_and_objective_with_a_path_that_moodle_takes_apart(filed, bank):
    titles = {row.lesson: row for row in load("lessons").itertuples()}
    for name, item in bank.items():
        context, top, course, shelf, objective = re.split(r"(?<!/)/(?!/)", filed[name].category)
        assert (context, top, objective) == ("$course$", "top", item.question.objective)
        assert all(title in course for title in ("Marketing, Inside and Out", "التسويق من الداخل والخارج"))
        if item.question.place.startswith("exam"):
            assert shelf.startswith(f"Final test, form {item.question.place[-1].upper()} · الاختبار الختامي")
        else:
            row = titles[item.question.lesson]
            assert shelf == f"{row.lesson} {row.title_en} · {row.title_ar}"


def test_every_kind_becomes_the_nearest_of_moodles_types_and_asks_in_both_languages(filed, bank):
    for name, item in bank.items():
        question = filed[name]
        assert question.question.get("type") == TYPES[type(item)], name
        asked = said(question.text("questiontext/text"))
        assert all(text.startswith(ask) for text, ask in zip(asked, both(item.ask), strict=True)), name


def test_a_choice_keeps_its_options_their_reasons_and_which_are_right(filed, bank):
    for question, item in of_kind(filed, bank, Choice):
        answers = question.question.findall("answer")
        assert [said(answer.findtext("text")) for answer in answers] == [both(each.words) for each in item.options]
        told = [said(answer.findtext("feedback/text")) for answer in answers]
        assert told == [both(Twin.of(each, "why")) for each in item.options]
        assert [float(answer.get("fraction")) > 0 for answer in answers] == [each.right for each in item.options]
        assert question.text("single") == ("false" if item.question.kind == "choose_several" else "true")


def test_what_is_right_earns_the_whole_mark_and_guessing_everything_earns_nothing(filed, bank):
    for question, item in of_kind(filed, bank, Choice):
        shares = [float(answer.get("fraction")) for answer in question.question.findall("answer")]
        assert all(abs(share) in SHARES for share in shares), question.name
        assert sum(share for share in shares if share > 0) == pytest.approx(100, abs=1e-3)
        if item.several:
            assert sum(shares) == pytest.approx(0, abs=1e-3), question.name


def test_pairs_keep_what_belongs_where_in_answers_short_enough_for_moodle(filed, bank):
    for question, item in of_kind(filed, bank, Matching):
        pairs = [
            (said(part.findtext("text")), said(part.findtext("answer/text")))
            for part in question.question.findall("subquestion")
        ]
        wanted = [(both(pair.words), both(item.groups[pair.group])) for pair in item.pairs]
        assert [pair for pair in pairs if any(pair[0])] == wanted, question.name
        assert {answer for _, (answer, _arabic) in pairs} == {group.en for group in item.groups}
        answers = [part.findtext("answer/text") for part in question.question.findall("subquestion")]
        assert all(len(answer) <= ANSWER_COLUMN and "<bdi" not in answer for answer in answers), question.name


def test_an_order_stands_in_its_order_and_counts_each_place(filed, bank):
    for question, item in of_kind(filed, bank, Ordering):
        assert [said(answer.findtext("text")) for answer in question.question.findall("answer")] == [
            both(step.words) for step in item.steps
        ]
        assert question.text("gradingtype") == "ABSOLUTE_POSITION" and question.text("selecttype") == "ALL"
    assert filed["order-the-walk"].question.find("answer").findtext("text").startswith('<span lang="en"')


@pytest.mark.parametrize(
    ("guess", "counts"), [("0", True), ("41", True), ("100", True), ("-1", False), ("101", False), ("7e3", False)]
)
def test_every_percentage_counts_as_an_estimate_as_it_does_in_the_lessons(filed, bank, guess, counts):
    for question, _item in of_kind(filed, bank, Number):
        taken = [
            float(answer.get("fraction"))
            for answer in question.question.findall("answer")
            if abs(float(guess) - float(answer.findtext("text"))) <= float(answer.findtext("tolerance"))
        ]
        assert (taken[:1] == [100]) is counts


def test_of_an_estimate_moodle_shows_the_reported_value_and_why_to_be_careful(filed, bank):
    for question, item in of_kind(filed, bank, Number):
        answers = question.question.findall("answer")
        assert float(answers[0].findtext("text")) == item.value and answers[0].findtext("tolerance") == "0"
        for answer in answers:
            for code, told in zip(LANGUAGES, said(answer.findtext("feedback/text")), strict=True):
                assert item.why[code] in told and f"{item.value:g}" in told


def test_an_essay_shows_its_points_to_whoever_grades_and_its_model_afterwards(filed, bank):
    for question, item in of_kind(filed, bank, Essay):
        for code in LANGUAGES:
            grading = read(question.text("graderinfo/text"), code)
            after = read(question.text("generalfeedback/text"), code)
            assert all(point[code] in grading and point[code] in after for point in item.points)
            assert all(paragraph[code] in after for paragraph in item.model)
        assert (question.text("attachmentsrequired") == "1") is item.paper


def test_the_general_feedback_gives_the_reason_and_the_source(filed, bank):
    for name, item in bank.items():
        told = [read(filed[name].text("generalfeedback/text"), code) for code in LANGUAGES]
        assert all(text.endswith(source) for text, source in zip(told, both(item.source), strict=True)), name
    english, arabic = (read(filed["one-sentence"].text("generalfeedback/text"), code) for code in LANGUAGES)
    assert "the conclusion that both articles reach" in english and "ثم الغاية التي تنتهي إليها المقالتان" in arabic
    assert "Source: yuyu · Y10" in english and "المصدر: yuyu · Y10" in arabic


def test_no_text_shows_a_word_of_the_other_language_through_the_filter(filed):
    for name, question in filed.items():
        for part in question.question.iter("text"):
            arabic = part.text or ""
            if "multilang" in arabic:
                assert "multilang" not in "".join(read(arabic, code) for code in LANGUAGES), name
                assert not re.search(r"<span|</span", re.sub(r"(?s)<span[^>]*>.*?</span>", "", arabic)), name


def test_arabic_says_its_direction_inside_the_one_span_that_the_filter_allows(filed, bank):
    for name, item in bank.items():
        text = filed[name].text("questiontext/text")
        assert '<span lang="ar" class="multilang"><bdi dir="rtl" lang="ar">' in text, name
        spans = re.findall(r"<span[^>]*>", text)
        assert set(spans) == {f'<span lang="{code}" class="multilang">' for code in LANGUAGES}, item.question.id


def test_the_files_pass_through_an_upload_of_two_megabytes_and_are_the_same_each_time(moodle):
    assert all(len(xml) < COMMON_UPLOAD for xml in moodle.values())
    assert moodle_files() == moodle


@pytest.mark.slow
def test_another_program_reads_choices_and_tables_as_the_bank_has_them(moodle, bank, tmp_path):
    read_back = read_elsewhere(moodle["moodle/lessons.xml"], tmp_path)
    choices = {each["name"].split(" ", 1)[1]: each for each in read_back["multichoice"]}
    wanted = {
        name: item
        for name, item in bank.items()
        if isinstance(item, Choice) and not item.question.place.startswith("exam")
    }
    assert choices.keys() == wanted.keys()
    for name, item in wanted.items():
        assert said(choices[name]["text_pre_parse"]) == both(item.ask)
        assert [said(option["answer"]) for option in choices[name]["options"]] == [
            both(option.words) for option in item.options
        ]
        assert [option["score_fraction"] > 0 for option in choices[name]["options"]] == [
            option.right for option in item.options
        ]
    for table in read_back["cloze"]:
        item = bank[table["name"].split(" ", 1)[1]]
        cells = [cell for row in item.rows for cell in row[1:]]
        right = [[said(each["answer"]) for each in gap["options"] if each["score"] == 100] for gap in table["gaps"]]
        assert right == [[both(cell)] for cell in cells]
        assert all(len(gap["options"]) == len(set(cells)) for gap in table["gaps"])
