"""The decks as they are written: whole, from the notebooks alone, on the path of one class."""

import json
import re
import subprocess

import nbformat
import pytest
from bs4 import BeautifulSoup

from utils.site import NOTEBOOKS, lesson_rows
from utils.slides import scripts as slide_scripts
from utils.slides.build import slide_files
from utils.slides.scripts import LICENCE, SCRIPT
from utils.slides.words import WORDS
from utils.tables import load

pytestmark = pytest.mark.slow
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
OTHER_HOST = re.compile(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}")


def words(text: str) -> str:
    """Return *text* without what Markdown and a browser write otherwise."""
    return re.sub(r"[\W_]+", " ", text).strip()


def test_there_is_a_deck_for_each_lesson_with_its_notes_and_one_for_one_class(files):
    names = {row.file.removesuffix(".ipynb") for row in lesson_rows()} | {"one_class"}
    pages = {name for name in files if name.endswith(".html")}
    assert pages == {"index.html"} | {f"{name}.html" for name in names} | {f"{name}_notes.html" for name in names}


def test_the_deck_of_one_class_goes_through_all_sections_of_its_path_in_their_order(decks):
    steps = load("path_sections").query("path == 'class'")
    first, *lessons = decks
    sections = [slide.section for slide in first.slides[1:]]
    assert list(dict.fromkeys(sections)) == list(steps["section"])
    assert all(slide.minutes for slide in first.slides[1:])
    for deck in lessons:
        ours = steps[steps["lesson"] == deck.number]["section"]
        assert set(ours) <= {slide.section for slide in deck.slides}, deck.name


def test_a_vote_that_sorts_shows_every_card_of_its_question(decks):
    for deck in decks[1:]:
        notebook = nbformat.read(NOTEBOOKS / f"{deck.name}.ipynb", as_version=4)
        for cell in notebook.cells:
            ours = [slide for slide in deck.slides if re.fullmatch(rf"{cell.id}(-\d+)?", slide.anchor)]
            shown = BeautifulSoup("".join(str(part) for slide in ours for part in slide.parts), "html.parser")
            cards = shown.select('[lang="en"] .vote-cards > li')
            if cards:
                stored = "".join(output.get("data", {}).get("text/html", "") for output in cell.outputs)
                activity = BeautifulSoup(stored, "html.parser").find("course-activity")
                assert len(cards) == len(activity.select(".act-cards > li")), (deck.name, cell.id)


def test_nothing_on_a_slide_is_written_for_it(decks):
    said = {words(twin[code]) for twin in WORDS.values() for code in ("en", "ar")}
    for deck in decks[1:]:
        notebook = nbformat.read(NOTEBOOKS / f"{deck.name}.ipynb", as_version=4)
        outputs = [o.get("data", {}).get("text/html", "") for c in notebook.cells for o in c.get("outputs", [])]
        stored = [*(LINK.sub(r"\1", cell.source).replace("*", "") for cell in notebook.cells), *outputs]
        known = words(" ".join(BeautifulSoup(one, "html.parser").get_text(" ") for one in stored))
        for slide in deck.slides:
            soup = BeautifulSoup("".join(str(part) for part in slide.parts), "html.parser")
            for one in soup.select("p, li, td, th, caption"):
                if one.find(["p", "li", "span"]) or not words(one.get_text(" ")):
                    continue
                text = words(one.get_text(" "))
                assert text in known or re.sub(r" \d+", "", text) in said, (deck.name, slide.anchor, text)


def test_every_file_that_a_page_asks_for_is_there_and_no_page_leads_elsewhere(files):
    for name, content in files.items():
        if not name.endswith(".html"):
            continue
        page = BeautifulSoup(content, "html.parser")
        for tag in page.select("[src], [href]"):
            address = (tag.get("src") or tag["href"]).partition("#")[0].partition("?")[0]
            assert not address or address in files or address.startswith("data:"), (name, address)
        assert "unsafe-inline" not in page.select_one("[http-equiv]")["content"].partition("style-src")[0], name


def test_what_is_loaded_names_no_other_host_and_reveal_comes_with_its_licence(files):
    for name in (SCRIPT, "assets/notes.js", "assets/course.css"):
        found = {host for host in OTHER_HOST.findall(files[name].decode()) if "w3.org" not in host}
        assert {host for host in found if "revealjs.com" not in host} == set(), name
    assert "Permission is hereby granted" in files[LICENCE].decode()


def test_the_lock_names_reveal_alone_in_one_version_with_its_hash():
    locked = json.loads((NOTEBOOKS.parent / "utils/slides/deno.lock").read_text(encoding="utf-8"))
    [(name, entry)] = locked["npm"].items()
    assert name.startswith("reveal.js@6.") and entry["integrity"].startswith("sha512-")


def test_without_reveal_the_slides_can_still_be_read_and_one_message_says_so(monkeypatch):
    real = slide_scripts.bundled

    def without(name):
        if name == "slides/deck.js":
            raise subprocess.CalledProcessError(1, ["deno"])
        return real(name)

    monkeypatch.setattr(slide_scripts, "bundled", without)
    built = slide_scripts.scripts()
    english, arabic = str(built.missing).split("\n")
    assert "reveal.js" in english and "reveal.js" in arabic and "deno.lock" in english
    files = slide_files(built)
    page = files["01_definitions.html"].decode()
    assert "reveal.css" not in page and "deck.js" not in page and "slide-vote" in page
    assert LICENCE not in files and "licences/reveal.txt" not in files["index.html"].decode()


def test_a_mistake_of_deno_is_no_reason_to_go_on_with_another_reveal(monkeypatch):
    with pytest.raises(subprocess.CalledProcessError):
        slide_scripts.bundled("slides/no_such_script.js")
