"""What the packages hold to be right: the page of the lessons and a player of QTI mark it, and both must agree."""

import itertools
from xml.etree import ElementTree

import pytest

from tests.browser.site_pages import served
from tests.lms.in_words import JUDGED, judge_on, slip
from tests.lms.moodle_reader import questions_in, right_in
from tests.lms.players import newer, player
from tests.lms.qti_reader import ISOLATES, in_words, right_answer, slips
from utils.lms.from_bank import items
from utils.lms.items import Essay, Item, Number
from utils.lms.moodle import moodle_files
from utils.lms.qti import item_file
from utils.lms.qti_dialects import NEWER, OLDER
from utils.twins import LANGUAGES

PLATFORM = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A platform</title><script src="player.js"></script>'
    "<main></main></html>"
)
BANK = {item.question.id: item for item in items()}
MARKED = {name: item for name, item in BANK.items() if item.question.kind in JUDGED}


@pytest.fixture(scope="module")
def judge(browser):
    """The marking of the lessons' own page."""
    context = browser.new_context()
    yield judge_on(context.new_page())
    context.close()


@pytest.fixture(scope="module")
def qti(browser, tmp_path_factory):
    """A function that lets a player show items of QTI 3.0 and mark answers to them."""
    folder = tmp_path_factory.mktemp("player")
    (folder / "player.js").write_text(player("qti_page"), encoding="utf-8")
    (folder / "index.html").write_text(PLATFORM, encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    with served(folder) as address:
        page.goto(f"{address}/index.html")
        yield lambda files: page.evaluate("(files) => played(files)", files)
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_moodle_is_told_to_be_right_is_right_on_the_page_and_with_a_slip_it_is_not(judge, language):
    filed = {each.name: each for xml in moodle_files().values() for each in questions_in(xml)}
    right = {name: right_in(filed[name], language) for name in MARKED}
    for name, told in zip(right, judge([(MARKED[name], language, right[name]) for name in right]), strict=True):
        assert told["solved"], (name, right[name])
        if "number" in right[name]:
            assert told["numbers"][-1] == 0, (name, "the page reports another value")
    wrong = [(MARKED[name], language, slip(right[name], MARKED[name], language)) for name in right]
    for (item, _, answer), told in zip(wrong, judge(wrong), strict=True):
        slipped = told["numbers"][-1] == 1 if "number" in answer else not told["solved"]
        assert slipped, (item.question.id, answer)


@pytest.mark.parametrize("dialect", [NEWER, OLDER], ids=lambda dialect: dialect.edition)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qti_declares_to_be_right_is_right_on_the_page(judge, dialect, language):
    given = []
    for item in MARKED.values():
        file = ElementTree.fromstring(item_file(item, language, dialect))
        given.append((item, language, in_words(file, right_answer(file))))
    for (item, _, answer), told in zip(given, judge(given), strict=True):
        assert told["solved"], (item.question.id, answer)
        if "number" in answer:
            assert told["numbers"][-1] == 0, (item.question.id, "the page reports another value")


def check(qti, judge, given: list[tuple[Item, str, str]]) -> None:
    """Let the player *qti* show each item of *given* (with its language and its file) and mark answers to it.

    What the file declares to be right earns the whole point, as on the page. Where a slip was made, the point is parted
    as the page counts it; a choice that is partly right is nothing on the page.
    """
    trees = [ElementTree.fromstring(xml) for _, _, xml in given]
    answers = [[right_answer(tree) or {"RESPONSE": "My answer. جوابي."}, *slips(tree)] for tree in trees]
    files = [{"xml": xml, "answers": tried} for (_, _, xml), tried in zip(given, answers, strict=True)]
    for (item, language, _), tree, tried, result in zip(given, trees, answers, qti(files), strict=True):
        name = item.question.id
        assert item.ask[language] in ISOLATES.sub("", result["words"]), name
        for marked in result["marked"]:
            told = [ISOLATES.sub("", text) for text in marked["told"]]
            assert any(item.source[language] in text for text in told), name
        scores = [float(marked["score"]) for marked in result["marked"]]
        assert scores[0] == pytest.approx(0 if isinstance(item, Essay) else 1, abs=1e-3), name
        assert all(score < 1 for score in scores[1:]), name
        if item.question.kind in JUDGED:
            judged = judge([(item, language, in_words(tree, answer)) for answer in tried])
            assert [told["solved"] for told in judged] == [score > 0.999 for score in scores], name
            for score, told in zip(scores[1:], judged[1:], strict=True):
                if told["numbers"]:
                    right, asked = told["numbers"]
                    assert score == pytest.approx(right / asked, abs=1e-3), name


def test_a_player_of_qti_shows_every_question_and_marks_it_as_the_page_does(qti, judge):
    turns = zip(items(), itertools.cycle(LANGUAGES), strict=False)  # each kind comes in both languages
    check(qti, judge, [(item, language, item_file(item, language, NEWER).decode()) for item, language in turns])


def test_what_older_platforms_get_is_shown_and_marked_the_same_once_another_program_has_read_it(qti, judge):
    one_of_each = {(type(item), item.question.kind): item for item in items()}.values()
    given = [(item, language) for item in one_of_each for language in LANGUAGES]
    read = newer([item_file(item, language, OLDER).decode() for item, language in given])
    assert len(given) >= 16
    check(qti, judge, [(*each, xml) for each, xml in zip(given, read, strict=True)])


def test_a_player_of_qti_counts_every_percentage_as_a_guess_and_nothing_else(qti):
    guesses = {"0": 1, "41": 1, "100": 1, "101": 0, "-1": 0}
    numbers = [item for item in items() if isinstance(item, Number)]
    answers = [{"RESPONSE": guess} for guess in guesses]
    files = [{"xml": item_file(item, "en", NEWER).decode(), "answers": answers} for item in numbers]
    for result in qti(files):
        assert [float(marked["score"]) for marked in result["marked"]] == list(guesses.values())
