"""Each lesson is built as a lesson: objectives, sources, key points, short cells, links that lead somewhere."""

import re
import statistics
from urllib.parse import unquote

import pytest
from ipykernel.ipkernel import IPythonKernel

from tests.notebook_twins import NAMES, NOTEBOOKS, cells, facts, pages, read
from utils.activities.bank import questions
from utils.tables.columns import FACTS
from utils.tables.in_words import in_minutes
from utils.tables.loading import load

MOST_LINES, MEDIAN_LINES = 15, 4
STRAY = re.compile(r"\*")
ADDRESSES = re.compile(r"0x[0-9a-f]{6,}|/(?:home|root|tmp|Users|work)/|\b20\d\d-\d\d-\d\d\b")


def prose(name: str) -> list:
    """Return the pages of *name* that are written in its Markdown cells."""
    return [(place, soup) for place, soup in pages(name) if "output" not in place and "widget" not in place]


def anchors(name: str) -> set[str]:
    """Return what a link may point to in *name*: its cells, by their ids."""
    return {f"cell-id={cell.id}" for cell in read(name).cells}


def test_the_eight_lessons_are_there_under_the_names_of_the_table():
    assert [f"{name}.ipynb" for name in NAMES] == list(load("lessons")["file"])


@pytest.mark.parametrize("name", NAMES)
def test_the_title_is_that_of_the_table(name):
    row = load("lessons").set_index("file").loc[f"{name}.ipynb"]
    title = pages(name)[0][1].h1.get_text(" ")
    assert row["title_en"] in title and row["title_ar"] in title


@pytest.mark.parametrize("name", NAMES)
def test_the_switch_stands_second_with_its_code_folded_away(name):
    cell = read(name).cells[1]
    assert cell.source.endswith("\nlanguage_switch()")
    assert cell.metadata["jupyter"]["source_hidden"] is True
    pinned, widget = cell.outputs
    assert "<language-switch " in pinned["data"]["text/html"]
    assert widget["data"]["application/vnd.jupyter.widget-view+json"]["model_id"] == "language-switch"


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_opens_with_minutes_and_three_to_five_objectives(name):
    minutes = in_minutes(load("lessons").set_index("file").loc[f"{name}.ipynb", "minutes"])
    opening = " ".join(soup.get_text() for _, soup in pages(name)[:6])
    assert f"Time: {minutes['en']}" in opening and f"المدة: {minutes['ar']}" in opening
    cards = [card for _, soup in pages(name)[:6] for card in soup.select(".objectives")]
    assert [card["lang"] for card in cards] == ["en", "ar"]
    items = [item for _, soup in pages(name)[:6] for item in soup.select(".act-objectives li")]
    table = load("objectives").query("lesson == @name[:2]")
    assert 3 <= len(table) <= 5
    for item, row in zip(items, table.itertuples(), strict=True):
        assert [twin.get_text() for twin in item.select(".twin")] == [row.text_en, row.text_ar]


@pytest.mark.parametrize("name", NAMES)
def test_every_question_of_the_lesson_stands_in_it_once(name):
    shown = [section["question"] for _, soup in pages(name) for section in soup.select(".activity")]
    assert sorted(shown) == sorted(question.id for question in questions() if question.lesson == name[:2])


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_closes_with_key_points_and_the_way_on(name):
    closing = [soup for _, soup in pages(name) if soup.select(".keys")]
    assert closing, "key points"
    after = NAMES[(NAMES.index(name) + 1) % len(NAMES)]
    last = [link["href"].split("#")[0] for _, soup in prose(name)[-4:] for link in soup.select("a[href]")]
    assert f"{after}.ipynb" in last


@pytest.mark.parametrize("name", NAMES)
def test_code_cells_read_like_sentences(name):
    lines = [len(cell.source.strip().splitlines()) for cell in cells(name, "code")[1:]]
    assert max(lines) <= MOST_LINES
    assert statistics.median(lines) <= MEDIAN_LINES


@pytest.mark.parametrize("name", NAMES)
def test_there_is_at_least_as_much_prose_as_code(name):
    assert len(cells(name, "markdown")) >= len(cells(name, "code"))


@pytest.mark.parametrize("name", NAMES)
def test_no_mark_of_emphasis_is_left_standing_in_the_text(name):
    # Markdown takes no * for emphasis between an Arabic letter and a tag
    left = [
        place for place, soup in prose(name) for text in soup.find_all(string=STRAY) if not text.find_parent("code")
    ]
    assert left == []


@pytest.mark.parametrize("name", NAMES)
def test_no_wall_of_text(name):
    for place, soup in pages(name):
        for paragraph in soup.select(".twin p"):
            assert len(paragraph.get_text().split()) <= 110, f"{place}: {paragraph.get_text()[:80]}"


@pytest.mark.parametrize("name", NAMES[1:])  # the first notebook explains the course itself
def test_every_section_cites_its_sources_or_says_that_it_is_the_courses_own(name):
    section, cited, missing = "", True, []
    for _, soup in pages(name):
        for element in soup.find_all(True):
            if element.name == "h2" and not element.find_parent(class_="twin"):
                missing += [] if cited else [section]
                section, cited = element.get_text(), False
        cited = (
            cited or bool(facts(soup)) or bool(soup.select(".keys, .objectives")) or "course's own" in soup.get_text()
        )
    assert missing + ([] if cited else [section]) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_to_a_notebook_and_a_cell_that_exist(name):
    for place, soup in pages(name):
        for link in soup.select("a[href]"):
            file, _, anchor = unquote(link["href"]).partition("#")
            if "://" in file or file.startswith("mailto:"):
                continue
            assert not file or (NOTEBOOKS / file).exists(), f"{place}: {link['href']}"
            if anchor and (not file or file.endswith(".ipynb")):
                assert anchor in anchors(file.removesuffix(".ipynb") or name), f"{place}: {link['href']}"


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_keeps_the_times_of_its_last_run(name):
    timed = [cell["id"] for cell in read(name)["cells"] if "execution" in cell["metadata"]]
    assert timed == [], "store outputs with `make run`, which leaves the times out"


@pytest.mark.parametrize("name", NAMES)
def test_outputs_hold_no_address_path_or_date(name):
    for cell in cells(name, "code"):
        for output in cell.outputs:
            shown = {kind: text for kind, text in output.get("data", {}).items() if kind.startswith("text/")}
            assert not ADDRESSES.search(re.sub(r"data:image[^\"]*", "", str(shown))), cell.id
            assert output.output_type != "error", cell.id
            assert output.get("name") != "stderr", cell.id


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_names_its_language_as_jupyterlab_does_on_opening_it(name):
    told, kernel = dict(read(name).metadata.language_info), dict(IPythonKernel.language_info)
    assert re.fullmatch(r"3\.\d+\.\d+", told.pop("version"))  # that of the Python which stored the outputs
    assert kernel.pop("version") and told == kernel, "else JupyterLab marks a lesson changed that was only opened"


@pytest.mark.parametrize("name", NAMES)
def test_cell_ids_are_words_and_unique(name):
    ids = [cell.id for cell in read(name).cells]
    assert len(set(ids)) == len(ids)
    assert [cell_id for cell_id in ids if re.fullmatch(r"[0-9a-f]{8}(-.*)?", cell_id)] == []


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_of_the_sources_is_taught_and_cited_in_prose(fact):
    taught = [name for name in NAMES if any(fact in facts(soup) for _, soup in prose(name))]
    assert taught, f"{fact} is cited in no notebook"
