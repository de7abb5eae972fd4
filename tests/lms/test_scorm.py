"""Packages of SCORM: one lesson each, whole, small, the same each time."""

import io
import zipfile
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from utils.lms.files import archive
from utils.lms.scorm import lesson_files, shared_files, within
from utils.site import lesson_rows
from utils.tables import load
from utils.twins import LANGUAGES

MOST = 3 * 2**20  # bytes
SPACE = {"cp": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
SCO_TYPE = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype"


@pytest.fixture(scope="module")
def shared() -> tuple[dict[str, bytes], str]:
    return shared_files()


@pytest.fixture(scope="module")
def packages(shared) -> dict[str, dict[str, bytes]]:
    """The files of each package by the number of its lesson."""
    return {row.lesson: lesson_files(row, *shared) for row in lesson_rows()}


@pytest.fixture(scope="module")
def pages(packages) -> dict[str, BeautifulSoup]:
    return {lesson: page_of(files) for lesson, files in packages.items()}


def page_of(files: dict[str, bytes]) -> BeautifulSoup:
    [name] = [name for name in files if name.endswith(".html")]
    return BeautifulSoup(files[name].decode(), "html.parser")


def test_there_is_a_package_for_each_lesson_and_none_is_larger_than_three_megabytes(packages):
    assert sorted(packages) == sorted(load("lessons")["lesson"])
    for files in packages.values():
        packed = archive(files)
        assert len(packed) <= MOST and zipfile.ZipFile(io.BytesIO(packed)).testzip() is None


def test_the_manifest_is_of_scorm_1_2_and_names_the_lesson_in_both_languages_and_all_its_files(packages):
    for row in load("lessons").itertuples():
        files = packages[row.lesson]
        manifest = ElementTree.fromstring(files["imsmanifest.xml"])
        assert manifest.findtext("cp:metadata/cp:schemaversion", namespaces=SPACE) == "1.2"
        [item] = manifest.iterfind(".//cp:item", SPACE)
        title = item.findtext("cp:title", namespaces=SPACE)
        assert title == f"{row.lesson} {row.title_en} · {row.title_ar}"
        [resource] = manifest.iterfind(".//cp:resource", SPACE)
        assert resource.get("identifier") == item.get("identifierref") and resource.get(SCO_TYPE) == "sco"
        assert resource.get("href") in files
        named = [file.get("href") for file in resource.iterfind("cp:file", SPACE)]
        assert sorted(named) == sorted(name for name in files if name != "imsmanifest.xml")


def test_all_that_a_page_asks_for_lies_in_its_package(packages, pages):
    for lesson, page in pages.items():
        asked = [tag.get("href") or tag.get("src") for tag in page.select("a[href], img, script[src], link")]
        missing = [name for name in asked if name.partition("#")[0] not in {"", *packages[lesson]}]
        assert missing == [], lesson


def test_every_lesson_says_in_both_languages_that_the_others_are_elsewhere(pages):
    for lesson, page in pages.items():
        first = page.main.select_one(".jp-Cell .jp-RenderedMarkdown")
        said = {twin["lang"]: twin.get_text() for twin in first.select(".twin")}
        assert said.keys() == LANGUAGES.keys() and all(lesson in text for text in said.values())


def test_where_the_course_is_published_links_to_other_lessons_open_there_beside_the_platform(shared):
    row = next(row for row in lesson_rows() if row.lesson == "02")
    page = page_of(lesson_files(row, *shared, "Owner/course"))
    ways = [link for link in page.main.find_all("a", href=True) if link["href"].startswith("https://owner.github.io")]
    assert {link["href"].split("/")[-1].partition("#")[0] for link in ways} >= {"01_definitions.html"}
    assert all(link["target"] == "_blank" and link["rel"] == ["noopener"] for link in ways)


@pytest.mark.parametrize(
    ("html", "address", "becomes"),
    [
        ('<a class="x" href="b.html#c">d</a>', "", '<a class="x">d</a>'),
        ('<a href="a.html#c">d</a>', "", '<a href="a.html#c">d</a>'),
        ('<a href="#c">d</a>', "", '<a href="#c">d</a>'),
        ('<a href="https://e.org/f.html">d</a>', "", '<a href="https://e.org/f.html">d</a>'),
    ],
)
def test_only_a_link_to_a_page_that_is_not_in_the_package_changes(html, address, becomes):
    assert within(html, {"a.html"}, address) == becomes


def test_the_same_lesson_gives_the_same_bytes(packages, shared):
    row = next(row for row in lesson_rows() if row.lesson == "04")
    assert archive(lesson_files(row, *shared)) == archive(packages["04"])
