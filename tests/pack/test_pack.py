"""The pack: one folder, the same bytes each time, a checksum that is true, and no answer in it."""

import hashlib
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from utils.handouts import TEACHER
from utils.pack import build, write_zip

pytestmark = pytest.mark.slow
NAME = "marketing-inside-and-out-1.0.0"


def test_name_and_version_are_those_of_the_course_and_the_checksum_is_true(packed):
    assert packed.name == f"{NAME}.zip"
    said = packed.with_name(f"{packed.name}.sha256").read_text(encoding="utf-8")
    assert said == f"{hashlib.sha256(packed.read_bytes()).hexdigest()}  {packed.name}\n"


def test_the_same_files_give_the_same_bytes_whenever_and_in_whatever_order_they_were_written(tmp_path):
    for folder, names in {"one": ["a/b.txt", "c.txt"], "two": ["c.txt", "a/b.txt"]}.items():
        for number, name in enumerate(names):
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, encoding="utf-8")
            os.utime(path, (number * 10**8, number * 10**8))
    one, two = (write_zip(tmp_path / name, tmp_path / f"{name}.zip", "x").read_bytes() for name in ("one", "two"))
    assert one == two


def test_everything_stands_in_one_folder_with_its_first_page_at_the_top(packed, stick):
    names = zipfile.ZipFile(packed).namelist()
    assert {name.split("/")[0] for name in names} == {NAME}
    assert {path.name for path in stick.iterdir()} == {"START_HERE.html", "site", "slides", "handouts", "course"}


def test_the_notebooks_come_with_all_that_runs_them_and_with_nothing_that_was_made_by_running(stick):
    course = stick / "course"
    for name in ("Makefile", "requirements.txt", "data/glossary.csv", "utils/__main__.py", "notebooks/07_review.ipynb"):
        assert (course / name).is_file(), name
    assert [path for path in course.rglob("*") if path.name in ("__pycache__", "build", ".venv", ".git", "tests")] == []
    readme = (course / "README.md").read_text(encoding="utf-8")
    linked = [link for link in re.findall(r"\]\((?!\w+:)([^)#]+)\)", readme) if not link.startswith("tests")]
    assert [link for link in linked if not (course / link).exists()] == []
    probe = "from utils.tables import load; from utils.activities import show_activities; print(len(load('lessons')))"
    ran = subprocess.run([sys.executable, "-c", probe], cwd=course, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "8", ran.stderr


def test_no_answer_is_packed_beyond_what_a_lesson_itself_shows(stick):
    assert list(stick.rglob(f"*{TEACHER}*/*.pdf")) == [] and list(stick.rglob("*.answers.*")) == []


def test_all_rooms_that_can_build_something_are_packed_but_the_answers():
    parts = {part.folder: part.build for part in build.parts()}
    assert set(parts) == {"site", "slides", "handouts"}
    assert parts["handouts"].keywords == {"answers": False}


@pytest.fixture(scope="module")
def page(browser):
    context = browser.new_context(offline=True, locale="ar", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def test_from_the_stick_with_no_network_the_first_page_leads_to_a_course_that_works(stick, page):
    errors, asked = [], []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: asked.append(request.url))
    page.goto((stick / "START_HERE.html").as_uri())
    for title in ("Marketing, Inside and Out", "التسويق من الداخل والخارج"):
        expect(page.get_by_role("heading", name=title)).to_be_visible()
    page.get_by_role("link", name="المقرر", exact=True).click()
    page.get_by_role("link", name="ابدؤوا بالدرس 00").click()
    first = page.locator('course-activity[kind="choose_one"]').first
    first.get_by_role("radio").first.check()
    first.get_by_role("button").first.click()
    expect(first.get_by_role("status").first).not_to_be_empty()
    page.get_by_role("button", name="بحث", exact=True).click()
    page.get_by_role("searchbox").fill("الوارد")
    expect(page.locator(".search-results > li").first).to_be_visible()
    page.goto((stick / "START_HERE.html").as_uri())
    page.get_by_role("link", name="الشرائح", exact=True).click()
    page.locator('a[href$="01_definitions.html"]').first.click()
    expect(page.locator(".reveal section.present").first).to_be_visible()
    assert errors == [] and [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_every_link_of_the_first_page_leads_to_a_file_of_the_pack(stick):
    text = (stick / "START_HERE.html").read_text(encoding="utf-8")
    links = [link["href"] for link in BeautifulSoup(text, "html.parser").select("a[href]")]
    assert "site/index.html" in links and {"handouts/cards.en.pdf", "handouts/cards.ar.pdf"} <= set(links)
    assert [link for link in links if not (stick / link).is_file()] == []
    for path in stick.glob("handouts/*.pdf"):
        assert Path(path).read_bytes().startswith(b"%PDF-")
