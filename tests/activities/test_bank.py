"""The question bank: what it must hold for the course, and that each mistake in it is one clear error with its line."""

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from utils.activities import KINDS, exam_questions, places, questions
from utils.activities.series import NOT_TESTED
from utils.models import what_the_email_did
from utils.tables import DATA, TableError, load
from utils.twins import LANGUAGES

ONE = """- id: two-plans
  place: "01-trap"
  objective: "01.1"
  kind: choose_one
  facts: A6 W1
  ask_en: What does the note mean?
  ask_ar: ما معنى الورقة؟
  options:
    - en: One thing
      ar: شيء واحد
      right: true
      why_en: Because it does.
      why_ar: لأنها كذلك.
    - en: Another thing
      ar: شيء آخر
      why_en: It does not.
      why_ar: ليست كذلك.
"""
SORT = """- id: two-boxes
  place: "01-trap"
  objective: "01.1"
  kind: sort
  facts: A6
  ask_en: Where does each belong?
  ask_ar: أين يوضع كل منها؟
  groups:
    - {id: internal, en: Internal, ar: الداخلي}
    - {id: external, en: External, ar: الخارجي}
  cards_from: {table: examples, text: text, group: side, why: why}
"""
OTHERS = {
    "estimate": """- id: a-guess
  place: "03-estimate"
  objective: "03.1"
  kind: estimate
  facts: S1
  figure: S1
  ask_en: How many?
  ask_ar: كم؟
  why_en: It is not said.
  why_ar: لم يُذكر.
""",
    "fill_table": """- id: a-table
  place: "04-sides"
  objective: "04.1"
  kind: fill_table
  facts: T1
  ask_en: Fill it.
  ask_ar: املؤوه.
  table: comparison_sides
  columns: [internal, external]
  rows: [audience]
""",
    "flashcards": """- id: a-deck
  place: "01-glossary"
  objective: "01.1"
  kind: flashcards
  facts: Y1
  ask_en: Turn.
  ask_ar: اقلبوا.
  table: glossary
  front: term
  back: definition
  until: "02"
""",
    "write": """- id: a-text
  place: "07-plan"
  objective: "07.4"
  kind: write
  facts: Y1
  ask_en: Write it.
  ask_ar: اكتبوه.
  model_en: "One.\\n\\nTwo."
  model_ar: "واحد.\\n\\nاثنان."
  points:
    - {en: One, ar: واحد}
    - {en: Two, ar: اثنان}
    - {en: Three, ar: ثلاثة}
""",
}
# What a teacher may do wrong: the text, what is put in its place, the line, and a word of the message in English.
MISTAKES = {
    "a twin is missing": (ONE, "  ask_ar: ما معنى الورقة؟\n", "", 1, "ask_ar: the key is missing"),
    "a twin is empty": (ONE, "ask_ar: ما معنى الورقة؟", 'ask_ar: ""', 7, "the text is empty"),
    "a twin that shows nothing": (ONE, "ask_ar: ما معنى الورقة؟", r'ask_ar: "\u00a0\u200f"', 7, "the text is empty"),
    "an id that shows nothing": (SORT, "id: internal", r'id: "\u200b"', 9, "the text is empty"),
    "Arabic lost in English": (ONE, "en: One thing", 'en: "One «????» thing"', 9, "letters were lost"),
    "the Arabic is English": (ONE, "ar: شيء آخر", "ar: Another thing", 15, "Arabic"),
    "the English is Arabic": (ONE, "en: Another thing", "en: شيء آخر", 14, "English"),
    "a feedback is missing": (ONE, "      why_en: It does not.\n", "", 14, "why_en: the key is missing"),
    "no option is right": (ONE, "      right: true\n", "", 8, "no option is right"),
    "two options are right": (
        ONE,
        "      why_en: It does",
        "      right: true\n      why_en: It does",
        8,
        "more than one",
    ),
    "only one of several is right": (ONE, "choose_one", "choose_several", 8, "few"),
    "right is no yes or no": (ONE, "right: true", "right: perhaps", 11, "right"),
    "an unknown objective": (ONE, '"01.1"', '"01.9"', 3, "“01.9” is not known"),
    "an objective without quotes": (ONE, '"01.1"', "01.1", 3, "double quotes"),
    "an unknown fact": (ONE, "A6 W1", "A6 Z9", 5, "ids of facts"),
    "no fact": (ONE, "facts: A6 W1", 'facts: ""', 5, "ids of facts"),
    "an unknown kind": (ONE, "kind: choose_one", "kind: chose", 4, "choose_one"),
    "a misspelt key": (ONE, "ask_en", "ask_eng", 6, "did you mean “ask_en”?"),
    "a misspelt key of an option": (ONE, "      right:", "      rigth:", 11, "did you mean “right”?"),
    "a key of questions in an option": (
        ONE,
        "      right:",
        "      facts:",
        11,
        "write one of: en, ar, right, why_en, why_ar",
    ),
    "an unknown key of a group": (
        SORT,
        "{id: internal,",
        "{zzz: 1, id: internal,",
        9,
        "is not known; write one of: en, ar, id",
    ),
    "an unknown key of cards": (
        SORT,
        "why: why",
        "why: why, zzz: 1",
        11,
        "write one of: table, text, group, why, only",
    ),
    "a key twice": (ONE, "  kind: choose_one\n", "  kind: choose_one\n  kind: sort\n", 5, "second time"),
    "an id with blanks": (ONE, "id: two-plans", "id: two plans", 1, "form two-plans"),
    "a place that is none": (ONE, '"01-trap"', '"trap"', 2, 'form "01-trap"'),
    "a place of the final test": (ONE, '"01-trap"', '"exam-a"', 2, 'form "01-trap"'),
    "a text that YAML reads otherwise": (ONE, "ask_en: What does the note mean?", "ask_en: Note: what?", 6, "not YAML"),
    "a date that is none": (ONE, "ask_en: What does the note mean?", "ask_en: 2024-13-45", 6, "not YAML"),
    "a type that YAML does not have": (ONE, "ask_en: What", "ask_en: !!python/name:os.system What", 6, "not YAML"),
    "brackets for a key": (ONE, "  kind: choose_one\n", "  ? [kind]\n  : choose_one\n", 4, "one plain word"),
    "a list within itself": (ONE, ONE, "- &all [*all]\n", 1, "stands for this part"),
    "a part that stands for another": (f"{ONE}- *one\n", "- id", "- &one\n  id", 1, "stands for this part"),
    "the same id again": (ONE + ONE, "", "", 18, "earlier question"),
    "no question at all": (ONE, ONE, "just a text\n", 1, "list of questions"),
    "an entry that is no question": (ONE, ONE, ONE + "- a text\n", 18, "not a question"),
    "an unknown table": (SORT, "table: examples", "table: exemples", 11, "did you mean “examples”?"),
    "an unknown column": (SORT, "why: why", "why: because", 11, "“because_en” is not known"),
    "rows of another group": (SORT, "{id: external,", "{id: outside,", 11, "external"),
    "neither cards nor table": (
        SORT,
        "  cards_from: {table: examples, text: text, group: side, why: why}\n",
        "",
        1,
        "cards_from",
    ),
    "not one card each": (SORT, "  groups:", "  one_each: true\n  groups:", 8, "exactly one card"),
    "an unknown figure": (OTHERS["estimate"], "figure: S1", "figure: S9", 6, "“S9” is not known"),
    "neither figure nor value": (OTHERS["estimate"], "  figure: S1\n", "", 1, "“figure” or “value”"),
    "figure and value": (OTHERS["estimate"], "  figure: S1\n", "  figure: S1\n  value: 58\n", 1, "“figure” or “value”"),
    "a value that is no share": (OTHERS["estimate"], "figure: S1", "value: 158", 6, "less than or equal to 100"),
    "an unknown row": (OTHERS["fill_table"], "[audience]", "[audiense]", 10, "did you mean “audience”?"),
    "a column of no twins": (OTHERS["fill_table"], "[internal, external]", "[internal, facts]", 9, "“facts_en”"),
    "a table that compares nothing": (
        OTHERS["fill_table"],
        "comparison_sides\n  columns: [internal, external]",
        "glossary\n  columns: [term]",
        8,
        "aspect",
    ),
    "a lesson without its zero": (OTHERS["flashcards"], 'until: "02"', 'until: "2"', 11, 'form "02"'),
    "a deck of a table without lessons": (
        OTHERS["flashcards"],
        "glossary\n  front: term\n  back: definition",
        "channels\n  front: name\n  back: name",
        11,
        "“lesson” is not known",
    ),
    "a model answer of fewer paragraphs": (OTHERS["write"], "واحد.\\n\\nاثنان.", "واحد.", 9, "as many paragraphs"),
    "too few points to tick": (OTHERS["write"], "    - {en: Three, ar: ثلاثة}\n", "", 10, "too few"),
    "an unknown side of a card": (OTHERS["flashcards"], "front: term", "front: word", 9, "“word_en” is not known"),
}


