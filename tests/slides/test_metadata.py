"""What the metadata of a cell asks of its slide, and what is said where that cannot be."""

import pytest
from bs4 import BeautifulSoup

from tests.slides.notebooks import PAIR, TEXT, cell, code, question, write
from utils.activities import questions
from utils.activities.from_tables import cards_of
from utils.activities.markup import activity
from utils.slides.errors import DeckError
from utils.slides.lesson_deck import slides_of


def slides(folder, *cells, **options):
    return slides_of(write(folder, *cells, **options), {})


def text(slide, language: str = "en") -> str:
    soup = BeautifulSoup("".join(str(part) for part in slide.parts), "html.parser")
    return " ".join(twin.get_text(" ", strip=True) for twin in soup.select(f'.twin[lang="{language}"]'))


def notes(slide, language: str = "en") -> str:
    soup = BeautifulSoup("".join(slide.notes), "html.parser")
    return " ".join(twin.get_text(" ", strip=True) for twin in soup.select(f'.twin[lang="{language}"]'))


def stored(name: str) -> str:
    return str(activity(next(each for each in questions() if each.id == name)))


UNEVEN = TEXT.replace("واحد. اثنان.", "واحد، اثنان.")
BAD = {
    "an unknown kind of slide": (cell("odd", kind="subslide"), "subslide", "slide, fragment, notes"),
    "an unknown key": (cell("odd", shows=["list"]), "shows", "show, steps, questions"),
    "a part that is no part": (cell("odd", show=["sentence 1"]), "sentence 1", "paragraph 2.1-3"),
    "a part that is not there": (cell("odd", show=["table"]), "table", "paragraph 1, list 1"),
    "an item that is not there": (cell("odd", show=["list 1.2-4"]), "list 1.2-4", "list 1"),
    "sentences that are not the same": (cell("odd", UNEVEN, show=["paragraph 1.1"]), "paragraph 1.1", "en: 2, ar: 1"),
    "a step before any slide": (cell("odd", kind="fragment"), "fragment", "slide"),
    "languages with other parts": (cell("odd", PAIR.format("One.", "- واحد")), "en: paragraph", "ar: list"),
    "a question of another cell": (question("odd", stored("two-plans"), questions=["no"]), "no", "two-plans"),
    "a figure that cannot be drawn": (question("odd", '<img src="">'), "NameError", "run the notebook"),
    "code that is no Python": (code("odd", "%matplotlib inline"), "SyntaxError", "run the notebook"),
    **{
        f"cards that are {cards!r}": (question("odd", stored("two-plans"), cards=cards), f"{cards}", "from 1 on")
        for cards in (0, -1, 2.5, "three", True)
    },
    "a question nobody can vote on": (question("odd", stored("glossary-cards")), "odd", "–"),
}


@pytest.mark.parametrize("bad", BAD)
def test_a_mistake_is_told_with_its_notebook_its_cell_and_its_cure_in_both_languages(bad, tmp_path):
    odd, value, cure = BAD[bad]
    with pytest.raises(DeckError) as told:
        slides(tmp_path, odd)
    english, arabic = str(told.value).split("\n")
    for line, where in ((english, "01_trial.ipynb, cell odd: "), (arabic, "01_trial.ipynb، الخلية odd: ")):
        assert line.startswith(where) and value in line
    assert cure in english


@pytest.mark.parametrize("count", [11, 21])
def test_a_lesson_with_too_few_or_too_many_slides_is_refused(count, tmp_path):
    with pytest.raises(DeckError, match=f"{count} slides") as told:
        slides(tmp_path, fill=count)
    assert f"{count}، والعرض بين 12 و20" in str(told.value)
    assert len(slides(tmp_path, fill=12)) == 12 and len(slides(tmp_path, fill=20)) == 20


def test_what_is_chosen_is_shown_and_the_rest_goes_to_the_notes(tmp_path):
    first, *_ = slides(tmp_path, cell("a", show=["paragraph 1.2", "list 1.2-3"]))
    assert text(first) == "Two. b c" and text(first, "ar") == "اثنان. ب ج"
    assert notes(first) == "One. Two. a b c"
    assert first.heading == {"en": "A heading", "ar": "عنوان"}


