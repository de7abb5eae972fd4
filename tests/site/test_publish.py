"""What a host is given beside the site, and how the site leads to it."""

import pytest
from bs4 import BeautifulSoup

from utils.site.build import renew, site_files
from utils.site.offline import WORKER
from utils.site.publish import built_beside, lacking, ways


def fill(folder, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def test_slides_handouts_and_packs_stand_beside_the_site_and_nothing_else(tmp_path):
    fill(tmp_path, "slides/index.html", "slides/a/b.js", "handouts/01.en.pdf", "pack/course.zip")
    fill(tmp_path, "handouts/teacher/01.answers.en.pdf", "answers/01.html", "teacher/exam-a-key.en.pdf", "site/x")
    assert sorted(built_beside(tmp_path)) == [
        *("handouts/01.en.pdf", "pack/course.zip", "slides/a/b.js", "slides/index.html")
    ]


def test_a_folder_is_entered_by_its_index_else_by_each_file():
    found = ways(["slides/index.html", "slides/01.html", "handouts/01.ar.pdf", "handouts/x.css", "pack/course.zip"])
    assert [address for address, _ in found] == ["slides/index.html", "handouts/01.ar.pdf", "pack/course.zip"]
    assert "01.ar.pdf" in found[1][1].ar and found[0][1].ar == "الشرائح"


def test_what_was_not_built_is_named_with_the_command_that_builds_it():
    said = lacking(["slides/index.html", "pack/course.zip"])
    assert len(said) == 1 and "make handouts" in said[0].en and "make handouts" in said[0].ar
    assert len(lacking([])) == 3


@pytest.mark.slow
def test_the_start_page_leads_to_what_there_is_to_take_along_and_the_worker_does_not_fetch_it(built, files):
    published = site_files(built, along=ways(["slides/index.html"]))
    about = BeautifulSoup(published["about.html"], "html.parser")
    assert len(about.select('#along a[href="slides/index.html"]')) == 2
    assert b'href="about.html#along"' in published["index.html"] and b"#along" not in files["index.html"]
    assert b"slides/" not in published[WORKER]


def test_a_folder_is_renewed_file_by_file(tmp_path):
    assert sorted(renew(tmp_path, {"a": b"1", "b/c": b"2", "b/d": b"3"})) == ["a", "b/c", "b/d"]
    untouched = (tmp_path / "a").stat().st_mtime_ns
    assert renew(tmp_path, {"a": b"1", "b/c": b"new"}) == ["b/c"]
    assert (tmp_path / "a").stat().st_mtime_ns == untouched and not (tmp_path / "b/d").exists()
    renew(tmp_path, {"a": b"1"})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