@pytest.fixture
def folder(tmp_path):
    """A folder with the course's tables, into which a test writes a bank."""
    for table in DATA.glob("*.csv"):
        shutil.copy(table, tmp_path)
    return tmp_path


def read(folder: Path, text: str):
    (folder / "questions.yaml").write_text(text, encoding="utf-8")
    return questions(folder)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_its_line_and_its_cure_in_both_languages(folder, mistake):
    text, before, after, line, words = MISTAKES[mistake]
    assert before in text, "the test changes nothing"
    with pytest.raises(TableError) as error:
        read(folder, text.replace(before, after, 1) if before else text)
    message = str(error.value)
    assert "questions.yaml" in message and words in message
    assert f"line {line}" in message and f"السطر {line}" in message


@pytest.mark.parametrize("text", [ONE, SORT, *OTHERS.values(), OTHERS["estimate"].replace("figure: S1", "value: 58")])
def test_a_sound_question_of_each_kind_is_read(folder, text):
    assert len(read(folder, text)) == 1


def test_all_mistakes_are_told_at_once_in_the_order_of_the_lines(folder):
    text = ONE.replace("A6 W1", "Z9").replace("right: true", "right: 3")
    with pytest.raises(TableError) as error:
        read(folder, text)
    assert [problem.line for problem in error.value.problems] == [5, 11]