def test_a_cell_without_a_kind_is_left_out_and_notes_are_for_the_teacher_alone(tmp_path):
    silent, kept = cell("b", PAIR.format("Unsaid.", "سكوت."), kind=None), cell("c", kind="notes")
    first, second, *_ = slides(tmp_path, cell("a"), silent, kept, fill=14)
    assert notes(first) == "One. Two. a b c" and "Unsaid" not in text(first) + notes(first)
    assert second.anchor == "more-0"


def test_steps_bring_the_same_item_in_both_languages_and_a_fragment_is_a_step(tmp_path):
    both = cell("a", show=["list"], steps=True), cell("b", show=["paragraph"], kind="fragment")
    first, *_ = slides(tmp_path, *both, fill=13)
    soup = BeautifulSoup("".join(str(part) for part in first.parts), "html.parser")
    for language in ("en", "ar"):
        steps = soup.select(f'[lang="{language}"] li')
        assert [step.get("data-fragment-index") for step in steps] == [None, "0", "1"]
    assert [part["data-fragment-index"] for part in soup.select(".pair.fragment")] == ["2"]


def test_the_title_of_a_card_is_the_heading_of_its_slide(tmp_path):
    card = PAIR.format("**Mind**\n\nText.", "**انتبهوا**\n\nنص.").replace('"twin"', '"twin caution"')
    first, *_ = slides(tmp_path, cell("a", card, show=["title", "paragraph"]))
    assert first.heading == {"en": "Mind", "ar": "انتبهوا"} and text(first) == "Text."


def test_a_vote_asks_with_letters_marks_what_is_right_and_keeps_all_reasons_for_the_notes(tmp_path):
    first, *_ = slides(tmp_path, question("a", stored("two-plans")))
    soup = BeautifulSoup(str(first.parts[0]), "html.parser")
    asked = next(each for each in questions() if each.id == "two-plans")
    assert [one.get_text() for one in soup.select('[lang="en"] .vote-options .vote-letter')] == ["A", "B", "C", "D"]
    assert [one.get_text() for one in soup.select('[lang="ar"] .vote-options .vote-letter')] == ["أ", "ب", "ج", "د"]
    [right] = soup.select('[lang="en"] li.right')
    assert next(option.en for option in asked.options if option.right) in right.get_text()
    assert all(option.why_en in notes(first) and option.why_ar in notes(first, "ar") for option in asked.options)
    shown_at_once = [one for one in soup.select(".vote-why, .vote-mark") if "fragment" not in one["class"]]
    assert shown_at_once == []


def test_a_sort_asks_for_as_many_cards_a_slide_as_the_cell_says_and_answers_one_a_step(tmp_path):
    made = slides(tmp_path, question("a", stored("sixteen-inside-or-outside"), cards=6))[:3]
    cards = [BeautifulSoup(str(slide.parts[0]), "html.parser").select('[lang="en"] .vote-cards > li') for slide in made]
    assert [len(each) for each in cards] == [6, 6, 4]
    answers = [[card.select_one(".fragment") for card in each] for each in cards]
    assert [one["data-fragment-index"] for one in answers[1]] == ["1", "2", "3", "4", "5", "6"]
    bank = next(each for each in questions() if each.id == "sixteen-inside-or-outside")
    places = [group.id for group in bank.groups]
    letters = [one.get_text() for each in answers for one in each]
    assert letters == ["ABCD"[places.index(card.group)] for card in cards_of(bank)]
    assert [slide.anchor for slide in made] == ["a", "a-2", "a-3"]
    assert all(f"({n}/3)" in slide.heading["en"] for n, slide in enumerate(made, start=1))


def test_a_figure_gives_its_title_to_its_slide_and_runs_only_what_it_needs(tmp_path):
    before = code("before", "from utils.figures import charts\ncharts.not_needed()\nraise ValueError('nor this')")
    numbers = code("numbers", "sizes = [100]\nsizes += [400]\nsizes.append(1000)")
    figure = question("figure", '<img src="">')
    figure.source = "from utils.figures import charts\ncharts.intervals(75, sizes)"
    first, *_ = slides(tmp_path, before, numbers, figure, fill=14)
    assert first.kind == "figure" and first.heading["en"].startswith("How sure would 75% be?")
    [image] = BeautifulSoup("".join(map(str, first.parts)), "html.parser").select('[lang="en"] img')
    assert "70.5" in image["alt"] and "72.2" in image["alt"] and "svg" in image["src"]
