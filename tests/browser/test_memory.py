"""What the page remembers beside answers: cards that come back on their day, the chosen path, what was written."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.activities import first_of, outcomes, section_of, store_progress, stored_progress
from tests.browser.script_hand import answer, play
from utils.activities import questions, show_activities, show_objectives, show_paths
from utils.activities.from_tables import deck_rows
from utils.activities.markup import activity
from utils.tables import load

MORNING = "2026-03-30T08:00:00"


@pytest.fixture
def deck(open_plain, browser):
    """The cards of lesson 03 on the page of somebody who opens it on a morning in March; and how to let days pass."""
    question = next(one for one in questions() if one.place == "03-words")
    context = browser.new_context(locale="en-GB", timezone_id="Asia/Amman")
    context.clock.install(time=MORNING)
    notebook = open_plain(str(activity(question)), context=context)
    notebook.choose("en")
    yield notebook, question
    context.close()


def know_all(notebook, question) -> None:
    section = section_of(notebook, question)
    turn, known = (section.get_by_role("button", name=name) for name in ("Turn the card", "Known"))
    while turn.is_visible():
        turn.click()
        known.click()


def cards(notebook) -> dict:
    return json.loads(stored_progress(notebook))["cards"]


def test_a_known_card_comes_back_after_one_two_and_four_days_and_one_that_was_missed_begins_again(deck):
    notebook, question = deck
    section = section_of(notebook, question)
    total = len(deck_rows(question))
    expect(section.locator(".act-message")).to_contain_text(f"Due today: {total}. Cards in the deck: {total}.")
    days = ["2026-03-31", "2026-04-02", "2026-04-06"]
    for box, day in enumerate(days, start=1):
        know_all(notebook, question)
        assert {(card["box"], card["due"]) for card in cards(notebook).values()} == {(box, day)}
        expect(section.locator(".act-message")).to_contain_text("Nothing is due any more today")
        date = f"{int(day[-2:])} {'March' if day[5:7] == '03' else 'April'}"
        expect(section.locator(".act-message")).to_contain_text(date)
        notebook.page.clock.set_fixed_time(f"{day}T09:00:00")
        notebook.reload()
    section.get_by_role("button", name="Turn the card").click()
    section.get_by_role("button", name="Not yet").click()
    assert sorted((card["box"], card["due"]) for card in cards(notebook).values())[0] == (1, days[-1])
    know_all(notebook, question)
    assert outcomes(notebook) == {question.id: "solved"}
    expect(section.locator(".act-badge")).to_contain_text("Solved")


def test_cards_known_before_their_day_keep_it(deck):
    notebook, question = deck
    know_all(notebook, question)
    before = cards(notebook)
    section_of(notebook, question).get_by_role("button", name="Go through all cards now").click()
    know_all(notebook, question)
    assert cards(notebook) == before


def test_a_deck_asks_the_words_taught_so_far_and_shares_its_days_with_the_other_decks(open_plain):
    early, late = (next(one for one in questions() if one.place == place) for place in ("02-words", "05-words"))
    terms = load("glossary").set_index("term")["lesson"]
    assert {row.term for row in deck_rows(early)} == set(terms[terms <= "02"].index) < set(terms.index)
    notebook = open_plain(str(activity(early)) + str(activity(late)))
    notebook.choose("en")
    play(notebook, "en", [answer(early, "en", right=True)])
    left = len(deck_rows(late)) - len(deck_rows(early))
    expect(section_of(notebook, late).locator(".act-message")).to_contain_text(f"Due today: {left}.")


def heading(cell: str, title: str) -> str:
    return (
        f'<div class="jp-MarkdownOutput"><h2 id="{cell}"><span class="twin" lang="en">{title}</span>'
        f'<span class="twin" lang="ar" dir="rtl">{title}</span></h2></div>'
    )


@pytest.fixture
def lesson_02(open_plain):
    """A page of lesson 02 with three of its headings, the choice of a path below."""
    titles = ["Why it worked only sometimes", "Banners and pop-ups reborn", "The whole walk on one line"]
    headings = "".join(heading(f"h{place}", title) for place, title in enumerate(titles))
    notebook = open_plain(show_objectives("02").data + headings + show_paths().data)
    notebook.choose("en")
    return notebook


def test_without_a_path_no_section_is_marked(lesson_02):
    assert lesson_02.panel.locator(".path-mark").count() == 0
    expect(lesson_02.panel.locator("course-path details").first).to_be_hidden()


def test_a_chosen_path_marks_every_section_says_where_it_goes_on_and_is_remembered(lesson_02):
    lesson_02.panel.get_by_role("radio", name="One class: 90 minutes").check()
    for _ in range(2):
        marks = lesson_02.panel.locator(".path-mark")
        texts = [" ".join(text.split()) for text in marks.all_inner_texts()]
        assert texts == [
            "Not on your path. It goes on with: 02 Banners and pop-ups reborn",
            "On your path: 5 of 8. It goes on with: 03 What “the same or more” hides",
            "Not on your path. It goes on with: 03 What “the same or more” hides",
        ]
        link = marks.last.locator("a:visible")
        assert link.get_attribute("href") == "03_survey_statistics.html#cell-id=same", "a page beside the others"
        lesson_02.reload()
        lesson_02.panel.locator(".path-mark").first.wait_for()
    lesson_02.panel.get_by_role("radio", name="The whole course, lesson by lesson").check()
    assert lesson_02.panel.locator(".path-mark").count() == 0


def test_a_heading_that_is_written_anew_is_marked_once(lesson_02):
    lesson_02.panel.get_by_role("radio", name="By yourself: 180 minutes").check()
    lesson_02.page.evaluate("""() => {
      const cell = document.querySelector("#h1").parentElement;
      cell.innerHTML = cell.querySelector("h2").outerHTML;
    }""")
    expect(lesson_02.panel.locator("#h1 + .path-mark")).to_have_count(1)
    assert lesson_02.panel.locator(".path-mark").count() == 3


def test_the_progress_of_a_path_counts_its_own_questions_only(open_plain):
    question = next(one for one in questions() if one.place == "01-trap")
    off = next(one for one in questions() if one.place == "01-who" or one.place == "01-audience")
    notebook = open_plain(show_objectives("01").data + show_paths().data + show_activities("01-trap").data)
    notebook.choose("en")
    notebook.panel.get_by_role("radio", name="One class: 90 minutes").check()
    panel = notebook.panel.locator("course-path [data-path=class]")
    panel.locator("summary").click()
    ids = panel.locator("li[data-lesson='01']").evaluate_all(
        "(items) => items.flatMap((i) => i.dataset.questions.split(' '))"
    )
    assert question.id in ids and off.id not in ids
    expect(panel).to_contain_text(f"Solved: 0 of {len(ids)}")
    play(notebook, "en", [answer(question, "en", right=True)])
    expect(panel).to_contain_text(f"Solved: 1 of {len(ids)}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_no_violation_in_the_choice_of_a_path_and_in_its_marks(lesson_02, language):
    lesson_02.panel.get_by_role("radio", name="One class: 90 minutes").check()
    lesson_02.choose(language)
    for fold in lesson_02.panel.locator("course-paths summary").all():
        fold.click()
    assert violations(lesson_02, language, ["course-paths", "course-path [data-path=class]", ".path-mark"]) == {}


@pytest.fixture
def task(open_plain):
    """A written task on a page of its own."""
    question = next(one for one in questions() if one.kind == "write" and not one.paper)
    notebook = open_plain(str(activity(question)))
    notebook.choose("en")
    return notebook, question, section_of(notebook, question)


def test_a_text_must_be_written_before_the_model_answer_is_shown(task):
    notebook, _, section = task
    expect(section.locator(".act-model")).to_be_hidden()
    section.get_by_role("button", name="Compare with a model answer").click()
    expect(section.locator(".act-message")).to_contain_text("Write your text first")
    expect(section.locator(".act-model")).to_be_hidden()
    assert outcomes(notebook) == {}


def test_what_was_written_and_ticked_is_kept_and_the_task_is_solved_once_all_is_ticked(task, tmp_path):
    notebook, question, section = task
    section.get_by_label("Your text").fill("نصّ, and a <b>text</b>.")
    section.get_by_role("button", name="Compare with a model answer").press("Enter")
    expect(section.locator(".act-model")).to_be_visible()
    expect(section.locator(".act-after")).to_be_focused()
    boxes = section.locator(".act-points input")
    boxes.first.check()
    expect(section.locator(".act-message")).to_contain_text(f"Ticked: 1 of {len(question.points)}.")
    assert outcomes(notebook) == {question.id: "wrong"}
    notebook.reload()
    expect(section.get_by_label("Your text")).to_have_value("نصّ, and a <b>text</b>.")
    expect(boxes.first).to_be_checked()
    section.get_by_role("button", name="Go on writing").click()
    expect(section.get_by_label("Your text")).to_be_focused()
    section.get_by_label("Your text").fill("Better.")
    section.get_by_role("button", name="Compare with a model answer").click()
    for box in boxes.all():
        box.check()
    expect(section.locator(".act-badge")).to_contain_text("Solved")
    with notebook.page.expect_download() as download:
        section.get_by_role("button", name="Save my text to a file").click()
    assert download.value.path().read_text(encoding="utf-8") == "Better."
    state = json.loads(stored_progress(notebook))["questions"][question.id]
    assert state["answer"] == {"text": "Better.", "ticked": list(range(len(question.points)))}


def test_what_is_being_written_is_there_after_a_reload_though_nothing_was_compared(task):
    notebook, question, section = task
    section.get_by_label("Your text").fill("Half a thought")
    section.get_by_role("button", name="Save my text to a file").focus()
    notebook.reload()
    expect(section.get_by_label("Your text")).to_have_value("Half a thought")
    expect(section.locator(".act-model")).to_be_hidden()
    assert outcomes(notebook) == {question.id: "begun"}


def test_a_task_on_paper_asks_for_no_text(open_plain):
    question = next(one for one in questions() if one.kind == "write" and one.paper)
    notebook = open_plain(str(activity(question)))
    notebook.choose("ar")
    section = section_of(notebook, question)
    assert section.locator("textarea").count() == 0
    section.get_by_role("button", name="رسمتُها: إلى المقارنة").click()
    expect(section.locator(".act-model")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_no_violation_in_a_written_task_and_its_model_answer(task, language):
    notebook, question, _ = task
    notebook.choose(language)
    play(notebook, language, [answer(question, language, right=False)])
    assert violations(notebook, language, [".activity"]) == {}


def test_progress_stored_by_the_first_edition_is_taken_over(open_plain):
    question = first_of("choose_one", "01")
    notebook = open_plain(str(activity(question)))
    right = next(place for place, option in enumerate(question.options) if option.right)
    old = {"course": "marketing-inside-and-out", "version": 1, "test": {"seed": 1, "each": 1, "results": {"a": True}}}
    store_progress(notebook, json.dumps(old | {"questions": {question.id: {"outcome": "solved", "answer": [right]}}}))
    notebook.reload()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved")