def test_cards_written_out_may_not_name_a_group_that_is_not_there(folder):
    card = "  cards:\n    - {en: A, ar: أ, group: beside, why_en: Why, why_ar: لماذا}\n"
    with pytest.raises(TableError, match="“beside” is not known"):
        read(folder, SORT.replace("  cards_from: {table: examples, text: text, group: side, why: why}\n", card))


def test_a_bank_in_another_encoding_is_refused_with_the_cure(folder):
    (folder / "questions.yaml").write_bytes(ONE.encode("windows-1256"))
    with pytest.raises(TableError, match="UTF-8"):
        questions(folder)


def test_a_bank_of_lists_within_lists_is_refused_with_words(folder):
    with pytest.raises(TableError, match=r"questions\.yaml(.|\n)*too deep"):
        read(folder, "- " * 1200 + "a\n")


def test_a_missing_bank_is_named(folder):
    with pytest.raises(TableError, match=r"questions\.yaml"):
        questions(folder)


def test_a_bank_saved_with_a_byte_order_mark_is_read(folder):
    (folder / "questions.yaml").write_bytes(b"\xef\xbb\xbf" + ONE.encode())
    assert len(questions(folder)) == 1


def test_one_line_leaves_a_question_out(folder):
    assert read(folder, ONE + SORT.replace("  kind:", "  skip: true\n  kind:")) == read(folder, ONE)


def test_a_changed_bank_is_read_again(folder):
    before = read(folder, ONE)
    (folder / "questions.yaml").write_text(ONE + SORT, encoding="utf-8")
    os.utime(folder / "questions.yaml", ns=(1, 1))
    assert len(questions(folder)) == len(before) + 1


