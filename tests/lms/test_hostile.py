"""Texts that try to be markup, the end of a file or a question arrive in every package as the texts they are."""

import re
from xml.etree import ElementTree

import pytest

from tests.activities.hostile import HOSTILE, hostile_choice, hostile_sort
from tests.lms.moodle_reader import Filed, questions_in, read, right_in
from tests.lms.qti_reader import in_words, named, right_answer, words
from utils.lms import moodle, moodle_kinds
from utils.lms.from_bank import item_of
from utils.lms.items import Item, Matching, Pair, Table
from utils.lms.qti import item_file
from utils.lms.qti_dialects import NEWER, OLDER
from utils.twins import LANGUAGES, Twin

SPITEFUL = {
    "the end of CDATA": "]]> <![CDATA[ x",
    "the end of a span": '</span><span lang="en" class="multilang">x</span>',
    "entities": "&amp; & &#123; &lt;b&gt;",
    "quotes": "\"'`«»",
    "an embedded question": "{1:SHORTANSWER:=x~#y} {#1}",
    "signs of an embedded question": r"a ~ = # } { \ %50%",
    "marks of direction": "\u202eabc\u202c \u200fx\u200e",
    "what XML has no place for": "a\x0bb\x00c\ufffe",
    "a comment": "<!-- x --> <?php x ?>",
    "very long": "word " * 2000,
}
LOST = dict.fromkeys(map(ord, "\x0b\x00\ufffe\u2066\u2067\u2069\u2060"))  # by XML; isolates and joiners are ours


def twin(text: str) -> Twin:
    return Twin(f"Hello {text}", f"مرحبًا {text}")


def plain(text: str) -> str:
    return " ".join(text.translate(LOST).split())


def filed(monkeypatch, *items: Item) -> Filed:
    """Return the first question of the file for Moodle that holds *items*."""
    monkeypatch.setattr(moodle, "items", lambda: list(items))
    return questions_in(moodle.moodle_files()["moodle/lessons.xml"])[0]


def ours(question):
    return question.model_copy(update={"id": "a", "objective": "01.1"})


@pytest.fixture(params=SPITEFUL)
def text(request) -> str:
    return SPITEFUL[request.param]


@pytest.fixture
def table(text) -> Table:
    rows = ((twin(f"row {text}"), twin(f"one {text}")), (twin("row 2"), twin("two")))
    return Table(ours(hostile_choice()), twin(text), (twin("head"), twin(f"head {text}")), rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_says_them_in_moodle_and_asks_no_question_but_its_own(monkeypatch, table, text, language):
    question = filed(monkeypatch, table)
    shown = question.text("questiontext/text")
    cells = right_in(question, language)["cells"]
    assert list(map(plain, cells)) == [plain(row[1][language]) for row in table.rows]
    assert len(re.findall(r"\{[0-9]*:", shown)) == 2, "one for each cell"
    said = plain(read(shown, language))
    assert said.startswith(plain(table.ask[language])) and plain(table.rows[0][0][language]) in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dialect", [NEWER, OLDER], ids=lambda dialect: dialect.edition)
def test_a_table_says_them_in_qti(table, dialect, language):
    file = ElementTree.fromstring(item_file(table, language, dialect))
    assert in_words(file, right_answer(file))["cells"] == [plain(row[1][language]) for row in table.rows]
    assert plain(table.ask[language]) in plain(words(named(file, "itemBody")[0]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [hostile_choice, hostile_sort])
def test_questions_of_the_bank_that_try_to_be_markup_stay_text(monkeypatch, make, language):
    monkeypatch.setattr(moodle_kinds, "LONGEST", 999)
    item = item_of(ours(make()))
    for found in (
        right_in(filed(monkeypatch, item), language),
        *(
            in_words(file, right_answer(file))
            for file in (ElementTree.fromstring(item_file(item, language, dialect)) for dialect in (NEWER, OLDER))
        ),
    ):
        (texts,) = found.values()
        assert texts and all(HOSTILE in each for text in texts for each in ([text] if isinstance(text, str) else text))


def test_a_group_that_moodle_would_cut_off_is_refused_with_its_question_and_the_cure(monkeypatch):
    long = Twin("Hello " * 20, "مرحبًا " * 20)
    item = Matching(ours(hostile_sort()), twin("?"), (Pair(twin("x"), 0), Pair(twin("y"), 1)), (long, twin("z")), False)
    with pytest.raises(ValueError, match="Question a: the group “Hello") as refused:
        filed(monkeypatch, item)
    assert "اختصروها" in str(refused.value)


def test_more_options_than_moodle_can_share_a_mark_among_are_refused_with_the_cure(monkeypatch):
    question = ours(hostile_choice())
    options = [question.options[0], *[question.options[1]] * 11]
    asked = item_of(question.model_copy(update={"kind": "choose_several", "options": options}))
    with pytest.raises(ValueError, match=r"Question a: .* 11 options .* at most 10") as refused:
        filed(monkeypatch, asked)
    assert "10 على الأكثر" in str(refused.value)
