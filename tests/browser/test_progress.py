"""Progress: shown, started over, saved to a file and loaded again; and a browser that remembers nothing."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.activities import (
    Learner,
    first_of,
    of_lesson,
    outcomes,
    section_of,
    store_progress,
    stored_progress,
)
from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import NO_STORAGE, PATIENCE
from utils.activities import questions, show_activities, show_course_progress, show_objectives
from utils.twins import page_html

LESSON = "01_definitions"
COURSE = show_course_progress().data


def lesson() -> str:
    """Return the objectives of lesson 01 and its first questions."""
    return show_objectives(LESSON[:2]).data + show_activities(first_of("choose_one", LESSON).place).data


def solve_one(notebook, language: str = "en"):
    """Solve the first question of lesson 01 that has options; return it."""
    question = first_of("choose_one", LESSON)
    notebook.choose(language)
    Learner(language, "mouse").answer(section_of(notebook, question), question, right=True)
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved")
    return question


def course_panel(notebook):
    panel = notebook.panel.locator(".act-course")
    panel.locator(".act-buttons").wait_for(timeout=PATIENCE)
    return panel


def test_a_solved_question_shows_in_the_lesson_the_objective_and_the_course(open_plain):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    total = len(of_lesson(LESSON))
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text(f"Solved: 1 of {total}")
    row = notebook.panel.locator(f'.act-objectives li[data-questions~="{question.id}"]')
    expect(row).to_contain_text("Solved: 1 of")
    start = open_plain(COURSE, context=notebook.page.context)
    rows = course_panel(start).locator(".act-lesson")
    assert rows.count() == 8
    expect(rows.nth(1)).to_contain_text(f"Solved: 1 of {total}")
    expect(rows.nth(2)).to_contain_text("Solved: 0 of")
    assert rows.nth(1).locator("progress").evaluate("(bar) => [bar.value, bar.max]") == [1, total]


def test_starting_over_asks_first_and_no_keeps_everything(open_plain):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    panel = notebook.panel.locator(".act-progress")
    panel.get_by_role("button", name="Start over").press("Enter")
    expect(panel.get_by_role("button", name="No, keep them")).to_be_focused()
    panel.get_by_role("button", name="No, keep them").press("Enter")
    expect(panel.get_by_role("button", name="Start over")).to_be_focused()
    assert outcomes(notebook) == {question.id: "solved"}


def test_starting_over_counts_only_what_was_answered(open_plain):
    notebook = open_plain(lesson())
    solve_one(notebook)
    notebook.panel.locator(".act-progress").get_by_role("button", name="Start over").click()
    expect(notebook.panel.locator(".act-progress [role=alert]")).to_contain_text("Forget the answers to 1 questions?")


def test_what_is_still_open_in_a_lesson_is_named_and_leads_to_its_question(open_plain):
    notebook = open_plain(lesson() + show_activities("01-check").data)
    solve_one(notebook)
    missing = notebook.panel.locator(".act-missing")
    expect(missing.locator("summary")).to_contain_text(f"Still open: {len(of_lesson(LESSON)) - 1}")
    on_page = [question for question in of_lesson(LESSON) if question.place == "01-check"]
    missing.locator("summary").click()
    links = missing.locator(".act-link")
    assert [text.strip() for text in links.all_inner_texts()] == [question.ask_en for question in on_page]
    links.first.click()
    expect(section_of(notebook, on_page[0])).to_be_focused()
    expect(section_of(notebook, on_page[0])).to_be_in_viewport()


def test_progress_that_is_loaded_shows_its_answers_on_the_page_at_once(open_plain, tmp_path):
    notebook = open_plain(lesson() + COURSE)
    question = solve_one(notebook)
    file = tmp_path / "progress.json"
    file.write_text(stored_progress(notebook), encoding="utf-8")
    panel = course_panel(notebook)
    panel.get_by_role("button", name="Start over").click()
    panel.get_by_role("button", name="Yes, start over").click()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "open")
    panel.locator("input[type=file]").set_input_files(file)
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved")
    right = next(option for option in question.options if option.right)
    expect(section_of(notebook, question).locator("label", has_text=right.en).locator("input")).to_be_checked()


def test_starting_a_lesson_over_opens_its_questions_and_leaves_the_other_lessons(open_plain):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    other = next(question for question in questions() if question.lesson == "02")
    state = json.loads(stored_progress(notebook))
    state["questions"][other.id] = {"outcome": "solved", "answer": [0]}
    store_progress(notebook, json.dumps(state))
    panel = notebook.panel.locator(".act-progress")
    panel.get_by_role("button", name="Start over").click()
    panel.get_by_role("button", name="Yes, start over").click()
    assert outcomes(notebook) == {other.id: "solved"}
    expect(section_of(notebook, question)).to_have_attribute("data-state", "open")
    expect(panel.locator(".act-bar")).to_contain_text("Solved: 0 of")


def test_progress_saved_to_a_file_is_loaded_in_another_browser(open_plain, tmp_path):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    start = open_plain(COURSE, context=notebook.page.context)
    with start.page.expect_download() as download:
        course_panel(start).get_by_role("button", name="Save progress to a file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    elsewhere = open_plain(COURSE)
    elsewhere.choose("en")
    panel = course_panel(elsewhere)
    panel.locator("input[type=file]").set_input_files(file)
    expect(panel.locator(".act-message").first).to_contain_text("Solved in the file: 1")
    assert outcomes(elsewhere) == {question.id: "solved"}


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("broken.json", '{"course": ', "damaged"),
        ("recipe.json", '{"name": "coffee"}', "not a progress file"),
        ("later.json", '{"course": "marketing-inside-and-out", "version": 9, "questions": {}}', "newer edition"),
        ("<b>bold</b>.json", "nothing", "<b>bold</b>.json"),
    ],
)
def test_a_bad_file_is_named_with_its_fault_and_changes_nothing(open_plain, tmp_path, name, text, words):
    notebook = open_plain(lesson())
    solve_one(notebook)
    before = stored_progress(notebook)
    start = open_plain(COURSE, context=notebook.page.context)
    start.choose("en")
    panel = course_panel(start)
    file = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    panel.locator("input[type=file]").set_input_files(file)
    message = panel.locator(".act-message").first
    expect(message).to_contain_text(words)
    expect(message).to_contain_text("nothing was changed")
    expect(message).to_contain_text(name)
    assert stored_progress(start) == before


def test_where_storage_is_blocked_all_works_and_one_line_says_that_nothing_is_remembered(browser, open_plain):
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    context.add_init_script(NO_STORAGE)
    notebook = open_plain(lesson(), context=context)
    solve_one(notebook)
    panel = notebook.panel.locator(".act-progress")
    expect(panel.locator(".act-bar")).to_contain_text("Solved: 1 of")
    expect(panel.locator(".act-message").last).to_contain_text("does not let the page remember")
    notebook.reload()
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text("Solved: 0 of", timeout=PATIENCE)
    context.close()


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("{", "cannot be read"),
        ('{"course": "marketing-inside-and-out", "version": 9, "questions": {}}', "newer edition"),
    ],
)
def test_stored_progress_that_is_not_understood_is_left_alone_and_told(open_plain, stored, words):
    notebook = open_plain(lesson())
    store_progress(notebook, stored)
    notebook.reload()
    solve_one(notebook)
    panel = notebook.panel.locator(".act-progress")
    expect(panel.locator(".act-message").last).to_contain_text(words)
    expect(panel.locator(".act-bar")).to_contain_text("Solved: 1 of")
    assert stored_progress(notebook) == stored


def test_starting_the_course_over_clears_also_what_could_not_be_read(open_plain):
    notebook = open_plain(COURSE)
    store_progress(notebook, "{")
    notebook.reload()
    notebook.choose("en")
    panel = course_panel(notebook)
    panel.get_by_role("button", name="Start over").click()
    panel.get_by_role("button", name="Yes, start over").click()
    assert stored_progress(notebook) is None
    expect(panel.locator(".act-message").last).to_be_empty()


def test_what_is_stored_holds_nothing_but_questions_and_answers(open_plain):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    state = json.loads(stored_progress(notebook))
    assert set(state) == {"course", "version", "questions"}
    assert set(state["questions"][question.id]) == {"outcome", "answer"}


def test_two_notebooks_on_one_page_share_what_was_solved(open_plain):
    notebook = open_plain(lesson() + str(page_html()) + COURSE)  # each brings the page's script
    solve_one(notebook)
    row = course_panel(notebook).locator(".act-lesson").nth(1)
    expect(row).to_contain_text(f"Solved: 1 of {len(of_lesson(LESSON))}")
    assert notebook.errors == []


def test_what_is_solved_in_another_tab_shows_here_at_once(open_plain):
    here = open_plain(COURSE)
    here.choose("en")
    row = course_panel(here).locator(".act-lesson").nth(1)
    expect(row).to_contain_text("Solved: 0 of")
    solve_one(open_plain(lesson(), context=here.page.context))
    expect(row).to_contain_text("Solved: 1 of")


def test_an_output_that_comes_again_works_and_knows_what_was_solved(open_plain):
    notebook = open_plain(lesson())
    question = solve_one(notebook)
    notebook.page.evaluate("""(html) => {
      const output = document.createElement("div");
      output.innerHTML = html;
      document.querySelectorAll("course-activity, course-objectives, course-progress").forEach((part) => part.remove());
      document.querySelector("main").append(output);
    }""", lesson())  # fmt: skip
    section = section_of(notebook, question)
    expect(section).to_have_attribute("data-state", "solved")
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text("Solved: 1 of")
    Learner("en", "mouse").press(section, "Try again")
    expect(section).to_have_attribute("data-state", "open")


def test_an_output_taken_off_the_page_and_brought_back_works_on(open_plain):
    notebook = open_plain(lesson())
    notebook.choose("en")
    take_away = """() => {
      window.away = [...document.querySelectorAll("course-objectives, course-progress")];
      window.away.forEach((part) => part.remove());
    }"""
    notebook.page.evaluate(take_away)
    solve_one(notebook)
    notebook.page.evaluate("() => document.querySelector('main').append(...window.away)")
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text("Solved: 1 of")
    assert notebook.panel.locator(".act-progress .act-buttons").count() == 1