def test_a_table_that_no_longer_has_what_the_bank_refers_to_is_told_although_the_bank_is_the_same(folder):
    assert len(read(folder, OTHERS["fill_table"])) == 1
    table = folder / "comparison_sides.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("audience,", "readers,", 1), encoding="utf-8")
    with pytest.raises(TableError, match="“audience” is not known"):
        questions(folder)


def test_the_course_has_at_least_sixty_questions():
    assert len(questions()) >= 60


def test_every_objective_has_at_least_three_questions():
    asked = Counter(question.objective for question in questions())
    assert {objective: asked[objective] for objective in load("objectives")["objective"] if asked[objective] < 3} == {}


def test_every_objective_of_marketing_is_tested_by_four_questions_that_no_lesson_asks_two_a_form():
    tested = Counter((question.objective, question.place) for question in exam_questions())
    objectives = [each for each in load("objectives")["objective"] if each not in NOT_TESTED]
    assert set(tested) == {(each, form) for each in objectives for form in ("exam-a", "exam-b")}
    assert min(tested.values()) >= 2
    practised = {question.id for question in questions()} | {question.ask_en for question in questions()}
    assert [one.id for one in exam_questions() if one.id in practised or one.ask_en in practised] == []


def test_the_two_forms_are_parallel():
    forms = [Counter(one.kind for one in exam_questions() if one.place == f"exam-{form}") for form in "ab"]
    assert forms[0].total() == forms[1].total()
    assert max(abs(forms[0][kind] - forms[1][kind]) for kind in KINDS) <= 3


def test_a_place_that_stands_empty_is_still_known(folder):
    (folder / "questions.yaml").write_text(ONE.replace("  kind:", "  skip: true\n  kind:"), encoding="utf-8")
    assert (questions(folder), places(folder)) == ((), ("01-trap",))


def test_a_question_of_the_final_test_stands_in_a_form(folder):
    (folder / "exam.yaml").write_text(ONE.replace('"01-trap"', '"exam-b"'), encoding="utf-8")
    assert [question.lesson for question in exam_questions(folder)] == ["01"]
    (folder / "exam.yaml").write_text(ONE, encoding="utf-8")
    with pytest.raises(TableError, match=r"exam\.yaml(.|\n)*line 2.*“?exam-a”?"):
        exam_questions(folder)


def test_a_value_to_estimate_is_what_the_counts_give():
    values = {question.id: question.value for question in questions() if getattr(question, "value", None) is not None}
    email = what_the_email_did(load("email_experiment")).set_index("arm")
    assert values == {"came-anyway": round(email.loc["mens", "anyway"])}


def test_every_kind_of_activity_is_used():
    assert {question.kind for question in questions()} == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_options_or_cards_of_a_question_say_the_same(language):
    for question in (*questions(), *exam_questions()):
        parts = getattr(question, "options", None) or getattr(question, "cards", [])
        texts = [part.words[language] for part in parts]
        assert len(set(texts)) == len(texts), question.id


def numbers(part, stem: str) -> list[list[str]]:
    """Return the numbers in a text of *part*, sorted, for each language."""
    return [sorted(re.findall(r"\d+(?:[.,]\d+)*", getattr(part, stem + language))) for language in LANGUAGES]


def test_the_numbers_are_the_same_in_both_languages():
    for question in questions():
        for part in (question, *getattr(question, "options", []), *getattr(question, "cards", [])):
            for stem in ("ask_", "", "why_"):
                if hasattr(part, f"{stem}en"):
                    english, arabic = numbers(part, stem)
                    assert english == arabic, f"{question.id}: {getattr(part, f'{stem}en')}"


@pytest.mark.parametrize("question", exam_questions(), ids=lambda question: question.id)
def test_no_number_of_a_question_of_the_final_test_is_lost_in_the_other_language(question):
    found: list[set[str]] = [set(), set()]
    for part in (question, *getattr(question, "options", []), *getattr(question, "cards", [])):
        for stem in ("ask_", "", "why_"):
            for seen, new in zip(found, numbers(part, stem) if hasattr(part, f"{stem}en") else [[], []], strict=True):
                seen.update(new)
    english, arabic = ({number for number in each if float(number.replace(",", "")) > 12} for each in found)
    assert english == arabic, "only small numbers may be written in words"
